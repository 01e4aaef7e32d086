#pragma once

#include "core/models/capabilities.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

struct LanguageGuess {
    std::string language;    // BCP 47
    double probability = 0;  // among the languages the model knows
};

// What a stream is decoded with. What an engine cannot do is refused where that would change the text
// (language, translate) and passed over where it is help only (prompt, options).
struct TranscribeOptions {
    std::string language = "en";                 // BCP 47; "und": found out, where RecogniserInfo says so
    bool translate = false;                      // into English, instead of writing what is said
    std::string prompt = {};                     // earlier text, names, terms: likelier to be written so
    std::map<std::string, double> options = {};  // by OptionSpec::key; absent: the default
    bool gate = true;                            // stretches without speech are not decoded
    bool live = false;                           // sound comes as it is spoken: little delay counts
    bool partials = true;                        // provisional text
    double maxUtteranceSeconds = 20;             // confirmed at the latest after this, at the quietest point
    int pauseMs = 400;                           // a silence this long ends an utterance
};

// Receives results on the calling thread. Times are from the start of the stream. Any may be empty.
struct TranscriptSink {
    std::function<void(std::string_view text, std::int64_t startMs)> partial;  // replaces the last one
    std::function<void(const text::Segment&)> confirmed;                       // in order, final; also gaps
    std::function<void(const LanguageGuess&)> language = {};  // found out, before the first text in it
};

// How a stream was decoded so far. Times are wall clock.
struct TranscriptionReport {
    std::int64_t windows = 0, tokens = 0;
    std::int64_t fallbacks = 0;  // windows decoded again at a higher temperature
    std::int64_t gaps = 0;
    double audioSeconds = 0, skippedSeconds = 0;  // heard; of these without speech, not decoded
    // Of the stream: up to here confirmed text, and any text, covers it. Silence is covered.
    double confirmedSeconds = 0, partialSeconds = 0;
    double featureSeconds = 0, encodeSeconds = 0, decodeSeconds = 0, wordSeconds = 0;
};

// One pass over one stream of 16 kHz mono sound of any length, in bounded memory.
class TranscriptionStream {
public:
    virtual ~TranscriptionStream() = default;
    // Takes a block of any size; looks at `stop` at least every second of sound.
    virtual void accept(std::span<const float> samples, const std::stop_token& stop) = 0;
    virtual void finish(const std::stop_token& stop) = 0;  // confirms what is still open
    virtual TranscriptionReport report() const { return {}; }
};

class Transcriber {
public:
    virtual ~Transcriber() = default;
    virtual const RecogniserInfo& info() const = 0;

    // Takes what begin() and align() need, which may be gigabytes; they do it themselves otherwise. False
    // after a stop. Throws as ModelPool::acquire() where it is a checkpoint.
    virtual bool prepare(const std::stop_token&) { return true; }
    virtual std::string device() const { return "cpu"; }  // that computes; empty: not known yet

    // Throws Error(Unsupported) for a language it does not know, ModuleMissing without its model.
    virtual std::unique_ptr<TranscriptionStream> begin(const TranscribeOptions& options,
                                                       TranscriptSink sink) = 0;

    // Times of the words of a known text in a mono 16 kHz recording of it (forced alignment). Words
    // that cannot be placed get interpolated times and confidence 0; none after a stop. language: as
    // TranscribeOptions has it. Throws Error(InvalidInput) for empty text or sound, Unsupported if the
    // engine cannot.
    virtual std::vector<text::Word> align(std::span<const float> samples, std::string_view text,
                                          const std::string& language, const std::stop_token& stop) = 0;
    virtual void rest() {}  // gives back what it took to begin or align; nothing of it is in use
};

}  // namespace timbre::models
