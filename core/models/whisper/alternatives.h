#pragma once

#include "core/models/whisper/word_times.h"

#include <vector>

namespace timbre::models::whisper {

// What the least certain words may have been instead: the next likeliest tokens where the word begins, each
// read on greedily to the end of its word. For at most eight words of those less probable than
// question.alternativesBelow, the least probable first; up to three different ones each. `words`: those of
// question.text, in order. Costs one pass over the text with three rows and a few steps per word.
void addAlternatives(const Network& network, const Vocabulary& vocabulary, const WordQuestion& question,
                     std::vector<TimedWord>& words);

}  // namespace timbre::models::whisper
