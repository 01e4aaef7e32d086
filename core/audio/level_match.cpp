#include "core/audio/level_match.h"

#include "core/audio/loudness.h"

#include <algorithm>
#include <cmath>

namespace timbre::audio {

MeasuredLevel measureLevel(const Clip& clip) {
    MeasuredLevel level{.lufs = integratedLufs(clip)};
    for (const float sample : clip.samples) level.peak = std::max(level.peak, std::fabs(double(sample)));
    return level;
}

std::vector<float> levelMatchedGains(std::span<const MeasuredLevel> sounds, double targetLufs) {
    constexpr double kHighestPeakDb = -1;
    for (const auto& sound : sounds)
        if (sound.lufs && sound.peak > 0)
            targetLufs = std::min(targetLufs, *sound.lufs + kHighestPeakDb - 20 * std::log10(sound.peak));
    std::vector<float> gains;
    for (const auto& sound : sounds)
        gains.push_back(sound.lufs ? static_cast<float>(std::pow(10, (targetLufs - *sound.lufs) / 20))
                                   : 1.0F);
    return gains;
}

}  // namespace timbre::audio
