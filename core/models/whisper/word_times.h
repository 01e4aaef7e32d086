#pragma once

#include "core/models/whisper/network.h"
#include "core/models/whisper/vocabulary.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::whisper {

constexpr double secondsAt(std::int64_t position) {  // of the encoder
    return static_cast<double>(position) / 50;
}

// A word of what was decoded, with the tokens it is made of.
struct TimedWord {
    std::string text;  // with its leading space and its punctuation
    std::vector<std::int64_t> tokens;
    double start = 0, end = 0;                   // seconds from the beginning of the window
    double probability = 0;                      // mean of its tokens', 0…1
    std::vector<std::string> alternatives = {};  // likeliest first; no spaces at their ends
    bool operator==(const TimedWord&) const = default;
};

struct WordQuestion {
    const Decoder::Heard& heard;                  // the window, batch 1
    std::span<const std::int64_t> startSequence;  // start, language, task; without "no timestamps"
    std::span<const std::int64_t> text;           // text tokens only
    std::int64_t frames = 0;                      // mel frames of the window that hold sound
    std::string_view language;                    // code of the files; decides how words are split
    double alternativesBelow = 0;                 // for words less probable than this; see alternatives.h
};

// When each word is said, from the attention of the alignment heads by dynamic time warping; the words
// together are the text. Empty for no text. Source: openai/whisper timing.py, find_alignment; spec.md.
std::vector<TimedWord> findWordTimes(const Network& network, const Vocabulary& vocabulary,
                                     const WordQuestion& question);

// When each token of a greedy pass begins, as transformers gives it: from the attention while they were
// made, not renormalised to the frames that hold sound. One time for each token.
std::vector<double> tokenTimes(const Network& network, const Decoder::Heard& heard,
                               std::span<const std::int64_t> prompt, std::span<const std::int64_t> tokens,
                               std::int64_t frames);

}  // namespace timbre::models::whisper
