#pragma once

#include "core/models/whisper/vocabulary.h"
#include "core/models/whisper/word_times.h"
#include "core/text/timed_text.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::whisper {

// A word of a text that is to be placed. Times in seconds from the start of the recording.
struct AlignUnit {
    std::string text;
    std::size_t offset = 0;  // bytes into the whole text
    std::vector<std::int64_t> tokens;
    double start = 0, end = 0;
    double probability = 0;
    bool isPlaced = false;
};

// What stands between spaces; in languages without them every character, with the marks behind it.
std::vector<AlignUnit> unitsOf(std::string_view text, const Vocabulary& vocabulary,
                               std::string_view language);

// Gives units the times of the words that their tokens became; the tokens of both are the same row.
void placeUnits(std::span<AlignUnit> units, const std::vector<TimedWord>& words, double offset);

// Puts what has no place between its neighbours, in proportion to the tokens, with probability 0, and
// makes all times rise. `duration` of the recording.
void spreadUnplaced(std::span<AlignUnit> units, double duration);

std::vector<text::Word> wordsOf(std::span<const AlignUnit> units);

}  // namespace timbre::models::whisper
