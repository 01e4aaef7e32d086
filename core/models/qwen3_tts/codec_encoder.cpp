#include "core/models/qwen3_tts/codec_encoder.h"

#include "core/models/qwen3_tts/reference_sound.h"
#include "core/tensor/inference.h"
#include "core/tensor/layers/grouped_query_attention.h"
#include "core/tensor/precision.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/addmm.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/elu.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/replication_pad1d.h>
#include <ATen/ops/stack.h>

#include <algorithm>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

constexpr double kLeastUsage = 1e-5;  // spec 8.2
// Seconds of sound that go through the convolutions at a time: bounds the memory and stays in caches.
constexpr std::int64_t kPositionsAtOnce = 25;

tensor::CausalConv1d causal(tensor::Weights& weights, const std::string& name,
                            const tensor::Conv1dShape& shape) {
    return tensor::CausalConv1d(tensor::Conv1d::take(weights, name + ".conv", shape));
}

std::string layerName(std::size_t index) {
    return "encoder.layers." + std::to_string(index);
}

// Layers of the checkpoint per stage: residuals, an activation, a convolution.
std::size_t firstLayerOf(const CodecEncoderConfig& config, std::size_t stage) {
    return 1 + stage * (static_cast<std::size_t>(config.residuals) + 2);
}

std::int64_t channelsBefore(const CodecEncoderConfig& config, std::size_t stage) {
    return config.filters << stage;
}

}  // namespace

CodecEncoder::Stage CodecEncoder::takeStage(tensor::Weights& weights, const CodecEncoderConfig& config,
                                            std::size_t index) {
    const std::int64_t width = channelsBefore(config, index), narrow = width / config.compress,
                       stride = config.strides[index];
    const std::size_t first = firstLayerOf(config, index);
    std::vector<Residual> residuals;
    std::int64_t dilation = 1;
    for (std::size_t i = 0; i < static_cast<std::size_t>(config.residuals); ++i) {
        const std::string name = layerName(first + i) + ".block.";
        residuals.push_back(
            {causal(weights, name + "1",
                    {.in = width, .out = narrow, .kernel = config.residualKernel, .dilation = dilation}),
             causal(weights, name + "3", {.in = narrow, .out = width, .kernel = 1})});
        dilation *= config.dilationGrowth;
    }
    return {std::move(residuals),
            causal(weights, layerName(first + static_cast<std::size_t>(config.residuals) + 1),
                   {.in = width, .out = 2 * width, .kernel = 2 * stride, .stride = stride})};
}

CodecEncoder::Layer CodecEncoder::takeLayer(tensor::Weights weights, const CodecEncoderConfig& config) {
    using tensor::Bias;
    const std::int64_t width = config.width, inner = config.inner;
    const std::int64_t queries = config.heads * config.headWidth,
                       keys = config.keyValueHeads * config.headWidth;
    const auto linear = [&](const char* name, std::int64_t in, std::int64_t out) {
        return tensor::takeLinear(weights, name, in, out, Bias::No);
    };
    const auto scale = [&](const char* name) { return tensor::takeAs(at::kFloat, weights, name, {width}); };
    return {
        .attentionNorm = tensor::takeLayerNorm(weights, "input_layernorm", width, config.epsilon),
        .feedForwardNorm = tensor::takeLayerNorm(weights, "post_attention_layernorm", width, config.epsilon),
        .query = linear("self_attn.q_proj", width, queries),
        .key = linear("self_attn.k_proj", width, keys),
        .value = linear("self_attn.v_proj", width, keys),
        .output = linear("self_attn.o_proj", queries, width),
        .up = linear("mlp.fc1", width, inner),
        .down = linear("mlp.fc2", inner, width),
        .attentionScale = scale("self_attn_layer_scale.scale"),
        .feedForwardScale = scale("mlp_layer_scale.scale")};
}

