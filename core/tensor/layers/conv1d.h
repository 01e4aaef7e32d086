#pragma once

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {

class Weights;

struct Conv1dShape {
    std::int64_t in = 0, out = 0, kernel = 0;
    std::int64_t stride = 1, dilation = 1;
    std::int64_t groups = 1;  // = in: depthwise
    bool bias = true;

    std::int64_t reach() const { return (kernel - 1) * dilation + 1; }  // inputs one output sees
};

// A convolution over time (the cross-correlation that neural networks call so). Immutable; any thread.
class Conv1d {
public:
    // weight  [out, in / groups, kernel], bias [out] or undefined.
    // Throws Error(InvalidInput) if they do not have the shape.
    Conv1d(const Conv1dShape& shape, at::Tensor weight, at::Tensor bias);
    static Conv1d take(Weights& weights, const std::string& name, const Conv1dShape& shape,
                       at::ScalarType type = at::kFloat);  // `name`.weight, `name`.bias

    // x        [b, in, t]
    // returns  [b, out, (t + 2 padding - reach) / stride + 1]   `padding` zeros at both ends
    at::Tensor operator()(const at::Tensor& x, std::int64_t padding = 0) const;
    const Conv1dShape& shape() const { return shape_; }

private:
    Conv1dShape shape_;
    at::Tensor weight_, bias_;
};

// A convolution that does not look ahead: reach - stride zeros stand before the first sample, and
// zeros complete the last window, so that the length is t / stride rounded up. Immutable; any thread.
// Source: Défossez et al., arXiv 2210.13438 (EnCodec), 3.1, streamable variant.
class CausalConv1d {
public:
    // What a run keeps: the inputs that coming outputs still need. One run, one thread.
    struct State {
        at::Tensor past;  // [b, in, < reach]; undefined before the first piece
    };

    // Throws Error(InvalidInput) if stride > reach.
    explicit CausalConv1d(Conv1d conv);

    // x        [b, in, t]
    // returns  [b, out, ceil(t / stride)]; [b, out, 0] for t = 0
    at::Tensor operator()(const at::Tensor& x) const;

    // The same in pieces of any length: what step() returned so far and finish() together equal the
    // whole. With stride 1 there is nothing left to finish.
    at::Tensor step(const at::Tensor& x, State& state) const;  // every output that is certain by now
    at::Tensor finish(State& state) const;                     // [b, out, 0 or 1]; the state is spent
    const Conv1dShape& shape() const { return conv_.shape(); }

private:
    Conv1d conv_;
};

}  // namespace timbre::tensor
