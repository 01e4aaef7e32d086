#pragma once

#include "core/models/qwen3_tts/codec_config.h"
#include "core/tensor/layers/row_convolution.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3_tts {

// The last part of the codec and nearly all of its work: rows of latents become samples. A convolution,
// stages that upsample and refine by three dilated residual units, a convolution to one channel. The
// activations between them are done where the convolution before them ends. Immutable; any thread.
// Source: Kumar et al., arXiv 2306.06546 (DAC), with the activation of BigVGAN, arXiv 2206.04658.
class CodecWave {
public:
    // What every convolution still sees, and memory to work in, which copies begin without. The latter is
    // as large as the longest step needed. One run, one thread.
    struct State {
        tensor::PastRows in, out;
        struct Stage {
            tensor::PastRows up;
            std::vector<tensor::PastRows> units;
        };
        std::vector<Stage> stages;

        struct Work {
            std::vector<float> rows, activated, middle;
            Work() = default;
            Work(const Work&) {}
            Work& operator=(const Work&) { return *this; }
            Work(Work&&) = default;
            Work& operator=(Work&&) = default;
            ~Work() = default;
        } work;

        std::int64_t size() const;  // numbers
    };

    // weights: those below "decoder.decoder.". Throws what Weights::take throws.
    CodecWave(const CodecDecoderConfig& config, tensor::Weights& weights);

    State begin() const;
    // x [t, latentWidth] → samples [t · product of the rates], not limited yet
    void step(const float* x, std::int64_t t, State& state, float* samples) const;
    // Brings the state to where step() would, without making samples. Only the last rowsToPrime() rows
    // matter; zeros stand for those before if there are fewer.
    void prime(const float* x, std::int64_t t, State& state) const;
    std::int64_t rowsToPrime() const;
    std::int64_t weightBytes() const;

    // The rows behind the first convolution and behind every stage, for who compares them: [t', channels]
    // each, of a run that begins with x [t, latentWidth].
    std::vector<at::Tensor> stages(const at::Tensor& x) const;

private:
    // x + narrow(snake(wide(snake(x)))).
    struct Unit {
        tensor::RowConvolution wide, narrow;
        tensor::Snake middle;  // before narrow
        tensor::Snake next;    // before what follows the unit
    };
    struct Stage {
        std::int64_t rate = 0, width = 0;  // channels behind it
        tensor::RowConvolution up;
        tensor::Snake first;  // before the first unit
        std::vector<Unit> units;

        std::int64_t rowsFor(std::int64_t rows) const;
    };
    static Stage takeStage(const CodecDecoderConfig& config, tensor::Weights& weights, std::size_t number);
    using Rows = std::vector<at::Tensor>;
    void run(const float* x, std::int64_t t, State& state, float* samples, Rows* seen = nullptr) const;
    void runUnits(const Stage& stage, std::int64_t t, std::int64_t pastBehind, State::Stage& kept,
                  State::Work& work, Rows* seen) const;

    tensor::RowConvolution in_;
    tensor::Snake first_;  // before the first stage
    std::vector<Stage> stages_;
    tensor::RowConvolution out_;
    std::vector<std::int64_t> needed_;  // rows into each stage and into out_ that settle what is kept
};

}  // namespace timbre::models::qwen3_tts
