#include "tests/core/models/rendering.h"

namespace timbre::models {
namespace {

// Pitch of one frame in Hz; 0 if it has none.
double framePitch(const float* frame, int size, int sampleRateHz) {
    double energy = 0;
    for (int i = 0; i < size; ++i) energy += static_cast<double>(frame[i]) * frame[i];
    if (energy / size < 1e-4) return 0;
    double best = 0;
    int bestLag = 0;
    for (int lag = sampleRateHz / 450; lag < sampleRateHz / 45; ++lag) {
        double product = 0;
        double shifted = 1e-12;
        for (int i = 0; i < size; ++i) {
            product += static_cast<double>(frame[i]) * frame[i + lag];
            shifted += static_cast<double>(frame[i + lag]) * frame[i + lag];
        }
        const double likeness = product / std::sqrt(energy * shifted);
        // A little better is not enough: multiples of the period are almost as alike.
        if (likeness > best * 1.02) {
            best = likeness;
            bestLag = lag;
        }
    }
    return best > 0.85 ? static_cast<double>(sampleRateHz) / bestLag : 0;
}

}  // namespace

PitchFigures measurePitch(const Rendering& sound) {
    const int size = sound.sampleRateHz / 28;
    const std::size_t reach = static_cast<std::size_t>(size) * 2;
    std::vector<double> pitches;
    for (std::size_t at = 0; at + reach < sound.samples.size();
         at += static_cast<std::size_t>(sound.sampleRateHz) / 50) {
        const double pitch = framePitch(sound.samples.data() + at, size, sound.sampleRateHz);
        if (pitch > 0) pitches.push_back(pitch);
    }
    if (pitches.empty()) return {};
    std::sort(pitches.begin(), pitches.end());
    return {pitches[pitches.size() / 2], pitches[pitches.size() * 9 / 10] / pitches[pitches.size() / 10]};
}

}  // namespace timbre::models
