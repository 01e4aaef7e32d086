#pragma once

#include "core/models/whisper/decoder_run.h"
#include "core/models/whisper/network.h"
#include "core/models/whisper/vocabulary.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models::whisper {

// What is asked of the decoder for a window of sound.
struct WindowTask {
    std::vector<std::int64_t> previous = {};  // text before; its last half context is used
    std::vector<std::int64_t> startSequence;  // start, language, task, perhaps "no timestamps"
    std::vector<std::int64_t> prefix = {};    // what the text begins with; not part of the result
    bool timestamps = true;
    std::optional<std::int64_t> mostInitialTimestamp;  // in steps
    std::int64_t mostTokens = 224;
    bool isEndless = false;                // exactly mostTokens of any text, for measuring; see LogitRules
    std::vector<std::int64_t> draft = {};  // what it may be; only makes decodeAll() of one window faster
};

// How it goes about it.
struct WindowSearch {
    double temperature = 0;  // 0: the likeliest; else drawn
    std::int64_t beams = 1;  // at temperature 0
    double patience = 1;
    std::int64_t bestOf = 1;  // above temperature 0
    std::optional<double> lengthPenalty = {};
    std::uint64_t seed = 0;
};

struct DecodedWindow {
    std::vector<std::int64_t> tokens;      // without the end
    std::vector<double> logProbabilities;  // of each of them
    double averageLogProbability = 0;      // of tokens and end
    double noSpeechProbability = 0;        // 0 where the vocabulary has no such token
    double compression = 0;                // of the text
    double temperature = 0;
    std::string text;     // without spaces at its ends
    bool isWhole = true;  // false: stopped between tokens
};

// A row of tokens while it is searched for.
struct Hypothesis {
    std::vector<std::int64_t> tokens;
    std::vector<double> logProbabilities;
    double sum = 0;  // of logarithmic probabilities, with the end where it was reached
};

// The text of windows of sound, token by token. Immutable; any thread, inside runInference().
// Source: openai/whisper decoding.py, DecodingTask.
class WindowDecoder {
public:
    using Progress = std::function<void(std::span<const std::int64_t> tokens)>;  // so far, of the first row

    WindowDecoder(const Network& network, const Vocabulary& vocabulary)
        : network_(network), vocabulary_(vocabulary) {}

    // Looks at `stop` between tokens. Throws Error(Internal) when the weights give no numbers.
    DecodedWindow decode(const Decoder::Heard& heard, const WindowTask& task, const WindowSearch& search,
                         const std::stop_token& stop, const Progress& progress = {}) const;
    // Several windows at once, always the likeliest token: every weight is read once a step for all. The
    // prompts of the tasks must be of one length.
    std::vector<DecodedWindow> decodeAll(const Decoder::Heard& heard, std::span<const WindowTask> tasks,
                                         const std::stop_token& stop) const;

    // Of the languages of the vocabulary, in their order; batch 1. They sum to 1.
    std::vector<double> languageProbabilities(const Decoder::Heard& heard) const;

    std::vector<std::int64_t> promptOf(const WindowTask& task) const;

private:
    double noSpeechOf(const DecoderRun& run, const WindowTask& task, std::size_t promptLength,
                      std::int64_t row) const;
    DecodedWindow resultOf(Hypothesis hypothesis, double noSpeech, double temperature) const;

    const Network& network_;
    const Vocabulary& vocabulary_;
};

// The best of finished rows: by mean logarithmic probability, or with a length penalty (Wu et al., arXiv
// 1609.08144, section 7). Not empty.
const Hypothesis& bestOf(std::span<const Hypothesis> finished, std::optional<double> lengthPenalty);

}  // namespace timbre::models::whisper
