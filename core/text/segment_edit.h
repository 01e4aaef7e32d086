#pragma once

#include "core/text/glossary_matcher.h"
#include "core/text/timed_text.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace timbre::text {

// What an editor does to segments: pure functions, which keep the times of words that are still there
// and give the others times between their neighbours, by length.

// The segment with another text; a gap that gets one is none any more. Words that did not change keep time
// and confidence; a changed word was written by a person: confidence 1.
Segment withText(const Segment& segment, const std::string& text);

// `count` words from `first` on replaced by what was heard instead, between these times; count 0: put in
// before word `first`; `heard` empty: left out. The text between the other words stays as it is.
struct WordReplacement {
    std::size_t first = 0, count = 0;
    std::string heard;
    std::int64_t startMs = 0, endMs = 0;
};
// In any order, not overlapping. What a person chose is certain: confidence 1.
Segment withWords(const Segment& segment, std::vector<WordReplacement> replacements);

// Moves the ends; a negative length becomes 1 ms. Words are kept inside the new ends.
Segment withTimes(const Segment& segment, std::int64_t startMs, std::int64_t endMs);

// Divides before the byte `offset` of the text (clamped; moved to the start of a word it lies in).
// Both parts have at least 1 ms if the segment has 2. A translation stays with the first.
std::pair<Segment, Segment> splitAt(const Segment& segment, std::size_t offset);

// One segment out of two that follow each other; the speaker is the first one's, if it has any. It is
// a gap if both are.
Segment merged(const Segment& first, const Segment& second);

// Writes words as the glossary wants them (recognised → written); times and confidence stay.
void applyGlossary(GlossaryMatcher& glossary, Segment& segment);

}  // namespace timbre::text
