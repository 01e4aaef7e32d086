#include "core/models/qwen3_tts/code_predictor.h"

#include "core/tensor/weights.h"

#include <ATen/ops/empty.h>

#include <string>

namespace timbre::models::qwen3_tts {
namespace {

using tensor::Weights;

std::vector<tensor::Embedding> takeEmbeddings(Weights weights, const Config& config) {
    std::vector<tensor::Embedding> embeddings;
    for (std::int64_t number = 0; number < config.groups - 1; ++number) {
        const std::string name = "model.codec_embedding." + std::to_string(number);
        embeddings.push_back(tensor::takeEmbedding(weights, name, config.codes, config.talker.width,
                                                   tensor::embeddingType(weights, name)));
    }
    return embeddings;
}

std::vector<tensor::Linear> takeHeads(Weights weights, const Config& config, at::ScalarType type) {
    std::vector<tensor::Linear> heads;
    for (std::int64_t number = 0; number < config.groups - 1; ++number)
        heads.push_back(tensor::takeLinear(weights, "lm_head." + std::to_string(number),
                                           config.predictor.width, config.codes, tensor::Bias::No, type));
    return heads;
}

std::optional<tensor::Linear> takeNarrowing(Weights weights, const Config& config, at::ScalarType type) {
    if (config.predictor.width == config.talker.width) return std::nullopt;
    return tensor::takeLinear(weights, "small_to_mtp_projection", config.talker.width, config.predictor.width,
                              tensor::Bias::Yes, type);
}

}  // namespace

CodePredictor::CodePredictor(Weights weights, const Config& config, at::ScalarType type)
    : width_(config.talker.width),
      embeddings_(takeEmbeddings(weights, config)),
      heads_(takeHeads(weights, config, type)),
      narrow_(takeNarrowing(weights, config, type)),
      decoder_(weights.scope("model."), config.predictor, type) {}

CodePredictor::Run CodePredictor::newRun() const {
    // The hidden state and every code but the last.
    const auto positions = static_cast<std::int64_t>(heads_.size()) + 1;
    return {decoder_.emptyCache(1, positions), at::empty({1, width_}, at::kFloat)};
}

void CodePredictor::predict(const at::Tensor& start, Run& run, const Pick& pick,
                            std::span<std::int32_t> frame) const {
    run.cache.truncate(0);
    at::Tensor hidden = decoder_(narrowed(start).unsqueeze(0), run.cache);  // [1, 2, d]
    for (std::size_t number = 0; number < heads_.size(); ++number) {
        if (number > 0) {
            embeddings_[number - 1].copyRow(frame[number], run.row.data_ptr<float>());
            hidden = decoder_(narrowed(run.row).unsqueeze(0), run.cache);  // [1, 1, d]
        }
        const at::Tensor logits = heads_[number](hidden.select(1, hidden.size(1) - 1)).squeeze(0);  // [codes]
        frame[number + 1] = pick(static_cast<std::int64_t>(number) + 1, logits);
    }
}

std::int64_t CodePredictor::bytesPerFrame() const {
    std::int64_t bytes = 0;
    for (const tensor::Linear& head : heads_) bytes += decoder_.bytes() + head.matrix().bytes();
    if (narrow_) bytes += std::ssize(heads_) * narrow_->matrix().bytes();
    return bytes;
}

void CodePredictor::addRows(std::span<const std::int32_t> frame, float* row) const {
    for (std::size_t number = 0; number < embeddings_.size(); ++number)
        embeddings_[number].addRow(frame[number + 1], row);
}

}  // namespace timbre::models::qwen3_tts
