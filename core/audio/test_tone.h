#pragma once

#include "core/audio/audio_device.h"

#include <memory>
#include <string>

namespace timbre::audio {

// A short tone for checking loudspeakers: kSeconds of 440 Hz at -18 dBFS (RMS of a sine), faded in and
// out. One thread at a time.
class TestTone {
public:
    static constexpr int kSeconds = 1;

    explicit TestTone(std::unique_ptr<AudioOutput> output) : output_(std::move(output)) {}
    ~TestTone() { stop(); }
    TestTone(const TestTone&) = delete;
    TestTone& operator=(const TestTone&) = delete;

    // Opens the device and sounds; silence after that until stop(). A running tone is cut off.
    // Throws Error(DeviceUnavailable).
    void start(const std::string& deviceId, Side side);
    void stop() { output_->stop(); }  // closes the device

private:
    std::unique_ptr<AudioOutput> output_;
};

}  // namespace timbre::audio
