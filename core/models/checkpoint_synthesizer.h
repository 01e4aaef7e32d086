#pragma once

#include "core/models/model_pool.h"
#include "core/models/speech_synthesizer.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace timbre::models {

// A neural checkpoint as an engine: turns a voice into what its model is told. The model is taken
// from the pool when it is needed and given back by rest(). One thread, the lane that speaks.
class CheckpointSynthesizer final : public SpeechSynthesizer {
public:
    using PromptPointer = std::shared_ptr<const VoicePrompt>;
    struct Parts {
        SpeechEngineInfo info;
        // Empty after a stop. Throws as ModelPool::acquire() and checkpointRequest().
        std::function<ModelHandle(const std::stop_token&)> acquire;
        // What the model keeps of the voice's reference; null after a stop. Throws Error(NotFound) for
        // a reference that is not here, and as SpeechModel::makePrompt().
        std::function<PromptPointer(const SpeechModel&, const voices::Voice&, const std::stop_token&)> prompt;
    };

    explicit CheckpointSynthesizer(Parts parts) : parts_(std::move(parts)) {}

    const SpeechEngineInfo& info() const override { return parts_.info; }
    bool prepare(const voices::Voice& voice, const std::stop_token& stop) override;
    int sampleRateHz(const voices::Voice& voice) override;
    void speak(std::string_view text, const voices::Voice& voice, const SpeechSink& sink,
               const std::stop_token& stop) override;
    void rest() override;

    // Of the last prepare(); null: the voice needs none.
    const VoicePrompt* prompt() const { return prompt_.get(); }
    std::string device() const { return handle_ ? handle_.key().device : std::string(); }
    std::string precision() const {
        return handle_ ? std::string(precisionName(handle_.key().precision)) : std::string();
    }
    const LoadedModel* model() const { return handle_ ? &*handle_ : nullptr; }

private:
    const SpeechModel& speech() const;
    bool needsPrompt(const voices::Voice& voice) const;

    Parts parts_;
    ModelHandle handle_;
    std::optional<voices::VoiceReference> promptOf_;
    PromptPointer prompt_;
};

// What the model is told for this text and voice, without the prompt. `languages`: of the engine;
// a tag that is not among them is taken as its primary language where that is.
Utterance utteranceFor(std::string_view text, const voices::Voice& voice, const SpeechEngineInfo& engine);

}  // namespace timbre::models
