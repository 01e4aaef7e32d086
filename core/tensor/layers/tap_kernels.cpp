#include "core/tensor/layers/tap_kernels.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <omp.h>
#include <utility>
#include <vector>

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
    if (p.bias != nullptr) {
        load<N>(p.bias + column, value);
        sum += value;
    }
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

// What seven inputs, `dilation` apart, give at every point; the factors that leave whole numbers here are
// in kPointWeights.
constexpr int kSumsAtPoints[kPoints][kPoints] = {
    {4, -8, -5, 10, 1, -2, 0}, {0, -4, 4, 9, -1, -2, 0}, {0, -4, 12, -7, -3, 2, 0}, {0, 2, -3, -4, 3, 2, 0},
    {0, 2, -5, 0, 5, -2, 0},   {0, 4, 0, -5, 0, 1, 0},   {0, -4, 8, 5, -10, -1, 2}};

template <int N, int Point, int... Input>
TIMBRE_INLINE void sumAt(const typename Lanes<N>::Floats (&inputs)[kPoints], float* to,
                         std::integer_sequence<int, Input...>) {
    typename Lanes<N>::Floats sum = {};
    const auto add = [&]<int I>(std::integral_constant<int, I>) __attribute__((always_inline)) {
        constexpr int kFactor = kSumsAtPoints[Point][I];
        if constexpr (kFactor != 0) sum += inputs[I] * static_cast<float>(kFactor);
    };
    (add(std::integral_constant<int, Input>()), ...);
    store<N>(sum, to);
}

template <int N, int... Point>
TIMBRE_INLINE void sumsAtPoints(const float* const (&rows)[kPoints], std::int64_t column, float* to,
                                std::int64_t stride, std::integer_sequence<int, Point...> points) {
    typename Lanes<N>::Floats inputs[kPoints];
    for (int i = 0; i < kPoints; ++i) load<N>(rows[i] + column, inputs[i]);
    (sumAt<N, Point>(inputs, to + Point * stride + column, points), ...);
}

template <int N>
TIMBRE_INLINE void rowToPoints(const float* const (&rows)[kPoints], std::int64_t width, float* to,
                               std::int64_t stride) {
    for (std::int64_t column = 0; column < width; column += N)
        sumsAtPoints<N>(rows, column, to, stride, std::make_integer_sequence<int, kPoints>());
}

// The four outputs of a tile are the polynomial's values at the points, times 1, α, α² and α³.
template <int N>
TIMBRE_INLINE void rowFromPoints(const FilterTiles& tiles, const float* products, const TapProduct& p,
                                 std::int64_t row) {
    using Floats = typename Lanes<N>::Floats;
    const std::int64_t stride = tiles.tileRows() * p.out, d = tiles.dilation;
    const std::int64_t first = row / d * kTileSteps * d + row % d;
    for (std::int64_t column = 0; column < p.out; column += N) {
        Floats v[kPoints];
        for (int i = 0; i < kPoints; ++i) load<N>(products + i * stride + row * p.out + column, v[i]);
        const Floats even1 = v[1] + v[2], odd1 = v[1] - v[2], even2 = v[3] + v[4], odd2 = v[3] - v[4];
        Floats steps[kTileSteps] = {v[0] + even1 + even2 + v[5], odd1 + odd2 * 2.0F + v[5] * 0.5F,
                                    even1 + even2 * 4.0F + v[5] * 0.25F,
                                    odd1 + odd2 * 8.0F + v[5] * 0.125F + v[6]};
        for (int i = 0; i < kTileSteps; ++i)
            if (first + i * d < tiles.rows) finish<N>(p, steps[i], first + i * d, column);
    }
}

TIMBRE_AVX512 void toPointsAvx512(const float* const (&rows)[kPoints], std::int64_t width, float* to,
                                  std::int64_t stride) {
    rowToPoints<16>(rows, width, to, stride);
}
TIMBRE_AVX2 void toPointsAvx2(const float* const (&rows)[kPoints], std::int64_t width, float* to,
                              std::int64_t stride) {
    rowToPoints<8>(rows, width, to, stride);
}
void toPointsPlain(const float* const (&rows)[kPoints], std::int64_t width, float* to, std::int64_t stride) {
    rowToPoints<4>(rows, width, to, stride);
}

