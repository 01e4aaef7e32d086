#include "core/bench/golden.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/resampler.h"
#include "core/bench/golden_sounds.h"
#include "core/bench/job_work.h"
#include "core/text/error_rate.h"

#include <chrono>
#include <cmath>

namespace timbre::bench {
namespace {

using metrics::BenchCheck;
using metrics::Verdict;

constexpr const char* kSentence = "The weather is fine today and we are going for a walk in the park.";
constexpr double kSentenceSeconds = 3.9;  // of the embedded voices, at their usual rate
constexpr double kTargetLufs = -18;

// Both sides: how far a value is from what is expected.
BenchCheck within(const std::string& subject, std::string what, std::string unit, double off, double limit) {
    return {"golden " + std::move(what),
            subject,
            std::move(unit),
            off,
            limit,
            std::abs(off) <= limit ? Verdict::Pass : Verdict::Fail};
}

BenchCheck couldNot(const std::string& subject) {
    return {"golden run", subject, currentError().what(), 0, 0, Verdict::Error};
}

// Through a file and the converter that recognisers use.
audio::Clip passedOn(const audio::Clip& clip, const std::filesystem::path& file) {
    audio::AudioWriter writer(file, audio::FileFormat::Flac, clip.sampleRateHz, clip.channels);
    writer.write(clip.samples);
    writer.finish();
    auto read = audio::readClip(file, {.sampleRateHz = audio::kRecognitionRateHz, .mono = true});
    std::filesystem::remove(file);
    return read;
}

// What a peak of a sound should be when its partials take turns.
double expectedAmplitude(const GoldenSound& sound) {
    return std::pow(10, sound.rmsDb / 20) * std::sqrt(2.0) / double(sound.peaksHz.size());
}

void check(std::vector<BenchCheck>& checks, const GoldenSound& sound, const std::filesystem::path& folder,
           const GoldenLimits& limits) {
    const auto start = std::chrono::steady_clock::now();
    const auto clip = passedOn(sound.clip, folder / ("golden-" + sound.name + ".flac"));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    checks.push_back(within(sound.name, "length", "s", clip.seconds() - sound.seconds, limits.lengthSeconds));
    checks.push_back(within(sound.name, "level", "dB", rmsDb(clip.samples) - sound.rmsDb, limits.levelDb));
    for (const double hz : sound.peaksHz) {
        const double amplitude = amplitudeAt(clip.samples, clip.sampleRateHz, hz);
        const double off = 20 * std::log10(std::max(amplitude, 1e-9) / expectedAmplitude(sound));
        checks.push_back(
            within(sound.name, "peak " + std::to_string(std::lround(hz)) + " Hz", "dB", off, limits.peakDb));
    }
    if (sound.seconds < 1)
        checks.push_back(within(sound.name, "speed", "ms", seconds * 1000, limits.shortMs));
    else
        checks.push_back(within(sound.name, "speed", "x", seconds / sound.seconds, limits.rtf));
}

void checkSpoken(std::vector<BenchCheck>& checks, const std::filesystem::path& folder,
                 const GoldenVoices& voices, const std::stop_token& stop, const GoldenLimits& limits) {
    const std::string subject = "spoken";
    const auto file = folder / "golden-spoken.wav";
    auto request = benchRequest(voices.voice, kSentence);
    request.exportTo = file;
    request.targetLufs = kTargetLufs;
    const auto spoken = runJob(voices.engine, voices.ends, request, stop);
    if (stop.stop_requested()) return;
    const auto clip = audio::readClip(file, {});
    const auto loudness = audio::integratedLufs(clip);
    checks.push_back(
        within(subject, "length", "share", clip.seconds() / kSentenceSeconds - 1, limits.spokenSeconds));
    checks.push_back(
        within(subject, "loudness", "LU", loudness.value_or(-70) - kTargetLufs, limits.spokenLufs));
    checks.push_back(within(subject, "clipping", "samples", double(spoken.check.clippedSamples), 0));
    checks.push_back(within(subject, "numbers", "samples", double(spoken.check.invalidSamples), 0));
    const auto heard = runJob(voices.engine, voices.ends, benchRequest(voices.recogniser, file, "en"), stop);
    checks.push_back(within(subject, "word errors", "share",
                            text::compareTexts(kSentence, heard.text).words.rate(), limits.wordErrorRate));
    std::filesystem::remove(file);
}

}  // namespace

std::vector<BenchCheck> checkMadeSounds(const std::filesystem::path& folder, const GoldenLimits& limits,
                                        const std::stop_token& stop) {
    std::vector<BenchCheck> checks;
    for (const auto& sound : goldenSounds()) {
        if (stop.stop_requested()) break;
        try {
            check(checks, sound, folder, limits);
        } catch (...) {
            checks.push_back(couldNot(sound.name));
        }
    }
    return checks;
}

std::vector<BenchCheck> runGolden(const std::filesystem::path& folder, const GoldenVoices& voices,
                                  const std::stop_token& stop, const GoldenLimits& limits) {
    auto checks = checkMadeSounds(folder, limits, stop);
    if (voices.recogniser.empty() || stop.stop_requested()) return checks;
    try {
        checkSpoken(checks, folder, voices, stop, limits);
    } catch (...) {
        checks.push_back(couldNot("spoken"));
    }
    return checks;
}

}  // namespace timbre::bench
