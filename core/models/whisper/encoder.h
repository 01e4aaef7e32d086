#pragma once

#include "core/models/whisper/config.h"
#include "core/tensor/layers/conv1d.h"
#include "core/tensor/layers/layer_norm.h"
#include "core/tensor/layers/linear.h"
#include "core/tensor/layers/multi_head_attention.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <string>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::whisper {

// The two linear layers at the end of every block: fc2(gelu(fc1(x))), exact GELU.
struct FeedForward {
    tensor::Linear up, down;

    at::Tensor operator()(const at::Tensor& x) const;
};
FeedForward takeFeedForward(tensor::Weights& weights, const std::string& name, std::int64_t width,
                            std::int64_t inner, at::ScalarType type);

// q_proj, k_proj (without bias), v_proj, out_proj under `name`.
tensor::MultiHeadAttention takeAttention(tensor::Weights& weights, const std::string& name,
                                         std::int64_t width, std::int64_t heads, at::ScalarType type);

// The encoder: two convolutions that halve the frame rate, positions, pre-norm transformer blocks. There
// is no mask: silence that fills a window takes part. Immutable; any thread, inside runInference().
// Source: arXiv 2212.04356 section 2.2; spec.md.
class Encoder {
public:
    // `weights` is scoped to the encoder. Matrices are kept as `type`, the rest float32.
    Encoder(const Config& config, tensor::Weights& weights, at::ScalarType type);

    // mel      [b, mels, 2 * sourcePositions]   float32
    // returns  [b, sourcePositions, width]      float32
    // Throws Error(InvalidInput) for another shape.
    at::Tensor operator()(const at::Tensor& mel) const;
    at::Tensor embed(const at::Tensor& mel) const;  // before the first block

private:
    void checkShape(const at::Tensor& mel) const;
    // For a window in bf16 from product to product, where the processor multiplies bf16 itself;
    // mel [mels, frames], x [sourcePositions, width]. encoder_many_rows.cpp.
    bool hasManyRows() const;
    void embedMany(const at::Tensor& mel, const at::Tensor& x) const;
    at::Tensor encodeMany(const at::Tensor& mel) const;

    struct Block {
        tensor::LayerNorm attentionNorm;
        tensor::MultiHeadAttention attention;
        tensor::LayerNorm feedForwardNorm;
        FeedForward feedForward;
    };

    tensor::Conv1d first_, second_;
    at::Tensor firstRows_, secondRows_;  // weights [width, kernel, in] in bf16; undefined in float32
    at::Tensor firstBias_, secondBias_;
    at::Tensor positions_;  // [sourcePositions, width]
    std::vector<Block> blocks_;
    tensor::LayerNorm norm_;
};

}  // namespace timbre::models::whisper
