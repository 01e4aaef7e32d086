#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::audio {

struct DeviceInfo {
    std::string id;    // stable across starts: "host API/name"
    std::string name;  // for people
    int maxInputChannels = 0;
    int maxOutputChannels = 0;
    int defaultRateHz = 0;
    bool isDefaultInput = false;
    bool isDefaultOutput = false;
    bool isMonitor = false;  // an input that hears what the computer plays; the name is the output's
};

// What the callback of a running stream does with a block of mono samples: fill (output) or take
// (input) them. Called on the real-time thread: copies and returns; noexcept, no lock, no allocation.
using OutputCallback = std::function<void(std::span<float>)>;
using InputCallback = std::function<void(std::span<const float>)>;

struct StreamInfo {
    DeviceInfo device;
    int sampleRateHz = 0;
    double latencySeconds = 0;  // as reported by the device when opened
};

// Which loudspeakers a mono output goes to.
enum class Side { Both, Left, Right };

// A sound card's output, or a stand-in that a test drives by hand. Control functions are called by
// one thread (the Player's or Recorder's).
class AudioOutput {
public:
    virtual ~AudioOutput() = default;  // stops
    virtual std::vector<DeviceInfo> devices() = 0;
    // Opens and starts; empty id = default device. preferredRateHz is a wish, StreamInfo tells.
    // Throws Error(DeviceUnavailable).
    virtual StreamInfo start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                             OutputCallback callback) = 0;
    virtual void stop() = 0;           // after it returns the callback does not run any more
    virtual bool isAlive() const = 0;  // false once the device has gone or the stream has ended
    virtual std::uint64_t deviceUnderruns() const = 0;  // reported by the device since start
    virtual void setSide(Side) {}  // from the next start on; a device with one channel plays it all the same
};

// One of the sounds that an input mixes.
struct SourceLevel {
    std::string device;  // name; of the last one while it is gone
    bool alive = false;
    float peak = 0, rms = 0;  // last ~50 ms
};

class AudioInput {
public:
    virtual ~AudioInput() = default;
    virtual std::vector<DeviceInfo> devices() = 0;
    // What is opened when this device is not there (any more); never a device of another kind.
    virtual std::string insteadOf(const std::string& /*deviceId*/) const { return {}; }
    virtual StreamInfo start(const std::string& deviceId, int preferredRateHz, double latencySeconds,
                             InputCallback callback) = 0;
    virtual void stop() = 0;
    virtual bool isAlive() const = 0;
    virtual std::uint64_t deviceOverruns() const = 0;
    // Of a running mix, in the order of LiveInput; empty where there is only one sound.
    virtual std::vector<SourceLevel> sources() const { return {}; }
};

}  // namespace timbre::audio
