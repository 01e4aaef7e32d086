#include "core/audio/reference_sound.h"

#include "core/audio/loudness.h"
#include "core/audio/reference_speech.h"

#include <algorithm>
#include <cmath>
#include <kiss_fftr.h>
#include <memory>
#include <numbers>
#include <span>

namespace timbre::audio {
namespace {

constexpr std::size_t kLongestFrames = 1500;  // 15 s
constexpr std::size_t kRoomFrames = 5;        // 50 ms
constexpr double kMostNoiseDb = 90;
constexpr double kCeiling = 0.891;  // -1 dBFS
constexpr int kLevelRounds = 6;     // the limiter takes away what a louder gain gives back
constexpr double kCloseEnoughDb = 0.05;
constexpr double kMostGainDb = 60;

double decibels(double amplitude) {
    return amplitude > 1e-6 ? 20 * std::log10(amplitude) : -120;
}

double rmsOf(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples) sum += double(sample) * double(sample);
    return samples.empty() ? 0 : std::sqrt(sum / double(samples.size()));
}

double peakOf(std::span<const float> samples) {
    float peak = 0;
    for (const float sample : samples) peak = std::max(peak, std::abs(sample));
    return double(peak);
}

// Power by frequency, Hann windows that overlap by half (Welch).
std::vector<double> spectrumOf(std::span<const float> samples) {
    constexpr int kWindow = 1024;
    const std::unique_ptr<kiss_fftr_state, decltype(&kiss_fftr_free)> transform(
        kiss_fftr_alloc(kWindow, 0, nullptr, nullptr), &kiss_fftr_free);
    std::vector<double> power(kWindow / 2 + 1);
    std::vector<float> window(kWindow);
    std::vector<kiss_fft_cpx> bins(power.size());
    for (std::size_t at = 0; at + kWindow <= samples.size(); at += kWindow / 2) {
        for (std::size_t i = 0; i < kWindow; ++i) {
            const double shape = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(i) / kWindow);
            window[i] = samples[at + i] * static_cast<float>(shape);
        }
        kiss_fftr(transform.get(), window.data(), bins.data());
        for (std::size_t i = 0; i < power.size(); ++i)
            power[i] += double(bins[i].r) * double(bins[i].r) + double(bins[i].i) * double(bins[i].i);
    }
    return power;
}

double highestHz(std::span<const float> samples) {
    constexpr double kShare = 1e-6;
    const auto power = spectrumOf(samples);
    double all = 0, above = 0;
    for (const double bin : power) all += bin;
    if (all <= 0) return 0;
    std::size_t bin = power.size();
    while (bin > 0 && above < kShare * all) above += power[--bin];
    return double(bin) * kReferenceSoundRateHz / (2.0 * double(power.size() - 1));
}

std::span<const float> samplesOf(const ReferenceRecording& recording, const Stretch& part) {
    const std::span<const float> all(recording.samples);
    const auto begin = std::min(all.size(), part.begin * kReferenceFrame);
    const auto end = std::min(all.size(), part.end * kReferenceFrame);
    return all.subspan(begin, end - begin);
}

ReferenceMeasure measured(const ReferenceRecording& recording, const SpeechMap& map, const Stretch& part) {
    ReferenceMeasure measure;
    const auto samples = samplesOf(recording, part);
    double power = 0, cut = 0;
    std::size_t frames = 0;
    for (const auto& phrase : map.phrases) {
        for (std::size_t i = std::max(phrase.begin, part.begin); i < std::min(phrase.end, part.end); ++i) {
            power += std::pow(10.0, map.levels[i] / 10);
            ++frames;
        }
    }
    for (std::size_t i = part.begin; i < std::min(part.end, recording.clipped.size()); ++i)
        cut += double(recording.clipped[i]);
    measure.speechSeconds = double(frames) / 100;
    measure.speechDb = frames > 0 ? decibels(std::sqrt(power / double(frames))) : -120;
    measure.peakDb = decibels(peakOf(samples));
    measure.lufs = integratedLufs({.samples = {samples.begin(), samples.end()},
                                   .sampleRateHz = kReferenceSoundRateHz,
                                   .channels = 1})
                       .value_or(-70);
    measure.noiseDb = std::clamp(map.speechDb - map.quietDb, 0.0, kMostNoiseDb);
    measure.clippedShare = part.size() > 0 ? cut / double(part.size()) : 0;
    measure.highestHz = highestHz(samples);
    measure.isSilent = frames == 0;
    return measure;
}

std::vector<float> limited(std::span<const float> samples, double gain) {
    std::vector<float> louder(samples.size()), out;
    std::ranges::transform(samples, louder.begin(),
                           [&](float s) { return static_cast<float>(double(s) * gain); });
    Limiter limiter(kReferenceSoundRateHz, static_cast<float>(kCeiling));
    limiter.process(louder, out);
    limiter.flush(out);
    return out;
}

std::vector<float> levelled(std::span<const float> samples) {
    const double most = std::pow(10.0, kMostGainDb / 20);
    double gain = std::min(most, std::pow(10.0, (kReferenceTargetDb - decibels(rmsOf(samples))) / 20));
    auto out = limited(samples, gain);
    for (int round = 1; round < kLevelRounds; ++round) {
        const double missing = kReferenceTargetDb - decibels(rmsOf(out));
        if (std::abs(missing) < kCloseEnoughDb) break;
        gain = std::min(most, gain * std::pow(10.0, missing / 20));
        out = limited(samples, gain);
    }
    return out;
}

}  // namespace

PreparedReference prepareReference(const ReferenceRecording& recording, const ReferenceOptions& options) {
    PreparedReference prepared;
    const auto map = findSpeech(recording.samples);
    const Stretch whole{0, map.levels.size()};
    const auto best = bestStretch(map, recording.clipped, kLongestFrames, kRoomFrames);
    if (!best) {
        prepared.measure = measured(recording, map, whole);
        return prepared;
    }
    const bool fits = whole.size() <= kLongestFrames;
    const Stretch part = fits && !options.trim ? whole : *best;
    prepared.wasShortened = map.phrases.back().end - map.phrases.front().begin > kLongestFrames;
    prepared.fromSeconds = recording.startSeconds + double(part.begin) / 100;
    const auto samples = samplesOf(recording, part);
    prepared.toSeconds = prepared.fromSeconds + double(samples.size()) / kReferenceSoundRateHz;
    prepared.measure = measured(recording, map, part);
    prepared.sound.sampleRateHz = kReferenceSoundRateHz;
    prepared.sound.samples =
        options.level ? levelled(samples) : std::vector<float>(samples.begin(), samples.end());
    return prepared;
}

std::vector<float> evenPeaks(const std::vector<float>& samples, std::size_t count) {
    std::vector<float> peaks(samples.empty() ? 0 : count);
    for (std::size_t i = 0; i < peaks.size(); ++i) {
        const auto begin = samples.size() * i / count;
        const auto end = std::max(begin + 1, samples.size() * (i + 1) / count);
        for (std::size_t at = begin; at < std::min(end, samples.size()); ++at)
            peaks[i] = std::max(peaks[i], std::min(1.0f, std::abs(samples[at])));
    }
    return peaks;
}

}  // namespace timbre::audio
