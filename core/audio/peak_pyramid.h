#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace timbre::audio {

// Smallest and largest sample of a stretch of sound in 1/127, and its loudness (root of the mean
// square) in 1/255.
struct Peak {
    std::int8_t low = 0, high = 0;
    std::uint8_t rms = 0;
};
using Peaks = std::vector<Peak>;

inline constexpr int kPeaksPerSecond = 200;

// NaN counts as 0, what is beyond ±1 as ±1. No samples: silence.
Peak peakOf(std::span<const float> samples);

// The outline of a sound at every zoom: peaks at 200 a second, and above them levels that each hold
// one peak for four of the level below. Any stretch is answered exactly in a few dozen steps, however
// long the sound: three hours take 9 MB. One thread.
class PeakPyramid {
public:
    void clear();
    // The peaks from `first` on; what was there is replaced, a gap before them is silence.
    void put(std::size_t first, std::span<const Peak> peaks);

    std::span<const Peak> peaks() const { return levels_[0]; }
    std::size_t size() const { return levels_[0].size(); }
    std::int64_t durationMs() const { return static_cast<std::int64_t>(size()) * 1000 / kPeaksPerSecond; }
    std::size_t bytes() const;

    // Of the peaks [begin, end); silence outside of what there is.
    Peak over(std::size_t begin, std::size_t end) const;

private:
    static constexpr std::size_t kFold = 4;
    static constexpr std::size_t kLevels = 12;  // the top one stands for 58 hours

    std::array<Peaks, kLevels> levels_;
};

}  // namespace timbre::audio
