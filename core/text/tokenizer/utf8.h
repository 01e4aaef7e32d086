#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace timbre::text {

// Inside the tokenizer: UTF-8 without ICU's round trip through UTF-16. Pure functions.

struct CodePoint {
    std::uint32_t value;
    std::uint32_t length;  // in bytes
};

// The character at `at`; `text` is valid UTF-8.
inline CodePoint codePointAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i]));
    };
    const std::uint32_t first = byte(0);
    if (first < 0x80) return {first, 1};
    if (first < 0xE0) return {(first & 0x1F) << 6 | (byte(1) & 0x3F), 2};
    if (first < 0xF0) return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
    return {(first & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
}

// Bytes at the front that are valid UTF-8.
std::size_t validPrefix(std::string_view text);

// The text with U+FFFD for every maximal ill-formed part, as Unicode 15 section 3.9 recommends and
// Python's errors="replace" does.
std::string withReplacements(std::string_view text);

// Where a character begins that the end of the text cuts off, else the text's size.
std::size_t completePrefix(std::string_view text);

void appendUtf8(std::uint32_t codePoint, std::string& to);

}  // namespace timbre::text
