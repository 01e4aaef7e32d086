#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::tensor {

struct KaldiFbankSettings {
    double sampleRate = 16000;
    std::int64_t window = 400, hop = 160;  // samples: 25 and 10 ms
    std::int64_t mels = 80;
    double lowHz = 20, highHz = 8000;
    double preEmphasis = 0.97;
};

// Log mel energies as Kaldi's compute-fbank-feats gives them without dither, energy and mean
// subtraction: whole frames only ("snip edges"), each without its mean, pre-emphasised within itself,
// times the Povey window, zero-padded to a power of two; power; mel (1127 ln(1 + f / 700)); natural log.
// The tables are computed in float32 as the reference does: in double, bands 60 dB below the maximum
// would differ. Source: Povey et al., ASRU 2011; kaldi feat/feature-window.cc, feat/mel-computations.cc.
// Immutable; any thread.
class KaldiFbank {
public:
    // Throws Error(InvalidInput) if the numbers do not fit each other.
    explicit KaldiFbank(const KaldiFbankSettings& settings = {});

    // samples  [n]                                float32, as 16-bit integers: ±32768, not ±1
    // returns  [1 + (n - window) / hop, mels]     float32; [0, mels] if n < window
    at::Tensor operator()(const at::Tensor& samples) const;

    const at::Tensor& bank() const { return bank_; }      // [mels, fft / 2], without the Nyquist bin
    const at::Tensor& window() const { return window_; }  // [window]

private:
    KaldiFbankSettings settings_;
    std::int64_t fft_ = 0;
    at::Tensor window_, bank_;
};

}  // namespace timbre::tensor
