#pragma once

#include "core/tensor/layers/linear.h"

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::tensor {

// Attention of h heads to everything in a memory, as in encoders and from decoders to encoders (decoders
// look at their own past with causalAttention(), grouped_query_attention.h):
// softmax((W_q x + b_q) / sqrt(d / h) · Kᵀ) V, heads joined, W_o. Queries are scaled before the product.
// Source: Vaswani et al., arXiv 1706.03762, 3.2.2. Immutable; any thread.
struct MultiHeadAttention {
    // What queries look at. Immutable once made: shared by all beams of a decoder.
    struct Memory {
        at::Tensor keys, values;  // [b, h, s, d/h], contiguous float32 or bf16
    };

    Linear query, key, value, out;
    std::int64_t heads = 1;

    // source [b, s, d]; kept as `type`. bf16 is half to keep and to read, 0.4 % off in each number.
    Memory memoryOf(const at::Tensor& source, at::ScalarType type = at::kFloat) const;

    // Every query sees the whole memory (a memory of batch 1 serves any batch).
    // x        [b, t, d]
    // returns  [b, t, d]
    at::Tensor operator()(const at::Tensor& x, const Memory& memory) const;
    // The softmaxed weights of that, [b, h, t, s]: for alignments, not for speed.
    at::Tensor weightsOf(const at::Tensor& x, const Memory& memory) const;

private:
    at::Tensor queriesOf(const at::Tensor& x) const;  // [b, h, t, d/h], scaled
};

}  // namespace timbre::tensor
