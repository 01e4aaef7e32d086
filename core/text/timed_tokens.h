#pragma once

#include "core/text/timed_text.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace timbre::text {

// A word as texts are compared, with the words of a segment that it is part of or made of.
struct TimedToken {
    std::string text;  // as ComparedWord::text
    std::int64_t startMs = 0, endMs = 0;
    std::size_t segment = 0;            // place in the list
    std::size_t word = 0, wordEnd = 0;  // [word, wordEnd) of wordsOf(segment)
};

// The segment's words; where it has none although it has text, its text with times by length.
std::vector<Word> wordsOf(const Segment& segment);

// All segments as they are compared, in order. Pure; any thread.
std::vector<TimedToken> timedTokens(std::span<const Segment> segments);

// Words [begin, end) as one writes them.
std::string joinedWords(std::span<const Word> words, std::size_t begin, std::size_t end);
// Everything between two tokens, with them. words: wordsOf() each segment of the list.
std::string joinedTokens(std::span<const std::vector<Word>> words, const TimedToken& first,
                         const TimedToken& last);

}  // namespace timbre::text
