#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {

class Weights;

// y = w ⊙ x / sqrt(mean(x²) + ε) over the last dimension. Immutable; any thread.
// Source: Zhang and Sennrich, Root Mean Square Layer Normalization, arXiv 1910.07467, equation 4.
struct RmsNorm {
    at::Tensor weight;  // [d] float32
    double epsilon = 1e-6;

    at::Tensor operator()(const at::Tensor& x) const;  // [..., d] float32 → same
};

// Takes `name`.weight [width] as float32. Throws what Weights::take throws.
RmsNorm takeRmsNorm(Weights& weights, const std::string& name, std::int64_t width, double epsilon);

}  // namespace timbre::tensor
