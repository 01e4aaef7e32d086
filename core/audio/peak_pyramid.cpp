#include "core/audio/peak_pyramid.h"

#include <algorithm>
#include <cmath>

namespace timbre::audio {
namespace {

// Extremes and energy of several peaks, each standing for `weight` peaks of the lowest level.
class Sum {
public:
    void add(const Peak& peak, double weight) {
        low_ = std::min<int>(low_, peak.low);
        high_ = std::max<int>(high_, peak.high);
        energy_ += weight * peak.rms * peak.rms;
        weight_ += weight;
    }
    Peak result() const {
        if (weight_ == 0) return {};
        return {static_cast<std::int8_t>(low_), static_cast<std::int8_t>(high_),
                static_cast<std::uint8_t>(std::lround(std::sqrt(energy_ / weight_)))};
    }

private:
    int low_ = 0, high_ = 0;
    double energy_ = 0, weight_ = 0;
};

}  // namespace

Peak peakOf(std::span<const float> samples) {
    float low = 0, high = 0;
    double energy = 0;
    for (const float sample : samples) {
        if (std::isnan(sample)) continue;
        const float value = std::clamp(sample, -1.0F, 1.0F);
        low = std::min(low, value);
        high = std::max(high, value);
        energy += double(value) * value;
    }
    const double rms = samples.empty() ? 0 : std::sqrt(energy / double(samples.size()));
    return {static_cast<std::int8_t>(std::lround(low * 127)),
            static_cast<std::int8_t>(std::lround(high * 127)),
            static_cast<std::uint8_t>(std::lround(rms * 255))};
}

void PeakPyramid::clear() {
    for (Peaks& level : levels_) Peaks().swap(level);
}

void PeakPyramid::put(std::size_t first, std::span<const Peak> peaks) {
    if (peaks.empty()) return;
    std::size_t begin = first, end = first + peaks.size();
    if (levels_[0].size() < end) {
        begin = std::min(begin, levels_[0].size());  // a gap is new in the levels above as well
        levels_[0].resize(end);
    }
    std::ranges::copy(peaks, levels_[0].begin() + static_cast<std::ptrdiff_t>(first));
    for (std::size_t k = 1; k < kLevels; ++k) {
        const Peaks& below = levels_[k - 1];
        begin /= kFold;
        end = (end + kFold - 1) / kFold;
        levels_[k].resize((below.size() + kFold - 1) / kFold);
        for (std::size_t i = begin; i < end; ++i) {
            Sum sum;
            for (std::size_t j = i * kFold; j < std::min((i + 1) * kFold, below.size()); ++j)
                sum.add(below[j], 1);
            levels_[k][i] = sum.result();
        }
    }
}

std::size_t PeakPyramid::bytes() const {
    std::size_t bytes = 0;
    for (const Peaks& level : levels_) bytes += level.capacity() * sizeof(Peak);
    return bytes;
}

// Climbs: at each level takes the peaks that do not fill a peak of the level above.
Peak PeakPyramid::over(std::size_t begin, std::size_t end) const {
    end = std::min(end, size());
    Sum sum;
    double weight = 1;
    for (std::size_t k = 0; begin < end; ++k, weight *= kFold) {
        const Peaks& level = levels_[k];
        const bool isTop = k + 1 == kLevels;
        while (begin < end && (isTop || begin % kFold != 0)) sum.add(level[begin++], weight);
        while (begin < end && end % kFold != 0) sum.add(level[--end], weight);
        begin /= kFold;
        end /= kFold;
    }
    return sum.result();
}

}  // namespace timbre::audio
