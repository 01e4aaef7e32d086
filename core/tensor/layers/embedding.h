#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {

class Weights;

// Rows of a table by number. Immutable; any thread.
struct Embedding {
    at::Tensor weight;  // [v, d], float32, bf16 or half

    // ids [...] int64, 0 ≤ id < v → [..., d] float32. Throws Error(InvalidInput) for an id outside.
    at::Tensor operator()(const at::Tensor& ids) const;

    // One row without a tensor around it. row [d] float32. Throws as above.
    void copyRow(std::int64_t id, float* row) const;
    void addRow(std::int64_t id, float* row) const;  // row += the row of id
};

// Takes `name`.weight [rows, width] as `type`. Throws what Weights::take throws.
Embedding takeEmbedding(Weights& weights, const std::string& name, std::int64_t rows, std::int64_t width,
                        at::ScalarType type = at::kFloat);

// The type in which a table is best kept: that of the file where single rows can be read in it, since
// rows become float32 anyway and nothing is copied. Throws as Weights::typeInFile.
at::ScalarType embeddingType(const Weights& weights, const std::string& name);

}  // namespace timbre::tensor
