#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {

class Weights;

struct ConvTranspose1dShape {
    std::int64_t in = 0, out = 0, kernel = 0;
    std::int64_t stride = 1;  // <= kernel
    std::int64_t groups = 1;
    bool bias = true;
};

// A transposed convolution that does not look ahead: every input sample adds `kernel` outputs from
// t * stride on, and the last kernel - stride of them are cut, so that the length is t * stride.
// float32 only: libtorch 1.13 has no bf16 transposed convolution. Immutable; any thread.
// Source: as the Qwen3-TTS codec and Mimi upsample (shared notes, models/qwen3-tts.md 8.1).
class CausalConvTranspose1d {
public:
    // What a run keeps: outputs that are begun and not complete. One run, one thread.
    struct State {
        at::Tensor begun;  // [b, out, kernel - stride], without bias; undefined before the first piece
    };

    // weight  [in, out / groups, kernel], bias [out] or undefined; both become float32.
    // Throws Error(InvalidInput) if they do not have the shape.
    CausalConvTranspose1d(const ConvTranspose1dShape& shape, const at::Tensor& weight,
                          const at::Tensor& bias);
    static CausalConvTranspose1d take(Weights& weights, const std::string& name,
                                      const ConvTranspose1dShape& shape);  // `name`.weight, `name`.bias

    // x        [b, in, t]             float32
    // returns  [b, out, t * stride]
    at::Tensor operator()(const at::Tensor& x) const;
    at::Tensor step(const at::Tensor& x, State& state) const;  // piece by piece: the same samples
    const ConvTranspose1dShape& shape() const { return shape_; }

private:
    ConvTranspose1dShape shape_;
    at::Tensor weight_, bias_;
};

}  // namespace timbre::tensor
