#include "core/models/whisper/encoder.h"

#include "core/base/error.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/stack.h>

namespace timbre::models::whisper {

at::Tensor FeedForward::operator()(const at::Tensor& x) const {
    return down(at::gelu(up(x)));
}

FeedForward takeFeedForward(tensor::Weights& weights, const std::string& name, std::int64_t width,
                            std::int64_t inner, at::ScalarType type) {
    return {tensor::takeLinear(weights, name + "fc1", width, inner, tensor::Bias::Yes, type),
            tensor::takeLinear(weights, name + "fc2", inner, width, tensor::Bias::Yes, type)};
}

tensor::MultiHeadAttention takeAttention(tensor::Weights& weights, const std::string& name,
                                         std::int64_t width, std::int64_t heads, at::ScalarType type) {
    const auto linear = [&](const char* part, tensor::Bias bias) {
        return tensor::takeLinear(weights, name + part, width, width, bias, type);
    };
    return {.query = linear(".q_proj", tensor::Bias::Yes),
            .key = linear(".k_proj", tensor::Bias::No),
            .value = linear(".v_proj", tensor::Bias::Yes),
            .out = linear(".out_proj", tensor::Bias::Yes),
            .heads = heads};
}

Encoder::Encoder(const Config& config, tensor::Weights& weights, at::ScalarType type)
    : first_(tensor::Conv1d::take(weights, "conv1", {.in = config.mels, .out = config.width, .kernel = 3})),
      second_(tensor::Conv1d::take(weights, "conv2",
                                   {.in = config.width, .out = config.width, .kernel = 3, .stride = 2})),
      positions_(tensor::takeAs(at::kFloat, weights, "embed_positions.weight",
                                {config.sourcePositions, config.width})),
      norm_(tensor::takeLayerNorm(weights, "layer_norm", config.width)) {
    if (type == at::kBFloat16) {
        const auto rows = [&](const char* name, std::int64_t in) {
            return weights.take(name, {config.width, in, 3}).transpose(1, 2).contiguous().to(type);
        };
        firstRows_ = rows("conv1.weight", config.mels);
        secondRows_ = rows("conv2.weight", config.width);
        firstBias_ = tensor::takeAs(at::kFloat, weights, "conv1.bias", {config.width});
        secondBias_ = tensor::takeAs(at::kFloat, weights, "conv2.bias", {config.width});
    }
    for (std::int64_t i = 0; i < config.encoderLayers; ++i) {
        const std::string name = "layers." + std::to_string(i) + ".";
        blocks_.push_back(
            {.attentionNorm = tensor::takeLayerNorm(weights, name + "self_attn_layer_norm", config.width),
             .attention = takeAttention(weights, name + "self_attn", config.width, config.encoderHeads, type),
             .feedForwardNorm = tensor::takeLayerNorm(weights, name + "final_layer_norm", config.width),
             .feedForward = takeFeedForward(weights, name, config.width, config.encoderInner, type)});
    }
}

void Encoder::checkShape(const at::Tensor& mel) const {
    const std::int64_t bands = first_.shape().in, frames = 2 * positions_.size(0);
    if (mel.dim() != 3 || mel.size(1) != bands || mel.size(2) != frames)
        throw Error(ErrorCode::InvalidInput, "Whisper encoder: expected [b, " + std::to_string(bands) + ", " +
                                                 std::to_string(frames) + "], found " +
                                                 std::to_string(mel.dim()) + " dimensions ending in " +
                                                 std::to_string(mel.size(-1)));
}

at::Tensor Encoder::embed(const at::Tensor& mel) const {
    checkShape(mel);
    const at::Tensor frequencies = at::gelu(first_(mel, 1));                // [b, width, frames]
    return at::gelu(second_(frequencies, 1)).transpose(1, 2) + positions_;  // [b, frames / 2, width]
}

at::Tensor Encoder::operator()(const at::Tensor& mel) const {
    checkShape(mel);
    if (hasManyRows()) {
        std::vector<at::Tensor> windows;
        for (std::int64_t window = 0; window < mel.size(0); ++window)
            windows.push_back(encodeMany(mel[window]));
        return at::stack(windows);
    }
    at::Tensor x = embed(mel);
    for (const Block& block : blocks_) {
        const at::Tensor seen = block.attentionNorm(x);
        x = x + block.attention(seen, block.attention.memoryOf(seen));
        x = x + block.feedForward(block.feedForwardNorm(x));
    }
    return norm_(x);
}

}  // namespace timbre::models::whisper
