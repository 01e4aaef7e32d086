#pragma once

#include "core/models/qwen3_tts/config.h"
#include "core/tensor/layers/decoder.h"
#include "core/tensor/layers/embedding.h"
#include "core/tensor/layers/key_value_cache.h"
#include "core/tensor/layers/linear.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3_tts {

// The language model that says the first code of every frame. It reads rows of its own width: text
// through a projection, codes through an embedding, usually the sum of both. Immutable; any thread,
// each with its own cache. Only inside runInference().
class Talker {
public:
    // Takes model.*, text_projection.* and codec_head of `weights` (scope "talker."); matrices as `type`,
    // embeddings as they are in the file. Throws what Weights::take throws.
    Talker(tensor::Weights weights, const Config& config, at::ScalarType type);

    std::int64_t width() const { return width_; }
    std::int64_t layers() const { return layers_; }
    std::int64_t mostPositions() const { return decoder_.mostPositions(); }
    tensor::KeyValueCache emptyCache(std::int64_t reserved) const { return decoder_.emptyCache(1, reserved); }

    // Rows [n, d] of tokens of the text vocabulary, fc2(SiLU(fc1(embedding))), and of the talker's own.
    at::Tensor textRows(std::span<const std::int64_t> tokens) const;
    at::Tensor codecRows(std::span<const std::int64_t> tokens) const;
    const tensor::Embedding& codecEmbedding() const { return codecEmbedding_; }

    // rows     [t, d] at the positions that follow those of the cache
    // returns  [t, d] after the last norm; `seen`, if not null, receives the output of every layer.
    at::Tensor operator()(const at::Tensor& rows, tensor::KeyValueCache& cache,
                          std::vector<at::Tensor>* seen = nullptr) const;
    std::int64_t bytesPerFrame() const { return decoder_.bytes() + head_.matrix().bytes(); }  // of weights
    at::Tensor logits(const at::Tensor& hidden) const { return head_(hidden); }  // [..., d] → [..., v]

private:
    std::int64_t width_, layers_;
    tensor::Embedding textEmbedding_, codecEmbedding_;
    tensor::Linear projectionIn_, projectionOut_;
    tensor::Decoder decoder_;
    tensor::Linear head_;
};

}  // namespace timbre::models::qwen3_tts
