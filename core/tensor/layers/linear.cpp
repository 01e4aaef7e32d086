#include "core/tensor/layers/linear.h"

#include "core/base/error.h"
#include "core/tensor/precision.h"

#include <utility>

namespace timbre::tensor {

Linear::Linear(const at::Tensor& weight, at::Tensor bias)
    : product_(matrixProduct(weight)), bias_(std::move(bias)) {}

at::Tensor Linear::operator()(const at::Tensor& x) const {
    auto shape = x.sizes().vec();
    shape.back() = outputs();
    const at::Tensor rows = x.reshape({-1, inputs()}).contiguous();  // [m, in]
    return product_->multiply(rows, bias_).view(shape);
}

kernels::Matrix Linear::matrix() const {
    kernels::Matrix matrix = product_->matrix();
    if (!bias_.defined()) return matrix;
    if (bias_.scalar_type() != at::kFloat || !bias_.is_contiguous())
        throw Error(ErrorCode::Unsupported, "row kernels with a bias that is not float32");
    matrix.bias = bias_.data_ptr<float>();
    return matrix;
}

Linear takeLinear(Weights& weights, const std::string& name, std::int64_t in, std::int64_t out, Bias bias,
                  at::ScalarType type) {
    const at::Tensor weight = takeAs(type, weights, name + ".weight", {out, in});
    return Linear(weight,
                  bias == Bias::Yes ? takeAs(at::kFloat, weights, name + ".bias", {out}) : at::Tensor());
}

}  // namespace timbre::tensor
