#include "core/tensor/audio/log_mel.h"

#include <ATen/ops/hann_window.h>
#include <ATen/ops/matmul.h>

namespace timbre::tensor {
namespace {

constexpr std::int64_t kFft = 1024, kHop = 256;

}  // namespace

LogMel::LogMel(const LogMelSettings& settings)
    : settings_(settings),
      stft_(settings.stft, at::hann_window(settings.stft.fft)),
      bank_(melFilterbank(settings.bank)) {}

at::Tensor LogMel::operator()(const at::Tensor& samples) const {
    const at::Tensor spectrum = stft_(samples);  // [b, t, bins]
    const at::Tensor energy =
        settings_.energy == Energy::Power ? powerOf(spectrum) : magnitudeOf(spectrum, settings_.epsilon);
    at::Tensor mel = at::matmul(bank_, energy.transpose(1, 2)).clamp_min_(settings_.floor);  // [b, mels, t]
    return settings_.logarithm == Logarithm::Ten ? mel.log10_() : mel.log_();
}

LogMelSettings vocosMel() {
    return {.stft = {.fft = kFft, .hop = kHop, .pad = kFft / 2},
            .bank = {.mels = 100,
                     .bins = kFft / 2 + 1,
                     .sampleRate = 24000,
                     .lowHz = 0,
                     .highHz = 12000,
                     .scale = MelScale::Htk,
                     .areaNormalised = false},
            .energy = Energy::Magnitude,
            .floor = 1e-5,
            .logarithm = Logarithm::Natural};
}

LogMelSettings bigVganMel(std::int64_t mels) {
    return {.stft = {.fft = kFft, .hop = kHop, .pad = (kFft - kHop) / 2},
            .bank = {.mels = mels,
                     .bins = kFft / 2 + 1,
                     .sampleRate = 24000,
                     .lowHz = 0,
                     .highHz = 12000,
                     .scale = MelScale::Slaney,
                     .areaNormalised = true},
            .energy = Energy::Magnitude,
            .epsilon = 1e-9,
            .floor = 1e-5,
            .logarithm = Logarithm::Natural};
}

}  // namespace timbre::tensor
