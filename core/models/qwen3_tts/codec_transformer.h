#pragma once

#include "core/models/qwen3_tts/codec_config.h"
#include "core/tensor/layers/linear.h"
#include "core/tensor/layers/rms_norm.h"
#include "core/tensor/layers/rotary.h"
#include "core/tensor/layers/swiglu.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3_tts {

// The transformer between codes and sound, in which a frame sees itself and the window - 1 before it.
// Immutable; any thread.
class CodecTransformer {
public:
    // The keys and values that coming frames may see. Bounded: 8 · layers · keyValueHeads · headWidth
    // bytes for each of window + 31 frames. Copies are independent. One run, one thread.
    struct State {
        struct Layer {
            std::vector<float> keys, values;  // [keyValueHeads, capacity, headWidth]
        };
        std::vector<Layer> layers;
        std::int64_t first = 0, length = 0;  // the frames that are kept, in every layer
        std::int64_t position = 0;           // of the next frame
    };

    // weights: those below "decoder.pre_transformer.". Throws what Weights::take throws.
    CodecTransformer(const CodecDecoderConfig& config, tensor::Weights& weights);

    State begin() const;
    // x [t, latentWidth] float32 → same; any number of frames
    at::Tensor step(const at::Tensor& x, State& state) const;

private:
    struct Layer {
        tensor::RmsNorm norm, innerNorm;
        tensor::Linear query, key, value, out;
        tensor::SwiGlu inner;
        at::Tensor attentionScale, innerScale;  // [width]
    };
    static Layer takeLayer(const CodecDecoderConfig& config, tensor::Weights& weights,
                           const std::string& name);
    std::int64_t capacity() const;
    tensor::RotaryTable rotary(std::int64_t position, std::int64_t count) const;
    void makeRoom(State& state, std::int64_t count) const;
    at::Tensor piece(const at::Tensor& x, State& state) const;
    at::Tensor attend(const Layer& layer, const at::Tensor& x, const tensor::RotaryTable& turns, State& state,
                      State::Layer& kept) const;

    CodecDecoderConfig config_;
    tensor::Linear in_, out_;
    std::vector<Layer> layers_;
    tensor::RmsNorm norm_;
};

}  // namespace timbre::models::qwen3_tts
