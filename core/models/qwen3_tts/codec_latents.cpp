#include "core/models/qwen3_tts/codec_latents.h"

#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/gelu.h>

#include <algorithm>

namespace timbre::models::qwen3_tts {
namespace {

// Qwen3-TTS tokenizer, ConvNeXtBlock.
constexpr std::int64_t kKernel = 7, kPast = kKernel - 1, kWider = 4;
constexpr double kEpsilon = 1e-6;

}  // namespace

CodecLatents::CodecLatents(std::int64_t width, std::int64_t ratio, tensor::Weights& weights)
    : width_(width),
      ratio_(ratio),
      up_(tensor::RowConvolution::transposed(
          tensor::takeAs(at::kFloat, weights, "0.conv.weight", {width, width, ratio}),
          tensor::takeAs(at::kFloat, weights, "0.conv.bias", {width}), ratio)),
      depthwise_(tensor::takeAs(at::kFloat, weights, "1.dwconv.conv.weight", {width, 1, kKernel})
                     .view({width, kKernel})
                     .t()
                     .contiguous()),
      bias_(tensor::takeAs(at::kFloat, weights, "1.dwconv.conv.bias", {width})),
      norm_(tensor::takeLayerNorm(weights, "1.norm", width, kEpsilon)),
      widen_(tensor::takeLinear(weights, "1.pwconv1", width, kWider * width)),
      narrow_(tensor::takeLinear(weights, "1.pwconv2", kWider * width, width)),
      gamma_(tensor::takeAs(at::kFloat, weights, "1.gamma", {width})) {}

CodecLatents::State CodecLatents::begin() const {
    return {tensor::PastRows(up_), tensor::PastRows(kPast, width_)};
}

std::int64_t CodecLatents::rowsFor(std::int64_t rows) const {
    return (rows + kPast + ratio_ - 1) / ratio_ + up_.past();
}

// x [kPast + t, width] → [t, width], each channel for itself.
at::Tensor CodecLatents::mixed(const float* x, std::int64_t t) const {
    at::Tensor y = at::empty({t, width_});
    const auto *weight = depthwise_.data_ptr<float>(), *bias = bias_.data_ptr<float>();
    for (std::int64_t row = 0; row < t; ++row) {
        float* sum = y.data_ptr<float>() + row * width_;
        std::copy_n(bias, width_, sum);
        for (std::int64_t tap = 0; tap < kKernel; ++tap) {
            const float *from = x + (row + tap) * width_, *factor = weight + tap * width_;
            for (std::int64_t i = 0; i < width_; ++i) sum[i] += from[i] * factor[i];
        }
    }
    return y;
}

at::Tensor CodecLatents::step(const at::Tensor& x, State& state) const {
    const std::int64_t t = x.size(0), steps = t * ratio_;
    const at::Tensor in = at::empty({up_.past() + t, width_});
    state.before.putBefore(in.data_ptr<float>());
    in.slice(0, up_.past()).copy_(x);
    state.before.takeFrom(in.data_ptr<float>(), t);

    const at::Tensor between = at::empty({kPast + steps, width_});
    auto* rows = between.data_ptr<float>();
    state.between.putBefore(rows);
    up_(in.data_ptr<float>(), t, {.y = rows + kPast * width_});
    const at::Tensor block = narrow_(at::gelu(widen_(norm_(mixed(rows, steps)))));
    state.between.takeFrom(rows, steps);
    return between.slice(0, kPast).add_(block.mul_(gamma_));
}

}  // namespace timbre::models::qwen3_tts
