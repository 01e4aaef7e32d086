#include "core/audio/loudness.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace timbre::audio {
namespace {

constexpr double kSilentRms = 1e-4;          // -80 dBFS
constexpr std::size_t kShortestClipRun = 3;  // one or two full-scale samples can be a clean peak
constexpr double kStepSeconds = 0.01;
// Chinese and Japanese are spoken at about 0.25 s per character, spelled-out digits at up to 0.6.
constexpr double kSlowestSecondsPerCharacter = 0.6;
constexpr double kFixedSeconds = 5;  // pauses at the ends, very short texts

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.4g", value);
    return text;
}

}  // namespace

std::optional<FrameRange> soundRange(std::span<const float> samples, int sampleRateHz, double thresholdDb,
                                     int keepMs) {
    const auto step = std::max<std::size_t>(1, static_cast<std::size_t>(kStepSeconds * sampleRateHz));
    const double threshold = std::pow(10.0, thresholdDb / 20);
    std::optional<FrameRange> range;
    for (std::size_t at = 0; at < samples.size(); at += step) {
        const std::size_t end = std::min(at + step, samples.size());
        double sum = 0;
        for (std::size_t i = at; i < end; ++i) sum += double(samples[i]) * double(samples[i]);
        if (!(std::sqrt(sum / double(end - at)) > threshold)) continue;
        if (!range) range = FrameRange{at, end};
        range->end = end;
    }
    if (!range) return {};
    const auto keep =
        static_cast<std::size_t>(std::max(0, keepMs)) * static_cast<std::size_t>(sampleRateHz) / 1000;
    range->begin -= std::min(keep, range->begin);
    range->end += std::min(keep, samples.size() - range->end);
    return range;
}

std::string AudioCheck::describe() const {
    std::string text;
    const auto add = [&text](const std::string& finding) { text += (text.empty() ? "" : "; ") + finding; };
    if (invalidSamples > 0) add(std::to_string(invalidSamples) + " samples are not numbers");
    if (clippedSamples > 0) add(std::to_string(clippedSamples) + " samples are clipped");
    if (isSilent) add("silent: RMS " + number(rms) + ", expected at least " + number(kSilentRms));
    if (isRunaway) add("runaway length: " + number(seconds) + " s is implausible for the text");
    return text;
}

AudioChecker::AudioChecker(int sampleRateHz) : sampleRateHz_(sampleRateHz) {}

void AudioChecker::add(std::span<const float> samples) {
    frames_ += samples.size();
    for (const float sample : samples) {
        if (!std::isfinite(sample)) {
            ++invalid_;
            run_ = 0;
            continue;
        }
        const double size = std::abs(double(sample));
        peak_ = std::max(peak_, size);
        sumSquares_ += size * size;
        run_ = size >= 1 ? run_ + 1 : 0;
        if (run_ == kShortestClipRun)
            clipped_ += kShortestClipRun;
        else if (run_ > kShortestClipRun)
            ++clipped_;
    }
}

AudioCheck AudioChecker::result(double maxSecondsExpected, bool soundExpected) const {
    AudioCheck check;
    check.invalidSamples = invalid_;
    check.clippedSamples = clipped_;
    check.rms = frames_ > 0 ? std::sqrt(sumSquares_ / double(frames_)) : 0;
    check.peak = peak_;
    check.seconds = sampleRateHz_ > 0 ? double(frames_) / sampleRateHz_ : 0;
    check.isSilent = soundExpected && check.rms < kSilentRms;
    check.isRunaway = check.seconds > maxSecondsExpected;
    return check;
}

double longestPlausibleSeconds(std::size_t characters, double rateFactor) {
    return kFixedSeconds + double(characters) * kSlowestSecondsPerCharacter / std::max(rateFactor, 0.1);
}

}  // namespace timbre::audio
