#pragma once

#include "core/models/qwen3_tts/config.h"
#include "core/tensor/layers/decoder.h"
#include "core/tensor/layers/embedding.h"
#include "core/tensor/layers/key_value_cache.h"
#include "core/tensor/layers/linear.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3_tts {

// The small language model that says the other codes of a frame, one group after another: its sequence
// begins anew with every frame. Immutable; any thread, each with its own run. Only inside
// runInference().
class CodePredictor {
public:
    // Takes model.*, lm_head.* and, where the widths differ, small_to_mtp_projection of `weights` (scope
    // "talker.code_predictor."); matrices as `type`. Throws what Weights::take throws.
    CodePredictor(tensor::Weights weights, const Config& config, at::ScalarType type);

    // What it needs beside its weights; made once per utterance, so that frames allocate little.
    struct Run {
        tensor::KeyValueCache cache;
        at::Tensor row;  // [1, d] of the talker's width: the code said last
    };
    Run newRun() const;

    // Which code of logits [codes], float32, comes next; group is 1 … groups - 1.
    using Pick = std::function<std::int32_t(std::int64_t group, const at::Tensor& logits)>;

    // start  [2, d] of the talker's width: its hidden state and the row of the frame's first code
    // frame  [groups]; all but the first, which stays, are written
    void predict(const at::Tensor& start, Run& run, const Pick& pick, std::span<std::int32_t> frame) const;

    // Of weights that a frame reads: the layers once for every group but the first.
    std::int64_t bytesPerFrame() const;

    // Adds to row [d], of the talker's width, the rows of all codes of a frame but the first, in order.
    void addRows(std::span<const std::int32_t> frame, float* row) const;

private:
    at::Tensor narrowed(const at::Tensor& rows) const { return narrow_ ? (*narrow_)(rows) : rows; }

    std::int64_t width_;                         // of the talker
    std::vector<tensor::Embedding> embeddings_;  // of group 1, 2, …
    std::vector<tensor::Linear> heads_;          // alike
    std::optional<tensor::Linear> narrow_;
    tensor::Decoder decoder_;
};

}  // namespace timbre::models::qwen3_tts
