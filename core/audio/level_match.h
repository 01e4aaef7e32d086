#pragma once

#include "core/audio/clip.h"

#include <optional>
#include <span>
#include <vector>

namespace timbre::audio {

// What has to be known of a sound to play it as loud as others.
struct MeasuredLevel {
    std::optional<double> lufs;  // absent: silence, or too short to be measured
    double peak = 0;             // largest absolute sample
};
MeasuredLevel measureLevel(const Clip& clip);

// One linear gain for each sound, so that all have the same loudness and none is clipped: that of
// `targetLufs`, or less where the sound with the highest peaks would pass -1 dBFS. Sounds without a
// loudness keep theirs (1).
std::vector<float> levelMatchedGains(std::span<const MeasuredLevel> sounds, double targetLufs = -18);

}  // namespace timbre::audio
