#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {

class Weights;

// (x - mean) / sqrt(variance + epsilon) * weight + bias over the last dimension, variance divided by d.
// Source: Ba et al., arXiv 1607.06450. Immutable; any thread.
struct LayerNorm {
    at::Tensor weight, bias;  // [d]; both undefined: without affine part
    std::int64_t width = 0;   // d
    double epsilon = 1e-5;

    at::Tensor operator()(const at::Tensor& x) const;  // [..., d] -> the same
};

// Takes `name`.weight and `name`.bias. Throws what Weights::take throws.
LayerNorm takeLayerNorm(Weights& weights, const std::string& name, std::int64_t width, double epsilon = 1e-5,
                        at::ScalarType type = at::kFloat);

}  // namespace timbre::tensor
