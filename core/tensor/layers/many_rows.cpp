#include "core/tensor/layers/many_rows.h"

#include "core/tensor/busy_threads.h"
#include "core/tensor/layers/activation_kernels.h"
#include "core/tensor/layers/cpu_kernels.h"
#include "core/tensor/layers/instructions.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <omp.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace timbre::tensor::kernels {

#if defined(__x86_64__)

namespace {

#define TIMBRE_BF16 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,avx2,fma")))

using c10::BFloat16;
using Word = std::uint32_t;  // two bf16 numbers

// Six rows by four vectors of sums, four vectors of weights and one of a row: 29 of 32 registers.
constexpr int kTileRows = 6;
constexpr int kVectors = kPanel / 16;

// out [R, kPanel] = rows of x times a panel [pairs, kPanel]: of every column, two numbers side by side.
template <int R>
TIMBRE_BF16 void tile(std::int64_t pairs, const BFloat16* x, std::int64_t stride, const Word* panel,
                      float* out) {
    __m512 sums[R][kVectors];
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int v = 0; v < kVectors; ++v) sums[r][v] = _mm512_setzero_ps();
    for (std::int64_t pair = 0; pair < pairs; ++pair) {
        __m512bh weights[kVectors];
#pragma GCC unroll 8
        for (int v = 0; v < kVectors; ++v)
            weights[v] = reinterpret_cast<__m512bh>(_mm512_loadu_si512(panel + pair * kPanel + v * 16));
#pragma GCC unroll 8
        for (int r = 0; r < R; ++r) {
            int both = 0;
            std::memcpy(&both, x + r * stride + 2 * pair, sizeof both);
            const auto row = reinterpret_cast<__m512bh>(_mm512_set1_epi32(both));
#pragma GCC unroll 8
            for (int v = 0; v < kVectors; ++v) sums[r][v] = _mm512_dpbf16_ps(sums[r][v], row, weights[v]);
        }
    }
#pragma GCC unroll 8
    for (int r = 0; r < R; ++r)
#pragma GCC unroll 8
        for (int v = 0; v < kVectors; ++v) _mm512_storeu_ps(out + r * kPanel + v * 16, sums[r][v]);
}

void tileOf(std::int64_t rows, std::int64_t pairs, const BFloat16* x, std::int64_t stride, const Word* panel,
            float* out) {
    if (rows == kTileRows) return tile<kTileRows>(pairs, x, stride, panel, out);
    for (std::int64_t row = 0; row < rows; ++row)
        tile<1>(pairs, x + row * stride, stride, panel, out + row * kPanel);
}

// Rows [first, first + kPanel) of w as a panel; what is missing is nought.
void packRows(const BFloat16* w, std::int64_t stride, std::int64_t rows, std::int64_t pairs, Word* panel) {
    constexpr std::int64_t kTogether = 16;  // words of a cache line
    for (std::int64_t from = 0; from < pairs; from += kTogether) {
        const std::int64_t to = std::min(pairs, from + kTogether);
        for (std::int64_t column = 0; column < kPanel; ++column)
            for (std::int64_t pair = from; pair < to; ++pair) {
                Word word = 0;
                if (column < rows) std::memcpy(&word, w + column * stride + 2 * pair, sizeof word);
                panel[pair * kPanel + column] = word;
            }
    }
}

// Columns of values as a panel over positions: two positions side by side; what is missing is nought.
void packColumns(const BFloat16* values, std::int64_t stride, std::int64_t columns, std::int64_t pairs,
                 Word* panel) {
    for (std::int64_t pair = 0; pair < pairs; ++pair) {
        const BFloat16* even = values + 2 * pair * stride;
        const BFloat16* odd = even + stride;
        Word* line = panel + pair * kPanel;
        for (std::int64_t column = 0; column < columns; ++column)
            line[column] = static_cast<Word>(even[column].x) | static_cast<Word>(odd[column].x) << 16U;
        std::fill(line + columns, line + kPanel, 0);
    }
}

TIMBRE_BF16 void convert(std::int64_t count, const float* x, BFloat16* out) {
    std::int64_t i = 0;
    for (; i + 16 <= count; i += 16) {
        const __m256bh half = _mm512_cvtneps_pbh(_mm512_loadu_ps(x + i));
        std::memcpy(out + i, &half, sizeof half);
    }
    for (; i < count; ++i) out[i] = BFloat16(x[i]);
}

