#pragma once

#include "core/models/qwen3_tts/codec_config.h"
#include "core/tensor/layers/conv1d.h"
#include "core/tensor/layers/conv_transpose1d.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::test {

// The wave part of the codec written down once more, in libtorch's own convolutions and operations: what
// ours is compared with, in samples and in time.
class PlainWave {
public:
    struct State {
        std::vector<tensor::CausalConv1d::State> convolutions;
        std::vector<tensor::CausalConvTranspose1d::State> ups;
    };
    // weights: those below "decoder.decoder.".
    PlainWave(const models::qwen3_tts::CodecDecoderConfig& config, tensor::Weights& weights);
    State begin() const;
    // x [t, latentWidth] → [t · product of the rates]
    at::Tensor step(const at::Tensor& x, State& state) const;

private:
    struct Snake {
        at::Tensor alpha, beta;  // [channels, 1]
        at::Tensor operator()(const at::Tensor& x) const;
    };
    static Snake takeSnake(tensor::Weights& weights, const std::string& name);
    void takeConvolution(tensor::Weights& weights, const std::string& name, std::int64_t dilation = 1);

    std::vector<tensor::CausalConv1d> convolutions_;  // in the order of their use
    std::vector<tensor::CausalConvTranspose1d> ups_;
    std::vector<Snake> snakes_;  // likewise
};

}  // namespace timbre::test
