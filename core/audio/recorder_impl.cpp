#include "core/audio/recorder_impl.h"

#include "core/base/log.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::audio {
namespace {

using Kind = RecorderNotice::Kind;

constexpr auto kTick = std::chrono::milliseconds(20);
constexpr auto kHeaderEvery = std::chrono::milliseconds(500);
constexpr float kSilencePeak = 0.001f;  // -60 dBFS
constexpr std::size_t kSilenceSeconds = 3;

}  // namespace

Recorder::Impl::Impl(std::unique_ptr<AudioInput> input, Listener listener, RecorderOptions options)
    : options_(options), input_(std::move(input)), listener_(std::move(listener)), thread_("recorder") {}

Recorder::Impl::~Impl() {
    thread_.stop();
    input_->stop();
}

void Recorder::Impl::Intake::take(std::span<const float> samples) noexcept {
    meter.take(samples);
    if (ring.write(samples) < samples.size()) lost.fetch_add(1, std::memory_order_relaxed);
}

void Recorder::Impl::claim() {
    if (claimed_.exchange(true)) throw Error(ErrorCode::AlreadyRunning, "a recording is already running");
}

// ---- tasks

void Recorder::Impl::start(std::shared_ptr<GrowingWav> wav, const std::string& deviceId, BlockSink sink) {
    closeDevice();
    task_ = Task::Record;
    paused_ = false;
    deviceId_ = deviceId;
    wav_ = std::move(wav);
    sink_ = std::move(sink);
    pending_.clear();
    silentFrames_ = 0;
    silent_ = false;
    earlierOverruns_ = 0;
    nextHeader_ = Clock::now() + kHeaderEvery;
    const bool asWished = openDevice(deviceId_);
    if (!asWished && !openInstead())
        return fail("no sound device can be opened for recording", ErrorCode::DeviceUnavailable);
    publish();
    notify(Kind::Started, stream_.device.name);
    if (!asWished) notify(Kind::DeviceChanged, stream_.device.name);
    scheduleTick();
}

void Recorder::Impl::startMonitor(const std::string& deviceId) {
    if (task_ == Task::Record) return;
    closeDevice();
    task_ = Task::Monitor;
    deviceId_ = deviceId;
    pending_.clear();
    silentFrames_ = 0;
    silent_ = false;
    if (!openDevice(deviceId_) && !openInstead())
        return fail("no sound device can be opened for the microphone check", ErrorCode::DeviceUnavailable);
    publish();
    scheduleTick();
}

// What came in before the pause belongs to the recording, what comes in during it does not.
void Recorder::Impl::setPaused(bool paused) {
    if (task_ != Task::Record || paused == paused_) return;
    drain();
    paused_ = paused;
    publish();
}

void Recorder::Impl::stop() {
    closeDevice();
    if (task_ == Task::Record) finishFile();
    endRecording();
}

// ---- sound

void Recorder::Impl::tick() {
    tickScheduled_ = false;
    if (task_ == Task::None) return;
    drain();
    if (isFull()) return stop();
    checkDevice();
    watchSources();
    keepHeader();
    publish();
    scheduleTick();
}

void Recorder::Impl::scheduleTick() {
    if (tickScheduled_ || task_ == Task::None) return;
    tickScheduled_ = true;
    thread_.postAfter(kTick, [this] { tick(); });
}

void Recorder::Impl::drain() {
    if (!intake_) return;
    raw_.resize(intake_->ring.readable());
    raw_.resize(intake_->ring.read(raw_));
    if (paused_ || task_ == Task::None) return;
    try {
        convert(raw_);
    } catch (...) {
        const auto error = currentError();
        fail(error.detail(), error.code());
    }
}

void Recorder::Impl::convert(std::span<const float> samples) {
    if (resampler_) resampler_->process(samples, pending_);
    const auto block = static_cast<std::size_t>(options_.sampleRateHz / 10);
    std::size_t at = 0;
    for (; pending_.size() - at >= block; at += block) deliver(std::span(pending_).subspan(at, block));
    pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(at));
}

// What comes after the longest length is dropped here; the tick ends the recording.
void Recorder::Impl::deliver(std::span<const float> block) {
    watchSilence(block);
    if (task_ != Task::Record || isFull()) return;
    if (options_.longestMs > 0)
        block = block.first(std::min<std::size_t>(block.size(), longestFrames() - wav_->frames()));
    wav_->write(block);
    if (sink_) sink_(block);
}

bool Recorder::Impl::isFull() const {
    return task_ == Task::Record && options_.longestMs > 0 && wav_->frames() >= longestFrames();
}

std::uint64_t Recorder::Impl::longestFrames() const {
    return static_cast<std::uint64_t>(options_.longestMs) *
           static_cast<std::uint64_t>(options_.sampleRateHz) / 1000;
}

void Recorder::Impl::watchSilence(std::span<const float> block) {
    const bool quiet =
        std::all_of(block.begin(), block.end(), [](float s) { return std::abs(s) < kSilencePeak; });
    silentFrames_ = quiet ? silentFrames_ + block.size() : 0;
    const bool silent = silentFrames_ >= kSilenceSeconds * static_cast<std::size_t>(options_.sampleRateHz);
    if (std::exchange(silent_, silent) == silent) return;
    notify(silent ? Kind::SilenceWarning : Kind::SoundAgain, stream_.device.name);
}

// A mix goes on when one of its sounds has gone: nobody would notice.
void Recorder::Impl::watchSources() {
    const auto now = intake_ ? input_->sources() : std::vector<SourceLevel>();
    for (std::size_t i = 0; i < now.size(); ++i) {
        const bool known = i < sources_.size();
        const bool wasAlive = !known || sources_[i].alive;
        if (wasAlive && !now[i].alive) notify(Kind::DeviceLost, now[i].device);
        if (known && now[i].alive && (!wasAlive || sources_[i].device != now[i].device))
            notify(Kind::DeviceChanged, now[i].device);
    }
    sources_ = now;
}

void Recorder::Impl::keepHeader() {
    if (!wav_ || Clock::now() < nextHeader_) return;
    nextHeader_ = Clock::now() + kHeaderEvery;
    try {
        wav_->updateHeader();
    } catch (...) {
        const auto error = currentError();
        fail(error.detail(), error.code());
    }
}

// The last block is a short one.
void Recorder::Impl::finishFile() {
    try {
        convert({});
        if (!pending_.empty()) deliver(pending_);
        wav_->updateHeader();
        publish();
    } catch (...) {
        const auto error = currentError();
        fail(error.detail(), error.code());
    }
}

}  // namespace timbre::audio