TIMBRE_AVX512 void fromPointsAvx512(const FilterTiles& tiles, const float* products, const TapProduct& p,
                                    std::int64_t row) {
    rowFromPoints<16>(tiles, products, p, row);
}
TIMBRE_AVX2 void fromPointsAvx2(const FilterTiles& tiles, const float* products, const TapProduct& p,
                                std::int64_t row) {
    rowFromPoints<8>(tiles, products, p, row);
}
void fromPointsPlain(const FilterTiles& tiles, const float* products, const TapProduct& p, std::int64_t row) {
    rowFromPoints<4>(tiles, products, p, row);
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

using ToPoints = void (*)(const float* const (&)[kPoints], std::int64_t, float*, std::int64_t);
using FromPoints = void (*)(const FilterTiles&, const float*, const TapProduct&, std::int64_t);

// The tiles of this processor, by their number of rows.
struct Tiles {
    std::int64_t panel, mostRows;
    std::array<Tile, 12> byRows;
    ToPoints toPoints;
    FromPoints fromPoints;
};

template <int... R>
Tiles tilesAvx512(std::integer_sequence<int, R...>) {
    return {kPanel<16>, sizeof...(R), {tileAvx512<R + 1>...}, toPointsAvx512, fromPointsAvx512};
}
template <int... R>
Tiles tilesAvx2(std::integer_sequence<int, R...>) {
    return {kPanel<8>, sizeof...(R), {tileAvx2<R + 1>...}, toPointsAvx2, fromPointsAvx2};
}
template <int... R>
Tiles tilesPlain(std::integer_sequence<int, R...>) {
    return {kPanel<4>, sizeof...(R), {tilePlain<R + 1>...}, toPointsPlain, fromPointsPlain};
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
    const std::int64_t work = product.rows * product.taps * product.in * product.out * product.batch;
#pragma omp parallel if (work > kWorthSharing)
    {
        const std::int64_t threads = ::omp_get_num_threads(), me = ::omp_get_thread_num();
        const std::int64_t tasks = product.batch * blocks * panels;
        for (std::int64_t task = tasks * me / threads; task < tasks * (me + 1) / threads; ++task) {
            const std::int64_t block = task / panels % blocks, number = task / panels / blocks;
            TapProduct one = product;
            if (number > 0) {
                one.x += number * product.xStride;
                one.weights += number * panels * tiles.panel * product.taps * product.in;
                one.y += number * product.rows * product.out;
            }
            multiplyBlock(tiles, one, product.rows * block / blocks, product.rows * (block + 1) / blocks,
                          task % panels);
        }
    }
}

// Powers of a point, divided by what its row of kSumsAtPoints was multiplied by.
const double kPointWeights[kPoints][kTileSteps] = {{1 / 4.0, 0, 0, 0},
                                                   {1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0},
                                                   {1 / 18.0, -1 / 18.0, 1 / 18.0, -1 / 18.0},
                                                   {1 / 72.0, 2 / 72.0, 4 / 72.0, 8 / 72.0},
                                                   {1 / 120.0, -2 / 120.0, 4 / 120.0, -8 / 120.0},
                                                   {32 / 45.0, 16 / 45.0, 8 / 45.0, 4 / 45.0},
                                                   {0, 0, 0, 1 / 2.0}};

void toPoints(const FilterTiles& tiles, const float* x, std::int64_t available, std::int64_t width,
              float* points) {
    const ToPoints kernel = bestTiles().toPoints;
    const std::int64_t d = tiles.dilation, count = tiles.tileRows() + d;
    const std::vector<float> zeros(static_cast<std::size_t>(width));
#pragma omp parallel for if (count * width * kPoints > kWorthSharing)
    for (std::int64_t row = 0; row < count; ++row) {
        const std::int64_t first = row / d * kTileSteps * d + row % d;
        const float* inputs[kPoints];
        for (int i = 0; i < kPoints; ++i)
            inputs[i] = first + i * d < available ? x + (first + i * d) * width : zeros.data();
        kernel(inputs, width, points + row * width, count * width);
    }
}

void fromPoints(const FilterTiles& tiles, const float* products, const TapProduct& product) {
    const FromPoints kernel = bestTiles().fromPoints;
    const std::int64_t count = tiles.tileRows();
#pragma omp parallel for if (count * product.out * kPoints > kWorthSharing)
    for (std::int64_t row = 0; row < count; ++row) kernel(tiles, products, product, row);
}

}  // namespace timbre::tensor::kernels
