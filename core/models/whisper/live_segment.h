#pragma once

#include "core/models/whisper/agreement.h"
#include "core/text/timed_text.h"

#include <cstddef>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// Words of a live stream as segments. Pure functions.

// How many words at the front make a segment that is complete: up to a sentence's end, a pause, or what
// fits into longestSeconds when there are more. 0: none yet.
std::size_t completeWords(std::span<const LiveWord> words, double longestSeconds);

text::Segment segmentOf(const std::vector<LiveWord>& words);          // words without text are left out
text::Segment gapSegment(double start, double end, const char* gap);  // seconds; kGap…

}  // namespace timbre::models::whisper
