#include "core/tensor/layers/row_kernels.h"

#include "core/tensor/layers/instructions.h"
#include "core/tensor/layers/vector_lanes.h"

#include <c10/util/BFloat16.h>

#include <algorithm>

namespace timbre::tensor::kernels {
namespace {

// So far ahead of the row that is read, memory is fetched into the second cache. Without it the vector
// of a long row, which fills the first cache, halves the speed.
constexpr std::int64_t kAheadBytes = 8192;
// One or two vectors: rows at least this long are read one after the other, which memory answers up to
// twice as fast as several at once. Shorter ones need several sums that do not wait for each other.
constexpr std::int64_t kLongRowBytes = 768;

// Rows that all vectors are multiplied with before the next ones are read.
constexpr std::int64_t kFewRowsBytes = 32 * 1024;

// Sums of R rows with V vectors, each in C parts that do not wait for each other.
template <int N, int C, int R, int V>
struct Sums {
    typename Lanes<N>::Floats part[C][R][V];
};

// The next C · N numbers. The order within a step does not matter to a sum.
template <int N, int C, int R, int V>
TIMBRE_INLINE void step(std::int64_t k, std::int64_t i, const float* w, const float* x,
                        Sums<N, C, R, V>& sums) {
    typename Lanes<N>::Floats vectors[V], row;
#pragma GCC unroll 8
    for (int c = 0; c < C; ++c) {
#pragma GCC unroll 8
        for (int v = 0; v < V; ++v) load<N>(x + v * k + i + c * N, vectors[v]);
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) {
            load<N>(w + r * k + i + c * N, row);
#pragma GCC unroll 8
            for (int v = 0; v < V; ++v) sums.part[c][r][v] += row * vectors[v];
        }
    }
}

// A bf16 number is the upper half of a float32: a word holds two, of which one is shifted and the
// other masked. The next C / 2 · N words, or N words with one part.
template <int N, int C, int R, int V>
TIMBRE_INLINE void step(std::int64_t k, std::int64_t i, const c10::BFloat16* w, const float* x,
                        Sums<N, C, R, V>& sums) {
    using Words = typename Lanes<N>::Words;
    const std::int64_t odd = (k + 1) / 2;
    typename Lanes<N>::Floats evens[V], odds[V], low, high;
    constexpr int kWords = C > 1 ? C / 2 : 1;
#pragma GCC unroll 8
    for (int c = 0; c < kWords; ++c) {
#pragma GCC unroll 8
        for (int v = 0; v < V; ++v) {
            load<N>(x + v * k + i / 2 + c * N, evens[v]);
            load<N>(x + v * k + odd + i / 2 + c * N, odds[v]);
        }
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) {
            Words pairs;
            std::memcpy(&pairs, w + r * k + i + 2 * c * N, sizeof pairs);
            const Words first = pairs << 16, second = pairs & 0xFFFF0000U;
            std::memcpy(&low, &first, sizeof low);
            std::memcpy(&high, &second, sizeof high);
#pragma GCC unroll 8
            for (int v = 0; v < V; ++v) {
                sums.part[2 * c % C][r][v] += low * evens[v];
                sums.part[(2 * c + 1) % C][r][v] += high * odds[v];
            }
        }
    }
}

constexpr Number numberOf(const float*) {
    return Number::Fp32;
}
constexpr Number numberOf(const c10::BFloat16*) {
    return Number::Bf16;
}

// y[v][r] for R rows from w on and V vectors from x on, all of length k. Ahead: fetches memory.
template <int N, int C, int R, int V, bool Ahead, typename Weight>
TIMBRE_INLINE void block(std::int64_t k, const Weight* w, const float* x, const float* bias, float* y,
                         std::int64_t stride) {
    constexpr std::int64_t kStep = sizeof(Weight) == 2 ? (C > 1 ? C : 2) * N : C * N;
    constexpr std::int64_t kLine = 64;
    Sums<N, C, R, V> sums = {};
    std::int64_t i = 0;
    for (; i + kStep <= k; i += kStep) {
        if constexpr (Ahead)
            for (std::int64_t line = 0; line < R * kStep * static_cast<std::int64_t>(sizeof(Weight));
                 line += kLine)
                __builtin_prefetch(reinterpret_cast<const char*>(w + R * i) + kAheadBytes + line, 0, 2);
        step<N, C, R, V>(k, i, w, x, sums);
    }
    for (int v = 0; v < V; ++v)
        for (int r = 0; r < R; ++r) {
            for (int c = 1; c < C; ++c) sums.part[0][r][v] += sums.part[c][r][v];
            float sum = sumOf<N>(sums.part[0][r][v]);
            for (std::int64_t rest = i; rest < k; ++rest)
                sum += static_cast<float>(w[r * k + rest]) * x[v * k + place(numberOf(w), k, rest)];
            y[v * stride + r] = sum + (bias != nullptr ? bias[r] : 0.0F);
        }
}

