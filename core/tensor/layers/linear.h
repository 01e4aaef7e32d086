#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {

class Weights;

// y = x Wᵀ + b. Immutable; any thread.
struct Linear {
    at::Tensor weight;  // [out, in]
    at::Tensor bias;    // [out]; undefined where there is none

    // x        [..., in]   of the weight's type
    // returns  [..., out]
    at::Tensor operator()(const at::Tensor& x) const;
};

enum class Bias { Yes, No };

// Takes `name`.weight and, with Bias::Yes, `name`.bias; converted only if the file has another type
// than `type`, so that matching files stay mapped. Throws what Weights::take throws.
Linear takeLinear(Weights& weights, const std::string& name, std::int64_t in, std::int64_t out,
                  Bias bias = Bias::Yes, at::ScalarType type = at::kFloat);

}  // namespace timbre::tensor
