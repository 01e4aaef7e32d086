#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::models::whisper {

// Signs that a recogniser was caught in a loop, or passed over what was said. Pure functions.

// The same words over and over: words [first, first + length · times).
struct Loop {
    std::size_t first = 0, length = 0, times = 0;
    std::size_t end() const { return first + length * times; }
    bool operator==(const Loop&) const = default;
};

// The first loop among words, compared by comparable(). One word must follow itself six times, two words
// four times, three to twelve words three times: people do say "no, no, no". Punctuation alone is no word
// of a loop.
std::optional<Loop> findLoop(std::span<const std::string> words);

// Whether the text of a segment is that of the ones before it, and so many have followed each other that
// nobody says that: three of at least four words, five shorter ones.
bool isSameAgain(std::span<const std::string> before, const std::string& text);

// Seconds of the stream.
struct Stretch {
    double start = 0, end = 0;
    double length() const { return end - start; }
    bool operator==(const Stretch&) const = default;
};

// Where somebody speaks for longer than `longest` seconds without any text. Both lists in order of time;
// borders may be half a second off.
std::vector<Stretch> speechWithoutText(std::span<const Stretch> speech, std::span<const Stretch> text,
                                       double longest);

}  // namespace timbre::models::whisper
