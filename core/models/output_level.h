#pragma once

#include <cmath>
#include <cstdint>

namespace timbre::models {

// A 16-bit sample times `gain` as a float that never passes ±1: linear up to 0.9, then bent
// smoothly, so that a loud voice saturates softly instead of clipping. Stateless: equal samples
// give equal results, whatever the block size.
inline float outputSample(std::int16_t sample, float gain) {
    constexpr float kKnee = 0.9F;
    constexpr float kRoom = 0.099F;  // stays just below full scale
    const float value = static_cast<float>(sample) / 32768.0F * gain;
    const float size = std::fabs(value);
    if (size <= kKnee) return value;
    return std::copysign(kKnee + kRoom * std::tanh((size - kKnee) / kRoom), value);
}

}  // namespace timbre::models
