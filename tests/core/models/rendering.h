#pragma once

#include "core/models/speech_synthesizer.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models {

// What one call of speak() delivered.
struct Rendering {
    std::vector<float> samples;
    std::vector<text::Word> words;
    std::size_t blocks = 0;
    std::size_t largestBlock = 0;
    int sampleRateHz = 0;

    double seconds() const { return static_cast<double>(samples.size()) / sampleRateHz; }
    double peak() const {
        float peak = 0;
        for (const float sample : samples) peak = std::max(peak, std::fabs(sample));
        return peak;
    }
    double rms() const {
        double sum = 0;
        for (const float sample : samples) sum += static_cast<double>(sample) * sample;
        return samples.empty() ? 0 : std::sqrt(sum / static_cast<double>(samples.size()));
    }
    bool isFinite() const {
        return std::all_of(samples.begin(), samples.end(),
                           [](float sample) { return std::isfinite(sample); });
    }
};

inline Rendering render(SpeechSynthesizer& engine, std::string_view text, const voices::Voice& voice,
                        const std::stop_token& stop = {}) {
    Rendering result;
    result.sampleRateHz = engine.sampleRateHz(voice);
    engine.speak(text, voice,
                 {.samples =
                      [&](std::span<const float> block) {
                          result.samples.insert(result.samples.end(), block.begin(), block.end());
                          ++result.blocks;
                          result.largestBlock = std::max(result.largestBlock, block.size());
                      },
                  .word = [&](const text::Word& word) { result.words.push_back(word); }},
                 stop);
    return result;
}

inline voices::Voice plainVoice(std::string engine, std::string baseVoice) {
    voices::Voice voice;
    voice.id = engine + "-" + baseVoice;
    voice.name = baseVoice;
    voice.engine = std::move(engine);
    voice.baseVoice = std::move(baseVoice);
    return voice;
}

// Difference between neighbouring samples relative to the level: higher = brighter.
inline double brightness(const Rendering& sound) {
    double difference = 0;
    double level = 1e-12;
    for (std::size_t i = 1; i < sound.samples.size(); ++i) {
        const double step = static_cast<double>(sound.samples[i]) - sound.samples[i - 1];
        difference += step * step;
        level += static_cast<double>(sound.samples[i]) * sound.samples[i];
    }
    return std::sqrt(difference / level);
}

// Spread of the pitch over the voiced frames, by autocorrelation; `median` in Hz, 0 without voice.
struct PitchFigures {
    double median = 0;
    double spread = 0;  // 90th over 10th percentile
};
PitchFigures measurePitch(const Rendering& sound);

// Level in dB of 24 bands from 80 Hz to 9 kHz, averaged over the whole sound.
std::vector<double> bandLevels(const Rendering& sound);

// The largest difference of a band, in dB.
double spectralDistance(const Rendering& a, const Rendering& b);

}  // namespace timbre::models
