#include "core/audio/test_tone.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numbers>

namespace timbre::audio {
namespace {

constexpr int kRateHz = 48000;
constexpr double kHz = 440;
constexpr double kFadeSeconds = 0.02;
constexpr double kLatencySeconds = 0.1;
constexpr double kLevelDb = -18;

}  // namespace

void TestTone::start(const std::string& deviceId, Side side) {
    stop();
    output_->setSide(side);
    // The granted rate is known only after the stream runs; until then the callback is silent.
    auto rate = std::make_shared<std::atomic<int>>(0);
    const double peak = std::sqrt(2.0) * std::pow(10.0, kLevelDb / 20);
    const auto info = output_->start(
        deviceId, kRateHz, kLatencySeconds,
        [rate, peak, frame = std::int64_t{0}](std::span<float> samples) mutable {
            const int hz = rate->load(std::memory_order_acquire);
            for (float& sample : samples) {
                const double at = hz > 0 ? double(frame) / hz : kSeconds;
                const double fade = std::clamp(std::min(at, kSeconds - at) / kFadeSeconds, 0.0, 1.0);
                sample = static_cast<float>(fade * peak * std::sin(2 * std::numbers::pi * kHz * at));
                if (hz > 0) ++frame;
            }
        });
    rate->store(info.sampleRateHz, std::memory_order_release);
}

}  // namespace timbre::audio
