#pragma once

#include "core/tensor/layers/key_value_cache.h"
#include "core/tensor/layers/linear.h"
#include "core/tensor/layers/rms_norm.h"
#include "core/tensor/layers/rotary.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <optional>

namespace timbre::tensor {

// Causal attention of the last t of T positions, with query heads in groups that share a key and a
// value head: query head j reads head ⌊j / (h / g)⌋ of the g.
//
// queries  [b, t, h, d]  float32, contiguous
// keys     [b, g, T, d]  float32; heads may lie further apart; values alike
// window   a query sees this many keys, itself included; 0: all before it
// returns  [b, t, h, d]  softmax(q·kᵀ / √d)·v
// Source: Vaswani et al., arXiv 1706.03762, section 3.2.1; Ainslie et al., GQA, arXiv 2305.13245,
// section 2.2.
at::Tensor causalAttention(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                           std::int64_t window = 0);

// Self-attention of a decoder: projections, normalised queries and keys where the family has it,
// rotary positions, the cache. Immutable; any thread, each with its own cache.
struct GroupedQueryAttention {
    Linear query, key, value, output;           // to h·d, g·d, g·d; from h·d
    std::optional<RmsNorm> queryNorm, keyNorm;  // over d, before the rotation
    std::int64_t heads, keyValueHeads, width;   // h, g, d
    std::int64_t window = 0;

    // x [b, t, model width] at the positions of `table`, which follow those of the cache. Appends to
    // `layer` of the cache. Returns the same shape.
    at::Tensor operator()(const at::Tensor& x, const RotaryTable& table, KeyValueCache& cache,
                          std::int64_t layer) const;
};

}  // namespace timbre::tensor
