#include "core/models/qwen3/network.h"

#include "core/tensor/weights.h"

#include <utility>

namespace timbre::models::qwen3 {
namespace {

using tensor::Weights;

tensor::Linear takeHead(Weights& weights, const Config& config, const tensor::Embedding& embedding,
                        at::ScalarType type) {
    if (config.sharesEmbedding) return tensor::Linear(embedding.weight);
    return tensor::takeLinear(weights, "lm_head", config.decoder.width, config.vocabulary, tensor::Bias::No,
                              type);
}

}  // namespace

Network::Network(Weights weights, const Config& config, at::ScalarType type)
    : embedding_(tensor::takeEmbedding(weights, "model.embed_tokens", config.vocabulary, config.decoder.width,
                                       type)),
      decoder_(weights.scope("model."), config.decoder, type),
      head_(takeHead(weights, config, embedding_, type)) {
    // Some files repeat the embedding as output, and old ones keep the rotary frequencies.
    weights.expectAllTaken({"rotary_emb.inv_freq", config.sharesEmbedding ? "lm_head.weight" : "inv_freq"});
}

at::Tensor Network::hidden(const at::Tensor& ids, tensor::KeyValueCache& cache,
                           std::vector<at::Tensor>* seen) const {
    return decoder_(embedding_(ids), cache, seen);
}

}  // namespace timbre::models::qwen3
