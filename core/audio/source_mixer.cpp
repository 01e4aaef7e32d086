#include "core/audio/source_mixer.h"

#include "core/base/error.h"
#include "core/base/log.h"

#include <algorithm>
#include <condition_variable>
#include <utility>

namespace timbre::audio {
namespace {

constexpr auto kTick = std::chrono::milliseconds(10);
constexpr auto kRetry = std::chrono::seconds(1);
constexpr double kRingSeconds = 2;  // how long opening the other source may take

}  // namespace

SourceMixer::Intake::Intake(int sampleRateHz)
    : ring(static_cast<std::size_t>(kRingSeconds * sampleRateHz)), meter(sampleRateHz) {}

SourceMixer::SourceMixer(std::array<MixedSource, 2> sources, int sampleRateHz, double latencySeconds,
                         InputCallback callback)
    : sampleRateHz_(sampleRateHz),
      latencySeconds_(latencySeconds),
      callback_(std::move(callback)),
      mix_(sampleRateHz) {
    for (std::size_t i = 0; i < sources.size(); ++i) {
        sources_[i].input = &sources[i].input;
        sources_[i].wished = sources[i].deviceId;
        open(sources_[i]);
    }
    if (!isAlive())
        throw Error(ErrorCode::DeviceUnavailable,
                    "neither a microphone nor the sound of an output can be opened");
    // What the first one heard while the second one was opened is not part of the mix.
    for (auto& source : sources_) {
        if (!source.intake) continue;
        raw_.resize(source.intake->ring.readable());
        source.intake->ring.read(raw_);
    }
    info_.device.name = sources_[0].name.empty() || sources_[1].name.empty()
                            ? sources_[0].name + sources_[1].name
                            : sources_[0].name + " + " + sources_[1].name;
    info_.sampleRateHz = sampleRateHz_;
    info_.latencySeconds = latencySeconds_ + DriftBuffer::kBehindSeconds;
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

SourceMixer::~SourceMixer() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
    for (auto& source : sources_) close(source);
    mix_.finish(mixed_);
    handOn();
}

bool SourceMixer::isAlive() const {
    const std::lock_guard lock(mutex_);
    return std::ranges::any_of(sources_, [](const Source& source) { return source.intake != nullptr; });
}

std::uint64_t SourceMixer::overruns() const {
    const std::lock_guard lock(mutex_);
    std::uint64_t sum = 0;
    for (const auto& source : sources_)
        sum += source.earlierOverruns + (source.intake ? source.intake->lost.load() : 0);
    return sum;
}

std::vector<SourceLevel> SourceMixer::sources() const {
    const std::lock_guard lock(mutex_);
    std::vector<SourceLevel> levels;
    for (const auto& source : sources_) {
        levels.push_back({.device = source.name, .alive = source.intake != nullptr});
        if (!source.intake) continue;
        levels.back().peak = source.intake->meter.peak();
        levels.back().rms = source.intake->meter.rms();
    }
    return levels;
}

// ---- the mixer's thread, and the constructor before it runs

bool SourceMixer::open(Source& source) {
    source.nextTry = Clock::now() + kRetry;
    return openDevice(source, source.wished) || (!source.wished.empty() && openDevice(source, {}));
}

bool SourceMixer::openDevice(Source& source, const std::string& deviceId) {
    // The rate, and with it the ring, is known only when the stream runs.
    auto slot = std::make_shared<std::atomic<Intake*>>(nullptr);
    try {
        const auto stream = source.input->start(deviceId, sampleRateHz_, latencySeconds_,
                                                [slot](std::span<const float> samples) {
                                                    auto* intake = slot->load(std::memory_order_acquire);
                                                    if (intake == nullptr) return;
                                                    intake->meter.take(samples);
                                                    if (intake->ring.write(samples) < samples.size())
                                                        intake->lost.fetch_add(1);
                                                });
        source.resampler = std::make_unique<Resampler>(stream.sampleRateHz, sampleRateHz_, 1);
        auto intake = std::make_shared<Intake>(stream.sampleRateHz);
        slot->store(intake.get(), std::memory_order_release);
        const std::lock_guard lock(mutex_);
        source.intake = std::move(intake);
        source.name = stream.device.name;
        return true;
    } catch (...) {
        source.input->stop();
        log(LogLevel::Warning, "audio", currentError().what());
        return false;
    }
}

// What it brought until now still becomes part of the mix.
void SourceMixer::close(Source& source) {
    if (!source.intake) return;
    const auto deviceOverruns = source.input->deviceOverruns();
    source.input->stop();
    pump();
    const std::lock_guard lock(mutex_);
    source.earlierOverruns += source.intake->lost.load() + deviceOverruns;
    source.intake.reset();
}

void SourceMixer::run(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        pump();
        for (auto& source : sources_) {
            if (source.intake && !source.input->isAlive()) {
                log(LogLevel::Warning, "audio", "input device disappeared: " + source.name);
                close(source);
                source.nextTry = Clock::now();
            }
            if (!source.intake && Clock::now() >= source.nextTry) open(source);
        }
        wake.wait_for(lock, stop, kTick, [] { return false; });
    }
}

void SourceMixer::pump() {
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        auto& source = sources_[i];
        if (!source.intake) continue;
        raw_.resize(source.intake->ring.readable());
        raw_.resize(source.intake->ring.read(raw_));
        converted_.clear();
        source.resampler->process(raw_, converted_);
        mix_.add(i, converted_);
    }
    mix_.take(mixed_);
    handOn();
}

void SourceMixer::handOn() {
    if (!mixed_.empty()) callback_(mixed_);
    mixed_.clear();
}

}  // namespace timbre::audio
