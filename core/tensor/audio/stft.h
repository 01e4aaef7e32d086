#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::tensor {

// What stands before the first and after the last sample.
enum class Edges { Reflect, Zero };

struct StftSettings {
    std::int64_t fft = 0;  // length of the transform, even
    std::int64_t hop = 0;  // from frame to frame
    std::int64_t pad = 0;  // samples added at both ends; fft / 2 centres frame i on sample i * hop
    Edges edges = Edges::Reflect;
};

// The short-time Fourier transform: frames of the padded signal, times the window, transformed.
// Immutable; any thread.
class Stft {
public:
    // window  [w]  float32, w <= fft; shorter windows sit in the middle of the frame.
    // Throws Error(InvalidInput) if the numbers do not fit each other.
    Stft(const StftSettings& settings, const at::Tensor& window);

    // samples  [b, n]                     float32
    // returns  [b, frames(n), fft/2 + 1]  complex64
    // Throws Error(EmptyAudio) if there is no whole frame, or too little to reflect (n <= pad).
    at::Tensor operator()(const at::Tensor& samples) const;
    std::int64_t frames(std::int64_t samples) const;  // 1 + (n + 2 pad - fft) / hop, or 0

private:
    StftSettings settings_;
    at::Tensor window_;  // [fft]
};

// spectrum  [...]  complex64
// returns   [...]  float32: re² + im², and its square root after `epsilon` is added
at::Tensor powerOf(const at::Tensor& spectrum);
at::Tensor magnitudeOf(const at::Tensor& spectrum, double epsilon = 0);

// The inverse: each frame transformed back, times the window, added up, divided by the sum of the
// squared windows at each sample, `trim` samples cut at both ends (fft / 2 undoes a centred Stft;
// Vocos calls that padding "center", and (fft - hop) / 2 "same").
// Source: Griffin and Lim, IEEE Trans. ASSP 32(2), 1984, equation 6. Immutable; any thread.
class Istft {
public:
    // What a run keeps from frame to frame. One run, one thread.
    struct State {
        at::Tensor sum;           // [b, fft/hop - 1, hop]: begun, not complete; undefined before the first
        std::int64_t frames = 0;  // seen
        std::int64_t stillToCut = 0;  // at the start
    };

    // window  [fft]  float32. Throws Error(InvalidInput) unless hop divides fft and trim <= fft - hop.
    Istft(std::int64_t hop, std::int64_t trim, const at::Tensor& window);

    // spectrum  [b, t, fft/2 + 1]                     complex64
    // returns   [b, (t - 1) * hop + fft - 2 * trim]   float32; [b, 0] where that is negative
    at::Tensor operator()(const at::Tensor& spectrum) const;

    // The same in pieces: what step() returned so far and finish() together equal the whole.
    State begin() const;
    at::Tensor step(const at::Tensor& spectrum, State& state) const;  // [b, samples that are complete]
    at::Tensor finish(State& state) const;                            // [b, the rest]; the state is spent

private:
    at::Tensor framesOf(const at::Tensor& spectrum) const;  // [b, t, fft/hop, hop]
    at::Tensor weightOf(std::int64_t first, std::int64_t rows,
                        std::int64_t frames) const;  // [rows, hop]

    std::int64_t fft_, hop_, trim_, overlap_;
    at::Tensor window_;   // [fft]
    at::Tensor squares_;  // [fft/hop, hop], of the window
};

}  // namespace timbre::tensor
