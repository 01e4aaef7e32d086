#pragma once

#include "core/tensor/audio/log_mel.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::models::whisper {

constexpr std::int64_t kSampleRateHz = 16000;
constexpr std::int64_t kHopSamples = 160;  // a mel frame is 10 ms, an encoder position 20 ms

// Log-mel features as Whisper expects them: log10 of at least 1e-10, nothing more than 8 (80 dB) below
// the maximum of what is passed in, (x + 4) / 4. Immutable; any thread.
// Source: arXiv 2212.04356 section 2.2; openai/whisper audio.py, log_mel_spectrogram.
class LogMel {
public:
    explicit LogMel(std::int64_t mels);

    // samples  [n]               float32, mono, ±1, 16 kHz; n > 200
    // returns  [mels, n / 160]   float32
    // One maximum over everything: pass what belongs together. Throws Error(EmptyAudio) if shorter.
    at::Tensor operator()(const at::Tensor& samples) const;

    // The window of `frames` frames (3000) that one pass of the encoder hears: cut, or filled with silence,
    // before the transform, as for recordings of up to 30 s. Any n.
    at::Tensor window(const at::Tensor& samples, std::int64_t frames) const;  // [mels, frames]

private:
    tensor::LogMel mel_;
};

}  // namespace timbre::models::whisper
