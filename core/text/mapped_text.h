#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// UTF-8 together with, for each of its bytes, the byte of the original it came from (same length).
struct MappedText {
    std::string text;
    std::vector<std::uint32_t> source;

    void append(char byte, std::uint32_t from) {
        text.push_back(byte);
        source.push_back(from);
    }
    void append(const MappedText& from, std::size_t begin, std::size_t end);
    MappedText slice(std::size_t begin, std::size_t end) const;
};

// As cleanUtf8, remembering where each byte came from.
// Throws Error(InvalidInput) over 4 GiB, which the map cannot address.
MappedText cleanMapped(std::string_view bytes);

// One line of speech out of text[begin, end): runs of white space become one space, none at the
// ends; what no engine should see (U+FFFD, non-characters, private use) counts as white space; what
// is invisible in speech (soft hyphens, direction marks, inner byte-order marks) is dropped.
MappedText spokenLine(const MappedText& text, std::size_t begin, std::size_t end);

// Whether there is anything to say: a letter, a digit, or a symbol such as € or an emoji.
bool isSpeakable(std::string_view utf8);

// The code point that starts at `at`, which moves behind it; U+FFFD where ill-formed.
char32_t nextCodePoint(std::string_view utf8, std::size_t& at);

// Adds the UTF-8 of a code point.
void appendCodePoint(std::string& utf8, char32_t codePoint);

// U+0020, tab, newline, no-break and the other Unicode spaces.
bool isWhiteSpace(char32_t codePoint);

// Whether the script writes no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese).
bool isWrittenWithoutSpaces(char32_t codePoint);

// The start of a text for a message: at most maxBytes, cut between code points.
std::string_view excerpt(std::string_view utf8, std::size_t maxBytes = 60);

// Joins two runs of text with a space, or with none where neither side's script writes spaces.
void joinText(std::string& first, std::string_view second);

}  // namespace timbre::text