CodecEncoder::Quantizer CodecEncoder::takeQuantizer(tensor::Weights weights, const CodecEncoderConfig& config,
                                                    std::int64_t books) {
    Quantizer quantizer{.input = tensor::Conv1d::take(
                            weights, "input_proj",
                            {.in = config.width, .out = config.codebookWidth, .kernel = 1, .bias = false}),
                        .books = {},
                        .lengths = {}};
    for (std::int64_t i = 0; i < books; ++i) {
        const std::string name = "layers." + std::to_string(i) + ".codebook.";
        const at::Tensor sum = tensor::takeAs(at::kFloat, weights, name + "embed_sum",
                                              {config.codebookSize, config.codebookWidth});
        const at::Tensor usage =
            tensor::takeAs(at::kFloat, weights, name + "cluster_usage", {config.codebookSize});
        quantizer.books.push_back(sum / usage.clamp_min(kLeastUsage).unsqueeze(1));
        quantizer.lengths.push_back(quantizer.books.back().square().sum(1) / 2);
    }
    return quantizer;
}

CodecEncoder::CodecEncoder(const CodecEncoderConfig& config, const tensor::Weights& weights, EncoderView view)
    : config_(config),
      view_(view),
      weights_(weights.scope("encoder.")),
      input_(causal(weights_, layerName(0), {.in = 1, .out = config.filters, .kernel = config.kernel})),
      output_(causal(weights_, layerName(firstLayerOf(config, config.strides.size()) + 1),
                     {.in = channelsBefore(config, config.strides.size()),
                      .out = config.width,
                      .kernel = config.lastKernel})),
      rotary_(config.headWidth, config.theta, tensor::RotaryStyle::SplitHalf),
      downsample_(tensor::Conv1d::take(weights_, "downsample.conv",
                                       {.in = config.width,
                                        .out = config.width,
                                        .kernel = 2 * config.downsampling(),
                                        .stride = config.downsampling(),
                                        .bias = false})),
      semantic_(takeQuantizer(weights_.scope("quantizer.semantic_residual_vector_quantizer."), config,
                              config.semanticGroups)),
      acoustic_(takeQuantizer(weights_.scope("quantizer.acoustic_residual_vector_quantizer."), config,
                              config.groups - config.semanticGroups)) {
    for (std::size_t i = 0; i < config.strides.size(); ++i) stages_.push_back(takeStage(weights_, config, i));
    for (std::int64_t i = 0; i < config.layers; ++i)
        layers_.push_back(
            takeLayer(weights_.scope("encoder_transformer.layers." + std::to_string(i) + "."), config));
}

// One sound on its way through the convolutions, piece by piece.
struct CodecEncoder::Run {
    const CodecEncoder& encoder;
    bool isLast = false;  // the piece in hand
    tensor::CausalConv1d::State input, output;
    std::vector<tensor::CausalConv1d::State> residuals, downs;

    explicit Run(const CodecEncoder& owner)
        : encoder(owner),
          residuals(owner.stages_.size() * static_cast<std::size_t>(owner.config_.residuals)),
          downs(owner.stages_.size()) {}

    at::Tensor step(const tensor::CausalConv1d& conv, const at::Tensor& x,
                    tensor::CausalConv1d::State& state) const {
        const at::Tensor certain = conv.step(x, state);
        return isLast && conv.shape().stride > 1 ? at::cat({certain, conv.finish(state)}, 2) : certain;
    }

    // A residual's second convolution sees one sample at a time and needs no past.
    at::Tensor operator()(const at::Tensor& piece) {
        at::Tensor x = step(encoder.input_, piece, input);
        auto past = residuals.begin();
        for (std::size_t i = 0; i < encoder.stages_.size(); ++i) {
            const Stage& stage = encoder.stages_[i];
            for (const Residual& residual : stage.residuals)
                x = x + residual.second(at::elu(step(residual.first, at::elu(x), *past++)));
            x = step(stage.down, at::elu(x), downs[i]);
        }
        return step(encoder.output_, at::elu(x), output);  // [1, width, positions]
    }
};

at::Tensor CodecEncoder::convolve(const at::Tensor& samples, const std::stop_token& stop) const {
    const std::int64_t count = samples.size(0), piece = kPositionsAtOnce * config_.samplesPerPosition();
    Run run(*this);
    std::vector<at::Tensor> made;
    for (std::int64_t from = 0; from < count; from += piece) {
        if (stop.stop_requested()) return {};
        run.isLast = from + piece >= count;
        made.push_back(run(samples.slice(0, from, std::min(count, from + piece)).view({1, 1, -1})));
    }
    return at::cat(made, 2);  // [1, width, positions]
}

