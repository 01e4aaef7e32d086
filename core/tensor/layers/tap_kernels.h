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
    const float* bias;      // [paddedColumns(out)], or null
    const float* residual;  // [rows, out], or null; may be y
    float* y;               // [rows, out], or null
    const float* speed;     // [paddedColumns(out)], with snaked
    const float* depth;     // likewise
    float* snaked;          // [rows, out], or null
    // As many such products of one shape, one behind the other, and how many numbers their x lie apart;
    // only y is made then.
    std::int64_t batch = 1, xStride = 0;
};
void multiplyTaps(const TapProduct& product);

// Columns lie in panels as wide as this processor multiplies at once; the last one ends in zeros.
std::int64_t paddedColumns(std::int64_t out);

// w [taps, in, out] → packed [paddedColumns(out) · taps · in].
void packTaps(std::int64_t taps, std::int64_t in, std::int64_t out, const float* w, float* packed);

// A filter of up to eight taps with half of the multiplications: four outputs of four taps, at distances
// of `dilation`, are the product of two polynomials, which seven points determine. Sums at the points
// come first (toPoints), then products of two taps, one for either half of the filter (multiplyTaps with
// batch), then sums again (fromPoints). Rounding is 2.3 times that of the plain sum.
// Source: Winograd, Arithmetic Complexity of Computations, SIAM 1980; points as in Lavin and Gray, arXiv
// 1509.09308: 0, 1, -1, 2, -2, 1/2 and infinity.
constexpr std::int64_t kPoints = 7, kTileSteps = 4;
// factors[point][tap of a half]
extern const double kPointWeights[kPoints][kTileSteps];

// How `rows` outputs are cut up: row i · dilation + p of a tile row is the i-th tile of phase p.
struct FilterTiles {
    std::int64_t rows, dilation;
    std::int64_t tileRows() const {
        const std::int64_t ofPhase = (rows + dilation - 1) / dilation;
        return (ofPhase + kTileSteps - 1) / kTileSteps * dilation;
    }
};
// x [available, width], where rows that are not available count as zeros → points [kPoints, tileRows() +
// dilation, width]. width: a multiple of 16.
void toPoints(const FilterTiles& tiles, const float* x, std::int64_t available, std::int64_t width,
              float* points);
// products [kPoints, tileRows(), out] → what `product` says follows a convolution, for its rows. out: a
// multiple of 16.
void fromPoints(const FilterTiles& tiles, const float* products, const TapProduct& product);

}  // namespace timbre::tensor::kernels
