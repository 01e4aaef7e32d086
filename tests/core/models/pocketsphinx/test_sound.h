#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <vector>

// Sounds at 16 kHz whose properties a test can state.
namespace timbre::tests {

class Noise {
public:
    float operator()() {  // uniform in [-1, 1], the same on every run
        state_ = state_ * 1664525U + 1013904223U;
        return static_cast<float>(state_ >> 8U) / 8388608.0F - 1.0F;
    }

private:
    std::uint32_t state_ = 12345;
};

inline std::vector<float> noise(double seconds, float level) {
    Noise source;
    std::vector<float> samples(static_cast<std::size_t>(seconds * 16000));
    for (float& sample : samples) sample = level * source();
    return samples;
}

// Noise that swells four times a second, as syllables do.
inline std::vector<float> syllables(double seconds, float level) {
    std::vector<float> samples = noise(seconds, level);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * 4 * static_cast<double>(i) / 16000;
        samples[i] *= static_cast<float>(std::pow(10, -1.0 * (1 + std::cos(phase)) / 2));  // 20 dB deep
    }
    return samples;
}

inline std::vector<float> tone(double seconds, double hertz, float level) {
    std::vector<float> samples(static_cast<std::size_t>(seconds * 16000));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = level * static_cast<float>(
                                 std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / 16000));
    return samples;
}

inline void append(std::vector<float>& all, const std::vector<float>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

}  // namespace timbre::tests
