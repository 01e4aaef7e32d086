#include "core/models/qwen3_tts/codec_transformer.h"

#include "core/tensor/layers/cpu_kernels.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <cmath>

namespace timbre::models::qwen3_tts {
namespace {

// Frames computed at once, and the room for them behind the window: what is kept moves to the front only
// when that is full.
constexpr std::int64_t kPiece = 32;

void softmax(float* scores, std::int64_t count) {
    const float most = *std::max_element(scores, scores + count);
    float sum = 0;
    for (std::int64_t i = 0; i < count; ++i) sum += scores[i] = std::exp(scores[i] - most);
    for (std::int64_t i = 0; i < count; ++i) scores[i] /= sum;
}

}  // namespace

CodecTransformer::CodecTransformer(const CodecDecoderConfig& config, tensor::Weights& weights)
    : config_(config),
      in_(tensor::takeLinear(weights, "input_proj", config.latentWidth, config.width)),
      out_(tensor::takeLinear(weights, "output_proj", config.width, config.latentWidth)),
      norm_(tensor::takeRmsNorm(weights, "norm", config.width, config.epsilon)) {
    for (std::int64_t i = 0; i < config.layers; ++i)
        layers_.push_back(takeLayer(config, weights, "layers." + std::to_string(i) + "."));
}

CodecTransformer::Layer CodecTransformer::takeLayer(const CodecDecoderConfig& config,
                                                    tensor::Weights& weights, const std::string& name) {
    const std::int64_t width = config.width, all = config.heads * config.headWidth,
                       kept = config.keyValueHeads * config.headWidth;
    const auto linear = [&](const char* part, std::int64_t in, std::int64_t out) {
        return tensor::takeLinear(weights, name + part, in, out, tensor::Bias::No);
    };
    const auto norm = [&](const char* part) {
        return tensor::takeRmsNorm(weights, name + part, width, config.epsilon);
    };
    const auto scale = [&](const char* part) {
        return tensor::takeAs(at::kFloat, weights, name + part + ".scale", {width});
    };
    return {.norm = norm("input_layernorm"),
            .innerNorm = norm("post_attention_layernorm"),
            .query = linear("self_attn.q_proj", width, all),
            .key = linear("self_attn.k_proj", width, kept),
            .value = linear("self_attn.v_proj", width, kept),
            .out = linear("self_attn.o_proj", all, width),
            .inner = {.gate = linear("mlp.gate_proj", width, config.inner),
                      .up = linear("mlp.up_proj", width, config.inner),
                      .down = linear("mlp.down_proj", config.inner, width)},
            .attentionScale = scale("self_attn_layer_scale"),
            .innerScale = scale("mlp_layer_scale")};
}

std::int64_t CodecTransformer::capacity() const {
    return config_.window - 1 + kPiece;
}

CodecTransformer::State CodecTransformer::begin() const {
    State state;
    const auto numbers = static_cast<std::size_t>(config_.keyValueHeads * capacity() * config_.headWidth);
    state.layers.assign(layers_.size(), {std::vector<float>(numbers), std::vector<float>(numbers)});
    return state;
}

// Angles in double: a float32 one would be off by a thousandth after half an hour of speech.
tensor::RotaryTable CodecTransformer::rotary(std::int64_t position, std::int64_t count) const {
    const std::int64_t pairs = config_.headWidth / 2;
    tensor::RotaryTable table{at::empty({count, pairs}), at::empty({count, pairs}),
                              tensor::RotaryStyle::SplitHalf};
    auto cosines = table.cosines.accessor<float, 2>(), sines = table.sines.accessor<float, 2>();
    for (std::int64_t j = 0; j < pairs; ++j) {
        const auto frequency =
            static_cast<float>(std::pow(config_.theta, -static_cast<double>(j) / static_cast<double>(pairs)));
        for (std::int64_t t = 0; t < count; ++t) {
            const double angle = static_cast<double>(position + t) * static_cast<double>(frequency);
            cosines[t][j] = static_cast<float>(std::cos(angle));
            sines[t][j] = static_cast<float>(std::sin(angle));
        }
    }
    return table;
}

// Forgets frames that nobody will see, and moves the others to the front when the end is reached.
void CodecTransformer::makeRoom(State& state, std::int64_t count) const {
    const std::int64_t kept = std::min(state.length, config_.window - 1);
    state.first += state.length - kept;
    state.length = kept;
    if (state.first + kept + count <= capacity()) return;
    const std::int64_t width = config_.headWidth;
    for (State::Layer& layer : state.layers)
        for (auto* numbers : {&layer.keys, &layer.values})
            for (std::int64_t head = 0; head < config_.keyValueHeads; ++head) {
                float* rows = numbers->data() + head * capacity() * width;
                std::copy_n(rows + state.first * width, kept * width, rows);
            }
    state.first = 0;
}

at::Tensor CodecTransformer::attend(const Layer& layer, const at::Tensor& x, const tensor::RotaryTable& turns,
                                    State& state, State::Layer& kept) const {
    const std::int64_t t = x.size(0), heads = config_.keyValueHeads, width = config_.headWidth,
                       group = config_.heads / heads, stride = capacity() * width;
    at::Tensor queries = layer.query(x).mul_(1 / std::sqrt(static_cast<double>(width)));
    at::Tensor keys = layer.key(x);
    const at::Tensor values = layer.value(x), mixed = at::empty_like(queries);
    queries = queries.view({1, t, config_.heads, width});
    keys = keys.view({1, t, heads, width});
    tensor::rotate(queries, turns);
    tensor::rotate(keys, turns);
    std::vector<float> scores(static_cast<std::size_t>(config_.heads * config_.window));
    for (std::int64_t row = 0; row < t; ++row) {
        const std::int64_t end = state.first + state.length + row;  // of this frame
        for (std::int64_t head = 0; head < heads; ++head) {
            const std::int64_t from = (row * heads + head) * width, to = head * stride + end * width;
            std::copy_n(keys.data_ptr<float>() + from, width, kept.keys.data() + to);
            std::copy_n(values.data_ptr<float>() + from, width, kept.values.data() + to);
        }
        const std::int64_t seen = std::min(state.length + row + 1, config_.window);
        const std::int64_t begin = (end + 1 - seen) * width, place = row * config_.heads * width;
        const tensor::kernels::CacheShape shape{heads, group, width, seen, stride};
        tensor::kernels::scoreKeys(shape, queries.data_ptr<float>() + place, kept.keys.data() + begin,
                                   scores.data());
        for (std::int64_t head = 0; head < config_.heads; ++head) softmax(scores.data() + head * seen, seen);
        tensor::kernels::mixValues(shape, scores.data(), kept.values.data() + begin,
                                   mixed.data_ptr<float>() + place);
    }
    return layer.out(mixed);
}

at::Tensor CodecTransformer::piece(const at::Tensor& x, State& state) const {
    const std::int64_t t = x.size(0);
    makeRoom(state, t);
    const tensor::RotaryTable turns = rotary(state.position, t);
    at::Tensor h = in_(x);  // [t, width]
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        const Layer& layer = layers_[i];
        h.add_(attend(layer, layer.norm(h), turns, state, state.layers[i]).mul_(layer.attentionScale));
        h.add_(layer.inner(layer.innerNorm(h)).mul_(layer.innerScale));
    }
    state.length += t;
    state.position += t;
    return out_(norm_(h));
}

at::Tensor CodecTransformer::step(const at::Tensor& x, State& state) const {
    if (x.size(0) <= kPiece) return piece(x, state);
    std::vector<at::Tensor> pieces;
    for (const at::Tensor& part : x.split(kPiece)) pieces.push_back(piece(part, state));
    return at::cat(pieces);
}

}  // namespace timbre::models::qwen3_tts
