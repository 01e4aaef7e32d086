#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace timbre::audio {

inline constexpr int kRecognitionRateHz = 16000;  // mono; what every Transcriber takes

// Interleaved samples in [-1, 1]. A *frame* is one sample of every channel.
struct Clip {
    std::vector<float> samples;
    int sampleRateHz = 0;
    int channels = 1;

    std::size_t frames() const { return channels > 0 ? samples.size() / channels : 0; }
    double seconds() const { return sampleRateHz > 0 ? double(frames()) / sampleRateHz : 0.0; }
};

}  // namespace timbre::audio
