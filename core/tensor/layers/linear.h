#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace timbre::tensor {

// y = x·Wᵀ + b. Immutable; any thread.
class Linear {
public:
    explicit Linear(at::Tensor weight, at::Tensor bias = {});  // [out, in]; [out] or undefined

    // x        [..., in]   of the weight's type
    // returns  [..., out]
    at::Tensor operator()(const at::Tensor& x) const;
    std::int64_t inputs() const { return weight_.size(1); }
    std::int64_t outputs() const { return weight_.size(0); }

private:
    at::Tensor weight_, bias_;
};

}  // namespace timbre::tensor
