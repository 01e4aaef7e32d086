#pragma once

#include "core/tensor/layers/matrix_product.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <memory>
#include <string>

namespace timbre::tensor {

class Weights;

// y = x Wᵀ + b. Immutable, cheap to copy; any thread.
class Linear {
public:
    Linear() = default;  // to be assigned before use
    // weight [out, in] float32 or bf16, bias [out] or undefined.
    explicit Linear(const at::Tensor& weight, at::Tensor bias = {});

    // x        [..., in]   float32 or bf16, whatever the weights are kept as
    // returns  [..., out]  of the same type
    at::Tensor operator()(const at::Tensor& x) const;
    std::int64_t inputs() const { return product_->inputs(); }
    std::int64_t outputs() const { return product_->outputs(); }
    // For the row kernels: views of weights and bias, valid as long as a copy of this layer lives. Throws
    // Error(Unsupported) for a bias that is not float32.
    kernels::Matrix matrix() const;

private:
    std::shared_ptr<const MatrixProduct> product_;
    at::Tensor bias_;
};

enum class Bias { Yes, No };

// Takes `name`.weight as `type` and, with Bias::Yes, `name`.bias as float32; what has that type in the
// file stays mapped. Throws what Weights::take throws.
Linear takeLinear(Weights& weights, const std::string& name, std::int64_t in, std::int64_t out,
                  Bias bias = Bias::Yes, at::ScalarType type = at::kFloat);

}  // namespace timbre::tensor
