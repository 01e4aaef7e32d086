#pragma once

#include "core/tensor/tensor_module.h"

namespace timbre::tensor {

// Sets libtorch up for this process and reports: threads, allocator, a checked product. Idempotent;
// one thread at a time. threads: 0 = one per physical core. Throws Error(InvalidInput) outside
// 0…1024.
TensorReport prepareRuntime(int threads);

}  // namespace timbre::tensor
