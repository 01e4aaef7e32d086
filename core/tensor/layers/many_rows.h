#pragma once

#include <c10/util/BFloat16.h>

#include <cstdint>

// Products of many rows in bf16 for processors that multiply bf16 themselves, with what follows a product
// done while its numbers are still in registers' reach. Plain memory, float32 sums.
namespace timbre::tensor::kernels {

// True where the functions below can be called: AVX-512 with bf16, and not limited to less.
bool hasManyRows();

constexpr std::int64_t kPanel = 64;  // columns of a product that are computed together

// Rows of even width that are multiplied; rows may overlap, as those of a convolution do.
struct ManyRows {
    const c10::BFloat16* x = nullptr;
    std::int64_t rows = 0, width = 0, stride = 0;
};

// What becomes of (sum + bias) · scale, the number `column` of `row`:
enum class Into {
    Bf16,      // stored
    GeluBf16,  // its exact GELU stored
    GeluFloat,
    AddFloat  // added to what is there
};

struct Target {
    Into into = Into::Bf16;
    void* out =
        nullptr;  // number [row, column]: row · stride + column / kPanel · panelStride + column % kPanel
    std::int64_t stride = 0, panelStride = kPanel;
    const float* bias = nullptr;  // [columns], or null
    float scale = 1;
};

// x · wᵀ; w [columns, x.width], one row behind the other. Shared out over the calling thread's OpenMP
// threads. Weights are brought into order on the way, which takes a part in x.rows of the work: nothing is
// kept beside them. Throws std::bad_alloc.
void multiplyMany(const ManyRows& x, const c10::BFloat16* w, std::int64_t columns, const Target& target);

// Attention of every row to every row, softmax(q · kᵀ) v, without ever having all scores: head h are the
// columns h · headWidth … of all four; queries are scaled already. [rows, heads · headWidth] each; rows and
// headWidth even, headWidth at most kPanel. Shared out as above. Throws std::bad_alloc.
struct ManyHeads {
    std::int64_t rows = 0, heads = 0, headWidth = 0;
    const c10::BFloat16 *queries = nullptr, *keys = nullptr, *values = nullptr;
};
void attendMany(const ManyHeads& heads, c10::BFloat16* out);

// normaliseLayer() of every row. Shared out as above.
void normaliseMany(std::int64_t rows, std::int64_t width, const float* x, const float* w, const float* b,
                   float epsilon, c10::BFloat16* out);

void toBf16(std::int64_t count, const float* x, c10::BFloat16* out);  // nearest, ties to even

}  // namespace timbre::tensor::kernels
