#pragma once

#include "core/audio/audio_device.h"
#include "core/audio/portaudio/portaudio_library.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

namespace timbre::audio {

// One running PortAudio stream in one direction. Our side is mono; where a device wants more
// channels, output goes to the first two and input is their mean. Opened on construction.
class PortAudioStream {
public:
    using Block = std::function<void(float* samples, std::size_t frames)>;

    // Throws Error(DeviceUnavailable). `block` runs on the real-time thread. `side` is for outputs.
    PortAudioStream(const std::string& deviceId, Direction direction, int preferredRateHz,
                    double latencySeconds, Block block, Side side = Side::Both);
    ~PortAudioStream();  // the block does not run any more
    PortAudioStream(const PortAudioStream&) = delete;
    PortAudioStream& operator=(const PortAudioStream&) = delete;

    const StreamInfo& info() const;
    bool isAlive() const;
    std::uint64_t glitches() const;  // under- or overruns that the device reported

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace timbre::audio
