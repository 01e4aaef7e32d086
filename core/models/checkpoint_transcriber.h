#pragma once

#include "core/models/model_pool.h"
#include "core/models/transcriber.h"
#include "core/models/transcription_model.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::models {

// A neural checkpoint as a recogniser. The model is taken from the pool when it is needed and given back
// by rest(), after the last stream has gone. One thread, the lane that listens.
class CheckpointTranscriber final : public Transcriber {
public:
    // Empty after a stop. Throws as ModelPool::acquire() and checkpointRequest().
    using Acquire = std::function<ModelHandle(const std::stop_token&)>;

    CheckpointTranscriber(RecogniserInfo info, Acquire acquire)
        : info_(std::move(info)), acquire_(std::move(acquire)) {}

    const RecogniserInfo& info() const override { return info_; }
    bool prepare(const std::stop_token& stop) override;
    std::string device() const override { return handle_ ? handle_.key().device : std::string(); }
    std::string precision() const {
        return handle_ ? std::string(precisionName(handle_.key().precision)) : std::string();
    }

    std::unique_ptr<TranscriptionStream> begin(const TranscribeOptions& options,
                                               TranscriptSink sink) override;
    std::vector<text::Word> align(std::span<const float> samples, std::string_view text,
                                  const std::string& language, const std::stop_token& stop) override;
    void rest() override { handle_.release(); }

private:
    const TranscriptionModel& model() const;

    RecogniserInfo info_;
    Acquire acquire_;
    ModelHandle handle_;
};

// The options with the language as this recogniser names it: "en-US" for one that knows "en". Throws
// Error(Unsupported) for a language or a task that it does not have: the text would be another one.
TranscribeOptions optionsFor(TranscribeOptions options, const RecogniserInfo& recogniser);

}  // namespace timbre::models
