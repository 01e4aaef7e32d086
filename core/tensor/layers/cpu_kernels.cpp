#include "core/tensor/layers/cpu_kernels.h"

#include "core/tensor/busy_threads.h"
#include "core/tensor/layers/instructions.h"
#include "core/tensor/layers/vector_lanes.h"

#include <c10/util/BFloat16.h>

#include <algorithm>
#include <cmath>
#include <omp.h>
#include <vector>

namespace timbre::tensor::kernels {
namespace {

// out[K·N] = Σ_t weights[t] · values[t][K·N].
template <int N, int K>
TIMBRE_INLINE void mixColumns(std::int64_t length, std::int64_t width, const float* weights,
                              const float* values, float* out) {
    using Floats = typename Lanes<N>::Floats;
    Floats sums[K] = {};
    for (std::int64_t t = 0; t < length; ++t)
        for (int column = 0; column < K; ++column) {
            Floats value;
            load<N>(values + t * width + column * N, value);
            sums[column] += weights[t] * value;
        }
    std::memcpy(out, sums, sizeof sums);
}

// out[width] = Σ_t weights[t] · values[t][width]; whole rows at once where they fit in registers.
template <int N>
TIMBRE_INLINE void mixLanes(std::int64_t length, std::int64_t width, const float* weights,
                            const float* values, float* out) {
    std::int64_t i = 0;
    for (; i + 8 * N <= width; i += 8 * N) mixColumns<N, 8>(length, width, weights, values + i, out + i);
    for (; i + N <= width; i += N) mixColumns<N, 1>(length, width, weights, values + i, out + i);
    for (; i < width; ++i) {
        float sum = 0;
        for (std::int64_t t = 0; t < length; ++t) sum += weights[t] * values[t * width + i];
        out[i] = sum;
    }
}

// The same from bf16: a word holds two, of which one is shifted and the other masked. Sums of K · N words.
template <int N, int K>
TIMBRE_INLINE void mixWords(std::int64_t length, std::int64_t width, const float* weights,
                            const c10::BFloat16* values, float* out) {
    using Floats = typename Lanes<N>::Floats;
    using Words = typename Lanes<N>::Words;
    Floats sums[2 * K] = {};
    for (std::int64_t t = 0; t < length; ++t)
        for (int column = 0; column < K; ++column) {
            Words pairs;
            std::memcpy(&pairs, values + t * width + 2 * column * N, sizeof pairs);
            const Words first = pairs << 16, second = pairs & 0xFFFF0000U;
            Floats even, odd;
            std::memcpy(&even, &first, sizeof even);
            std::memcpy(&odd, &second, sizeof odd);
            sums[2 * column] += weights[t] * even;
            sums[2 * column + 1] += weights[t] * odd;
        }
    for (int column = 0; column < K; ++column)
        for (int i = 0; i < N; ++i) {
            out[2 * (column * N + i)] = sums[2 * column][i];
            out[2 * (column * N + i) + 1] = sums[2 * column + 1][i];
        }
}

template <int N>
TIMBRE_INLINE void mixLanes(std::int64_t length, std::int64_t width, const float* weights,
                            const c10::BFloat16* values, float* out) {
    std::int64_t i = 0;
    for (; i + 4 * N <= width; i += 4 * N) mixWords<N, 2>(length, width, weights, values + i, out + i);
    for (; i + 2 * N <= width; i += 2 * N) mixWords<N, 1>(length, width, weights, values + i, out + i);
    for (; i < width; ++i) {
        float sum = 0;
        for (std::int64_t t = 0; t < length; ++t)
            sum += weights[t] * static_cast<float>(values[t * width + i]);
        out[i] = sum;
    }
}

template <int N>
TIMBRE_INLINE void softmaxLanes(std::int64_t length, float* scores) {
    using Floats = typename Lanes<N>::Floats;
    Floats most, x, sums = {};
    loadSome<N>(scores, length, scores[0], most);
    for (std::int64_t i = 0; i < length; i += N) {
        loadSome<N>(scores + i, length - i, scores[0], x);
        most = x > most ? x : most;
    }
    float highest = most[0];
    for (int i = 1; i < N; ++i) highest = std::max(highest, most[i]);
    for (std::int64_t i = 0; i < length; i += N) {
        const std::int64_t count = std::min<std::int64_t>(N, length - i);
        loadSome<N>(scores + i, count, 0, x);
        x -= highest;
        exponential<N>(x);
        for (std::int64_t rest = count; rest < N; ++rest) x[rest] = 0;
        sums += x;
        std::memcpy(scores + i, &x, static_cast<std::size_t>(count) * sizeof(float));
    }
    const float scale = 1.0F / sumOf<N>(sums);
    for (std::int64_t i = 0; i < length; ++i) scores[i] *= scale;
}

template <int N>
TIMBRE_INLINE void gateLanes(std::int64_t count, const float* up, float* gateToOut) {
    typename Lanes<N>::Floats u, g, e;
    for (std::int64_t i = 0; i < count; i += N) {
        const std::int64_t here = std::min<std::int64_t>(N, count - i);
        loadSome<N>(up + i, here, 0, u);
        loadSome<N>(gateToOut + i, here, 0, g);
        e = -g;
        exponential<N>(e);
        g = u * (g / (1.0F + e));
        std::memcpy(gateToOut + i, &g, static_cast<std::size_t>(here) * sizeof(float));
    }
}

template <typename Value>
TIMBRE_AVX512 void mixAvx512(std::int64_t length, std::int64_t width, const float* scores,
                             const Value* values, float* out) {
    mixLanes<16>(length, width, scores, values, out);
}
template <typename Value>
TIMBRE_AVX2 void mixAvx2(std::int64_t length, std::int64_t width, const float* scores, const Value* values,
                         float* out) {
    mixLanes<8>(length, width, scores, values, out);
}
template <typename Value>
void mixRows(std::int64_t length, std::int64_t width, const float* scores, const Value* values, float* out) {
    switch (instructions()) {
        case Instructions::Avx512:
            return mixAvx512(length, width, scores, values, out);
        case Instructions::Avx2:
            return mixAvx2(length, width, scores, values, out);
        case Instructions::Plain:
            return mixLanes<4>(length, width, scores, values, out);
    }
}

TIMBRE_AVX512 void softmaxAvx512(std::int64_t length, float* scores) {
    softmaxLanes<16>(length, scores);
}
TIMBRE_AVX2 void softmaxAvx2(std::int64_t length, float* scores) {
    softmaxLanes<8>(length, scores);
}
TIMBRE_AVX512 void gateAvx512(std::int64_t count, const float* up, float* gateToOut) {
    gateLanes<16>(count, up, gateToOut);
}
TIMBRE_AVX2 void gateAvx2(std::int64_t count, const float* up, float* gateToOut) {
    gateLanes<8>(count, up, gateToOut);
}

// Below this many numbers read, waking the other threads costs more than they save.
constexpr std::int64_t kWorthSharing = 64 * 1024;
constexpr std::int64_t kRowsTogether = 4;  // so that no thread is left with single rows

}  // namespace

void multiply(const Matrix& w, std::int64_t m, const float* x, float* y) {
    std::vector<float> arranged;
    const float* vectors = x;
    if (w.number != Number::Fp32) {
        arranged.resize(static_cast<std::size_t>(m * w.width));
        for (std::int64_t row = 0; row < m; ++row)
            arrange(w.number, w.width, x + row * w.width, arranged.data() + row * w.width);
        vectors = arranged.data();
    }
    const std::int64_t blocks = (w.rows + kRowsTogether - 1) / kRowsTogether;
    const int team = w.rows * w.width > kWorthSharing ? freeThreads(::omp_get_max_threads()) : 1;
#pragma omp parallel num_threads(team)
    {
        const std::int64_t threads = ::omp_get_num_threads(), me = ::omp_get_thread_num();
        const std::int64_t first = blocks * me / threads * kRowsTogether;
        const std::int64_t last = std::min(w.rows, blocks * (me + 1) / threads * kRowsTogether);
        if (first < last) multiplyRows(w, first, last, vectors, m, y + first, w.rows);
    }
}

void scoreKeys(const CacheShape& shape, const float* queries, const float* keys, float* scores) {
#pragma omp parallel for if (shape.heads * shape.length * shape.width > kWorthSharing)
    for (std::int64_t head = 0; head < shape.heads; ++head) {
        const Matrix matrix{
            .weights = keys + head * shape.stride, .rows = shape.length, .width = shape.width};
        multiplyRows(matrix, 0, shape.length, queries + head * shape.group * shape.width, shape.group,
                     scores + head * shape.group * shape.length, shape.length);
    }
}

void mixValues(const CacheShape& shape, const float* scores, const float* values, float* out) {
#pragma omp parallel for if (shape.heads * shape.length * shape.width > kWorthSharing)
    for (std::int64_t head = 0; head < shape.heads; ++head)
        for (std::int64_t query = head * shape.group; query < (head + 1) * shape.group; ++query)
            mix(shape.length, shape.width, scores + query * shape.length, values + head * shape.stride,
                out + query * shape.width);
}

void normaliseRows(std::int64_t rows, std::int64_t width, const float* x, const float* w, float epsilon,
                   float* y) {
#pragma omp parallel for if (rows * width > kWorthSharing)
    for (std::int64_t row = 0; row < rows; ++row)
        normalise(width, x + row * width, w, epsilon, y + row * width);
}

void normalise(std::int64_t width, const float* x, const float* w, float epsilon, float* y) {
    float squares = 0;
#pragma omp simd reduction(+ : squares)
    for (std::int64_t i = 0; i < width; ++i) squares += x[i] * x[i];
    const float scale = 1.0F / std::sqrt(squares / static_cast<float>(width) + epsilon);
    for (std::int64_t i = 0; i < width; ++i) y[i] = w[i] * (x[i] * scale);
}

void mix(std::int64_t length, std::int64_t width, const float* scores, const float* values, float* out) {
    mixRows(length, width, scores, values, out);
}

void mix(Number number, std::int64_t length, std::int64_t width, const float* scores, const void* values,
         float* out) {
    if (number == Number::Fp32)
        mixRows(length, width, scores, static_cast<const float*>(values), out);
    else
        mixRows(length, width, scores, static_cast<const c10::BFloat16*>(values), out);
}

void softmax(std::int64_t length, float* scores) {
    switch (instructions()) {
        case Instructions::Avx512:
            return softmaxAvx512(length, scores);
        case Instructions::Avx2:
            return softmaxAvx2(length, scores);
        case Instructions::Plain:
            return softmaxLanes<4>(length, scores);
    }
}

void gate(std::int64_t count, const float* up, float* gateToOut) {
    switch (instructions()) {
        case Instructions::Avx512:
            return gateAvx512(count, up, gateToOut);
        case Instructions::Avx2:
            return gateAvx2(count, up, gateToOut);
        case Instructions::Plain:
            return gateLanes<4>(count, up, gateToOut);
    }
}

}  // namespace timbre::tensor::kernels
