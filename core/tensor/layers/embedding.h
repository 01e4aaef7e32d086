#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {

class Weights;

// Rows of a table by number. Immutable; any thread.
struct Embedding {
    at::Tensor weight;  // [v, d], float32 or bf16

    // ids [...] int64, 0 ≤ id < v → [..., d] float32. Throws Error(InvalidInput) for an id outside.
    at::Tensor operator()(const at::Tensor& ids) const;
};

// Takes `name`.weight [rows, width] as `type`. Throws what Weights::take throws.
Embedding takeEmbedding(Weights& weights, const std::string& name, std::int64_t rows, std::int64_t width,
                        at::ScalarType type = at::kFloat);

}  // namespace timbre::tensor
