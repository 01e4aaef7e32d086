#pragma once

#include "core/models/qwen3_tts/codec_codebooks.h"
#include "core/models/qwen3_tts/codec_config.h"
#include "core/models/qwen3_tts/codec_latents.h"
#include "core/models/qwen3_tts/codec_transformer.h"
#include "core/models/qwen3_tts/codec_wave.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3_tts {

// Codes of the 12 Hz codec to sound: codebooks, a transformer with a window, two stages of latents, the
// wave. Everything looks back only, so that steps of any number of frames give the samples of the whole,
// up to rounding, at once and without computing anything twice. Always float32: the activations overflow in
// bf16. Immutable; any thread, inside tensor::runInference(). Source: shared notes, models/qwen3-tts.md 8.2;
// Qwen3-TTS technical report, arXiv 2601.15621.
class CodecDecoder {
public:
    // Frames that the n-th step of a spoken text (from 0) should have: sound after one, then as many as
    // read the weights once for all of them. Longer steps are not faster.
    static constexpr std::int64_t framesOfStep(std::int64_t n) { return n == 0 ? 1 : n == 1 ? 2 : 4; }

    // weights: those of speech_tokenizer/model.safetensors; takes what begins with "decoder." and is not
    // only for encoding. Throws what Weights::take throws.
    CodecDecoder(const CodecDecoderConfig& config, const tensor::Weights& weights);

    // A run between two steps. As published: 7.3 MB, and 2 MB (a frame at a time) to 9 MB (four and more)
    // to work in, which copies begin without; no step adds to that. A copy goes on from where it was
    // taken, independently: prime one state for a voice, and copy it for every sentence. One state, one
    // thread.
    class State {
    public:
        std::int64_t frames() const { return transformer_.position; }  // so far
        std::int64_t bytes() const;                                    // with the memory to work in

    private:
        friend class CodecDecoder;
        tensor::PastRows before_;
        CodecTransformer::State transformer_;
        std::vector<CodecLatents::State> latents_;
        CodecWave::State wave_;
    };
    State begin() const;

    // codes    [t, groups]            int64, 0 … codebookSize - 1; any number of frames, also none
    // returns  [t · samplesPerFrame]  float32, [-1, 1], the next samples of the run
    // Throws Error(InvalidInput) for other codes; the state is as before.
    at::Tensor step(const at::Tensor& codes, State& state) const;
    at::Tensor decode(const at::Tensor& codes) const;  // the whole, in memory for few frames at once

    // Brings the state to where step() would, without the samples: about the time of two frames and a
    // hundredth of the time of all.
    void prime(const at::Tensor& codes, State& state) const;

    const CodecDecoderConfig& config() const { return config_; }
    // Of the convolutions' weights, which are kept in another order than in the file: 298 MB as published.
    std::int64_t ownBytes() const;

private:
    at::Tensor encoded(const at::Tensor& vectors, State& state) const;

    CodecDecoderConfig config_;
    CodecCodebooks codebooks_;
    tensor::RowConvolution before_;
    CodecTransformer transformer_;
    std::vector<CodecLatents> latents_;
    CodecWave wave_;
};

}  // namespace timbre::models::qwen3_tts
