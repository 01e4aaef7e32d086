#pragma once

#include "core/models/whisper/word_times.h"

#include <cstddef>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// A segment of a window and its words. Times in seconds from the start of the stream.
struct SegmentWords {
    double start = 0, end = 0;     // in: by its timestamps; out: by its words where it has any
    std::size_t textTokens = 0;    // how many of the window's are its
    std::vector<TimedWord> words;  // out
};

// Opening punctuation joins the following word, closing punctuation the one before. What was joined stays in
// its place, empty: a list of the same length.
void mergePunctuation(std::vector<TimedWord>& words);

// Hands the words of a window (findWordTimes) to its segments: no word of a sentence's end or after a pause
// is longer than twice the median, punctuation is merged, the borders of segments and words agree. Times are
// rounded to 10 ms and moved by `offset`. lastSpeechEnd: the end of the last word before the window.
// Source: openai/whisper timing.py, add_word_timestamps; spec.md.
void placeWords(std::vector<TimedWord> words, std::span<SegmentWords> segments, double offset,
                double lastSpeechEnd);

}  // namespace timbre::models::whisper
