#pragma once

#include <memory>
#include <span>
#include <vector>

namespace timbre::audio {

// Streaming pitch-true speed change and speed-true pitch change, mono (Rubber Band).
//
// speed     0.5 … 3.0   1 = unchanged; output lasts input / speed (±1 frame per block after flush)
// semitones -12 … +12   0 = unchanged; formants move with the pitch unless keepFormants
// Both neutral: samples pass through untouched and without delay, until setSpeed() changes that; the
// change is cross-faded, and the delay (~30 ms Realtime) lasts until flush(), which starts anew. The
// start is not cut and not late: what the delay holds back comes with later blocks and flush().
// One object, one thread.
// Throws Error(InvalidInput) outside the ranges.
class TimeStretch {
public:
    enum class Mode { Realtime, Quality };  // live playback, or baking into a file
    TimeStretch(int sampleRateHz, double speed, double semitones, Mode mode, bool keepFormants = true);
    ~TimeStretch();
    TimeStretch(TimeStretch&&) noexcept;
    TimeStretch& operator=(TimeStretch&&) noexcept;

    // Takes effect with the next block, and on the part of the last ones that is still inside: returns
    // by how many frames their output gets longer, or shorter if negative.
    double setSpeed(double speed);
    void process(std::span<const float> samples, std::vector<float>& out);  // appends to out
    void flush(std::vector<float>& out);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace timbre::audio
