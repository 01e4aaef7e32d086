#pragma once

#include "core/models/qwen3/config.h"
#include "core/tensor/layers/decoder.h"
#include "core/tensor/layers/embedding.h"
#include "core/tensor/layers/key_value_cache.h"
#include "core/tensor/layers/linear.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3 {

// Tokens in, logits of the next token out (spec.md). Immutable; any thread, each with its own cache.
class Network {
public:
    // Takes every tensor of the checkpoint; matrices as `type`. Throws what Weights::take throws.
    Network(tensor::Weights weights, const Config& config, at::ScalarType type);

    std::int64_t mostPositions() const { return decoder_.mostPositions(); }
    tensor::KeyValueCache emptyCache(std::int64_t batch, std::int64_t reserved) const {
        return decoder_.emptyCache(batch, reserved);
    }

    // ids      [b, t] int64, at the positions that follow those of the cache
    // returns  [b, t, d] float32, after the last norm
    // `seen`, if not null, receives the output of every layer.
    at::Tensor hidden(const at::Tensor& ids, tensor::KeyValueCache& cache,
                      std::vector<at::Tensor>* seen = nullptr) const;
    at::Tensor logits(const at::Tensor& hidden) const { return head_(hidden); }  // [..., d] → [..., v]

private:
    tensor::Embedding embedding_;
    tensor::Decoder decoder_;
    tensor::Linear head_;
};

}  // namespace timbre::models::qwen3
