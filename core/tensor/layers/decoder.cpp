#include "core/tensor/layers/decoder.h"

#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>

#include <string>
#include <utility>

namespace timbre::tensor {

DecoderLayer Decoder::takeLayer(Weights weights, const DecoderShape& shape, at::ScalarType type) {
    const std::int64_t queryWidth = shape.heads * shape.headWidth;
    const std::int64_t keyWidth = shape.keyValueHeads * shape.headWidth;
    const auto linear = [&](const char* name, std::int64_t in, std::int64_t out) {
        return takeLinear(weights, name, in, out, Bias::No, type);
    };
    return {
        .attentionNorm = takeRmsNorm(weights, "input_layernorm", shape.width, shape.epsilon),
        .attention = {.query = linear("self_attn.q_proj", shape.width, queryWidth),
                      .key = linear("self_attn.k_proj", shape.width, keyWidth),
                      .value = linear("self_attn.v_proj", shape.width, keyWidth),
                      .output = linear("self_attn.o_proj", queryWidth, shape.width),
                      .queryNorm = takeRmsNorm(weights, "self_attn.q_norm", shape.headWidth, shape.epsilon),
                      .keyNorm = takeRmsNorm(weights, "self_attn.k_norm", shape.headWidth, shape.epsilon),
                      .heads = shape.heads,
                      .keyValueHeads = shape.keyValueHeads,
                      .width = shape.headWidth},
        .feedForwardNorm = takeRmsNorm(weights, "post_attention_layernorm", shape.width, shape.epsilon),
        .feedForward = {.gate = linear("mlp.gate_proj", shape.width, shape.inner),
                        .up = linear("mlp.up_proj", shape.width, shape.inner),
                        .down = linear("mlp.down_proj", shape.inner, shape.width)},
    };
}

std::vector<DecoderLayer> Decoder::takeLayers(const Weights& weights, const DecoderShape& shape,
                                              at::ScalarType type) {
    std::vector<DecoderLayer> layers;
    for (std::int64_t layer = 0; layer < shape.layers; ++layer)
        layers.push_back(takeLayer(weights.scope("layers." + std::to_string(layer) + "."), shape, type));
    return layers;
}

Decoder::Decoder(Weights weights, const DecoderShape& shape, at::ScalarType type)
    : shape_(shape),
      layers_(takeLayers(weights, shape, type)),
      norm_(takeRmsNorm(weights, "norm", shape.width, shape.epsilon)),
      rotary_(shape.headWidth, shape.theta, RotaryStyle::SplitHalf),
      step_(layers_, norm_, rotary_) {}

KeyValueCache Decoder::emptyCache(std::int64_t batch, std::int64_t reserved) const {
    return {{.layers = shape_.layers,
             .batch = batch,
             .heads = shape_.keyValueHeads,
             .width = shape_.headWidth,
             .most = shape_.mostPositions},
            reserved};
}

at::Tensor Decoder::operator()(const at::Tensor& x, KeyValueCache& cache,
                               std::vector<at::Tensor>* seen) const {
    if (seen == nullptr && x.size(0) == 1 && x.size(1) >= 1 && x.size(1) <= DecoderStep::kMostPositions)
        return step_(x, cache);
    const RotaryTable table = rotary_.table(cache.length(), x.size(1));
    at::Tensor hidden = x;
    for (std::int64_t number = 0; number < shape_.layers; ++number) {
        const DecoderLayer& layer = layers_[static_cast<std::size_t>(number)];
        hidden = hidden + layer.attention(layer.attentionNorm(hidden), table, cache, number);
        hidden.add_(layer.feedForward(layer.feedForwardNorm(hidden)));
        if (seen != nullptr) seen->push_back(hidden);
    }
    return norm_(hidden);
}

}  // namespace timbre::tensor
