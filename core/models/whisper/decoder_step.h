#pragma once

#include "core/tensor/layers/key_value_cache.h"
#include "core/tensor/layers/layer_norm.h"
#include "core/tensor/layers/multi_head_attention.h"
#include "core/tensor/layers/row_kernels.h"

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::models::whisper {

struct FeedForward;

// One layer of the decoder.
struct DecoderBlock;

// A few tokens of a few sequences through all layers of the decoder as one piece of work: the threads are
// woken once and meet between its parts, no tensor is made on the way, every weight is read once for all
// sequences, and sound once for all that hear it. Equal to the layers one by one up to the order of sums.
// Views of the layers, which must live as long. Immutable; any thread, each with its own cache.
class DecoderStep {
public:
    static constexpr std::int64_t kMostRows = 16;  // tokens of all sequences

    DecoderStep() = default;  // to be assigned before use
    DecoderStep(std::span<const DecoderBlock> blocks, const tensor::LayerNorm& norm);

    // What a layer hears, and which of its windows every sequence hears.
    struct Sound {
        std::span<const tensor::MultiHeadAttention::Memory> layers;
        std::span<const std::int64_t> windows;  // [b]
    };
    // x [b, t, width] float32 contiguous, b · t ≤ kMostRows, at the positions that follow those of the
    // cache, becomes what comes out after the last norm.
    void operator()(float* x, std::int64_t steps, const Sound& sound, tensor::KeyValueCache& cache) const;

    std::int64_t bytes() const { return bytes_; }  // of all matrices: what a step reads

private:
    struct Norm {
        const float *weight, *bias;
        float epsilon;
    };
    struct Layer {
        Norm selfNorm, crossNorm, feedForwardNorm;
        tensor::kernels::Matrix query, key, value, out;  // of the attention to the past
        tensor::kernels::Matrix asking, answer;          // of the attention to the sound
        tensor::kernels::Matrix up, down;
    };
    struct Pass;  // the numbers of one run
    static Norm viewOf(const tensor::LayerNorm& norm);
    static Layer viewOf(const DecoderBlock& block);

    void makeRoom(Pass& pass) const;
    // The parts of a layer. All threads of the team call them together, and none returns before all of
    // them are done.
    static void project(const Layer& layer, const Pass& pass);
    static void attendToPast(const tensor::KeyValueCache::Place& place, const Pass& pass);
    static void ask(const Layer& layer, const Pass& pass);
    static void attendToSound(const tensor::MultiHeadAttention::Memory& memory, const Pass& pass);
    static void raise(const Layer& layer, const Pass& pass);
    static void add(const tensor::kernels::Matrix& matrix, const float* operand, const Pass& pass);
    // For one thread.
    static const float* normalised(const Pass& pass, const Norm& norm, tensor::kernels::Number number);
    static const float* arrangedMix(const Pass& pass, tensor::kernels::Number number);
    static void attendHead(const tensor::KeyValueCache::Place& place, const Pass& pass, std::int64_t head,
                           std::int64_t sequence);
    static void hearHead(const tensor::MultiHeadAttention::Memory& memory, const Pass& pass,
                         std::int64_t head, std::int64_t window);

    std::vector<Layer> layers_;
    Norm norm_{};
    std::int64_t width_ = 0, inner_ = 0, heads_ = 1;
    std::int64_t bytes_ = 0;
};

}  // namespace timbre::models::whisper
