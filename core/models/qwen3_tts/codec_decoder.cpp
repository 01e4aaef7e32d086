#include "core/models/qwen3_tts/codec_decoder.h"

#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>

#include <algorithm>
#include <string>

namespace timbre::models::qwen3_tts {
namespace {

constexpr std::int64_t kKernel = 3;  // Qwen3-TTS tokenizer, pre_conv
// Frames at once: enough for large products, few enough for the caches.
constexpr std::int64_t kPiece = 4;

tensor::RowConvolution takeBefore(const CodecDecoderConfig& config, tensor::Weights weights) {
    return tensor::RowConvolution::plain(
        tensor::takeAs(at::kFloat, weights, "pre_conv.conv.weight",
                       {config.latentWidth, config.codebookWidth, kKernel}),
        tensor::takeAs(at::kFloat, weights, "pre_conv.conv.bias", {config.latentWidth}));
}

template <typename Part, typename... Arguments>
Part take(tensor::Weights weights, const Arguments&... arguments) {
    return Part(arguments..., weights);
}

}  // namespace

CodecDecoder::CodecDecoder(const CodecDecoderConfig& config, const tensor::Weights& weights)
    : config_(config),
      codebooks_(take<CodecCodebooks>(weights.scope("decoder.quantizer."), config)),
      before_(takeBefore(config, weights.scope("decoder."))),
      transformer_(take<CodecTransformer>(weights.scope("decoder.pre_transformer."), config)),
      wave_(take<CodecWave>(weights.scope("decoder.decoder."), config)) {
    for (std::size_t i = 0; i < config.latentRatios.size(); ++i)
        latents_.push_back(take<CodecLatents>(weights.scope("decoder.upsample." + std::to_string(i) + "."),
                                              config.latentWidth, config.latentRatios[i]));
}

std::int64_t CodecDecoder::State::bytes() const {
    std::int64_t numbers = before_.size() + wave_.size();
    for (const auto& layer : transformer_.layers)
        numbers += static_cast<std::int64_t>(layer.keys.size() + layer.values.size());
    for (const CodecLatents::State& stage : latents_) numbers += stage.before.size() + stage.between.size();
    return numbers * static_cast<std::int64_t>(sizeof(float));
}

CodecDecoder::State CodecDecoder::begin() const {
    State state;
    state.before_ = tensor::PastRows(before_);
    state.transformer_ = transformer_.begin();
    for (const CodecLatents& stage : latents_) state.latents_.push_back(stage.begin());
    state.wave_ = wave_.begin();
    return state;
}

// vectors [t, codebookWidth] → [t, latentWidth], behind the transformer.
at::Tensor CodecDecoder::encoded(const at::Tensor& vectors, State& state) const {
    const std::int64_t t = vectors.size(0), past = before_.past();
    const at::Tensor rows = at::empty({past + t, config_.codebookWidth});
    const at::Tensor latents = at::empty({t, config_.latentWidth});
    state.before_.putBefore(rows.data_ptr<float>());
    rows.slice(0, past).copy_(vectors);
    before_(rows.data_ptr<float>(), t, {.y = latents.data_ptr<float>()});
    state.before_.takeFrom(rows.data_ptr<float>(), t);
    return transformer_.step(latents, state.transformer_);
}

at::Tensor CodecDecoder::step(const at::Tensor& codes, State& state) const {
    const at::Tensor vectors = codebooks_(codes);
    const std::int64_t frames = vectors.size(0);
    at::Tensor samples = at::empty({frames * config_.samplesPerFrame});
    for (std::int64_t first = 0; first < frames; first += kPiece) {
        at::Tensor x = encoded(vectors.slice(0, first, std::min(first + kPiece, frames)), state);
        for (std::size_t i = 0; i < latents_.size(); ++i) x = latents_[i].step(x, state.latents_[i]);
        wave_.step(x.data_ptr<float>(), x.size(0), state.wave_,
                   samples.data_ptr<float>() + first * config_.samplesPerFrame);
    }
    return samples.clamp_(-1, 1);
}

at::Tensor CodecDecoder::decode(const at::Tensor& codes) const {
    State state = begin();
    return step(codes, state);
}

void CodecDecoder::prime(const at::Tensor& codes, State& state) const {
    const at::Tensor vectors = codebooks_(codes);
    if (vectors.size(0) == 0) return;
    // Rows into each stage that settle what it and all behind it keep.
    std::vector<std::int64_t> needed{wave_.rowsToPrime()};
    for (auto stage = latents_.rbegin(); stage != latents_.rend(); ++stage)
        needed.insert(needed.begin(), stage->rowsFor(needed.front()));
    at::Tensor x = encoded(vectors, state);
    for (std::size_t i = 0; i < latents_.size(); ++i) {
        x = x.slice(0, std::max<std::int64_t>(0, x.size(0) - needed[i])).contiguous();
        x = latents_[i].step(x, state.latents_[i]);
    }
    wave_.prime(x.data_ptr<float>(), x.size(0), state.wave_);
}

std::int64_t CodecDecoder::ownBytes() const {
    std::int64_t bytes = before_.bytes() + wave_.weightBytes();
    for (const CodecLatents& stage : latents_) bytes += stage.ownBytes();
    return bytes;
}

}  // namespace timbre::models::qwen3_tts
