#pragma once

#include "core/models/loaded_model.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace timbre::tensor {

class Weights;

// True where the processor multiplies bf16 itself. Elsewhere bf16 weights save memory, and products
// of many rows are computed in float32: an emulated bf16 product is sixty times slower.
bool hasFastBf16();

// The type in which matrices are kept. Throws Error(Unsupported) for Int8, which is not one type but a
// layout of its own.
at::ScalarType storageType(models::Precision precision);

// Takes a tensor of a checkpoint as `type`; a view of the mapped file if it has that type there. Sets
// weights.computeIn(type). Throws what Weights::take throws.
//
// How numbers flow in the language models: activations, norms, biases, sums and caches are float32 in
// every precision; the precision is how matrices are kept, and the type of the factors in a product.
at::Tensor takeAs(at::ScalarType type, Weights& weights, std::string_view name,
                  std::initializer_list<std::int64_t> shape);

}  // namespace timbre::tensor
