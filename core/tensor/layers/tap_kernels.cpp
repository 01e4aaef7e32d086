#include "core/tensor/layers/tap_kernels.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <omp.h>
#include <utility>

#define TIMBRE_INLINE inline __attribute__((always_inline))
#define TIMBRE_AVX512 \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,prefer-vector-width=512")))
#define TIMBRE_AVX2 __attribute__((target("avx2,fma")))

namespace timbre::tensor::kernels {
namespace {

// Vectors go by reference: passed by value they would depend on the instruction set of the caller.
template <int N>
struct Lanes {
    // Only a typedef takes the attribute with a size that depends on N.
    // NOLINTNEXTLINE(modernize-use-using)
    typedef float Floats __attribute__((vector_size(N * sizeof(float))));
};

// A panel is two vectors wide, and a tile as many rows as leave its sums in registers.
template <int N>
constexpr std::int64_t kPanel = 2 * N;
template <int N>
constexpr int kTileRows = N == 16 ? 12 : 6;
// Rows whose inputs stay in the second-level cache while every panel passes by.
constexpr std::int64_t kBlockRows = 96;
// Below this many multiplications, waking the other threads costs more than they save.
constexpr std::int64_t kWorthSharing = 256 * 1024;

template <int N>
TIMBRE_INLINE void load(const float* from, typename Lanes<N>::Floats& to) {
    std::memcpy(&to, from, sizeof to);
}
template <int N>
TIMBRE_INLINE void store(const typename Lanes<N>::Floats& from, float* to) {
    std::memcpy(to, &from, sizeof from);
}

// x + depth · sin²(speed · x). The sine of an angle and of its distance to the next multiple of π differ
// at most in sign, which the square forgets; within π/2 the power series up to r¹³ is exact to float32.
template <int N>
TIMBRE_INLINE void snake(typename Lanes<N>::Floats& x, const float* speed, const float* depth) {
    using Floats = typename Lanes<N>::Floats;
    constexpr float kRounds = 12582912.0F;  // 1.5 · 2²³: adding it leaves no fraction
    // π in parts of few bits, so that a multiple of the first ones is exact (as in the Cephes library).
    constexpr float kPi1 = 3.140625F, kPi2 = 9.67502593994140625e-4F, kPi3 = 1.509957990978376e-7F;
    constexpr float kHalfPi = 1.5707964F;
    Floats factor, share;
    load<N>(speed, factor);
    load<N>(depth, share);
    const Floats angle = x * factor;
    const Floats turns = (angle * 0.318309886F + kRounds) - kRounds;
    Floats r = angle - turns * kPi1;
    r = r - turns * kPi2;
    r = r - turns * kPi3;
    // Where float32 has no fraction of a turn left, any number will do, but no larger one.
    r = r > kHalfPi ? Floats{} + kHalfPi : r;
    r = r < -kHalfPi ? Floats{} - kHalfPi : r;
    const Floats squared = r * r;
    Floats sine = squared * 1.6059044e-10F - 2.5052108e-8F;
    sine = sine * squared + 2.7557319e-6F;
    sine = sine * squared - 1.9841270e-4F;
    sine = sine * squared + 8.3333333e-3F;
    sine = sine * squared - 1.6666667e-1F;
    sine = r + r * squared * sine;
    x = x + share * (sine * sine);
}

// One vector of a finished sum: what follows the convolution. `count` < N at the edge of the columns.
template <int N>
TIMBRE_INLINE void finish(const TapProduct& p, typename Lanes<N>::Floats& sum, std::int64_t row,
                          std::int64_t column) {
    using Floats = typename Lanes<N>::Floats;
    const std::int64_t count = std::min<std::int64_t>(N, p.out - column), place = row * p.out + column;
    if (count <= 0) return;
    const std::size_t bytes = static_cast<std::size_t>(count) * sizeof(float);
    Floats value;
    load<N>(p.bias + column, value);
    sum += value;
    if (p.residual != nullptr) {
        if (count == N) {
            load<N>(p.residual + place, value);
        } else {
            value = Floats{};
            std::memcpy(&value, p.residual + place, bytes);
        }
        sum += value;
    }
    if (p.y != nullptr) {
        if (count == N)
            store<N>(sum, p.y + place);
        else
            std::memcpy(p.y + place, &sum, bytes);
    }
    if (p.snaked != nullptr) {
        snake<N>(sum, p.speed + column, p.depth + column);
        if (count == N)
            store<N>(sum, p.snaked + place);
        else
            std::memcpy(p.snaked + place, &sum, bytes);
    }
}

// R rows and one panel of columns.
template <int N, int R>
TIMBRE_INLINE void tile(const TapProduct& p, std::int64_t row, std::int64_t panel) {
    using Floats = typename Lanes<N>::Floats;
    Floats sums[R][2] = {};
    const float* w = p.weights + panel * kPanel<N> * p.taps * p.in;
    for (std::int64_t tap = 0; tap < p.taps; ++tap) {
        const float* x = p.x + (row + tap * p.dilation) * p.in;
        for (std::int64_t i = 0; i < p.in; ++i, w += kPanel<N>) {
            Floats left, right;
            load<N>(w, left);
            load<N>(w + N, right);
#pragma GCC unroll 16
            for (int r = 0; r < R; ++r) {
                const float factor = x[r * p.in + i];
                sums[r][0] += left * factor;
                sums[r][1] += right * factor;
            }
        }
    }
    for (int r = 0; r < R; ++r) {
        finish<N>(p, sums[r][0], row + r, panel * kPanel<N>);
        finish<N>(p, sums[r][1], row + r, panel * kPanel<N> + N);
    }
}

using Tile = void (*)(const TapProduct&, std::int64_t, std::int64_t);
template <int R>
TIMBRE_AVX512 void tileAvx512(const TapProduct& p, std::int64_t row, std::int64_t panel) {
    tile<16, R>(p, row, panel);
}
template <int R>
TIMBRE_AVX2 void tileAvx2(const TapProduct& p, std::int64_t row, std::int64_t panel) {
    tile<8, R>(p, row, panel);
}
template <int R>
void tilePlain(const TapProduct& p, std::int64_t row, std::int64_t panel) {
    tile<4, R>(p, row, panel);
}

// The tiles of this processor, by their number of rows.
struct Tiles {
    std::int64_t panel, mostRows;
    std::array<Tile, 12> byRows;
};

template <int... R>
Tiles tilesAvx512(std::integer_sequence<int, R...>) {
    return {kPanel<16>, sizeof...(R), {tileAvx512<R + 1>...}};
}
template <int... R>
Tiles tilesAvx2(std::integer_sequence<int, R...>) {
    return {kPanel<8>, sizeof...(R), {tileAvx2<R + 1>...}};
}
template <int... R>
Tiles tilesPlain(std::integer_sequence<int, R...>) {
    return {kPanel<4>, sizeof...(R), {tilePlain<R + 1>...}};
}

const Tiles& bestTiles() {
    static const Tiles tiles = [] {
        __builtin_cpu_init();
        if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
            __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
            return tilesAvx512(std::make_integer_sequence<int, kTileRows<16>>());
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
            return tilesAvx2(std::make_integer_sequence<int, kTileRows<8>>());
        return tilesPlain(std::make_integer_sequence<int, kTileRows<4>>());
    }();
    return tiles;
}

// Rows [first, last) of one panel, in tiles of nearly the same size.
void multiplyBlock(const Tiles& tiles, const TapProduct& p, std::int64_t first, std::int64_t last,
                   std::int64_t panel) {
    const std::int64_t count = last - first, pieces = (count + tiles.mostRows - 1) / tiles.mostRows;
    for (std::int64_t piece = 0; piece < pieces; ++piece) {
        const std::int64_t begin = count * piece / pieces, end = count * (piece + 1) / pieces;
        tiles.byRows[static_cast<std::size_t>(end - begin - 1)](p, first + begin, panel);
    }
}

}  // namespace

std::int64_t paddedColumns(std::int64_t out) {
    const std::int64_t panel = bestTiles().panel;
    return (out + panel - 1) / panel * panel;
}

void packTaps(std::int64_t taps, std::int64_t in, std::int64_t out, const float* w, float* packed) {
    const std::int64_t panel = bestTiles().panel;
    for (std::int64_t column = 0; column < out; column += panel) {
        const std::int64_t count = std::min(panel, out - column);
        for (std::int64_t row = 0; row < taps * in; ++row, packed += panel) {
            std::copy_n(w + row * out + column, count, packed);
            std::fill_n(packed + count, panel - count, 0.0F);
        }
    }
}

void multiplyTaps(const TapProduct& product) {
    const Tiles& tiles = bestTiles();
    const std::int64_t panels = paddedColumns(product.out) / tiles.panel;
    const std::int64_t blocks = (product.rows + kBlockRows - 1) / kBlockRows;
#pragma omp parallel if (product.rows * product.taps * product.in * product.out > kWorthSharing)
    {
        const std::int64_t threads = ::omp_get_num_threads(), me = ::omp_get_thread_num();
        const std::int64_t tasks = blocks * panels;
        for (std::int64_t task = tasks * me / threads; task < tasks * (me + 1) / threads; ++task) {
            const std::int64_t block = task / panels;
            multiplyBlock(tiles, product, product.rows * block / blocks, product.rows * (block + 1) / blocks,
                          task % panels);
        }
    }
}

}  // namespace timbre::tensor::kernels
