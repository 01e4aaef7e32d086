#pragma once

#include "core/tensor/audio/log_mel.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::models::whisper {

constexpr std::int64_t kSampleRateHz = 16000;
constexpr std::int64_t kContextSamples = 200;  // of a frame on either side
constexpr std::int64_t kHopSamples = 160;      // a mel frame is 10 ms, an encoder position 20 ms

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

    // For sound that is heard piece by piece: samples [n] hold 200 samples of context at both ends, so that
    // frame i is centred on sample 200 + 160 i. Returns log10 alone, [mels, 1 + (n - 400) / 160]; give it to
    // scaled().
    at::Tensor logarithms(const at::Tensor& samples) const;
    // (x + 4) / 4 of at least maximum - 8; changes `logarithms`.
    static at::Tensor scaled(at::Tensor logarithms, double maximum);

private:
    tensor::LogMel mel_, openMel_;  // the second adds nothing at the ends
};

}  // namespace timbre::models::whisper
