#include "core/models/whisper/log_mel.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/constant_pad_nd.h>

#include <algorithm>

namespace timbre::models::whisper {
namespace {

// openai/whisper audio.py
constexpr std::int64_t kFft = 400;
constexpr double kDecades = 8;  // of dynamic range

tensor::LogMelSettings settingsFor(std::int64_t mels, std::int64_t pad) {
    return {.stft = {.fft = kFft, .hop = kHopSamples, .pad = pad},
            .bank = {.mels = mels,
                     .bins = kFft / 2 + 1,
                     .sampleRate = kSampleRateHz,
                     .lowHz = 0,
                     .highHz = 8000,
                     .scale = tensor::MelScale::Slaney,
                     .areaNormalised = true},
            .energy = tensor::Energy::Power,
            .floor = 1e-10,
            .logarithm = tensor::Logarithm::Ten};
}

}  // namespace

LogMel::LogMel(std::int64_t mels)
    : mel_(settingsFor(mels, kContextSamples)), openMel_(settingsFor(mels, 0)) {}

at::Tensor LogMel::operator()(const at::Tensor& samples) const {
    const std::int64_t frames = samples.numel() / kHopSamples;
    // The frame that is centred on the end is left out.
    at::Tensor mel = mel_(samples.unsqueeze(0))[0].slice(1, 0, frames);
    return scaled(mel, mel.max().item<double>());
}

at::Tensor LogMel::logarithms(const at::Tensor& samples) const {
    return openMel_(samples.unsqueeze(0))[0];
}

at::Tensor LogMel::scaled(at::Tensor logarithms, double maximum) {
    return logarithms.clamp_min_(maximum - kDecades).add_(4).div_(4);
}

at::Tensor LogMel::window(const at::Tensor& samples, std::int64_t frames) const {
    const std::int64_t wanted = frames * kHopSamples;
    return (*this)(at::constant_pad_nd(samples.slice(0, 0, wanted),
                                       {0, std::max<std::int64_t>(0, wanted - samples.numel())}));
}

}  // namespace timbre::models::whisper
