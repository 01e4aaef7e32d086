#include "core/tensor/layers/layer_norm.h"

#include "core/tensor/precision.h"

#include <ATen/ops/layer_norm.h>

namespace timbre::tensor {

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
    return at::layer_norm(x, {width}, weight, bias, epsilon);
}

LayerNorm takeLayerNorm(Weights& weights, const std::string& name, std::int64_t width, double epsilon,
                        at::ScalarType type) {
    return {takeAs(type, weights, name + ".weight", {width}), takeAs(type, weights, name + ".bias", {width}),
            width, epsilon};
}

}  // namespace timbre::tensor
