#pragma once

#include "core/models/qwen3_tts/encoder_config.h"
#include "core/models/speech_model.h"
#include "core/tensor/audio/log_mel.h"
#include "core/tensor/layers/conv1d.h"
#include "core/tensor/weights.h"

#include <ATen/core/Tensor.h>

#include <span>
#include <vector>

namespace timbre::models::qwen3_tts {

// Hears who speaks: log mel energies through a TDNN whose blocks listen to chunks of channels one after
// the other, pooled with attention over time into one vector. float32 throughout. Immutable; any
// thread.
// Source: Desplanques et al., ECAPA-TDNN, arXiv 2005.07143; without its batch norms.
class SpeakerEncoder final : public models::SpeakerEncoder {
public:
    // Takes every tensor below speaker_encoder. of the checkpoint's weights. Throws as Weights::take.
    SpeakerEncoder(const SpeakerEncoderConfig& config, const tensor::Weights& weights);

    // sound    mono, config.sampleRate; 0.06 s to a minute at the published sizes
    // returns  config.width numbers, not normalised
    // Throws Error(InvalidInput) for sound that is too short, too long or not finite, DamagedFile if the
    // file of the weights changed.
    std::vector<float> speakerVector(std::span<const float> sound) const override;

    // The parts of that, inside tensor::runInference(); for who compares them.
    // samples  [n]
    // returns  [frames, mels], frames = n / 256
    at::Tensor mel(const at::Tensor& samples) const;

    struct Activations {
        std::vector<at::Tensor> blocks;  // [channels, frames]
        at::Tensor joined;               // [channels, frames]
        at::Tensor pooled;               // [2 channels]
    };
    // mel      [frames, mels]
    // returns  [width]
    at::Tensor vectorOf(const at::Tensor& mel, Activations* seen = nullptr) const;

    std::int64_t fewestSamples() const;

private:
    struct Block {
        tensor::Conv1d first;
        std::vector<tensor::Conv1d> chunks;
        tensor::Conv1d last, squeeze, excite;

        at::Tensor operator()(const at::Tensor& x) const;  // [1, c, frames]
    };
    static Block takeBlock(tensor::Weights weights, const SpeakerEncoderConfig& config, std::size_t index);
    at::Tensor pool(const at::Tensor& joined) const;

    SpeakerEncoderConfig config_;
    tensor::Weights weights_;
    tensor::LogMel mel_;
    tensor::Conv1d input_;
    std::vector<Block> blocks_;
    tensor::Conv1d join_, attend_, weigh_, output_;
};

}  // namespace timbre::models::qwen3_tts
