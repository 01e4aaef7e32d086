#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::tensor {

// How pitch is bent: Htk is 2595 log10(1 + f / 700); Slaney is linear (200/3 Hz per mel) below 1 kHz
// and logarithmic (ln(6.4) / 27 per mel) above.
// Sources: Young et al., The HTK Book, 5.4.1; Slaney, Auditory Toolbox (Interval 1998-010).
enum class MelScale { Htk, Slaney };

struct MelBankSettings {
    std::int64_t mels = 80;
    std::int64_t bins = 201;  // of the spectrum, evenly from 0 Hz to half the sample rate
    double sampleRate = 16000;
    double lowHz = 0;
    double highHz = 8000;
    MelScale scale = MelScale::Slaney;
    bool areaNormalised = true;  // each triangle scaled by 2 / (its width in Hz), as Slaney does
};

// Triangles of height 1 between neighbouring mel points, as a matrix over the bins of a spectrum.
// Computed in double.
//
// returns  [mels, bins]  float32
// Throws Error(InvalidInput) unless 0 <= low < high <= sampleRate / 2, mels >= 1 and bins >= 2.
at::Tensor melFilterbank(const MelBankSettings& settings);

}  // namespace timbre::tensor
