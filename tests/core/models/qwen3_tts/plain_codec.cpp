#include "tests/core/models/qwen3_tts/plain_codec.h"

#include "core/tensor/weights.h"

#include <ATen/TensorOperators.h>

namespace timbre::test {

PlainWave::Snake PlainWave::takeSnake(tensor::Weights& weights, const std::string& name) {
    return {weights.take(name + ".alpha").unsqueeze(1), weights.take(name + ".beta").unsqueeze(1)};
}

at::Tensor PlainWave::Snake::operator()(const at::Tensor& x) const {
    return x + (x * alpha.exp()).sin_().pow_(2) / (beta.exp() + 1e-9);
}

void PlainWave::takeConvolution(tensor::Weights& weights, const std::string& name, std::int64_t dilation) {
    const auto shape = weights.shape(name + ".conv.weight");
    convolutions_.emplace_back(
        tensor::Conv1d::take(weights, name + ".conv",
                             {.in = shape[1], .out = shape[0], .kernel = shape[2], .dilation = dilation}));
}

PlainWave::PlainWave(const models::qwen3_tts::CodecDecoderConfig& config, tensor::Weights& weights) {
    takeConvolution(weights, "0");
    const std::size_t stages = config.waveRates.size();
    for (std::size_t i = 0; i < stages; ++i) {
        const std::string stage = std::to_string(i + 1) + ".block.";
        snakes_.push_back(takeSnake(weights, stage + "0"));
        ups_.push_back(tensor::CausalConvTranspose1d::take(weights, stage + "1.conv",
                                                           {.in = config.waveWidthAfter(i),
                                                            .out = config.waveWidthAfter(i + 1),
                                                            .kernel = 2 * config.waveRates[i],
                                                            .stride = config.waveRates[i]}));
        std::int64_t dilation = 1;
        for (const char* unit : {"2.", "3.", "4."}) {
            snakes_.push_back(takeSnake(weights, stage + unit + "act1"));
            takeConvolution(weights, stage + unit + "conv1", dilation);
            snakes_.push_back(takeSnake(weights, stage + unit + "act2"));
            takeConvolution(weights, stage + unit + "conv2");
            dilation *= 3;
        }
    }
    snakes_.push_back(takeSnake(weights, std::to_string(stages + 1)));
    takeConvolution(weights, std::to_string(stages + 2));
}

PlainWave::State PlainWave::begin() const {
    return {std::vector<tensor::CausalConv1d::State>(convolutions_.size()),
            std::vector<tensor::CausalConvTranspose1d::State>(ups_.size())};
}

at::Tensor PlainWave::step(const at::Tensor& x, State& state) const {
    std::size_t convolution = 0, snake = 0;
    const auto convolve = [&](const at::Tensor& y) {
        const std::size_t i = convolution++;
        return convolutions_[i].step(y, state.convolutions[i]);
    };
    const auto activate = [&](const at::Tensor& y) { return snakes_[snake++](y); };
    at::Tensor y = convolve(x.t().unsqueeze(0));  // [1, channels, t]
    for (std::size_t i = 0; i < ups_.size(); ++i) {
        y = ups_[i].step(activate(y), state.ups[i]);
        for (int unit = 0; unit < 3; ++unit) {
            const at::Tensor middle = convolve(activate(y));
            y = y + convolve(activate(middle));
        }
    }
    return convolve(activate(y)).flatten();
}

}  // namespace timbre::test
