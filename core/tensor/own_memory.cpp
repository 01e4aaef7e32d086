#include "core/tensor/own_memory.h"

#include "core/base/error.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <cstddef>
#include <string>
#include <sys/mman.h>

namespace timbre::tensor {

at::Tensor ownTensor(at::IntArrayRef shape, at::ScalarType type) {
    constexpr std::size_t kLarge = 1 << 17;  // where a page more or less does not matter
    const auto options = at::TensorOptions().dtype(type);
    auto bytes = c10::elementSize(type);
    for (const std::int64_t size : shape) bytes *= static_cast<std::size_t>(size);
    if (bytes < kLarge) return at::empty(shape, options);

    void* pages = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw Error(ErrorCode::OutOfMemory, "no memory for a tensor of " + std::to_string(bytes) + " bytes");
    ::madvise(pages, bytes, MADV_HUGEPAGE);  // weights are read from end to end
    return at::from_blob(
        pages, shape, [bytes](void* begin) { ::munmap(begin, bytes); }, options);
}

}  // namespace timbre::tensor
