#include "core/tensor/layers/matrix_product.h"

#include "core/base/error.h"
#include "core/tensor/layers/cpu_kernels.h"
#include "core/tensor/precision.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/linear.h>

#include <string>
#include <utility>

namespace timbre::tensor {
namespace {

// Up to here our kernels, which read every weight once, beat OpenBLAS and oneDNN, which first bring
// the weights into another order (tests/perf/models/layers_bench.cpp).
constexpr std::int64_t kFewRows = 8;

kernels::Matrix matrixOf(const at::Tensor& weight) {
    return {.weights = weight.data_ptr(),
            .number = weight.scalar_type() == at::kFloat ? kernels::Number::Fp32 : kernels::Number::Bf16,
            .rows = weight.size(0),
            .width = weight.size(1)};
}

// Sums are float32 whatever x is.
at::Tensor multiplyFewRows(const at::Tensor& x, kernels::Matrix matrix, const at::Tensor& bias) {
    const at::Tensor rows = x.to(at::kFloat);
    const at::Tensor offset = bias.defined() ? bias.to(at::kFloat) : bias;
    if (offset.defined()) matrix.bias = offset.data_ptr<float>();
    const at::Tensor y = at::empty({x.size(0), matrix.rows}, rows.options());
    kernels::multiply(matrix, x.size(0), rows.data_ptr<float>(), y.data_ptr<float>());
    return y.to(x.scalar_type());
}

// Many rows, in the given type.
at::Tensor multiplyIn(at::ScalarType type, const at::Tensor& x, const at::Tensor& weight,
                      const at::Tensor& bias) {
    const auto offset = bias.defined() ? c10::optional<at::Tensor>(bias.to(type)) : c10::nullopt;
    return at::linear(x.to(type), weight.to(type), offset).to(x.scalar_type());
}

class Fp32Product : public MatrixProduct {
public:
    explicit Fp32Product(at::Tensor weight) : weight_(std::move(weight)) {}
    std::int64_t inputs() const override { return weight_.size(1); }
    std::int64_t outputs() const override { return weight_.size(0); }
    kernels::Matrix matrix() const override { return matrixOf(weight_); }
    at::Tensor multiply(const at::Tensor& x, const at::Tensor& bias) const override {
        if (x.size(0) <= kFewRows) return multiplyFewRows(x, matrix(), bias);
        return multiplyIn(at::kFloat, x, weight_, bias);
    }

private:
    at::Tensor weight_;
};

class Bf16Product : public MatrixProduct {
public:
    explicit Bf16Product(at::Tensor weight) : weight_(std::move(weight)) {}
    std::int64_t inputs() const override { return weight_.size(1); }
    std::int64_t outputs() const override { return weight_.size(0); }
    kernels::Matrix matrix() const override { return matrixOf(weight_); }
    at::Tensor multiply(const at::Tensor& x, const at::Tensor& bias) const override {
        if (x.size(0) <= kFewRows) return multiplyFewRows(x, matrix(), bias);
        return multiplyIn(hasFastBf16() ? at::kBFloat16 : at::kFloat, x, weight_, bias);
    }

private:
    at::Tensor weight_;
};

}  // namespace

std::shared_ptr<const MatrixProduct> matrixProduct(const at::Tensor& weight) {
    if (weight.scalar_type() == at::kFloat) return std::make_shared<Fp32Product>(weight.contiguous());
    if (weight.scalar_type() == at::kBFloat16) return std::make_shared<Bf16Product>(weight.contiguous());
    throw Error(ErrorCode::Unsupported,
                std::string("a linear layer of ") + c10::toString(weight.scalar_type()) + " weights");
}

}  // namespace timbre::tensor
