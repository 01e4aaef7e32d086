#pragma once

#include "core/audio/clip.h"

#include <span>
#include <string>
#include <vector>

namespace timbre::bench {

// Sounds of our own that are the same on every machine: sines by their formula, noise of a generator with
// a fixed seed. 24 kHz, mono.
audio::Clip goldenTone(double seconds);      // 440 Hz at -12 dBFS peak
audio::Clip goldenSequence(double seconds);  // 220, 330, 440, 660, 880 Hz in turns of 0.6 s
audio::Clip goldenNoisy(double seconds);     // the tone in noise 20 dB below it

struct GoldenSound {
    std::string name;  // "tone", "sequence", "noisy", "short", "long"
    audio::Clip clip;
    double seconds = 0, rmsDb = 0;     // that it must have
    std::vector<double> peaksHz = {};  // where the strongest partials lie
};
std::vector<GoldenSound> goldenSounds();

// Amplitude of one frequency, 1 for a sine of full scale. Source: Goertzel, Am. Math. Monthly 65 (1958).
double amplitudeAt(std::span<const float> samples, int sampleRateHz, double hz);
double rmsDb(std::span<const float> samples);  // of full scale; -200 for silence

}  // namespace timbre::bench
