#include "core/bench/golden_sounds.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace timbre::bench {
namespace {

constexpr int kRateHz = 24000;
constexpr double kToneHz = 440, kPeak = 0.251189;  // -12 dBFS
constexpr double kTurnSeconds = 0.6;
constexpr std::array<double, 5> kSequenceHz = {220, 330, 440, 660, 880};

// Numerical Recipes' linear congruence: the same numbers everywhere, unlike the distributions of <random>.
class Noise {
public:
    float next() {
        state_ = state_ * 1664525U + 1013904223U;
        return static_cast<float>(static_cast<std::int32_t>(state_)) / 2147483648.0F;
    }

private:
    std::uint32_t state_ = 20240607;
};

audio::Clip made(double seconds, auto sampleAt) {
    audio::Clip clip;
    clip.sampleRateHz = kRateHz;
    clip.samples.resize(static_cast<std::size_t>(std::lround(seconds * kRateHz)));
    for (std::size_t i = 0; i < clip.samples.size(); ++i)
        clip.samples[i] = static_cast<float>(sampleAt(double(i) / kRateHz));
    return clip;
}

double sine(double hz, double at) {
    return kPeak * std::sin(2 * std::numbers::pi * hz * at);
}

}  // namespace

audio::Clip goldenTone(double seconds) {
    return made(seconds, [](double at) { return sine(kToneHz, at); });
}

audio::Clip goldenSequence(double seconds) {
    return made(seconds, [](double at) {
        return sine(kSequenceHz[static_cast<std::size_t>(at / kTurnSeconds) % kSequenceHz.size()], at);
    });
}

audio::Clip goldenNoisy(double seconds) {
    // A uniform noise of amplitude a has an RMS of a / sqrt(3), the tone one of kPeak / sqrt(2).
    const double amplitude = kPeak / std::numbers::sqrt2 / 10 * std::numbers::sqrt3;
    Noise noise;
    return made(seconds, [&](double at) { return sine(kToneHz, at) + amplitude * noise.next(); });
}

std::vector<GoldenSound> goldenSounds() {
    const double tone = 20 * std::log10(kPeak / std::numbers::sqrt2);
    const std::vector<double> all(kSequenceHz.begin(), kSequenceHz.end());
    return {{"tone", goldenTone(3), 3, tone, {kToneHz}},
            {"sequence", goldenSequence(3), 3, tone, all},
            {"noisy", goldenNoisy(2), 2, tone + 10 * std::log10(1.01), {kToneHz}},
            {"short", goldenTone(0.5), 0.5, tone, {kToneHz}},
            {"long", goldenSequence(60), 60, tone, all}};
}

double amplitudeAt(std::span<const float> samples, int sampleRateHz, double hz) {
    if (samples.empty()) return 0;
    const double step = 2 * std::cos(2 * std::numbers::pi * hz / sampleRateHz);
    double last = 0, before = 0;
    for (const float sample : samples) {
        const double now = sample + step * last - before;
        before = last;
        last = now;
    }
    const double power = last * last + before * before - step * last * before;
    return 2 * std::sqrt(std::max(0.0, power)) / double(samples.size());
}

double rmsDb(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples) sum += double(sample) * sample;
    return sum > 0 ? 10 * std::log10(sum / double(samples.size())) : -200;
}

}  // namespace timbre::bench
