#pragma once

#include "core/tensor/layers/grouped_query_attention.h"
#include "core/tensor/layers/key_value_cache.h"
#include "core/tensor/layers/rms_norm.h"
#include "core/tensor/layers/rotary.h"
#include "core/tensor/layers/row_kernels.h"
#include "core/tensor/layers/swiglu.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::tensor {

// One layer of a decoder: x += attention(norm(x)), x += feedForward(norm(x)).
struct DecoderLayer {
    RmsNorm attentionNorm;
    GroupedQueryAttention attention;
    RmsNorm feedForwardNorm;
    SwiGlu feedForward;
};

// A few positions of one sequence through all layers of a decoder as one piece of work: the threads are
// woken once for all layers and meet between their parts, no tensor is made on the way, every weight is
// read once from where it lies. Equal to the layers one by one up to the order of sums. Views of the
// layers, which must live as long. Immutable; any thread, each with its own cache.
class DecoderStep {
public:
    static constexpr std::int64_t kMostPositions = 8;  // from here on, libraries for large products win

    // Throws Error(Unsupported) for matrices that are kept in different ways in one layer.
    DecoderStep(std::span<const DecoderLayer> layers, const RmsNorm& norm, const Rotary& rotary);

    // x [1, t, d] float32, 1 ≤ t ≤ kMostPositions, at the positions that follow those of the cache.
    // Returns the same shape, after the last norm.
    at::Tensor operator()(const at::Tensor& x, KeyValueCache& cache) const;

    std::int64_t bytes() const { return bytes_; }  // of all matrices: what a step reads

private:
    struct Norm {
        const float* weight;  // null: there is none
        float epsilon;
    };
    struct Layer {
        Norm attentionNorm, queryNorm, keyNorm, feedForwardNorm;
        kernels::Matrix query, key, value, output, gate, up, down;
        std::int64_t heads, keyValueHeads, headWidth, window;
    };
    struct Pass;  // the numbers of one run
    static Layer viewOf(const DecoderLayer& layer);
    static Norm viewOf(const RmsNorm& norm);

    void makeRoom(Pass& pass) const;
    // The parts of a layer. All threads of the team call them together, and none returns before all of
    // them are done.
    static void project(const Layer& layer, const Pass& pass);
    static void attend(const Layer& layer, const KeyValueCache::Place& place, const Pass& pass);
    static void addAttention(const Layer& layer, const Pass& pass);
    static void gateAndRaise(const Layer& layer, const Pass& pass);
    static void addFeedForward(const Layer& layer, const Pass& pass);
    // For one thread.
    static const float* normalised(const Pass& pass, const Norm& norm, const kernels::Matrix& matrix);
    static void prepareHeads(const Layer& layer, const Pass& pass, std::int64_t head, std::int64_t step);
    static void attendHead(const Layer& layer, const KeyValueCache::Place& place, const Pass& pass,
                           std::int64_t head, std::int64_t step);
    static void addRows(const kernels::Matrix& matrix, const float* operand, const Pass& pass,
                        std::int64_t block);

    std::vector<Layer> layers_;
    Norm norm_;
    Rotary rotary_;
    std::int64_t width_ = 0;
    std::int64_t bytes_ = 0;
};

}  // namespace timbre::tensor
