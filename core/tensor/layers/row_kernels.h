#pragma once

#include <cstdint>

// Rows of a matrix with a few vectors, where memory is the limit: on the calling thread alone, with the
// widest instructions that the processor has. Plain memory, main processor, float32 sums. What shares
// them out over threads: cpu_kernels.h, decoder_step.h.
namespace timbre::tensor::kernels {

// How the weights of a matrix are kept.
enum class Number { Fp32, Bf16 };

// A matrix as it lies in memory, one row behind the other. Weights need no alignment: they are views of
// a file.
struct Matrix {
    const void* weights = nullptr;
    Number number = Number::Fp32;
    std::int64_t rows = 0, width = 0;
    const float* bias = nullptr;  // [rows], or null

    std::int64_t rowBytes() const { return width * (number == Number::Bf16 ? 2 : 4); }
    std::int64_t bytes() const { return rows * rowBytes(); }
};

// Where number i of a vector lies when it is arranged for weights of this kind. bf16 weights come out of
// memory in pairs, so their vectors are kept as all even numbers and then all odd ones.
inline std::int64_t place(Number number, std::int64_t width, std::int64_t i) {
    return number == Number::Fp32 ? i : i / 2 + i % 2 * ((width + 1) / 2);
}
void arrange(Number number, std::int64_t width, const float* x, float* arranged);

// y[v · stride + row - first] = x[v] · w[row] (+ bias[row]) for rows first ≤ row < last of the matrix
// and vectors 0 ≤ v < vectors, which are arranged and lie one behind the other. A sum
// does not depend on the rows beside it. Quickest for multiples of four rows.
void multiplyRows(const Matrix& matrix, std::int64_t first, std::int64_t last, const float* x,
                  std::int64_t vectors, float* y, std::int64_t stride);

}  // namespace timbre::tensor::kernels
