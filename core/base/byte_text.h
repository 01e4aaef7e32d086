#pragma once

#include <cstdint>
#include <string>

namespace timbre {

// "0 bytes", "640 bytes", "151.1 MB", "2.4 GB": decimal units, English, for messages and logs.
std::string byteText(std::int64_t bytes);

}  // namespace timbre