struct Product {
    std::int64_t k, vectors;
    const float* x;
    const float* bias;  // of row 0, or null
    float* y;           // of row 0
    std::int64_t stride;
};

// Rows [first, last) with V vectors from `vector` on; R rows together.
template <int N, int C, int R, int V, bool Ahead, typename Weight>
TIMBRE_INLINE void rowsTogether(const Product& p, const Weight* w, std::int64_t first, std::int64_t last,
                                std::int64_t vector) {
    const float* x = p.x + vector * p.k;
    float* y = p.y + vector * p.stride;
    std::int64_t row = first;
    for (; row + R <= last; row += R)
        block<N, C, R, V, Ahead>(p.k, w + row * p.k, x, p.bias != nullptr ? p.bias + row : nullptr, y + row,
                                 p.stride);
    if constexpr (R > 1)
        for (; row < last; ++row)
            block<N, C, 1, V, Ahead>(p.k, w + row * p.k, x, p.bias != nullptr ? p.bias + row : nullptr,
                                     y + row, p.stride);
}

// The same with any `vectors` of them, at most Most.
template <int N, int R, int Most, bool Ahead, typename Weight>
TIMBRE_INLINE void rowsTogether(const Product& p, const Weight* w, std::int64_t first, std::int64_t last,
                                std::int64_t vector, std::int64_t vectors) {
    if (vectors == Most) return rowsTogether<N, 1, R, Most, Ahead>(p, w, first, last, vector);
    if constexpr (Most > 1) rowsTogether<N, R, Most - 1, Ahead>(p, w, first, last, vector, vectors);
}

template <int N, typename Weight>
TIMBRE_INLINE void rows(const Product& p, const Weight* w, std::int64_t first, std::int64_t last) {
    const bool isLong = p.k * static_cast<std::int64_t>(sizeof(Weight)) >= kLongRowBytes;
    if (isLong && p.vectors == 1) return rowsTogether<N, 8, 1, 1, true>(p, w, first, last, 0);
    if (isLong && p.vectors == 2) return rowsTogether<N, 4, 1, 2, true>(p, w, first, last, 0);
    // As many sums as there are registers for. The first vectors bring a few rows into the cache, where the
    // others find them.
    constexpr int kTogether = N >= 16 ? 4 : 2;
    const std::int64_t few =
        std::max<std::int64_t>(kFewRowsBytes / (p.k * static_cast<std::int64_t>(sizeof(Weight))) / 4, 1) * 4;
    for (std::int64_t row = first; row < last; row += few) {
        const std::int64_t behind = std::min(last, row + few);
        const std::int64_t together = std::min<std::int64_t>(kTogether, p.vectors);
        rowsTogether<N, 4, kTogether, true>(p, w, row, behind, 0, together);
        for (std::int64_t vector = together; vector < p.vectors; vector += kTogether)
            rowsTogether<N, 4, kTogether, false>(p, w, row, behind, vector,
                                                 std::min<std::int64_t>(kTogether, p.vectors - vector));
    }
}

template <typename Weight>
TIMBRE_AVX512 void rowsAvx512(const Product& p, const Weight* w, std::int64_t first, std::int64_t last) {
    rows<16>(p, w, first, last);
}
template <typename Weight>
TIMBRE_AVX2 void rowsAvx2(const Product& p, const Weight* w, std::int64_t first, std::int64_t last) {
    rows<8>(p, w, first, last);
}

template <typename Weight>
void dispatch(const Product& p, const Weight* w, std::int64_t first, std::int64_t last) {
    switch (instructions()) {
        case Instructions::Avx512:
            return rowsAvx512(p, w, first, last);
        case Instructions::Avx2:
            return rowsAvx2(p, w, first, last);
        case Instructions::Plain:
            return rows<4>(p, w, first, last);
    }
}

}  // namespace

void arrange(Number number, std::int64_t width, const float* x, float* arranged) {
    if (number == Number::Fp32) {
        std::memcpy(arranged, x, static_cast<std::size_t>(width) * sizeof(float));
        return;
    }
    float* odds = arranged + (width + 1) / 2;
    for (std::int64_t i = 0; i < width / 2; ++i) {
        arranged[i] = x[2 * i];
        odds[i] = x[2 * i + 1];
    }
    if (width % 2 != 0) arranged[width / 2] = x[width - 1];
}

void multiplyRows(const Matrix& matrix, std::int64_t first, std::int64_t last, const float* x,
                  std::int64_t vectors, float* y, std::int64_t stride) {
    const Product product{matrix.width, vectors, x, matrix.bias, y - first, stride};
    if (matrix.number == Number::Fp32)
        dispatch(product, static_cast<const float*>(matrix.weights), first, last);
    else
        dispatch(product, static_cast<const c10::BFloat16*>(matrix.weights), first, last);
}

}  // namespace timbre::tensor::kernels
