#pragma once

#include "core/tensor/layers/linear.h"

#include <ATen/core/Tensor.h>

namespace timbre::tensor {

// down(SiLU(gate(x)) ⊙ up(x)), the feed-forward part of Qwen3 and LFM2 (there w1, w3, w2). Immutable;
// any thread.
// Source: Shazeer, GLU Variants Improve Transformer, arXiv 2002.05202, equation 6 (SwiGLU).
struct SwiGlu {
    Linear gate, up;  // d → f
    Linear down;      // f → d

    at::Tensor operator()(const at::Tensor& x) const;  // [..., d] → [..., d]
};

}  // namespace timbre::tensor
