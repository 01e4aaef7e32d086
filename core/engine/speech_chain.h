#pragma once

#include "core/audio/loudness.h"
#include "core/audio/time_stretch.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace timbre::engine {

// What happens to every sentence between the synthesizer and its listeners, block by block:
// trim the silence at both ends → speed and pitch → gain → limiter. One object per sentence, lane
// thread. Neutral settings pass samples through, late only by the limiter's look-ahead.
class SpeechChain {
public:
    struct Settings {
        int sampleRateHz = 0;
        double speed = 1, semitones = 0;
        float gain = 1;
        bool trimSilence = false;
    };
    using Output = std::function<void(std::span<const float>)>;

    SpeechChain(const Settings& settings, Output output);

    void process(std::span<const float> samples);
    void flush();

    // A word's times before the chain → after it. Valid once the word's samples went through.
    text::Word mapped(text::Word word) const;

private:
    void trimmed(std::span<const float> samples);
    void deliver(const std::vector<float>& samples);

    Settings settings_;
    Output output_;
    audio::TimeStretch stretch_;
    audio::Limiter limiter_;
    std::size_t trimmedFrames_ = 0;  // dropped before the first sound
    bool soundSeen_ = false;
    std::vector<float> held_;  // silence that is dropped unless sound follows
    std::vector<float> stretched_, limited_;
};

}  // namespace timbre::engine
