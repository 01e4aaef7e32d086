#pragma once

#include "core/audio/clip.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::audio {

// Integrated loudness after EBU R 128 / ITU-R BS.1770 (libebur128). Absent for silence or under 0.4 s.
std::optional<double> integratedLufs(const Clip& clip);

// Streaming measurement, interleaved; memory is constant. One thread.
class LoudnessMeter {
public:
    // Throws Error(Unsupported) for a rate or channel count that cannot be measured.
    LoudnessMeter(int sampleRateHz, int channels);
    ~LoudnessMeter();
    LoudnessMeter(const LoudnessMeter&) = delete;
    LoudnessMeter& operator=(const LoudnessMeter&) = delete;
    void add(std::span<const float> samples);
    std::optional<double> integratedLufs() const;
    double peak() const;  // largest absolute sample

private:
    void* state_ = nullptr;  // ebur128_state
    double peak_ = 0;
    std::size_t frames_ = 0;
    int channels_;
};

// Look-ahead peak limiter, mono, streaming: no output sample exceeds `ceiling`; below it the signal
// is only delayed by the look-ahead, which flush() returns, so lengths are equal. One thread.
class Limiter {
public:
    explicit Limiter(int sampleRateHz, float ceiling = 0.891f /* -1 dBFS */);
    void process(std::span<const float> samples, std::vector<float>& out);  // appends to out
    void flush(std::vector<float>& out);                                    // then starts anew

private:
    struct Minimum {
        std::size_t position;
        std::int64_t gain;
    };
    float next(float sample);  // takes one in, returns the one that came `lookahead_` before

    float ceiling_;
    std::size_t lookahead_;
    double release_;     // share of the way back to unity per sample
    std::int64_t held_;  // gains are in 1/2^30
    std::vector<float> delay_;
    std::vector<std::int64_t> gains_;
    std::int64_t gainSum_;
    std::deque<Minimum> minima_;  // of the gain needed within the look-ahead, rising
    std::size_t position_ = 0;
};

// Gain to bring `measuredLufs` to `targetLufs`, limited to ±30 dB, as a linear factor.
float gainToTarget(double measuredLufs, double targetLufs);

// First and last frame (half open) that rise above thresholdDb in 10 ms steps, widened by keepMs.
// Absent when nothing does. Mono.
struct FrameRange {
    std::size_t begin = 0, end = 0;
};
std::optional<FrameRange> soundRange(std::span<const float> samples, int sampleRateHz,
                                     double thresholdDb = -50, int keepMs = 50);

// What an output check found wrong with rendered speech; every take carries the result.
struct AudioCheck {
    std::size_t invalidSamples = 0;  // NaN or infinite
    std::size_t clippedSamples = 0;  // at or beyond ±1, in runs of three and more
    double rms = 0, peak = 0;
    double seconds = 0;
    bool isSilent = false;   // RMS under 1e-4 for text that should sound
    bool isRunaway = false;  // longer than maxSecondsExpected
    bool ok() const { return invalidSamples == 0 && clippedSamples == 0 && !isSilent && !isRunaway; }
    std::string describe() const;  // English, empty when ok
};

// Streaming collector of AudioCheck for a mono signal.
class AudioChecker {
public:
    explicit AudioChecker(int sampleRateHz);
    void add(std::span<const float> samples);
    AudioCheck result(double maxSecondsExpected, bool soundExpected) const;

private:
    int sampleRateHz_;
    std::size_t frames_ = 0, invalid_ = 0, clipped_ = 0, run_ = 0;
    double sumSquares_ = 0, peak_ = 0;
};

// Longest plausible speech for a text of this many characters at this speaking rate factor.
double longestPlausibleSeconds(std::size_t characters, double rateFactor);

}  // namespace timbre::audio
