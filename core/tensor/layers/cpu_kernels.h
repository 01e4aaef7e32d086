#pragma once

#include <c10/util/BFloat16.h>

#include <cstdint>

// Products of a large matrix with a few vectors, where memory is the limit and the libraries below
// libtorch reach a third of it. Plain memory, main processor, float32 sums; the widest instructions
// that the processor has are chosen at run time. Rows are shared out over the calling thread's
// OpenMP threads.
namespace timbre::tensor::kernels {

// y[m][n] = Σ_k x[m][k] · w[n][k] (+ bias[n] if not null). All rows lie one behind the other. Weights
// need no alignment: they are views of a file.
struct RowsProduct {
    std::int64_t m, n, k;
    const float* x;     // [m, k]
    const float* bias;  // [n], or null
    float* y;           // [m, n]
};
void multiply(const RowsProduct& product, const float* w);
void multiply(const RowsProduct& product, const c10::BFloat16* w);

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

}  // namespace timbre::tensor::kernels
