#pragma once

#include "core/audio/audio_device.h"
#include "core/audio/clip.h"

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace timbre::audio {

// A sound as an input that a microphone would be: it comes in blocks of 20 ms at its own speed, and
// silence after its end. For measuring what listens, without a sound card.
class PacedInput : public AudioInput {
public:
    using Clock = std::chrono::steady_clock;
    // began: called once with the moment of the first sample, before anything comes. The clip is mono.
    PacedInput(Clip clip, std::function<void(Clock::time_point)> began);

    std::vector<DeviceInfo> devices() override;
    StreamInfo start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                     InputCallback callback) override;
    void stop() override;
    bool isAlive() const override { return thread_.joinable(); }
    std::uint64_t deviceOverruns() const override { return 0; }

private:
    void play(const std::stop_token& stop, const InputCallback& callback) const;

    const Clip clip_;
    const std::function<void(Clock::time_point)> began_;
    std::jthread thread_;
};

}  // namespace timbre::audio
