#pragma once

#include "core/models/whisper/network.h"
#include "core/models/whisper/vocabulary.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace timbre::models::whisper {

struct AlignTask {
    std::span<const float> samples;               // 16 kHz mono
    std::string_view text;                        // UTF-8
    std::span<const std::int64_t> startSequence;  // start, language, task
    std::string_view language;                    // code of the files
};

// Times of the words of a known text in a recording of it, of any length; see Transcriber::align. Half a
// minute at a time, with as much text as its speech may hold; what comes out squeezed at the end belongs to
// the next one. Words of languages without spaces are characters. Confidence is the probability of the word;
// words that could not be placed are spread between their neighbours with confidence 0. Empty when stopped.
// Throws Error(InvalidInput) for text without words or no sound. Inside runInference().
std::vector<text::Word> alignText(const Network& network, const Vocabulary& vocabulary, const AlignTask& task,
                                  const std::stop_token& stop);

}  // namespace timbre::models::whisper