at::Tensor CodecEncoder::attend(const Layer& layer, const at::Tensor& x,
                                const tensor::RotaryTable& table) const {
    const std::int64_t steps = x.size(1), width = config_.headWidth;
    at::Tensor queries = layer.query(x).view({1, steps, config_.heads, width});
    at::Tensor keys = layer.key(x).view({1, steps, config_.keyValueHeads, width});
    const at::Tensor values = layer.value(x).view({1, steps, config_.keyValueHeads, width});
    tensor::rotate(queries, table);
    tensor::rotate(keys, table);
    const at::Tensor mixed = tensor::causalAttention(queries, keys.transpose(1, 2).contiguous(),
                                                     values.transpose(1, 2).contiguous(),
                                                     view_ == EncoderView::Window ? config_.window : 0);
    return layer.output(mixed.view({1, steps, config_.heads * width}));
}

// x [1, positions, width]; undefined when stopped.
at::Tensor CodecEncoder::transform(at::Tensor x, const std::stop_token& stop) const {
    const tensor::RotaryTable table = rotary_.table(0, x.size(1));
    for (const Layer& layer : layers_) {
        if (stop.stop_requested()) return {};
        x = x + attend(layer, layer.attentionNorm(x), table) * layer.attentionScale;
        x = x + layer.down(at::gelu(layer.up(layer.feedForwardNorm(x)))) * layer.feedForwardScale;
    }
    return x;
}

// Unlike the other convolutions it repeats the first and last position where they have zeros.
at::Tensor CodecEncoder::downsample(const at::Tensor& x) const {
    const std::int64_t stride = downsample_.shape().stride;
    const std::int64_t missing = (stride - x.size(2) % stride) % stride;
    return downsample_(at::replication_pad1d(x, {downsample_.shape().reach() - stride, missing}));
}

// x [1, width, frames]. Adds the indices of every book, [frames]. The nearest vector is the one with the
// largest z·b - |b|²/2.
void CodecEncoder::quantize(const Quantizer& quantizer, const at::Tensor& x, std::vector<at::Tensor>& codes) {
    at::Tensor left = quantizer.input(x).squeeze(0).transpose(0, 1).contiguous();  // [frames, d]
    for (std::size_t i = 0; i < quantizer.books.size(); ++i) {
        const at::Tensor& book = quantizer.books[i];
        codes.push_back(at::addmm(quantizer.lengths[i], left, book.t(), -1, 1).argmax(1));
        left = left - at::index_select(book, 0, codes.back());
    }
}

at::Tensor CodecEncoder::encode(const at::Tensor& samples, const std::stop_token& stop,
                                Activations* seen) const {
    const at::Tensor convolved = convolve(samples, stop);
    if (!convolved.defined()) return {};
    const at::Tensor transformed = transform(convolved.transpose(1, 2).contiguous(), stop);
    if (!transformed.defined()) return {};
    const at::Tensor frames = downsample(transformed.transpose(1, 2));
    if (seen != nullptr) *seen = {convolved.squeeze(0), transformed.squeeze(0), frames.squeeze(0)};
    std::vector<at::Tensor> codes;
    quantize(semantic_, frames, codes);
    quantize(acoustic_, frames, codes);
    return at::stack(codes, 1);  // [frames, groups]
}

std::vector<std::int32_t> CodecEncoder::codesOf(std::span<const float> sound,
                                                const std::stop_token& stop) const {
    return tensor::runInference([&]() -> std::vector<std::int32_t> {
        const at::Tensor codes = encode(referenceSamples(sound, 1, config_.sampleRate), stop);
        weights_.check();
        if (!codes.defined()) return {};
        const at::Tensor small = codes.to(at::kInt).contiguous();
        return {small.data_ptr<std::int32_t>(), small.data_ptr<std::int32_t>() + small.numel()};
    });
}

}  // namespace timbre::models::qwen3_tts
