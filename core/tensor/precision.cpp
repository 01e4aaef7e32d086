#include "core/tensor/precision.h"

#include "core/base/error.h"
#include "core/tensor/weights.h"

namespace timbre::tensor {

bool hasFastBf16() {
    static const bool fast = [] {
        __builtin_cpu_init();
        return __builtin_cpu_supports("avx512bf16") != 0;
    }();
    return fast;
}

at::ScalarType storageType(models::Precision precision) {
    switch (precision) {
        case models::Precision::Fp32:
            return at::kFloat;
        case models::Precision::Bf16:
            return at::kBFloat16;
        case models::Precision::Int8:
            break;
    }
    throw Error(ErrorCode::Unsupported, "precision int8: this model is computed in fp32 or bf16");
}

at::Tensor takeAs(at::ScalarType type, Weights& weights, std::string_view name,
                  std::initializer_list<std::int64_t> shape) {
    weights.computeIn(type);
    return weights.take(name, shape);
}

}  // namespace timbre::tensor
