#include "core/tensor/layers/linear.h"

#include "core/tensor/weights.h"

#include <ATen/ops/addmv.h>
#include <ATen/ops/linear.h>
#include <ATen/ops/mv.h>

namespace timbre::tensor {

at::Tensor Linear::operator()(const at::Tensor& x) const {
    // One row is a matrix-vector product, bound by memory; libtorch's matrix product reads the weights
    // at a third of the rate of its matrix-vector product. Only its float32 one is good.
    if (x.numel() == weight.size(1) && weight.scalar_type() == at::kFloat) {
        const at::Tensor row = x.reshape({-1});
        std::vector<std::int64_t> shape = x.sizes().vec();
        shape.back() = weight.size(0);
        return (bias.defined() ? at::addmv(bias, weight, row) : at::mv(weight, row)).view(shape);
    }
    return at::linear(x, weight, bias.defined() ? c10::optional<at::Tensor>(bias) : c10::nullopt);
}

Linear takeLinear(Weights& weights, const std::string& name, std::int64_t in, std::int64_t out, Bias bias,
                  at::ScalarType type) {
    Linear linear;
    linear.weight = weights.take(name + ".weight", {out, in}).to(type);
    if (bias == Bias::Yes) linear.bias = weights.take(name + ".bias", {out}).to(type);
    return linear;
}

}  // namespace timbre::tensor
