#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace timbre::text {

// GPT-2's way to write any bytes as printable characters: 33–126, 161–172 and 174–255 stand for
// themselves, the other 68 bytes in order for U+0100 and on. Source: gpt-2 encoder.py.

// Absent when a character of the token is not of the alphabet. `token` is valid UTF-8.
std::optional<std::string> bytesOfLetters(std::string_view token);

std::string lettersOfBytes(std::string_view bytes);

}  // namespace timbre::text