// One row of a tile to where it belongs.
TIMBRE_BF16 void store(const Target& target, std::int64_t row, std::int64_t column, std::int64_t count,
                       float* sums) {
    const std::int64_t at = row * target.stride + column / kPanel * target.panelStride;
    if (target.bias != nullptr)
        for (std::int64_t i = 0; i < count; ++i) sums[i] += target.bias[column + i];
    if (target.scale != 1)
        for (std::int64_t i = 0; i < count; ++i) sums[i] *= target.scale;
    auto* floats = static_cast<float*>(target.out) + at;
    switch (target.into) {
        case Into::GeluBf16:
            gelu(count, sums);
            [[fallthrough]];
        case Into::Bf16:
            return convert(count, sums, static_cast<BFloat16*>(target.out) + at);
        case Into::GeluFloat:
            gelu(count, sums);
            std::copy(sums, sums + count, floats);
            return;
        case Into::AddFloat:
            for (std::int64_t i = 0; i < count; ++i) floats[i] += sums[i];
            return;
    }
}

std::unique_ptr<Word[]> words(std::int64_t count) {
    return std::unique_ptr<Word[]>(new Word[static_cast<std::size_t>(count)]);  // undefined
}

// Rows of a product that one thread takes at a time, for balance; bringing a panel into order is repeated
// for each.
constexpr std::int64_t kRowsAtOnce = 125 * kTileRows;
// Queries that one thread takes at a time: their scores stay in its second cache.
constexpr std::int64_t kQueriesAtOnce = 5 * kTileRows;

}  // namespace

bool hasManyRows() {
    static const bool has = [] {
        __builtin_cpu_init();
        return __builtin_cpu_supports("avx512bf16") != 0;
    }();
    return has && instructions() == Instructions::Avx512;
}

void multiplyMany(const ManyRows& x, const BFloat16* w, std::int64_t columns, const Target& target) {
    const std::int64_t pairs = x.width / 2, panels = (columns + kPanel - 1) / kPanel;
    const std::int64_t chunks = (x.rows + kRowsAtOnce - 1) / kRowsAtOnce;
    const int team = freeThreads(::omp_get_max_threads());
    const auto packed = words(team * pairs * kPanel);
#pragma omp parallel for schedule(dynamic) num_threads(team)
    for (std::int64_t item = 0; item < panels * chunks; ++item) {
        const std::int64_t column = item / chunks * kPanel, count = std::min(kPanel, columns - column);
        const std::int64_t first = item % chunks * kRowsAtOnce, last = std::min(x.rows, first + kRowsAtOnce);
        Word* panel = packed.get() + ::omp_get_thread_num() * pairs * kPanel;
        packRows(w + column * x.width, x.width, count, pairs, panel);
        alignas(64) float sums[kTileRows * kPanel];
        for (std::int64_t row = first; row < last; row += kTileRows) {
            const std::int64_t rows = std::min<std::int64_t>(kTileRows, last - row);
            tileOf(rows, pairs, x.x + row * x.stride, x.stride, panel, sums);
            for (std::int64_t r = 0; r < rows; ++r) store(target, row + r, column, count, sums + r * kPanel);
        }
    }
}

namespace {

// What attention works on: keys and values of all heads in order, of each thread scores and weights.
class HeadsAtWork {
public:
    HeadsAtWork(const ManyHeads& heads, int team)
        : heads_(heads),
          keys_(words(heads.heads * keyWords())),
          values_(words(heads.heads * valueWords())),
          scores_(words(team * kQueriesAtOnce * length())),
          weights_(words(team * kTileRows * heads.rows / 2)) {}

    std::int64_t blocks() const { return (heads_.rows + kQueriesAtOnce - 1) / kQueriesAtOnce; }
    void pack(std::int64_t head) const;
    void attend(std::int64_t head, std::int64_t block, BFloat16* out) const;

private:
    std::int64_t panels() const { return (heads_.rows + kPanel - 1) / kPanel; }
    std::int64_t length() const { return panels() * kPanel; }  // of a row of scores
    std::int64_t pairs() const { return heads_.headWidth / 2; }
    std::int64_t width() const { return heads_.heads * heads_.headWidth; }
    std::int64_t keyWords() const { return panels() * pairs() * kPanel; }
    std::int64_t valueWords() const { return heads_.rows / 2 * kPanel; }
    void score(std::int64_t head, std::int64_t first, std::int64_t last, float* scores) const;

