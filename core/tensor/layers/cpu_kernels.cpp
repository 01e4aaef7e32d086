#include "core/tensor/layers/cpu_kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <omp.h>

#define TIMBRE_INLINE inline __attribute__((always_inline))
#define TIMBRE_AVX512 \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,prefer-vector-width=512")))
#define TIMBRE_AVX2 __attribute__((target("avx2,fma")))

namespace timbre::tensor::kernels {
namespace {

// Rows of the matrix at once: several streams out of memory, and sums that do not wait for each other.
// Times kVectorsAtOnce they are 16 sums in registers. Half as wide numbers leave room for twice the rows.
template <typename Weight>
constexpr int kRowsAtOnce = sizeof(Weight) == 2 ? 8 : 4;
template <typename Weight>
constexpr int kVectorsAtOnce = 16 / kRowsAtOnce<Weight>;

// Vectors go by reference: passed by value they would depend on the instruction set of the caller.
template <int N>
struct Lanes {
    // Only a typedef takes the attribute with a size that depends on N.
    // NOLINTBEGIN(modernize-use-using)
    typedef float Floats __attribute__((vector_size(N * sizeof(float))));
    typedef std::uint32_t Words __attribute__((vector_size(N * sizeof(std::uint32_t))));
    // NOLINTEND(modernize-use-using)
};

template <int N>
TIMBRE_INLINE void load(const float* from, typename Lanes<N>::Floats& to) {
    std::memcpy(&to, from, sizeof to);
}

// Halves on halves, because one number after the other would wait for each sum.
template <int N>
TIMBRE_INLINE float sumOf(const typename Lanes<N>::Floats& lanes) {
    if constexpr (N == 1) {
        return lanes[0];
    } else {
        typename Lanes<N / 2>::Floats low, high;
        std::memcpy(&low, &lanes, sizeof low);
        std::memcpy(&high, reinterpret_cast<const char*>(&lanes) + sizeof low, sizeof high);
        low += high;
        return sumOf<N / 2>(low);
    }
}

// The next numbers of V vectors and R rows, multiplied and added up. Returns how many there were; the
// order within a step does not matter to a sum.
template <int N, int R, int V>
TIMBRE_INLINE std::int64_t step(std::int64_t k, const float* w, const float* x,
                                typename Lanes<N>::Floats (&partial)[R][V]) {
    typename Lanes<N>::Floats vectors[V], row;
    for (int v = 0; v < V; ++v) load<N>(x + v * k, vectors[v]);
    for (int r = 0; r < R; ++r) {
        load<N>(w + r * k, row);
        for (int v = 0; v < V; ++v) partial[r][v] += row * vectors[v];
    }
    return N;
}

// A bf16 number is the upper half of a float32: a word holds two, of which one is shifted and the
// other masked. The vectors are parted into their even and odd numbers once for all rows.
template <int N, int R, int V>
TIMBRE_INLINE std::int64_t step(std::int64_t k, const c10::BFloat16* w, const float* x,
                                typename Lanes<N>::Floats (&partial)[R][V]) {
    using Floats = typename Lanes<N>::Floats;
    using Words = typename Lanes<N>::Words;
    Words evenPlaces, oddPlaces;
    for (int i = 0; i < N; ++i) {
        evenPlaces[i] = static_cast<std::uint32_t>(2 * i);
        oddPlaces[i] = static_cast<std::uint32_t>(2 * i + 1);
    }
    Floats evens[V], odds[V], low, high;
    for (int v = 0; v < V; ++v) {
        load<N>(x + v * k, low);
        load<N>(x + v * k + N, high);
        evens[v] = __builtin_shuffle(low, high, evenPlaces);
        odds[v] = __builtin_shuffle(low, high, oddPlaces);
    }
    for (int r = 0; r < R; ++r) {
        Words pairs;
        std::memcpy(&pairs, w + r * k, sizeof pairs);
        const Words first = pairs << 16, second = pairs & 0xFFFF0000U;
        std::memcpy(&low, &first, sizeof low);
        std::memcpy(&high, &second, sizeof high);
        for (int v = 0; v < V; ++v) {
            partial[r][v] += low * evens[v];
            partial[r][v] += high * odds[v];
        }
    }
    return 2 * N;
}

// sums[r][v] = w[r] · x[v] for R rows of the matrix and V vectors, all of length k.
template <int N, int R, int V, typename Weight>
TIMBRE_INLINE void dots(std::int64_t k, const Weight* w, const float* x, float (&sums)[R][V]) {
    constexpr std::int64_t kStep = N * sizeof(float) / sizeof(Weight);
    typename Lanes<N>::Floats partial[R][V] = {};
    std::int64_t i = 0;
    while (i + kStep <= k) i += step<N, R, V>(k, w + i, x + i, partial);
    for (int r = 0; r < R; ++r)
        for (int v = 0; v < V; ++v) sums[r][v] = sumOf<N>(partial[r][v]);
    for (; i < k; ++i)
        for (int r = 0; r < R; ++r)
            for (int v = 0; v < V; ++v) sums[r][v] += static_cast<float>(w[r * k + i]) * x[v * k + i];
}

template <int N, int R, int V, typename Weight>
TIMBRE_INLINE void block(const RowsProduct& p, const Weight* w, std::int64_t row, std::int64_t vector) {
    float sums[R][V];
    dots<N, R, V>(p.k, w + row * p.k, p.x + vector * p.k, sums);
    for (int v = 0; v < V; ++v)
        for (int r = 0; r < R; ++r)
            p.y[(vector + v) * p.n + row + r] = sums[r][v] + (p.bias ? p.bias[row + r] : 0.0F);
}

// Rows [first, last) of the matrix with all vectors: each row comes from memory once.
template <int N, typename Weight>
TIMBRE_INLINE void rows(const RowsProduct& p, const Weight* w, std::int64_t first, std::int64_t last) {
    constexpr int kRows = kRowsAtOnce<Weight>, kVectors = kVectorsAtOnce<Weight>;
    std::int64_t row = first;
    for (; row + kRows <= last; row += kRows) {
        std::int64_t vector = 0;
        for (; vector + kVectors <= p.m; vector += kVectors) block<N, kRows, kVectors>(p, w, row, vector);
        for (; vector + 2 <= p.m; vector += 2) block<N, kRows, 2>(p, w, row, vector);
        for (; vector < p.m; ++vector) block<N, kRows, 1>(p, w, row, vector);
    }
    for (; row < last; ++row)
        for (std::int64_t vector = 0; vector < p.m; ++vector) block<N, 1, 1>(p, w, row, vector);
}

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
TIMBRE_INLINE void mix(std::int64_t length, std::int64_t width, const float* weights, const float* values,
                       float* out) {
    std::int64_t i = 0;
    for (; i + 8 * N <= width; i += 8 * N) mixColumns<N, 8>(length, width, weights, values + i, out + i);
    for (; i + N <= width; i += N) mixColumns<N, 1>(length, width, weights, values + i, out + i);
    for (; i < width; ++i) {
        float sum = 0;
        for (std::int64_t t = 0; t < length; ++t) sum += weights[t] * values[t * width + i];
        out[i] = sum;
    }
}

template <typename Weight>
using Rows = void (*)(const RowsProduct&, const Weight*, std::int64_t, std::int64_t);
using Mix = void (*)(std::int64_t, std::int64_t, const float*, const float*, float*);

template <typename Weight>
TIMBRE_AVX512 void rowsAvx512(const RowsProduct& p, const Weight* w, std::int64_t first, std::int64_t last) {
    rows<16>(p, w, first, last);
}
template <typename Weight>
TIMBRE_AVX2 void rowsAvx2(const RowsProduct& p, const Weight* w, std::int64_t first, std::int64_t last) {
    rows<8>(p, w, first, last);
}
template <typename Weight>
void rowsPlain(const RowsProduct& p, const Weight* w, std::int64_t first, std::int64_t last) {
    rows<4>(p, w, first, last);
}

TIMBRE_AVX512 void mixAvx512(std::int64_t length, std::int64_t width, const float* weights,
                             const float* values, float* out) {
    mix<16>(length, width, weights, values, out);
}
TIMBRE_AVX2 void mixAvx2(std::int64_t length, std::int64_t width, const float* weights, const float* values,
                         float* out) {
    mix<8>(length, width, weights, values, out);
}
void mixPlain(std::int64_t length, std::int64_t width, const float* weights, const float* values,
              float* out) {
    mix<4>(length, width, weights, values, out);
}

template <typename Kernel>
Kernel widest(Kernel avx512, Kernel avx2, Kernel plain) {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return avx2;
    return plain;
}

template <typename Weight>
Rows<Weight> bestRows() {
    static const auto kernel = widest<Rows<Weight>>(rowsAvx512<Weight>, rowsAvx2<Weight>, rowsPlain<Weight>);
    return kernel;
}

Mix bestMix() {
    static const auto kernel = widest<Mix>(mixAvx512, mixAvx2, mixPlain);
    return kernel;
}

// Below this many numbers read, waking the other threads costs more than they save.
constexpr std::int64_t kWorthSharing = 64 * 1024;

template <typename Weight>
void shareRows(const RowsProduct& p, const Weight* w) {
    const Rows<Weight> kernel = bestRows<Weight>();
    const std::int64_t blocks = (p.n + kRowsAtOnce<Weight> - 1) / kRowsAtOnce<Weight>;
#pragma omp parallel if (p.n * p.k > kWorthSharing)
    {
        const std::int64_t threads = ::omp_get_num_threads(), me = ::omp_get_thread_num();
        const std::int64_t first = blocks * me / threads * kRowsAtOnce<Weight>;
        const std::int64_t last = std::min(p.n, blocks * (me + 1) / threads * kRowsAtOnce<Weight>);
        kernel(p, w, first, last);
    }
}

}  // namespace

void multiply(const RowsProduct& product, const float* w) {
    shareRows(product, w);
}
void multiply(const RowsProduct& product, const c10::BFloat16* w) {
    shareRows(product, w);
}

void scoreKeys(const CacheShape& shape, const float* queries, const float* keys, float* scores) {
    const Rows<float> kernel = bestRows<float>();
#pragma omp parallel for if (shape.heads * shape.length * shape.width > kWorthSharing)
    for (std::int64_t head = 0; head < shape.heads; ++head) {
        const RowsProduct product{shape.group, shape.length,
                                  shape.width, queries + head * shape.group * shape.width,
                                  nullptr,     scores + head * shape.group * shape.length};
        kernel(product, keys + head * shape.stride, 0, shape.length);
    }
}

void mixValues(const CacheShape& shape, const float* scores, const float* values, float* out) {
    const Mix kernel = bestMix();
#pragma omp parallel for if (shape.heads * shape.length * shape.width > kWorthSharing)
    for (std::int64_t head = 0; head < shape.heads; ++head)
        for (std::int64_t query = head * shape.group; query < (head + 1) * shape.group; ++query)
            kernel(shape.length, shape.width, scores + query * shape.length, values + head * shape.stride,
                   out + query * shape.width);
}

void normaliseRows(std::int64_t rows, std::int64_t width, const float* x, const float* w, float epsilon,
                   float* y) {
#pragma omp parallel for if (rows * width > kWorthSharing)
    for (std::int64_t row = 0; row < rows; ++row) {
        const float* from = x + row * width;
        float* to = y + row * width;
        float squares = 0;
#pragma omp simd reduction(+ : squares)
        for (std::int64_t i = 0; i < width; ++i) squares += from[i] * from[i];
        const float scale = 1.0F / std::sqrt(squares / static_cast<float>(width) + epsilon);
        for (std::int64_t i = 0; i < width; ++i) to[i] = w[i] * (from[i] * scale);
    }
}

}  // namespace timbre::tensor::kernels
