#pragma once

#include "core/models/transcriber.h"

#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

// A model that turns speech into text; a face of LoadedModel. Any thread, several at once; a stream
// belongs to one thread and must not outlive the model. Sound is mono, 16 kHz.
class TranscriptionModel {
public:
    virtual ~TranscriptionModel() = default;

    // Throws Error(Unsupported) for a language or task it does not know, InvalidInput for options out of
    // range. The stream throws OutOfMemory, DamagedFile, Internal; what was confirmed stays valid.
    virtual std::unique_ptr<TranscriptionStream> begin(const TranscribeOptions& options,
                                                       TranscriptSink sink) const = 0;

    // As Transcriber::align(). language: BCP 47.
    virtual std::vector<text::Word> align(std::span<const float> samples, std::string_view text,
                                          const std::string& language, const std::stop_token& stop) const = 0;

    // Of the first half minute. Throws Error(Unsupported) where the model knows one language only.
    virtual LanguageGuess findLanguage(std::span<const float> samples) const = 0;
};

}  // namespace timbre::models
