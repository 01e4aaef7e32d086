#pragma once

#include "core/text/glossary_matcher.h"
#include "core/text/timed_text.h"

#include <cstddef>
#include <string>
#include <utility>

namespace timbre::text {

// What an editor does to segments: pure functions, which keep the times of words that are still there
// and give the others times between their neighbours, by length.

// The segment with another text. Words that did not change keep time and confidence; a changed word
// was written by a person: confidence 1.
Segment withText(const Segment& segment, const std::string& text);

// Moves the ends; a negative length becomes 1 ms. Words are kept inside the new ends.
Segment withTimes(const Segment& segment, std::int64_t startMs, std::int64_t endMs);

// Divides before the byte `offset` of the text (clamped; moved to the start of a word it lies in).
// Both parts have at least 1 ms if the segment has 2.
std::pair<Segment, Segment> splitAt(const Segment& segment, std::size_t offset);

// One segment out of two that follow each other; the speaker is the first one's, if it has any.
Segment merged(const Segment& first, const Segment& second);

// Writes words as the glossary wants them (recognised → written); times and confidence stay.
void applyGlossary(GlossaryMatcher& glossary, Segment& segment);

}  // namespace timbre::text
