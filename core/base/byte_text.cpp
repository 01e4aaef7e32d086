#include "core/base/byte_text.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace timbre {

std::string byteText(std::int64_t bytes) {
    if (std::abs(bytes) < 1000) return std::to_string(bytes) + " bytes";
    constexpr std::array kUnits = {"kB", "MB", "GB", "TB"};
    // 999.95 and more would be shown as 1000.0 of the smaller unit.
    auto value = static_cast<double>(bytes) / 1000;
    std::size_t unit = 0;
    while (std::abs(value) >= 999.95 && unit + 1 < kUnits.size()) {
        value /= 1000;
        ++unit;
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f %s", value, kUnits[unit]);
    return text.data();
}

}  // namespace timbre
