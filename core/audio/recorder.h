#pragma once

#include "core/audio/audio_device.h"
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::audio {

struct RecorderStatus {
    bool recording = false, paused = false;
    std::int64_t elapsedMs = 0;  // recorded, pauses left out
    float peak = 0, rms = 0;     // last ~50 ms
    std::uint64_t overruns = 0;  // blocks lost
    bool silent = false;         // nothing above -60 dBFS for three seconds
    std::string device;
    std::vector<SourceLevel> sources = {};  // of a mix; empty otherwise
};

struct RecorderNotice {
    enum class Kind { Started, SilenceWarning, SoundAgain, DeviceChanged, DeviceLost, Failed } kind;
    std::string detail;                  // device name or reason
    std::optional<ErrorCode> code = {};  // of Failed
};

struct RecorderOptions {
    double latencySeconds = 0.05;  // asked of the device
    double retrySeconds = 1;       // between attempts to find a device again
    int sampleRateHz = 16'000;     // of what is written and handed on
    std::int64_t longestMs = 0;    // a recording ends by itself then, to the sample; 0: never
};

// Records mono from an input device, at 16 kHz unless another rate is wished. The sound is on disk from the
// first second: a WAV file that grows, whose header is kept valid at least once a second, so that after kill
// -9 it still opens and lacks at most that second. Blocks are handed on after they were written. If the
// device disappears, recording goes on from the default device (DeviceChanged), or waits for one
// (DeviceLost); what was recorded stays. Of a mix one sound may go and come back while the other goes on;
// the same notices tell. Functions are thread-safe and return at once, except stop(),
// which must not be called from the sink or the listener.
class Recorder {
public:
    // Both called on the recorder's thread.
    using BlockSink = std::function<void(std::span<const float>)>;  // mono, about 100 ms each
    using Listener = std::function<void(const RecorderNotice&)>;

    explicit Recorder(std::unique_ptr<AudioInput> input, Listener listener = {},
                      RecorderOptions options = {});
    ~Recorder();  // stop()
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    // Throws Error(AlreadyRunning, ReadOnly, DiskFull …) for the file. Device trouble comes as a
    // notice: Failed when no device can be opened to begin with, and the recording is over; a file that
    // cannot be written any more ends it the same way. What was recorded stays valid.
    void start(const std::filesystem::path& file, const std::string& deviceId, BlockSink sink);
    void pause();
    void resume();
    void stop();  // returns when the file is complete and the last block was handed on

    // Shows levels without recording (microphone check); start() ends it.
    void startMonitor(const std::string& deviceId);

    RecorderStatus status() const;
    std::vector<DeviceInfo> devices();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace timbre::audio
