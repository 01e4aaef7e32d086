#pragma once

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstddef>
#include <span>

namespace timbre::audio {

// Peak and root mean square of windows of about 50 ms. One thread feeds it (the audio callback may),
// any thread reads; nothing blocks.
class LevelMeter {
public:
    explicit LevelMeter(int sampleRateHz)
        : window_(std::max<std::size_t>(1, std::size_t(sampleRateHz) / 20)) {}

    void take(std::span<const float> samples) noexcept {
        for (const float sample : samples) {
            highest_ = std::max(highest_, std::abs(sample));
            energy_ += double(sample) * double(sample);
            if (++taken_ < window_) continue;
            peak_.store(highest_, std::memory_order_relaxed);
            rms_.store(static_cast<float>(std::sqrt(energy_ / double(window_))), std::memory_order_relaxed);
            highest_ = 0;
            energy_ = 0;
            taken_ = 0;
        }
    }

    float peak() const noexcept { return peak_.load(std::memory_order_relaxed); }
    float rms() const noexcept { return rms_.load(std::memory_order_relaxed); }

private:
    std::size_t window_, taken_ = 0;
    float highest_ = 0;
    double energy_ = 0;
    std::atomic<float> peak_{0}, rms_{0};
};

}  // namespace timbre::audio
