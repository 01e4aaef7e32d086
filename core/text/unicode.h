#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace timbre::text {

// Valid UTF-8 with U+FFFD for every ill-formed sequence, NUL and control characters other than tab
// and newline removed, CR LF and CR turned into LF, byte-order mark dropped.
std::string cleanUtf8(std::string_view bytes);

bool isValidUtf8(std::string_view bytes);
std::size_t countCharacters(std::string_view utf8);  // code points

// Text from a file: UTF-8, UTF-16 with a byte-order mark, else Latin-1; then cleanUtf8.
std::string decodeTextFile(std::string_view bytes);

}  // namespace timbre::text
