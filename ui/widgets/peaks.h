#pragma once

#include <QMetaType>

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace timbre::ui {

// Smallest and largest sample of a stretch of sound, each in 1/127: three hours take 2 MB.
struct Peak {
    std::int8_t low = 0, high = 0;
};
using Peaks = std::vector<Peak>;

inline constexpr int kPeaksPerSecond = 100;

inline Peak peakOf(std::span<const float> samples) {
    float low = 0, high = 0;
    for (const float sample : samples) {
        low = std::min(low, sample);
        high = std::max(high, sample);
    }
    return {static_cast<std::int8_t>(std::max(low, -1.0F) * 127),
            static_cast<std::int8_t>(std::min(high, 1.0F) * 127)};
}

}  // namespace timbre::ui
