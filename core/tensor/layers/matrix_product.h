#pragma once

#include "core/tensor/layers/row_kernels.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>

namespace timbre::tensor {

// How a matrix is kept and multiplied: the seam for other ways of keeping weights. Immutable; any
// thread.
class MatrixProduct {
public:
    virtual ~MatrixProduct() = default;
    virtual std::int64_t inputs() const = 0;
    virtual std::int64_t outputs() const = 0;
    // x [m, inputs] float32 or bf16, contiguous → x·Wᵀ (+ bias [outputs] if defined), [m, outputs] of
    // the type of x.
    virtual at::Tensor multiply(const at::Tensor& x, const at::Tensor& bias) const = 0;
    // The weights for the row kernels, without bias; valid as long as this lives.
    virtual kernels::Matrix matrix() const = 0;
};

// weight [outputs, inputs], float32 or bf16; kept as it is, so a view of a file stays one. Few rows
// (decoding) are read straight from the weights by our own kernels; many rows (a prompt) go to OpenBLAS
// or oneDNN. Throws Error(Unsupported) for other types.
std::shared_ptr<const MatrixProduct> matrixProduct(const at::Tensor& weight);

}  // namespace timbre::tensor
