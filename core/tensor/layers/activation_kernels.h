#pragma once

#include <cstdint>

// What stands between the products of a transformer's block, for one row, on the calling thread alone;
// plain memory, the widest instructions that the processor has.
namespace timbre::tensor::kernels {

// y = (x - mean) / sqrt(variance + epsilon) · w + b; variance divided by width. y may be x.
// Source: Ba et al., arXiv 1607.06450.
void normaliseLayer(std::int64_t width, const float* x, const float* w, const float* b, float epsilon,
                    float* y);

// x becomes x · Φ(x), the exact GELU (Hendrycks and Gimpel, arXiv 1606.08415), to |x| · 1e-7: the normal
// distribution by Abramowitz and Stegun 7.1.26.
void gelu(std::int64_t count, float* x);

}  // namespace timbre::tensor::kernels
