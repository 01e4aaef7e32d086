#pragma once

#include <ATen/core/Tensor.h>

namespace timbre::tensor {

// An uninitialised contiguous tensor on the CPU for weights that are no view of a file. A large one has
// pages of its own, which go back to the system the moment it is gone: the heap keeps what lies at the
// end of a thread's arena. Throws Error(OutOfMemory). Any thread.
at::Tensor ownTensor(at::IntArrayRef shape, at::ScalarType type);

}  // namespace timbre::tensor
