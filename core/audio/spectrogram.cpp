#include "core/audio/spectrogram.h"

#include <algorithm>
#include <cmath>
#include <kiss_fftr.h>
#include <numbers>

namespace timbre::audio {
namespace {

// Twice the window: the zeros after it interpolate between the bins, which the low rows need.
constexpr int kTransform = 2 * Spectrogram::kWindow;
constexpr int kBins = kTransform / 2 + 1;

double melOf(double hz) {
    return 2595 * std::log10(1 + hz / 700);
}
double hzOf(double mel) {
    return 700 * (std::pow(10, mel / 2595) - 1);
}
double binOf(double hz) {
    return hz * kTransform / Spectrogram::kSampleRateHz;
}

}  // namespace

struct Spectrogram::Impl {
    struct Free {
        void operator()(kiss_fftr_state* state) const { kiss_fftr_free(state); }
    };
    struct Band {
        double first, last;  // bins, not whole
    };

    std::unique_ptr<kiss_fftr_state, Free> transform{kiss_fftr_alloc(kTransform, 0, nullptr, nullptr)};
    std::vector<float> shape = std::vector<float>(kWindow), input = std::vector<float>(kTransform);
    std::vector<kiss_fft_cpx> output = std::vector<kiss_fft_cpx>(kBins);
    std::vector<float> power = std::vector<float>(kBins);
    std::vector<Band> bands;
    double fullScale = 0;  // power of a sine of full scale

    Impl() {
        double sum = 0;
        for (int i = 0; i < kWindow; ++i) {
            shape[std::size_t(i)] = float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / kWindow));
            sum += shape[std::size_t(i)];
        }
        fullScale = sum * sum / 4;
        for (int row = 0; row < kRows; ++row) {
            bands.push_back({binOf(hzOfRow(row - 0.5)), binOf(hzOfRow(row + 0.5))});
        }
    }

    double between(double bin) const {
        const auto below = std::size_t(std::clamp(std::floor(bin), 0.0, double(kBins - 2)));
        const double share = std::clamp(bin - double(below), 0.0, 1.0);
        return power[below] * (1 - share) + power[below + 1] * share;
    }
    // The loudest place of a band: a thin partial stays visible in a wide row.
    double loudest(const Band& band) const {
        double most = std::max(between(band.first), between(band.last));
        for (auto bin = std::size_t(std::ceil(std::max(band.first, 0.0)));
             double(bin) <= band.last && bin < std::size_t(kBins); ++bin)
            most = std::max(most, double(power[bin]));
        return most;
    }
};

Spectrogram::Spectrogram() : impl_(std::make_unique<Impl>()) {}
Spectrogram::~Spectrogram() = default;

void Spectrogram::column(std::span<const float> window, std::span<std::uint8_t> rows) {
    Impl& my = *impl_;
    std::ranges::fill(my.input, 0.0F);
    const std::size_t count = std::min(window.size(), my.shape.size());
    for (std::size_t i = 0; i < count; ++i) my.input[i] = window[i] * my.shape[i];
    kiss_fftr(my.transform.get(), my.input.data(), my.output.data());
    for (std::size_t i = 0; i < my.power.size(); ++i)
        my.power[i] = my.output[i].r * my.output[i].r + my.output[i].i * my.output[i].i;
    for (std::size_t row = 0; row < std::min(rows.size(), my.bands.size()); ++row) {
        const double share = my.loudest(my.bands[row]) / my.fullScale;
        const double db = 10 * std::log10(std::max(share, 1e-20));
        const double level = (db - kTopDb + kRangeDb) / kRangeDb;
        rows[row] = static_cast<std::uint8_t>(std::lround(std::clamp(level, 0.0, 1.0) * 255));
    }
}

double Spectrogram::hzOfRow(double row) {
    const double low = melOf(kLowestHz), high = melOf(kHighestHz);
    return hzOf(low + (high - low) * (row + 0.5) / kRows);
}

double Spectrogram::rowOfHz(double hz) {
    const double low = melOf(kLowestHz), high = melOf(kHighestHz);
    return (melOf(hz) - low) / (high - low) * kRows - 0.5;
}

}  // namespace timbre::audio
