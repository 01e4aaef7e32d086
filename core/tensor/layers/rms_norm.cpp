#include "core/tensor/layers/rms_norm.h"

#include "core/tensor/layers/cpu_kernels.h"
#include "core/tensor/precision.h"

#include <ATen/ops/empty_like.h>

namespace timbre::tensor {

at::Tensor RmsNorm::operator()(const at::Tensor& x) const {
    const at::Tensor from = x.contiguous();
    at::Tensor y = at::empty_like(from);
    const std::int64_t width = from.size(-1);
    kernels::normaliseRows(width == 0 ? 0 : from.numel() / width, width, from.data_ptr<float>(),
                           weight.data_ptr<float>(), static_cast<float>(epsilon), y.data_ptr<float>());
    return y;
}

RmsNorm takeRmsNorm(Weights& weights, const std::string& name, std::int64_t width, double epsilon) {
    return {takeAs(at::kFloat, weights, name + ".weight", {width}), epsilon};
}

}  // namespace timbre::tensor
