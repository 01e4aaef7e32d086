#include "core/tensor/layers/conv_transpose1d.h"

#include "core/base/error.h"
#include "core/tensor/precision.h"

#include <ATen/ops/conv_transpose1d.h>

namespace timbre::tensor {

CausalConvTranspose1d::CausalConvTranspose1d(const ConvTranspose1dShape& shape, const at::Tensor& weight,
                                             const at::Tensor& bias)
    : shape_(shape), weight_(weight.to(at::kFloat)) {
    if (bias.defined()) bias_ = bias.to(at::kFloat);
    const bool sane = shape.in > 0 && shape.out > 0 && shape.stride > 0 && shape.kernel >= shape.stride &&
                      shape.groups > 0 && shape.in % shape.groups == 0 && shape.out % shape.groups == 0;
    if (!sane || weight_.sizes() != at::IntArrayRef({shape.in, shape.out / shape.groups, shape.kernel}) ||
        bias_.defined() != shape.bias || (shape.bias && bias_.sizes() != at::IntArrayRef({shape.out})))
        throw Error(ErrorCode::InvalidInput,
                    "transposed convolution of other weights: " + std::to_string(shape.in) + " to " +
                        std::to_string(shape.out) + " channels, kernel " + std::to_string(shape.kernel) +
                        ", stride " + std::to_string(shape.stride));
}

CausalConvTranspose1d CausalConvTranspose1d::take(Weights& weights, const std::string& name,
                                                  const ConvTranspose1dShape& shape) {
    const at::Tensor weight =
        takeAs(at::kFloat, weights, name + ".weight", {shape.in, shape.out / shape.groups, shape.kernel});
    return {shape, weight,
            shape.bias ? takeAs(at::kFloat, weights, name + ".bias", {shape.out}) : at::Tensor()};
}

at::Tensor CausalConvTranspose1d::operator()(const at::Tensor& x) const {
    State state;
    return step(x, state);
}

at::Tensor CausalConvTranspose1d::step(const at::Tensor& x, State& state) const {
    const std::int64_t complete = x.size(2) * shape_.stride, open = shape_.kernel - shape_.stride;
    if (complete == 0) return x.new_empty({x.size(0), shape_.out, 0});
    // Without bias: a sample that two pieces share must get it once.
    at::Tensor all = at::conv_transpose1d(x, weight_, c10::nullopt, shape_.stride, 0, 0, shape_.groups);
    if (state.begun.defined()) all.slice(2, 0, open).add_(state.begun);
    state.begun = all.slice(2, complete).clone();
    at::Tensor result = all.slice(2, 0, complete);
    if (bias_.defined()) result.add_(bias_.unsqueeze(1));
    return result;
}

}  // namespace timbre::tensor
