#include "core/tensor/layers/layer_norm.h"

#include "core/tensor/weights.h"

#include <ATen/ops/layer_norm.h>

namespace timbre::tensor {

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
    return at::layer_norm(x, {width}, weight, bias, epsilon);
}

LayerNorm takeLayerNorm(Weights& weights, const std::string& name, std::int64_t width, double epsilon,
                        at::ScalarType type) {
    return {weights.take(name + ".weight", {width}).to(type), weights.take(name + ".bias", {width}).to(type),
            width, epsilon};
}

}  // namespace timbre::tensor
