#pragma once

#include "core/models/capabilities.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

struct TranscribeOptions {
    std::string language = "en";
    bool partials = true;             // run the streaming pass for provisional text
    double maxUtteranceSeconds = 20;  // confirmed at the latest after this, at the quietest point
    int pauseMs = 400;                // a silence this long ends an utterance
};

// Receives results on the calling thread. Times are from the start of the stream.
struct TranscriptSink {
    std::function<void(std::string_view text, std::int64_t startMs)> partial;  // replaces the last one
    std::function<void(const text::Segment&)> confirmed;                       // in order, final
};

// One pass over one stream of 16 kHz mono sound of any length, in bounded memory.
class TranscriptionStream {
public:
    virtual ~TranscriptionStream() = default;
    // Takes a block of any size; looks at `stop` at least every second of sound.
    virtual void accept(std::span<const float> samples, const std::stop_token& stop) = 0;
    virtual void finish(const std::stop_token& stop) = 0;  // confirms what is still open
};

class Transcriber {
public:
    virtual ~Transcriber() = default;
    virtual const RecogniserInfo& info() const = 0;

    // Throws Error(Unsupported) for a language it does not know, ModuleMissing without its model.
    virtual std::unique_ptr<TranscriptionStream> begin(const TranscribeOptions& options,
                                                       TranscriptSink sink) = 0;

    // Times of the words of a known text in a mono 16 kHz recording of it (forced alignment). Words
    // that cannot be placed get interpolated times and confidence 0. Throws Error(InvalidInput) for
    // empty text or sound, Unsupported if the engine cannot.
    virtual std::vector<text::Word> align(std::span<const float> samples, std::string_view text,
                                          const std::stop_token& stop) = 0;
};

}  // namespace timbre::models
