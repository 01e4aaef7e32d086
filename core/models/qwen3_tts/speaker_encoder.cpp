#include "core/models/qwen3_tts/speaker_encoder.h"

#include "core/models/qwen3_tts/reference_sound.h"
#include "core/tensor/inference.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/reflection_pad1d.h>
#include <ATen/ops/relu.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/tanh.h>

#include <algorithm>
#include <numeric>
#include <string>

namespace timbre::models::qwen3_tts {
namespace {

constexpr double kLeastVariance = 1e-12;  // spec 7.2

// As long as its input: half of what the kernel needs is reflected at either end, the odd one on the
// right.
at::Tensor sameLength(const tensor::Conv1d& conv, const at::Tensor& x) {
    const std::int64_t total = conv.shape().reach() - 1, left = total / 2;
    return conv(total == 0 ? x : at::reflection_pad1d(x, {left, total - left}));
}

tensor::Conv1d pointwise(tensor::Weights& weights, const std::string& name, std::int64_t in,
                         std::int64_t out) {
    return tensor::Conv1d::take(weights, name, {.in = in, .out = out, .kernel = 1});
}

tensor::LogMelSettings melSettings(const SpeakerEncoderConfig& config) {
    tensor::LogMelSettings settings = tensor::bigVganMel(config.mels);
    settings.bank.sampleRate = static_cast<double>(config.sampleRate);
    settings.bank.highHz = settings.bank.sampleRate / 2;
    return settings;
}

std::int64_t joinedChannels(const SpeakerEncoderConfig& config) {
    return std::accumulate(config.channels.begin() + 1, config.channels.end() - 1, std::int64_t{0});
}

}  // namespace

SpeakerEncoder::Block SpeakerEncoder::takeBlock(tensor::Weights weights, const SpeakerEncoderConfig& config,
                                                std::size_t index) {
    const std::int64_t width = config.channels[index], chunk = width / config.scale;
    const tensor::Conv1dShape shape{
        .in = chunk, .out = chunk, .kernel = config.kernels[index], .dilation = config.dilations[index]};
    std::vector<tensor::Conv1d> chunks;
    for (std::int64_t i = 0; i + 1 < config.scale; ++i)
        chunks.push_back(
            tensor::Conv1d::take(weights, "res2net_block.blocks." + std::to_string(i) + ".conv", shape));
    return {.first = pointwise(weights, "tdnn1.conv", width, width),
            .chunks = std::move(chunks),
            .last = pointwise(weights, "tdnn2.conv", width, width),
            .squeeze = pointwise(weights, "se_block.conv1", width, config.squeeze),
            .excite = pointwise(weights, "se_block.conv2", config.squeeze, width)};
}

SpeakerEncoder::SpeakerEncoder(const SpeakerEncoderConfig& config, const tensor::Weights& weights)
    : config_(config),
      weights_(weights.scope("speaker_encoder.")),
      mel_(melSettings(config)),
      input_(tensor::Conv1d::take(weights_, "blocks.0.conv",
                                  {.in = config.mels,
                                   .out = config.channels.front(),
                                   .kernel = config.kernels.front(),
                                   .dilation = config.dilations.front()})),
      join_(tensor::Conv1d::take(weights_, "mfa.conv",
                                 {.in = joinedChannels(config),
                                  .out = config.channels.back(),
                                  .kernel = config.kernels.back(),
                                  .dilation = config.dilations.back()})),
      attend_(pointwise(weights_, "asp.tdnn.conv", 3 * config.channels.back(), config.attention)),
      weigh_(pointwise(weights_, "asp.conv", config.attention, config.channels.back())),
      output_(pointwise(weights_, "fc", 2 * config.channels.back(), config.width)) {
    for (std::size_t i = 1; i + 1 < config.channels.size(); ++i)
        blocks_.push_back(takeBlock(weights_.scope("blocks." + std::to_string(i) + "."), config, i));
}

at::Tensor SpeakerEncoder::Block::operator()(const at::Tensor& x) const {
    const auto parts = at::relu(first(x)).chunk(static_cast<std::int64_t>(chunks.size()) + 1, 1);
    std::vector<at::Tensor> heard{parts[0]};
    for (std::size_t i = 0; i < chunks.size(); ++i)
        heard.push_back(at::relu(sameLength(chunks[i], i == 0 ? parts[1] : parts[i + 1] + heard.back())));
    const at::Tensor y = at::relu(last(at::cat(heard, 1)));  // [1, c, t]
    const at::Tensor gate = at::sigmoid(excite(at::relu(squeeze(y.mean(2, true)))));
    return x + y * gate;
}

// Mean and deviation over time, weighted by an attention of every channel that also knows the
// unweighted ones.
at::Tensor SpeakerEncoder::pool(const at::Tensor& joined) const {
    const auto deviation = [](const at::Tensor& variance) {
        return variance.clamp_min(kLeastVariance).sqrt();
    };
    const at::Tensor mean = joined.mean(2, true);  // [1, c, 1]
    const at::Tensor spread = deviation((joined - mean).square().mean(2, true));
    const at::Tensor known =
        at::cat({joined, mean.expand_as(joined), spread.expand_as(joined)}, 1);  // [1, 3c, t]
    const at::Tensor weight = at::softmax(weigh_(at::tanh(at::relu(attend_(known)))), 2);
    const at::Tensor weighted = (weight * joined).sum(2, true);
    const at::Tensor around = (weight * (joined - weighted).square()).sum(2, true);
    return at::cat({weighted, deviation(around)}, 1);  // [1, 2c, 1]
}

at::Tensor SpeakerEncoder::mel(const at::Tensor& samples) const {
    return mel_(samples.unsqueeze(0)).squeeze(0).transpose(0, 1);
}

at::Tensor SpeakerEncoder::vectorOf(const at::Tensor& mel, Activations* seen) const {
    at::Tensor x = at::relu(sameLength(input_, mel.transpose(0, 1).unsqueeze(0)));  // [1, c, t]
    if (seen != nullptr) seen->blocks = {x.squeeze(0)};
    std::vector<at::Tensor> outputs;
    for (const Block& block : blocks_) {
        x = block(x);
        outputs.push_back(x);
        if (seen != nullptr) seen->blocks.push_back(x.squeeze(0));
    }
    const at::Tensor joined = at::relu(sameLength(join_, at::cat(outputs, 1)));
    const at::Tensor pooled = pool(joined);
    if (seen != nullptr) {
        seen->joined = joined.squeeze(0);
        seen->pooled = pooled.flatten();
    }
    return output_(pooled).flatten();
}

// Reflection needs more samples, and more frames, than it reflects.
std::int64_t SpeakerEncoder::fewestSamples() const {
    const tensor::StftSettings stft = tensor::bigVganMel(config_.mels).stft;
    std::int64_t frames = 1;
    for (std::size_t i = 0; i < config_.kernels.size(); ++i)
        frames = std::max(frames, (config_.dilations[i] * (config_.kernels[i] - 1) + 1) / 2 + 1);
    return std::max(stft.pad + 1, frames * stft.hop);
}

std::vector<float> SpeakerEncoder::speakerVector(std::span<const float> sound) const {
    return tensor::runInference([&] {
        const at::Tensor samples = referenceSamples(sound, fewestSamples(), config_.sampleRate);
        const at::Tensor vector = vectorOf(mel(samples)).contiguous();
        weights_.check();
        return std::vector<float>(vector.data_ptr<float>(), vector.data_ptr<float>() + vector.numel());
    });
}

}  // namespace timbre::models::qwen3_tts
