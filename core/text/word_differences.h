#pragma once

#include "core/text/timed_text.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace timbre::text {

// A place where two recognisers heard different words; withWords() applies it.
struct WordDifference {
    std::size_t segment = 0;          // place in the list of ours
    std::size_t word = 0, count = 0;  // of wordsOf() our segment; count 0: something is missing before `word`
    std::string heard;                // by the other, instead; empty: nothing
    std::int64_t startMs = 0, endMs = 0;

    bool operator==(const WordDifference&) const = default;
};

// A stretch of a recording; toMs 0: to the end.
struct TimeRange {
    std::int64_t fromMs = 0, toMs = 0;
    bool holds(std::int64_t ms) const { return ms >= fromMs && (toMs == 0 || ms < toMs); }
};

// Where `theirs` differs from `ours` within the range, compared as compareTexts() does: case and
// punctuation are no difference. Whole words on both sides, never across segments of ours, in order of
// time. Without segments of ours there is nothing to change and the list is empty. Both lists are in
// order of time. Pure; any thread.
std::vector<WordDifference> wordDifferences(std::span<const Segment> ours, std::span<const Segment> theirs,
                                            const TimeRange& range = {});

}  // namespace timbre::text