    const ManyHeads& heads_;
    std::unique_ptr<Word[]> keys_, values_, scores_, weights_;
};

void HeadsAtWork::pack(std::int64_t head) const {
    const std::int64_t at = head * heads_.headWidth;
    for (std::int64_t panel = 0; panel < panels(); ++panel)
        packRows(heads_.keys + panel * kPanel * width() + at, width(),
                 std::min(kPanel, heads_.rows - panel * kPanel), pairs(),
                 keys_.get() + head * keyWords() + panel * pairs() * kPanel);
    packColumns(heads_.values + at, width(), heads_.headWidth, heads_.rows / 2,
                values_.get() + head * valueWords());
}

void HeadsAtWork::score(std::int64_t head, std::int64_t first, std::int64_t last, float* scores) const {
    alignas(64) float sums[kTileRows * kPanel];
    for (std::int64_t panel = 0; panel < panels(); ++panel)
        for (std::int64_t row = first; row < last; row += kTileRows) {
            const std::int64_t count = std::min<std::int64_t>(kTileRows, last - row);
            tileOf(count, pairs(), heads_.queries + row * width() + head * heads_.headWidth, width(),
                   keys_.get() + head * keyWords() + panel * pairs() * kPanel, sums);
            for (std::int64_t r = 0; r < count; ++r)
                std::memcpy(scores + (row - first + r) * length() + panel * kPanel, sums + r * kPanel,
                            kPanel * sizeof(float));
        }
}

void HeadsAtWork::attend(std::int64_t head, std::int64_t block, BFloat16* out) const {
    const std::int64_t first = block * kQueriesAtOnce, rows = heads_.rows;
    const std::int64_t last = std::min(rows, first + kQueriesAtOnce);
    const int me = ::omp_get_thread_num();
    auto* scores = reinterpret_cast<float*>(scores_.get()) + me * kQueriesAtOnce * length();
    auto* weights = reinterpret_cast<BFloat16*>(weights_.get() + me * kTileRows * rows / 2);
    score(head, first, last, scores);
    alignas(64) float sums[kTileRows * kPanel];
    for (std::int64_t row = first; row < last; row += kTileRows) {
        const std::int64_t count = std::min<std::int64_t>(kTileRows, last - row);
        for (std::int64_t r = 0; r < count; ++r) {
            float* line = scores + (row - first + r) * length();
            softmax(rows, line);
            convert(rows, line, weights + r * rows);
        }
        tileOf(count, rows / 2, weights, rows, values_.get() + head * valueWords(), sums);
        for (std::int64_t r = 0; r < count; ++r)
            convert(heads_.headWidth, sums + r * kPanel, out + (row + r) * width() + head * heads_.headWidth);
    }
}

}  // namespace

void attendMany(const ManyHeads& heads, BFloat16* out) {
    const int team = freeThreads(::omp_get_max_threads());
    const HeadsAtWork work(heads, team);
#pragma omp parallel num_threads(team)
    {
#pragma omp for schedule(dynamic)
        for (std::int64_t head = 0; head < heads.heads; ++head) work.pack(head);
#pragma omp for schedule(dynamic)
        for (std::int64_t item = 0; item < heads.heads * work.blocks(); ++item)
            work.attend(item / work.blocks(), item % work.blocks(), out);
    }
}

void normaliseMany(std::int64_t rows, std::int64_t width, const float* x, const float* w, const float* b,
                   float epsilon, BFloat16* out) {
    const int team = freeThreads(::omp_get_max_threads());
    const auto plain = words(team * width);
#pragma omp parallel for num_threads(team)
    for (std::int64_t row = 0; row < rows; ++row) {
        auto* own = reinterpret_cast<float*>(plain.get()) + ::omp_get_thread_num() * width;
        normaliseLayer(width, x + row * width, w, b, epsilon, own);
        convert(width, own, out + row * width);
    }
}

void toBf16(std::int64_t count, const float* x, BFloat16* out) {
    convert(count, x, out);
}

#else

bool hasManyRows() {
    return false;
}
void multiplyMany(const ManyRows&, const c10::BFloat16*, std::int64_t, const Target&) {}
void attendMany(const ManyHeads&, c10::BFloat16*) {}
void normaliseMany(std::int64_t, std::int64_t, const float*, const float*, const float*, float,
                   c10::BFloat16*) {}
void toBf16(std::int64_t, const float*, c10::BFloat16*) {}

#endif

}  // namespace timbre::tensor::kernels
