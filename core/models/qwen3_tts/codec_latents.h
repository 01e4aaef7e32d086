#pragma once

#include "core/models/qwen3_tts/codec_config.h"
#include "core/tensor/layers/layer_norm.h"
#include "core/tensor/layers/linear.h"
#include "core/tensor/layers/row_convolution.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3_tts {

// One stage between the transformer and the wave: `ratio` rows of each, then a ConvNeXt block that looks
// back. Immutable; any thread.
// Source: Liu et al., arXiv 2201.03545 (ConvNeXt), in one dimension.
class CodecLatents {
public:
    struct State {
        tensor::PastRows before;   // of the transposed convolution; none as published (kernel = ratio)
        tensor::PastRows between;  // of the depthwise convolution
    };

    // weights: those below "decoder.upsample.N.". Throws what Weights::take throws.
    CodecLatents(std::int64_t width, std::int64_t ratio, tensor::Weights& weights);

    State begin() const;
    // x [t, width] float32 → [t · ratio, width]
    at::Tensor step(const at::Tensor& x, State& state) const;
    // Rows in that settle the state and the last `rows` rows out.
    std::int64_t rowsFor(std::int64_t rows) const;
    std::int64_t ownBytes() const { return up_.bytes(); }  // of weights in another order than in the file

private:
    at::Tensor mixed(const float* x, std::int64_t t) const;

    std::int64_t width_, ratio_;
    tensor::RowConvolution up_;
    at::Tensor depthwise_, bias_;  // [kernel, width], [width]
    tensor::LayerNorm norm_;
    tensor::Linear widen_, narrow_;
    at::Tensor gamma_;  // [width]
};

}  // namespace timbre::models::qwen3_tts
