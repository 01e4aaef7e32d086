#pragma once

#include "core/tensor/audio/mel_filterbank.h"
#include "core/tensor/audio/stft.h"

#include <ATen/core/Tensor.h>

namespace timbre::tensor {

enum class Energy { Magnitude, Power };
enum class Logarithm { Natural, Ten };

struct LogMelSettings {
    StftSettings stft;  // the window is a periodic Hann of the length of the transform
    MelBankSettings bank;
    Energy energy = Energy::Power;
    double epsilon = 0;  // added to the power before the square root
    double floor = 1e-10;
    Logarithm logarithm = Logarithm::Ten;
};

// Log mel energies: log(max(bank · |STFT|^p, floor)). Immutable; any thread.
class LogMel {
public:
    explicit LogMel(const LogMelSettings& settings);  // throws as Stft and melFilterbank()

    // samples  [b, n]                float32, ±1
    // returns  [b, mels, frames(n)]  float32
    // Throws Error(EmptyAudio) as Stft.
    at::Tensor operator()(const at::Tensor& samples) const;
    std::int64_t frames(std::int64_t samples) const { return stft_.frames(samples); }

private:
    LogMelSettings settings_;
    Stft stft_;
    at::Tensor bank_;  // [mels, fft/2 + 1]
};

// What F5-TTS feeds to Vocos mel-24khz: magnitudes, 100 HTK bands to 12 kHz without area
// normalisation, hop 256, centred, ln of at least 1e-5. 1 + n / 256 frames; needs n > 512.
// Source: F5-TTS 1.1.20 model/modules.py, get_vocos_mel_spectrogram.
LogMelSettings vocosMel();

// The mel of BigVGAN and of the Qwen3-TTS speaker encoder: magnitudes, Slaney bands with area
// normalisation to 12 kHz, 384 samples reflected at both ends, ln of at least 1e-5. n / 256 frames;
// needs n > 384. Source: NVIDIA BigVGAN meldataset.py, mel_spectrogram.
LogMelSettings bigVganMel(std::int64_t mels);

}  // namespace timbre::tensor
