#pragma once

#include "core/tensor/layers/row_kernels.h"

#include <cstdint>

// Products of a large matrix with a few vectors, where memory is the limit and the libraries below
// libtorch reach a third of it, and what stands between them. Plain memory, main processor, float32
// sums; the widest instructions that the processor has are chosen at run time. Shared out over the
// calling thread's OpenMP threads where that is worth it.
namespace timbre::tensor::kernels {

// y[m][n] = Σ_k x[m][k] · w[n][k] (+ bias[n]); x [m, width] and y [m, rows] lie one row behind the other.
void multiply(const Matrix& w, std::int64_t m, const float* x, float* y);

// One query position against a cache, for every key/value head of every sequence.
//
// queries  [heads, group, width]   `group` query heads share one key/value head; scaled already
// keys     [heads, >= length, width], `stride` numbers from head to head; values alike
// scores   [heads, group, length]
struct CacheShape {
    std::int64_t heads, group, width, length, stride;
};
void scoreKeys(const CacheShape& shape, const float* queries, const float* keys, float* scores);
// out [heads, group, width] = Σ_t scores[t] · values[t].
void mixValues(const CacheShape& shape, const float* scores, const float* values, float* out);

// y = w · x / sqrt(mean(x²) + epsilon) for each of `rows` rows of `width`. y may be x.
void normaliseRows(std::int64_t rows, std::int64_t width, const float* x, const float* w, float epsilon,
                   float* y);

// The same for one row or head, on the calling thread alone.
void normalise(std::int64_t width, const float* x, const float* w, float epsilon, float* y);
void mix(std::int64_t length, std::int64_t width, const float* scores, const float* values, float* out);
void mix(Number number, std::int64_t length, std::int64_t width, const float* scores, const void* values,
         float* out);                                              // of values that are kept in another way
void softmax(std::int64_t length, float* scores);                  // in place; length ≥ 1
void gate(std::int64_t count, const float* up, float* gateToOut);  // g becomes u · g / (1 + e^-g)

}  // namespace timbre::tensor::kernels
