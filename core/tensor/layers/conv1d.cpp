#include "core/tensor/layers/conv1d.h"

#include "core/base/error.h"
#include "core/tensor/precision.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/constant_pad_nd.h>
#include <ATen/ops/conv1d.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <utility>

namespace timbre::tensor {
namespace {

std::string describe(const Conv1dShape& shape) {
    return std::to_string(shape.in) + " to " + std::to_string(shape.out) + " channels, kernel " +
           std::to_string(shape.kernel) + ", stride " + std::to_string(shape.stride) + ", dilation " +
           std::to_string(shape.dilation) + ", groups " + std::to_string(shape.groups);
}

}  // namespace

Conv1d::Conv1d(const Conv1dShape& shape, at::Tensor weight, at::Tensor bias)
    : shape_(shape), weight_(std::move(weight)), bias_(std::move(bias)) {
    const bool sane = shape.in > 0 && shape.out > 0 && shape.kernel > 0 && shape.stride > 0 &&
                      shape.dilation > 0 && shape.groups > 0 && shape.in % shape.groups == 0 &&
                      shape.out % shape.groups == 0;
    if (!sane || weight_.sizes() != at::IntArrayRef({shape.out, shape.in / shape.groups, shape.kernel}) ||
        bias_.defined() != shape.bias || (shape.bias && bias_.sizes() != at::IntArrayRef({shape.out})))
        throw Error(ErrorCode::InvalidInput, "convolution of other weights: " + describe(shape));
}

Conv1d Conv1d::take(Weights& weights, const std::string& name, const Conv1dShape& shape,
                    at::ScalarType type) {
    at::Tensor weight =
        takeAs(type, weights, name + ".weight", {shape.out, shape.in / shape.groups, shape.kernel});
    return Conv1d(shape, std::move(weight),
                  shape.bias ? takeAs(type, weights, name + ".bias", {shape.out}) : at::Tensor());
}

at::Tensor Conv1d::operator()(const at::Tensor& x, std::int64_t padding) const {
    return at::conv1d(x, weight_, bias_.defined() ? c10::optional<at::Tensor>(bias_) : c10::nullopt,
                      shape_.stride, padding, shape_.dilation, shape_.groups);
}

CausalConv1d::CausalConv1d(Conv1d conv) : conv_(std::move(conv)) {
    if (shape().stride > shape().reach())
        throw Error(ErrorCode::InvalidInput, "causal convolution that skips samples: " + describe(shape()));
}

at::Tensor CausalConv1d::operator()(const at::Tensor& x) const {
    const std::int64_t length = x.size(2), stride = shape().stride;
    if (length == 0) return x.new_empty({x.size(0), shape().out, 0});
    const std::int64_t missing = (stride - length % stride) % stride;
    return conv_(at::constant_pad_nd(x, {shape().reach() - stride, missing}));
}

at::Tensor CausalConv1d::step(const at::Tensor& x, State& state) const {
    const std::int64_t reach = shape().reach(), stride = shape().stride;
    const at::Tensor seen =
        state.past.defined() ? at::cat({state.past, x}, 2) : at::constant_pad_nd(x, {reach - stride, 0});
    const std::int64_t outputs = std::max<std::int64_t>(0, (seen.size(2) - reach + stride) / stride);
    // A copy, or the state would keep the whole piece in memory.
    state.past = seen.slice(2, outputs * stride).clone();
    if (outputs == 0) return x.new_empty({x.size(0), shape().out, 0});
    return conv_(seen);
}

at::Tensor CausalConv1d::finish(State& state) const {
    const std::int64_t reach = shape().reach(), stride = shape().stride;
    const at::Tensor past = std::exchange(state, State{}).past;
    const bool waiting = past.defined() && past.size(2) > reach - stride;
    if (waiting) return conv_(at::constant_pad_nd(past, {0, reach - past.size(2)}));
    return past.defined() ? past.new_empty({past.size(0), shape().out, 0}) : at::empty({1, shape().out, 0});
}

}  // namespace timbre::tensor
