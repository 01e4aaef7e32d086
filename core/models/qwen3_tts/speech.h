#pragma once

#include "core/models/frame_cost.h"
#include "core/models/loaded_model.h"
#include "core/models/qwen3_tts/code_predictor.h"
#include "core/models/qwen3_tts/codec_decoder.h"
#include "core/models/qwen3_tts/codec_encoder.h"
#include "core/models/qwen3_tts/config.h"
#include "core/models/qwen3_tts/frame_lane.h"
#include "core/models/qwen3_tts/options.h"
#include "core/models/qwen3_tts/prefix_cache.h"
#include "core/models/qwen3_tts/prompt.h"
#include "core/models/qwen3_tts/prompt_plan.h"
#include "core/models/qwen3_tts/sound_maker.h"
#include "core/models/qwen3_tts/speaker_encoder.h"
#include "core/models/qwen3_tts/talker.h"
#include "core/models/speech_model.h"
#include "core/tensor/weights.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::qwen3_tts {

// A whole checkpoint that speaks. Immutable but for the states of recent voices, which are locked; any
// thread.
class Speech final : public SpeechModel, public FrameCost {
public:
    // Only inside runInference(). Throws as load() of model.h.
    explicit Speech(const LoadOptions& options);
    Speech(const Speech&) = delete;  // its parts look at each other
    Speech& operator=(const Speech&) = delete;

    int sampleRateHz() const override;
    SpeechReport speak(const Utterance& utterance, const std::function<void(std::span<const float>)>& samples,
                       const std::stop_token& stop) const override;
    VoicePrompt makePrompt(std::span<const float> sound, const std::string& transcript,
                           const std::stop_token& stop) const override;
    std::vector<float> speakerVector(std::string_view speaker) const override;
    std::int64_t bytesPerFrame() const override {
        return talker_.bytesPerFrame() + predictor_.bytesPerFrame();
    }

    const Config& config() const { return config_; }
    const SpeakerEncoder* speakerEncoder() const { return speakerEncoder_ ? &*speakerEncoder_ : nullptr; }
    std::vector<TensorBytes> memory() const;

private:
    // Hidden state of the last row of a prompt, and the talker's state behind it.
    struct Read {
        tensor::KeyValueCache cache;
        at::Tensor hidden;  // [1, d]; undefined: stopped
        bool reused = false;
    };
    Read read(const Prompt& prompt, std::int64_t frames, const std::stop_token& stop) const;
    double framesPerSecond() const;
    const std::vector<std::int32_t>& pauseCodes() const;  // of Base alone
    void makeFrames(const PromptPlan& plan, const SpeechOptions& options, const Utterance& utterance,
                    const std::stop_token& stop, FrameLane& lane, SpeechReport& report) const;
    SpeechReport speakInside(const Utterance& utterance, const SoundMaker::Samples& samples,
                             const std::stop_token& stop) const;

    Config config_;
    int threads_;
    tensor::Weights weights_, codecWeights_;
    Talker talker_;
    CodePredictor predictor_;
    CodecDecoder decoder_;
    PromptPlanner planner_;
    PromptWriter writer_;
    std::optional<CodecEncoder> codecEncoder_;  // both of Base alone
    std::optional<SpeakerEncoder> speakerEncoder_;
    mutable PrefixCache prefixes_;
    mutable std::once_flag pauseMade_;
    mutable std::vector<std::int32_t> pauseCodes_;
};

}  // namespace timbre::models::qwen3_tts
