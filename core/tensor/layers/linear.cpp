#include "core/tensor/layers/linear.h"

#include <ATen/ops/addmv.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/mv.h>

#include <utility>
#include <vector>

namespace timbre::tensor {

Linear::Linear(at::Tensor weight, at::Tensor bias) : weight_(std::move(weight)), bias_(std::move(bias)) {}

at::Tensor Linear::operator()(const at::Tensor& x) const {
    // One row is a matrix-vector product, bound by memory; libtorch's matrix product reads the weights
    // at a third of the rate of its matrix-vector product. Only its float32 one is good.
    if (x.numel() == weight_.size(1) && weight_.scalar_type() == at::kFloat) {
        const at::Tensor row = x.reshape({-1});
        std::vector<std::int64_t> shape = x.sizes().vec();
        shape.back() = weight_.size(0);
        return (bias_.defined() ? at::addmv(bias_, weight_, row) : at::mv(weight_, row)).view(shape);
    }
    return at::linear(x, weight_, bias_.defined() ? c10::optional<at::Tensor>(bias_) : c10::nullopt);
}

}  // namespace timbre::tensor
