#pragma once

#include <cstdint>

// Causal convolutions of rows as one product: no gathered copy of the input, and what follows a
// convolution is done while the sums are still in registers. Plain memory, main processor, float32; the
// widest instructions that the processor has are chosen at run time. Rows and columns are shared out
// over the calling thread's OpenMP threads.
namespace timbre::tensor::kernels {

// y[t][n] = bias[n] + Σ_j Σ_i x[t + j · dilation][i] · w[j][i][n] (+ residual[t][n]), and of that, where
// `snaked` is not null, the periodic activation y + depth[n] · sin²(speed[n] · y).
// Source of the activation: Ziyin et al., arXiv 2006.08195, with a magnitude of its own as in BigVGAN,
// arXiv 2206.04658.
struct TapProduct {
    std::int64_t rows, in, out, taps, dilation;
    const float* x;         // [rows + (taps - 1) · dilation, in]
    const float* weights;   // as packTaps() leaves them
    const float* bias;      // [paddedColumns(out)]
    const float* residual;  // [rows, out], or null; may be y
    float* y;               // [rows, out], or null
    const float* speed;     // [paddedColumns(out)], with snaked
    const float* depth;     // likewise
    float* snaked;          // [rows, out], or null
};
void multiplyTaps(const TapProduct& product);

// Columns lie in panels as wide as this processor multiplies at once; the last one ends in zeros.
std::int64_t paddedColumns(std::int64_t out);

// w [taps, in, out] → packed [paddedColumns(out) · taps · in].
void packTaps(std::int64_t taps, std::int64_t in, std::int64_t out, const float* w, float* packed);

}  // namespace timbre::tensor::kernels
