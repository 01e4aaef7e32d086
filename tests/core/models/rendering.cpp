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

std::vector<double> bandLevels(const Rendering& sound) {
    constexpr int kBands = 24;
    constexpr double kQuality = 5;
    std::vector<double> levels;
    for (int band = 0; band < kBands; ++band) {
        // Band-pass of the RBJ audio cookbook, constant peak gain.
        const double hertz = 80 * std::pow(9000.0 / 80, band / (kBands - 1.0));
        const double angle = 2 * std::acos(-1.0) * hertz / sound.sampleRateHz;
        if (angle > 3) break;
        const double alpha = std::sin(angle) / (2 * kQuality);
        const double b0 = alpha / (1 + alpha);
        const double a1 = -2 * std::cos(angle) / (1 + alpha);
        const double a2 = (1 - alpha) / (1 + alpha);
        double x1 = 0, x2 = 0, y1 = 0, y2 = 0, energy = 0;
        for (const float x : sound.samples) {
            const double y = b0 * (x - x2) - a1 * y1 - a2 * y2;
            x2 = x1;
            x1 = x;
            y2 = y1;
            y1 = y;
            energy += y * y;
        }
        levels.push_back(10 * std::log10(energy / static_cast<double>(sound.samples.size()) + 1e-9));
    }
    return levels;
}

double spectralDistance(const Rendering& a, const Rendering& b) {
    const auto levelsA = bandLevels(a);
    const auto levelsB = bandLevels(b);
    double distance = 0;
    for (std::size_t i = 0; i < std::min(levelsA.size(), levelsB.size()); ++i)
        distance = std::max(distance, std::fabs(levelsA[i] - levelsB[i]));
    return distance;
}

}  // namespace timbre::models
