#include "core/audio/recorder_impl.h"
#include "core/base/log.h"

#include <utility>

namespace timbre::audio {
namespace {

using Kind = RecorderNotice::Kind;

constexpr double kRingSeconds = 2;  // how long the disk may stall

}  // namespace

bool Recorder::Impl::openDevice(const std::string& deviceId) {
    // The ring's size depends on the rate that the device grants, so the callback finds it by a cell
    // that is filled right after; what comes before that is not taken.
    auto slot = std::make_shared<std::atomic<Intake*>>(nullptr);
    try {
        stream_ = input_->start(deviceId, options_.sampleRateHz, options_.latencySeconds,
                                [slot](std::span<const float> samples) {
                                    if (auto* intake = slot->load(std::memory_order_acquire))
                                        intake->take(samples);
                                });
        resampler_ = std::make_unique<Resampler>(stream_.sampleRateHz, options_.sampleRateHz, 1);
    } catch (...) {
        input_->stop();
        log(LogLevel::Warning, "audio", currentError().what());
        return false;
    }
    auto intake = std::make_unique<Intake>(stream_.sampleRateHz,
                                           static_cast<std::size_t>(kRingSeconds * stream_.sampleRateHz));
    slot->store(intake.get(), std::memory_order_release);
    const std::lock_guard lock(mutex_);
    intake_ = std::move(intake);
    return true;
}

bool Recorder::Impl::openInstead() {
    const auto instead = input_->insteadOf(deviceId_);
    return instead != deviceId_ && openDevice(instead);
}

// What the stream brought until now is still converted and delivered.
void Recorder::Impl::closeDevice() {
    if (!intake_) return;
    earlierOverruns_ += input_->deviceOverruns();
    input_->stop();  // from here on the callback does not run
    drain();
    if (!intake_) return;  // what came last could not be written: all is closed already
    if (resampler_ && !paused_) resampler_->flush(pending_);
    resampler_.reset();
    earlierOverruns_ += intake_->lost.load();
    const std::lock_guard lock(mutex_);
    intake_.reset();
}

void Recorder::Impl::checkDevice() {
    if (task_ == Task::None) return;
    if (intake_ && input_->isAlive()) return;
    if (intake_) {
        const std::string lost = stream_.device.name;
        log(LogLevel::Warning, "audio", "input device disappeared: " + lost);
        closeDevice();
        sources_.clear();
        if (task_ == Task::None) return;  // what was left could not be written
        if (openDevice(input_->insteadOf(deviceId_))) return notify(Kind::DeviceChanged, stream_.device.name);
        nextSearch_ = Clock::now();
        notify(Kind::DeviceLost, lost);
    }
    if (Clock::now() < nextSearch_) return;
    nextSearch_ = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                     std::chrono::duration<double>(options_.retrySeconds));
    if (openDevice(input_->insteadOf(deviceId_))) notify(Kind::DeviceChanged, stream_.device.name);
}

void Recorder::Impl::fail(const std::string& detail, ErrorCode code) {
    log(LogLevel::Error, "audio", detail);
    endRecording();
    closeDevice();
    publish();
    notify(Kind::Failed, detail, code);
}

// The file is complete when this returns; a new recording may begin.
void Recorder::Impl::endRecording() {
    const bool wasRecording = std::exchange(task_, Task::None) == Task::Record;
    wav_.reset();
    sink_ = {};
    pending_.clear();
    silent_ = false;
    publish();
    if (wasRecording) claimed_ = false;
}

void Recorder::Impl::publish() {
    const std::lock_guard lock(mutex_);
    shown_.recording = task_ == Task::Record;
    shown_.paused = shown_.recording && paused_;
    if (wav_)
        shown_.elapsedMs =
            static_cast<std::int64_t>(wav_->frames() * 1000 / std::uint64_t(options_.sampleRateHz));
    shown_.silent = silent_;
    shown_.device = intake_ ? stream_.device.name : std::string();
    shown_.sources = intake_ ? input_->sources() : std::vector<SourceLevel>();
    shown_.overruns = earlierOverruns_ + (intake_ ? input_->deviceOverruns() : 0);
}

RecorderStatus Recorder::Impl::status() const {
    const std::lock_guard lock(mutex_);
    RecorderStatus status = shown_;
    if (!intake_) return status;
    status.overruns += intake_->lost.load(std::memory_order_relaxed);
    status.peak = intake_->meter.peak();
    status.rms = intake_->meter.rms();
    return status;
}

void Recorder::Impl::notify(Kind kind, std::string detail, std::optional<ErrorCode> code) {
    publish();
    if (listener_) listener_({kind, std::move(detail), code});
}

}  // namespace timbre::audio
