#include "core/audio/loudness.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <ebur128.h>
#include <string>

namespace timbre::audio {
namespace {

// ITU-R BS.1770 measures in overlapping blocks of 0.4 s.
constexpr double kShortestSeconds = 0.4;
constexpr double kLargestGainDb = 30;

ebur128_state* stateOf(void* state) {
    return static_cast<ebur128_state*>(state);
}

}  // namespace

LoudnessMeter::LoudnessMeter(int sampleRateHz, int channels) : channels_(channels) {
    // The histogram keeps memory constant however long the signal is.
    if (channels > 0 && sampleRateHz > 0)
        state_ = ebur128_init(static_cast<unsigned>(channels), static_cast<unsigned long>(sampleRateHz),
                              EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM);
    if (state_ == nullptr)
        throw Error(ErrorCode::Unsupported, "loudness of " + std::to_string(channels) + " channels at " +
                                                std::to_string(sampleRateHz) + " Hz cannot be measured");
}

LoudnessMeter::~LoudnessMeter() {
    auto* state = stateOf(state_);
    ebur128_destroy(&state);
}

void LoudnessMeter::add(std::span<const float> samples) {
    for (const float sample : samples) peak_ = std::max(peak_, std::abs(double(sample)));
    const std::size_t frames = samples.size() / static_cast<std::size_t>(channels_);
    if (ebur128_add_frames_float(stateOf(state_), samples.data(), frames) != EBUR128_SUCCESS)
        throw Error(ErrorCode::OutOfMemory, "loudness measurement of " + std::to_string(frames) + " frames");
    frames_ += frames;
}

std::optional<double> LoudnessMeter::integratedLufs() const {
    double lufs = 0;
    if (double(frames_) < kShortestSeconds * double(stateOf(state_)->samplerate)) return {};
    if (ebur128_loudness_global(stateOf(state_), &lufs) != EBUR128_SUCCESS) return {};
    if (!std::isfinite(lufs)) return {};
    return lufs;
}

double LoudnessMeter::peak() const {
    return peak_;
}

std::optional<double> integratedLufs(const Clip& clip) {
    LoudnessMeter meter(clip.sampleRateHz, clip.channels);
    meter.add(clip.samples);
    return meter.integratedLufs();
}

float gainToTarget(double measuredLufs, double targetLufs) {
    const double gainDb = std::clamp(targetLufs - measuredLufs, -kLargestGainDb, kLargestGainDb);
    return static_cast<float>(std::pow(10.0, gainDb / 20));
}

}  // namespace timbre::audio
