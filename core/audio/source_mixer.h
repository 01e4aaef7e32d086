#pragma once

#include "core/audio/audio_device.h"
#include "core/audio/level_meter.h"
#include "core/audio/resampler.h"
#include "core/audio/sample_ring.h"
#include "core/audio/sound_mix.h"

#include <array>
#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace timbre::audio {

struct MixedSource {
    AudioInput& input;
    std::string deviceId;
};

// Two running inputs as one stream. Construction opens both and throws Error(DeviceUnavailable) only if
// neither can be; a source that cannot be opened or ends is tried again every second, first as it was
// wished, then with the default device. The callback runs on a thread of the mixer, not on a real-time one.
class SourceMixer {
public:
    SourceMixer(std::array<MixedSource, 2> sources, int sampleRateHz, double latencySeconds,
                InputCallback callback);
    ~SourceMixer();  // what came in until now was handed on
    SourceMixer(const SourceMixer&) = delete;
    SourceMixer& operator=(const SourceMixer&) = delete;

    const StreamInfo& info() const { return info_; }

    // Any thread.
    bool isAlive() const;  // at least one source is
    std::uint64_t overruns() const;
    std::vector<SourceLevel> sources() const;

private:
    using Clock = std::chrono::steady_clock;

    // What a source's callback uses; lives as long as one stream of it.
    struct Intake {
        explicit Intake(int sampleRateHz);
        SampleRing ring;
        LevelMeter meter;
        std::atomic<std::uint64_t> lost{0};
    };
    struct Source {
        AudioInput* input = nullptr;
        std::string wished;
        std::unique_ptr<Resampler> resampler;
        Clock::time_point nextTry{};
        std::shared_ptr<Intake> intake;  // null while the source is gone
        std::string name;
        std::uint64_t earlierOverruns = 0;
    };

    bool open(Source& source);
    bool openDevice(Source& source, const std::string& deviceId);
    void close(Source& source);
    void run(const std::stop_token& stop);
    void pump();
    void handOn();

    const int sampleRateHz_;
    const double latencySeconds_;
    const InputCallback callback_;
    StreamInfo info_;
    SoundMix mix_;
    std::vector<float> raw_, converted_, mixed_;

    mutable std::mutex mutex_;  // guards intake, name and counts of the sources
    std::array<Source, 2> sources_;

    std::jthread thread_;  // last
};

}  // namespace timbre::audio
