#include "core/models/vocos/network.h"

#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/polar.h>

namespace timbre::models::vocos {
namespace {

// vocos/models.py: all norms 1e-6, all convolutions 7 wide; heads.py: the magnitude is cut at 100.
constexpr double kEpsilon = 1e-6;
constexpr std::int64_t kKernel = 7, kPadding = 3;
constexpr double kLargestMagnitude = 100;

}  // namespace

Vocoder::Block Vocoder::takeBlock(tensor::Weights& weights, const std::string& name, const Config& config,
                                  at::ScalarType type) {
    const std::int64_t width = config.width;
    const tensor::Conv1dShape depthwise{.in = width, .out = width, .kernel = kKernel, .groups = width};
    return {
        .depthwise = tensor::Conv1d::take(weights, name + ".dwconv", depthwise),
        .norm = tensor::takeLayerNorm(weights, name + ".norm", width, kEpsilon),
        .up = tensor::takeLinear(weights, name + ".pwconv1", width, config.inner, tensor::Bias::Yes, type),
        .down = tensor::takeLinear(weights, name + ".pwconv2", config.inner, width, tensor::Bias::Yes, type),
        .gamma = tensor::takeAs(at::kFloat, weights, name + ".gamma", {width})};
}

Vocoder::Vocoder(const Config& config, tensor::Weights& weights, at::ScalarType type)
    : embed_(tensor::Conv1d::take(weights, "backbone.embed",
                                  {.in = config.mels, .out = config.width, .kernel = kKernel})),
      norm_(tensor::takeLayerNorm(weights, "backbone.norm", config.width, kEpsilon)),
      finalNorm_(tensor::takeLayerNorm(weights, "backbone.final_layer_norm", config.width, kEpsilon)),
      out_(tensor::takeLinear(weights, "head.out", config.width, config.fft + 2, tensor::Bias::Yes, type)),
      inverse_(config.hop, config.isCentred ? config.fft / 2 : (config.fft - config.hop) / 2,
               tensor::takeAs(at::kFloat, weights, "head.istft.window", {config.fft})) {
    for (std::int64_t i = 0; i < config.layers; ++i)
        blocks_.push_back(takeBlock(weights, "backbone.convnext." + std::to_string(i), config, type));
    // The tables of the feature extractor, which is not part of the vocoder.
    weights.expectAllTaken({"mel_spec.spectrogram.window", "mel_spec.mel_scale.fb"});
}

at::Tensor Vocoder::Block::operator()(const at::Tensor& x) const {
    const at::Tensor mixed = depthwise(x.transpose(1, 2), kPadding).transpose(1, 2);  // [b, t, width]
    return x + down(at::gelu(up(norm(mixed)))).mul_(gamma);
}

at::Tensor Vocoder::backbone(const at::Tensor& mel) const {
    at::Tensor x = norm_(embed_(mel, kPadding).transpose(1, 2));  // [b, t, width]
    for (const Block& block : blocks_) x = block(x);
    return finalNorm_(x);
}

at::Tensor Vocoder::soundOf(const at::Tensor& head) const {
    const auto halves = head.chunk(2, -1);  // [b, t, fft/2 + 1] each
    return inverse_(at::polar(halves[0].exp().clamp_max_(kLargestMagnitude), halves[1].contiguous()));
}

at::Tensor Vocoder::operator()(const at::Tensor& mel) const {
    return soundOf(head(backbone(mel)));
}

}  // namespace timbre::models::vocos
