#include "core/tensor/layers/instructions.h"

#include <algorithm>
#include <atomic>

namespace timbre::tensor::kernels {
namespace {

Instructions widest() {
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return Instructions::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return Instructions::Avx2;
    return Instructions::Plain;
}

std::atomic<Instructions>& limited() {
    static std::atomic<Instructions> value = widest();
    return value;
}

}  // namespace

Instructions instructions() {
    return limited().load(std::memory_order_relaxed);
}

void limitInstructions(Instructions most) {
    limited().store(std::min(most, widest()), std::memory_order_relaxed);
}

}  // namespace timbre::tensor::kernels
