#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace timbre {

// Base64 with padding and without line ends (RFC 4648 section 4). Any thread.
std::string toBase64(std::string_view bytes);

// Absent for anything that toBase64() would not have written: other characters, missing padding, bits
// behind the end.
std::optional<std::string> fromBase64(std::string_view text);

}  // namespace timbre
