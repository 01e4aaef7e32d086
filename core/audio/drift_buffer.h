#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace timbre::audio {

// Sound of one clock that is taken at the pace of another one. Two sound cards differ by up to some
// hundred millionths: over an hour that is a second. One thread.
class DriftBuffer {
public:
    explicit DriftBuffer(int sampleRateHz);

    void add(std::span<const float> samples);
    std::size_t available() const;  // whole samples
    void clear();

    void read(std::span<float> out);  // at its own pace, exact; at most what is available
    // At another pace: stays kBehindSeconds behind the newest sample on average, by stretching by at
    // most three per mille. What is missing is silence; after that it falls behind again before it
    // goes on. When far too much waits (the other clock stood still) the oldest is left out, faded over.
    void follow(std::span<float> out);

    static constexpr double kBehindSeconds = 0.08;
    static constexpr double kMostSeconds = 0.4;

private:
    float at(double position) const;
    double waiting() const;
    double step(std::size_t count);
    void skip(std::span<float> out, double step, double distance);
    void forget();

    const double rate_;
    std::vector<float> samples_;
    double position_ = 1;  // in samples_; one before it is kept for the interpolation
    double average_ = 0;   // of what waits
    bool following_ = false;
};

}  // namespace timbre::audio
