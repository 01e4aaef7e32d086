#include "core/tensor/audio/kaldi_fbank.h"

#include "core/base/error.h"
#include "core/tensor/audio/stft.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/fft_rfft.h>
#include <ATen/ops/hann_window.h>
#include <ATen/ops/minimum.h>
#include <ATen/ops/mm.h>

#include <bit>
#include <cmath>
#include <string>

namespace timbre::tensor {
namespace {

constexpr double kPoveyPower = 0.85;
// Kaldi keeps energies above the float epsilon before the logarithm: silence is -15.942385.
constexpr double kFloor = 1.1920928955078125e-07;

double melOf(double hz) {
    return 1127 * std::log(1 + hz / 700);
}

// [mels, fft / 2], in float32 throughout.
at::Tensor bankOf(const KaldiFbankSettings& settings, std::int64_t fft) {
    const double low = melOf(settings.lowHz);
    const double step = (melOf(settings.highHz) - low) / static_cast<double>(settings.mels + 1);
    const at::Tensor band = at::arange(settings.mels, at::kFloat).unsqueeze(1);  // [mels, 1]
    const at::Tensor left = band * step + low;
    const at::Tensor centre = (band + 1) * step + low;
    const at::Tensor right = (band + 2) * step + low;
    const at::Tensor hz = at::arange(fft / 2, at::kFloat) * (settings.sampleRate / static_cast<double>(fft));
    const at::Tensor mel = (hz / 700 + 1).log() * 1127;  // [fft / 2]
    return at::minimum((mel - left) / (centre - left), (right - mel) / (right - centre)).clamp_min(0);
}

}  // namespace

KaldiFbank::KaldiFbank(const KaldiFbankSettings& settings) : settings_(settings) {
    if (settings.window < 2 || settings.hop < 1 || settings.mels < 1 || !(settings.lowHz >= 0) ||
        !(settings.lowHz < settings.highHz) || !(settings.highHz <= settings.sampleRate / 2))
        throw Error(ErrorCode::InvalidInput, "Kaldi filterbank: window " + std::to_string(settings.window) +
                                                 ", hop " + std::to_string(settings.hop) + ", " +
                                                 std::to_string(settings.mels) + " bands");
    fft_ = static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(settings.window)));
    window_ = at::hann_window(settings.window, false).pow(kPoveyPower);
    bank_ = bankOf(settings, fft_);
}

at::Tensor KaldiFbank::operator()(const at::Tensor& samples) const {
    const std::int64_t width = settings_.window;
    if (samples.numel() < width) return at::empty({0, settings_.mels});
    const at::Tensor raw = samples.unfold(0, width, settings_.hop);  // [t, window]
    const at::Tensor level = raw - raw.mean(1, true);                // a copy: frames overlap in `raw`
    at::Tensor frames = level.clone();
    frames.slice(1, 1).sub_(level.slice(1, 0, width - 1), settings_.preEmphasis);
    frames.select(1, 0).mul_(1 - settings_.preEmphasis);
    frames.mul_(window_);
    const at::Tensor power = powerOf(at::fft_rfft(frames, fft_)).slice(1, 0, fft_ / 2);  // [t, fft / 2]
    return at::mm(power, bank_.t()).clamp_min_(kFloor).log_();
}

}  // namespace timbre::tensor
