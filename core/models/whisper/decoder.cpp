#include "core/models/whisper/decoder.h"

#include "core/base/error.h"
#include "core/tensor/layers/grouped_query_attention.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <string>

namespace timbre::models::whisper {
namespace {

// Causal self-attention of x [b, t, width] behind what the cache has of this layer.
at::Tensor attendToPast(const tensor::MultiHeadAttention& layer, const at::Tensor& x,
                        tensor::KeyValueCache& cache, std::int64_t index) {
    const auto split = [&](const at::Tensor& rows) {  // [b, t, h, width / h]
        return rows.view({x.size(0), x.size(1), layer.heads, x.size(2) / layer.heads});
    };
    cache.append(index, split(layer.key(x)), split(layer.value(x)));
    const at::Tensor seen =
        tensor::causalAttention(split(layer.query(x)), cache.keys(index), cache.values(index));
    return layer.out(seen.reshape(x.sizes()));
}

[[noreturn]] void mismatch(std::int64_t batch, std::int64_t found) {
    throw Error(ErrorCode::InvalidInput, "Whisper decoder: " + std::to_string(batch) + " sequences, " +
                                             std::to_string(found) + " expected");
}

bool asksFor(const Looks& looks, std::size_t layer) {
    return std::ranges::binary_search(looks.layers, static_cast<std::int64_t>(layer));
}

}  // namespace

Decoder::Decoder(const Config& config, tensor::Weights& weights, const at::Tensor& projection,
                 at::ScalarType type)
    : config_(config),
      tokens_(tensor::takeEmbedding(weights, "embed_tokens", config.vocabulary, config.width, type)),
      positions_(tensor::takeAs(at::kFloat, weights, "embed_positions.weight",
                                {config.targetPositions, config.width})),
      norm_(tensor::takeLayerNorm(weights, "layer_norm", config.width)),
      vocabulary_(projection.defined() ? projection : tokens_.weight) {
    for (std::int64_t i = 0; i < config.decoderLayers; ++i) {
        const std::string name = "layers." + std::to_string(i) + ".";
        const auto attention = [&](const char* part) {
            return takeAttention(weights, name + part, config.width, config.decoderHeads, type);
        };
        const auto norm = [&](const char* part) {
            return tensor::takeLayerNorm(weights, name + part, config.width);
        };
        blocks_.push_back(
            {.selfNorm = norm("self_attn_layer_norm"),
             .self = attention("self_attn"),
             .crossNorm = norm("encoder_attn_layer_norm"),
             .cross = attention("encoder_attn"),
             .feedForwardNorm = norm("final_layer_norm"),
             .feedForward = takeFeedForward(weights, name, config.width, config.decoderInner, type)});
    }
}

Decoder::Heard Decoder::Heard::select(std::span<const std::int64_t> rows) const {
    Heard selected{*this};
    selected.windows_.clear();
    const auto sequences = windows_.empty() ? windows() : static_cast<std::int64_t>(windows_.size());
    for (const std::int64_t row : rows) {
        if (row < 0 || row >= sequences)
            throw Error(ErrorCode::InvalidInput,
                        "Whisper: sequence " + std::to_string(row) + " of " + std::to_string(sequences));
        selected.windows_.push_back(windows_.empty() ? row : windows_[static_cast<std::size_t>(row)]);
    }
    return selected;
}

tensor::MultiHeadAttention::Memory Decoder::Heard::of(std::size_t layer, std::int64_t batch) const {
    const auto& memory = layers_[layer];
    if (windows_.empty() || windows() == 1) {
        if (windows() != 1 && windows() != batch) mismatch(batch, windows());
        return memory;
    }
    if (static_cast<std::int64_t>(windows_.size()) != batch)
        mismatch(batch, static_cast<std::int64_t>(windows_.size()));
    const at::Tensor rows = at::tensor(windows_);
    return {at::index_select(memory.keys, 0, rows), at::index_select(memory.values, 0, rows)};
}

Decoder::Heard Decoder::hear(const at::Tensor& encoded) const {
    Heard heard;
    for (const Block& block : blocks_) heard.layers_.push_back(block.cross.memoryOf(encoded));
    return heard;
}

tensor::KeyValueCache Decoder::begin(std::int64_t batch, std::int64_t reserved) const {
    return {{.layers = config_.decoderLayers,
             .batch = batch,
             .heads = config_.decoderHeads,
             .width = config_.width / config_.decoderHeads,
             .most = config_.targetPositions},
            reserved};
}

at::Tensor Decoder::operator()(const at::Tensor& ids, const Heard& heard, tensor::KeyValueCache& cache,
                               Looks* looks) const {
    const std::int64_t from = cache.length(), to = from + ids.size(1);
    if (to > config_.targetPositions)
        throw Error(ErrorCode::InvalidInput, "Whisper decoder: " + std::to_string(to) + " tokens, at most " +
                                                 std::to_string(config_.targetPositions));
    if (ids.size(0) != cache.batch()) mismatch(ids.size(0), cache.batch());
    at::Tensor x = tokens_(ids) + positions_.slice(0, from, to);  // [b, t, width]
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        const Block& block = blocks_[i];
        x = x + attendToPast(block.self, block.selfNorm(x), cache, static_cast<std::int64_t>(i));
        const at::Tensor asking = block.crossNorm(x);
        const auto memory = heard.of(i, ids.size(0));
        if (looks != nullptr && asksFor(*looks, i))
            looks->weights.push_back(block.cross.weightsOf(asking, memory));
        x = x + block.cross(asking, memory);
        x = x + block.feedForward(block.feedForwardNorm(x));
    }
    return norm_(x);
}

}  // namespace timbre::models::whisper
