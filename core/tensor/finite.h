#pragma once

#include <ATen/core/Tensor.h>

namespace timbre::tensor {

// Whether no number of a contiguous tensor on the CPU is NaN or infinite; true for integers. Reads it
// once at the speed of memory, on the calling thread, and needs none.
bool isFinite(const at::Tensor& tensor);

}  // namespace timbre::tensor
