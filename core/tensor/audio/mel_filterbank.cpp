#include "core/tensor/audio/mel_filterbank.h"

#include "core/base/error.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/minimum.h>

#include <cmath>
#include <string>

namespace timbre::tensor {
namespace {

constexpr double kLinearHzPerMel = 200.0 / 3;
constexpr double kLogarithmicFromHz = 1000;
constexpr double kLogarithmicFromMel = kLogarithmicFromHz / kLinearHzPerMel;
const double kLogStep = std::log(6.4) / 27;

double melOf(double hz, MelScale scale) {
    if (scale == MelScale::Htk) return 2595 * std::log10(1 + hz / 700);
    if (hz < kLogarithmicFromHz) return hz / kLinearHzPerMel;
    return kLogarithmicFromMel + std::log(hz / kLogarithmicFromHz) / kLogStep;
}

double hzOf(double mel, MelScale scale) {
    if (scale == MelScale::Htk) return 700 * (std::pow(10, mel / 2595) - 1);
    if (mel < kLogarithmicFromMel) return mel * kLinearHzPerMel;
    return kLogarithmicFromHz * std::exp((mel - kLogarithmicFromMel) * kLogStep);
}

// The corners of the triangles in Hz, [mels + 2, 1].
at::Tensor cornersOf(const MelBankSettings& settings) {
    at::Tensor corners = at::linspace(melOf(settings.lowHz, settings.scale),
                                      melOf(settings.highHz, settings.scale), settings.mels + 2, at::kDouble);
    auto corner = corners.accessor<double, 1>();
    for (std::int64_t i = 0; i < corner.size(0); ++i) corner[i] = hzOf(corner[i], settings.scale);
    return corners.unsqueeze(1);
}

void check(const MelBankSettings& settings) {
    if (settings.mels < 1 || settings.bins < 2 || !(settings.lowHz >= 0) ||
        !(settings.lowHz < settings.highHz) || !(settings.highHz <= settings.sampleRate / 2))
        throw Error(ErrorCode::InvalidInput, "mel filterbank: " + std::to_string(settings.mels) +
                                                 " bands over " + std::to_string(settings.bins) + " bins, " +
                                                 std::to_string(settings.lowHz) + " to " +
                                                 std::to_string(settings.highHz) + " Hz at " +
                                                 std::to_string(settings.sampleRate) + " Hz");
}

}  // namespace

at::Tensor melFilterbank(const MelBankSettings& settings) {
    check(settings);
    const at::Tensor corner = cornersOf(settings);
    const at::Tensor left = corner.slice(0, 0, settings.mels);
    const at::Tensor top = corner.slice(0, 1, settings.mels + 1);
    const at::Tensor right = corner.slice(0, 2);
    const at::Tensor hz = at::linspace(0, settings.sampleRate / 2, settings.bins, at::kDouble);
    at::Tensor bank =
        at::minimum((hz - left) / (top - left), (right - hz) / (right - top)).clamp_min_(0);  // [mels, bins]
    if (settings.areaNormalised) bank.mul_((right - left).reciprocal_().mul_(2));
    return bank.to(at::kFloat);
}

}  // namespace timbre::tensor
