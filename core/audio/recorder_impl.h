#pragma once

#include "core/audio/clip.h"
#include "core/audio/growing_wav.h"
#include "core/audio/level_meter.h"
#include "core/audio/recorder.h"
#include "core/audio/resampler.h"
#include "core/audio/sample_ring.h"
#include "core/base/serial_thread.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace timbre::audio {

// Everything happens in tasks on thread_, except what is marked. While a stream is wanted, a tick
// every 20 ms empties the ring that the callback fills.
struct Recorder::Impl {
    Impl(std::unique_ptr<AudioInput> input, Listener listener, RecorderOptions options);
    ~Impl();

    // Any thread.
    void claim();  // throws Error(AlreadyRunning) while a recording runs
    void release() { claimed_ = false; }
    RecorderStatus status() const;
    SerialThread& thread() { return thread_; }
    int sampleRateHz() const { return options_.sampleRateHz; }

    // Tasks.
    void start(std::shared_ptr<GrowingWav> wav, const std::string& deviceId, BlockSink sink);
    void startMonitor(const std::string& deviceId);
    void setPaused(bool paused);
    void stop();
    std::vector<DeviceInfo> devices() { return input_->devices(); }

private:
    using Clock = std::chrono::steady_clock;
    enum class Task { None, Monitor, Record };

    // What the callback uses; lives as long as one stream.
    struct Intake {
        explicit Intake(int sampleRateHz, std::size_t frames) : ring(frames), meter(sampleRateHz) {}
        void take(std::span<const float> samples) noexcept;
        SampleRing ring;
        LevelMeter meter;
        std::atomic<std::uint64_t> lost{0};  // blocks
    };

    bool openDevice(const std::string& deviceId);
    bool openInstead();  // of deviceId_, which cannot be opened
    void closeDevice();
    void checkDevice();
    void tick();
    void scheduleTick();
    void drain();
    void convert(std::span<const float> samples);
    void deliver(std::span<const float> block);
    bool isFull() const;
    std::uint64_t longestFrames() const;  // of a recording
    void watchSources();
    void watchSilence(std::span<const float> block);
    void keepHeader();
    void finishFile();
    void fail(const std::string& detail, ErrorCode code);
    void endRecording();
    void publish();
    void notify(RecorderNotice::Kind kind, std::string detail = {}, std::optional<ErrorCode> code = {});

    const RecorderOptions options_;
    const std::unique_ptr<AudioInput> input_;
    const Listener listener_;
    std::atomic<bool> claimed_{false};

    Task task_ = Task::None;
    bool paused_ = false;
    std::string deviceId_;
    StreamInfo stream_;
    std::shared_ptr<GrowingWav> wav_;
    BlockSink sink_;
    std::unique_ptr<Resampler> resampler_;  // while a stream is open
    std::vector<float> raw_, pending_;      // pending_: at the wished rate, not yet a whole block
    std::size_t silentFrames_ = 0;
    bool silent_ = false;
    Clock::time_point nextSearch_{}, nextHeader_{};
    std::uint64_t earlierOverruns_ = 0;
    bool tickScheduled_ = false;
    std::vector<SourceLevel> sources_;  // of a mix, as they were at the last tick

    mutable std::mutex mutex_;        // guards what follows
    std::unique_ptr<Intake> intake_;  // while a stream is open
    RecorderStatus shown_;

    SerialThread thread_;  // last: its tasks use everything above
};

}  // namespace timbre::audio
