#pragma once

#include <cstddef>
#include <string_view>

namespace timbre::tensor {

// Bytes of the UTF-8 character at `at`, 1…4; 0 when there is none: the shortest form only, no
// surrogates, nothing above U+10FFFF (RFC 3629).
std::size_t utf8CharacterLength(std::string_view text, std::size_t at);
bool isUtf8(std::string_view text);

}  // namespace timbre::tensor
