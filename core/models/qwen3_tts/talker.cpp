#include "core/models/qwen3_tts/talker.h"

#include "core/tensor/weights.h"

#include <ATen/ops/silu.h>
#include <ATen/ops/tensor.h>

namespace timbre::models::qwen3_tts {
namespace {

using tensor::Weights;

tensor::Embedding takeRows(Weights& weights, const char* name, std::int64_t rows, std::int64_t width) {
    return tensor::takeEmbedding(weights, name, rows, width, tensor::embeddingType(weights, name));
}

at::Tensor ids(std::span<const std::int64_t> tokens) {
    return at::tensor(at::ArrayRef<std::int64_t>(tokens.data(), tokens.size()), at::kLong);
}

}  // namespace

Talker::Talker(Weights weights, const Config& config, at::ScalarType type)
    : width_(config.talker.width),
      layers_(config.talker.layers),
      textEmbedding_(takeRows(weights, "model.text_embedding", config.textVocabulary, config.textWidth)),
      codecEmbedding_(takeRows(weights, "model.codec_embedding", config.vocabulary, width_)),
      projectionIn_(tensor::takeLinear(weights, "text_projection.linear_fc1", config.textWidth,
                                       config.textWidth, tensor::Bias::Yes, type)),
      projectionOut_(tensor::takeLinear(weights, "text_projection.linear_fc2", config.textWidth, width_,
                                        tensor::Bias::Yes, type)),
      decoder_(weights.scope("model."), config.talker, type),
      head_(tensor::takeLinear(weights, "codec_head", width_, config.vocabulary, tensor::Bias::No, type)) {}

at::Tensor Talker::textRows(std::span<const std::int64_t> tokens) const {
    return projectionOut_(at::silu(projectionIn_(textEmbedding_(ids(tokens)))));
}

at::Tensor Talker::codecRows(std::span<const std::int64_t> tokens) const {
    return codecEmbedding_(ids(tokens));
}

at::Tensor Talker::operator()(const at::Tensor& rows, tensor::KeyValueCache& cache,
                              std::vector<at::Tensor>* seen) const {
    return decoder_(rows.unsqueeze(0), cache, seen).squeeze(0);
}

}  // namespace timbre::models::qwen3_tts
