#include "core/models/whisper/decoder.h"

#include "core/base/error.h"
#include "core/tensor/layers/grouped_query_attention.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/tensor.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace timbre::models::whisper {
namespace {

// Up to so many tokens of each sequence are read by steps; a longer prompt by products of many rows.
constexpr std::int64_t kFewPositions = 8;

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
      vocabulary_(projection.defined() ? projection : tokens_.weight),
      type_(type) {
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
    step_ = DecoderStep(blocks_, norm_);
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

std::vector<std::int64_t> Decoder::Heard::windowsOf(std::int64_t batch) const {
    std::vector<std::int64_t> found = windows_;
    if (found.empty()) {
        found.resize(static_cast<std::size_t>(windows()));
        std::iota(found.begin(), found.end(), 0);
    }
    if (found.size() == 1) found.resize(static_cast<std::size_t>(batch), found.front());
    if (static_cast<std::int64_t>(found.size()) != batch)
        mismatch(batch, static_cast<std::int64_t>(found.size()));
    return found;
}

tensor::MultiHeadAttention::Memory Decoder::Heard::of(std::size_t layer,
                                                      const std::vector<std::int64_t>& windows) const {
    const auto& memory = layers_[layer];
    if (this->windows() == 1 || windows_.empty()) return memory;
    const at::Tensor rows = at::tensor(windows);
    return {at::index_select(memory.keys, 0, rows), at::index_select(memory.values, 0, rows)};
}

Decoder::Heard Decoder::hear(const at::Tensor& encoded) const {
    Heard heard;
    for (const DecoderBlock& block : blocks_) heard.layers_.push_back(block.cross.memoryOf(encoded, type_));
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
    const bool few = ids.size(0) <= DecoderStep::kMostRows && ids.size(1) <= kFewPositions;
    if (few && looks == nullptr) return stepByStep(ids, heard, cache);
    const std::vector<std::int64_t> windows = heard.windowsOf(ids.size(0));
    at::Tensor x = tokens_(ids) + positions_.slice(0, from, to);  // [b, t, width]
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        const DecoderBlock& block = blocks_[i];
        x = x + attendToPast(block.self, block.selfNorm(x), cache, static_cast<std::int64_t>(i));
        const at::Tensor asking = block.crossNorm(x);
        const auto memory = heard.of(i, windows);
        if (looks != nullptr && asksFor(*looks, i))
            looks->weights.push_back(block.cross.weightsOf(asking, memory));
        x = x + block.cross(asking, memory);
        x = x + block.feedForward(block.feedForwardNorm(x));
    }
    return norm_(x);
}

// x [b, steps, width]: tokens from column `from` of ids on, at that position and those behind it.
void Decoder::embed(const at::Tensor& ids, std::int64_t from, std::int64_t steps, std::int64_t position,
                    float* x) const {
    const auto tokens = ids.accessor<std::int64_t, 2>();
    const float* positions = positions_.data_ptr<float>();
    for (std::int64_t sequence = 0; sequence < ids.size(0); ++sequence)
        for (std::int64_t step = 0; step < steps; ++step) {
            const float* place = positions + (position + step) * config_.width;
            std::copy(place, place + config_.width, x);
            tokens_.addRow(tokens[sequence][from + step], x);
            x += config_.width;
        }
}

// As many positions at a time as make the rows of a step.
at::Tensor Decoder::stepByStep(const at::Tensor& ids, const Heard& heard,
                               tensor::KeyValueCache& cache) const {
    const std::int64_t batch = ids.size(0), count = ids.size(1), width = config_.width;
    const std::vector<std::int64_t> windows = heard.windowsOf(batch);
    const DecoderStep::Sound sound{heard.layers_, windows};
    const std::int64_t together = std::max<std::int64_t>(1, DecoderStep::kMostRows / batch);
    const at::Tensor hidden = at::empty({batch, count, width});
    for (std::int64_t from = 0; from < count; from += together) {
        const std::int64_t steps = std::min(together, count - from);
        const bool whole = steps == count;
        const at::Tensor x = whole ? hidden : at::empty({batch, steps, width});
        embed(ids, from, steps, cache.length(), x.data_ptr<float>());
        step_(x.data_ptr<float>(), steps, sound, cache);
        if (!whole) hidden.narrow(1, from, steps).copy_(x);
    }
    return hidden;
}

std::int64_t Decoder::bytesPerToken() const {
    return step_.bytes() + vocabulary_.matrix().bytes();
}

}  // namespace timbre::models::whisper
