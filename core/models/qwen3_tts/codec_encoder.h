#pragma once

#include "core/models/qwen3_tts/encoder_config.h"
#include "core/tensor/layers/conv1d.h"
#include "core/tensor/layers/layer_norm.h"
#include "core/tensor/layers/linear.h"
#include "core/tensor/layers/rotary.h"
#include "core/tensor/weights.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace timbre::models::qwen3_tts {

// What a position of the encoder's transformer sees. The checkpoints were published with code that
// ignored the window of their configuration; later versions of it apply the window. They differ for
// sound of more than ten seconds.
enum class EncoderView { AllBefore, Window };

// Sound to codes: strided causal convolutions, a causal transformer, a convolution to the frame rate,
// and the nearest vectors of books. The semantic books and the acoustic ones look at the same input;
// among themselves, every book sees what the ones before left. float32 throughout. Immutable; any
// thread.
// Source: Défossez et al., Moshi, arXiv 2410.00037, section 3.3 (Mimi).
class CodecEncoder {
public:
    // Takes what it needs below encoder. of the weights of speech_tokenizer. Throws as Weights::take.
    CodecEncoder(const CodecEncoderConfig& config, const tensor::Weights& weights,
                 EncoderView view = EncoderView::AllBefore);

    // sound    mono, config.sampleRate, at most a minute
    // returns  [frames, groups] one behind the other, frames = n / samplesPerFrame rounded up; empty
    //          when stopped
    // Throws Error(InvalidInput) for no sound, too much of it or such that is not finite, DamagedFile if
    // the file of the weights changed.
    std::vector<std::int32_t> codesOf(std::span<const float> sound, const std::stop_token& stop = {}) const;

    // The parts of that, inside tensor::runInference(); for who compares them.
    struct Activations {
        at::Tensor convolved;    // [width, positions]
        at::Tensor transformed;  // [positions, width]
        at::Tensor downsampled;  // [width, frames]
    };
    // samples  [n]
    // returns  [frames, groups] int64; undefined when stopped
    at::Tensor encode(const at::Tensor& samples, const std::stop_token& stop = {},
                      Activations* seen = nullptr) const;

    const CodecEncoderConfig& config() const { return config_; }

private:
    struct Residual {
        tensor::CausalConv1d first, second;
    };
    struct Stage {
        std::vector<Residual> residuals;
        tensor::CausalConv1d down;
    };
    struct Layer {
        tensor::LayerNorm attentionNorm, feedForwardNorm;
        tensor::Linear query, key, value, output, up, down;
        at::Tensor attentionScale, feedForwardScale;  // [width]
    };
    struct Quantizer {
        tensor::Conv1d input;
        std::vector<at::Tensor> books;    // [size, width]
        std::vector<at::Tensor> lengths;  // [size]: half of |vector|²
    };
    struct Run;

    static Stage takeStage(tensor::Weights& weights, const CodecEncoderConfig& config, std::size_t index);
    static Layer takeLayer(tensor::Weights weights, const CodecEncoderConfig& config);
    static Quantizer takeQuantizer(tensor::Weights weights, const CodecEncoderConfig& config,
                                   std::int64_t books);
    at::Tensor convolve(const at::Tensor& samples, const std::stop_token& stop) const;
    at::Tensor attend(const Layer& layer, const at::Tensor& x, const tensor::RotaryTable& table) const;
    at::Tensor transform(at::Tensor x, const std::stop_token& stop) const;
    at::Tensor downsample(const at::Tensor& x) const;
    static void quantize(const Quantizer& quantizer, const at::Tensor& x, std::vector<at::Tensor>& codes);

    CodecEncoderConfig config_;
    EncoderView view_;
    tensor::Weights weights_;
    tensor::CausalConv1d input_;
    std::vector<Stage> stages_;
    tensor::CausalConv1d output_;
    std::vector<Layer> layers_;
    tensor::Rotary rotary_;
    tensor::Conv1d downsample_;
    Quantizer semantic_, acoustic_;
};

}  // namespace timbre::models::qwen3_tts
