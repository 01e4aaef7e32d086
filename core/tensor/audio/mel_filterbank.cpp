#include "core/tensor/audio/mel_filterbank.h"

#include "core/base/error.h"

#include <ATen/ops/zeros.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

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
    const double low = melOf(settings.lowHz, settings.scale);
    const double high = melOf(settings.highHz, settings.scale);
    std::vector<double> points(static_cast<std::size_t>(settings.mels) + 2);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double mel =
            low + (high - low) * static_cast<double>(i) / static_cast<double>(points.size() - 1);
        points[i] = hzOf(mel, settings.scale);
    }

    at::Tensor bank = at::zeros({settings.mels, settings.bins});
    auto weights = bank.accessor<float, 2>();
    const double hzPerBin = settings.sampleRate / 2 / static_cast<double>(settings.bins - 1);
    for (std::int64_t mel = 0; mel < settings.mels; ++mel) {
        const double* point = &points[static_cast<std::size_t>(mel)];
        const double height = settings.areaNormalised ? 2 / (point[2] - point[0]) : 1;
        for (std::int64_t bin = 0; bin < settings.bins; ++bin) {
            const double hz = static_cast<double>(bin) * hzPerBin;
            const double rise = (hz - point[0]) / (point[1] - point[0]);
            const double fall = (point[2] - hz) / (point[2] - point[1]);
            weights[mel][bin] = static_cast<float>(height * std::max(0.0, std::min(rise, fall)));
        }
    }
    return bank;
}

}  // namespace timbre::tensor
