#include "core/tensor/finite.h"

#include <algorithm>
#include <cstdint>

namespace timbre::tensor {
namespace {

// In IEEE 754 and bfloat16 alike, an exponent of ones is an infinity or no number.
template <typename Bits>
bool isFinite(const void* data, std::int64_t count, Bits exponent) {
    constexpr std::int64_t kPiece = 1 << 16;  // between looks at the result, so that the loop is wide
    const auto* bits = static_cast<const Bits*>(data);
    for (std::int64_t at = 0; at < count; at += kPiece) {
        Bits found = 0;
        for (std::int64_t i = at, end = std::min(at + kPiece, count); i < end; ++i)
            found |= static_cast<Bits>((bits[i] & exponent) == exponent);
        if (found != 0) return false;
    }
    return true;
}

}  // namespace

bool isFinite(const at::Tensor& tensor) {
    TORCH_CHECK(tensor.is_contiguous() && tensor.is_cpu(), "isFinite reads contiguous tensors on the CPU");
    const void* data = tensor.data_ptr();
    switch (tensor.scalar_type()) {
        case at::kFloat:
            return isFinite(data, tensor.numel(), std::uint32_t{0x7F800000});
        case at::kDouble:
            return isFinite(data, tensor.numel(), std::uint64_t{0x7FF0000000000000});
        case at::kBFloat16:
            return isFinite(data, tensor.numel(), std::uint16_t{0x7F80});
        case at::kHalf:
            return isFinite(data, tensor.numel(), std::uint16_t{0x7C00});
        default:
            return true;
    }
}

}  // namespace timbre::tensor
