#pragma once

#include "core/models/whisper/decoder_step.h"
#include "core/models/whisper/encoder.h"
#include "core/tensor/layers/embedding.h"
#include "core/tensor/layers/key_value_cache.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// How tokens look at the sound. Asked for by layer, because over the 1500 positions of a window the weights
// of all layers of a large model are a gigabyte.
struct Looks {
    std::vector<std::int64_t> layers;  // rising
    std::vector<at::Tensor> weights;   // of each of them, [b, h, t, s], softmaxed
};

struct DecoderBlock {
    tensor::LayerNorm selfNorm;
    tensor::MultiHeadAttention self;  // causal
    tensor::LayerNorm crossNorm;
    tensor::MultiHeadAttention cross;
    tensor::LayerNorm feedForwardNorm;
    FeedForward feedForward;
};

// The decoder: token and position embeddings, pre-norm blocks that look at the tokens so far and at the
// encoder's output. Immutable; any thread, inside runInference(), each run with its own cache.
// Source: arXiv 2212.04356 section 2.2; spec.md.
class Decoder {
public:
    // What the blocks see of windows of sound, computed once. Copies share it.
    class Heard {
    public:
        std::int64_t windows() const { return layers_.front().keys.size(0); }
        // The same sound for other sequences: sequence i hears what sequence rows[i] heard, as in
        // KeyValueCache::select(). Copies no sound. Throws Error(InvalidInput) for a row that is none.
        Heard select(std::span<const std::int64_t> rows) const;

    private:
        friend class Decoder;
        // Of each of `batch` sequences the window. Throws as operator().
        std::vector<std::int64_t> windowsOf(std::int64_t batch) const;
        // For sequences that hear those windows, in plain order.
        tensor::MultiHeadAttention::Memory of(std::size_t layer,
                                              const std::vector<std::int64_t>& windows) const;

        std::vector<tensor::MultiHeadAttention::Memory> layers_;
        std::vector<std::int64_t> windows_;  // empty: sequence i hears window i; one: all hear it
    };

    // `weights` is scoped to the decoder. projection [vocabulary, width] gives the logits; undefined: the
    // token embeddings do. Matrices are kept as `type`, the rest float32.
    Decoder(const Config& config, tensor::Weights& weights, const at::Tensor& projection,
            at::ScalarType type);

    Heard hear(const at::Tensor& encoded) const;  // [windows, s, width]
    tensor::KeyValueCache begin(std::int64_t batch, std::int64_t reserved) const;

    // Continues after the positions of the cache.
    //
    // ids      [b, t]         int64; b: as the cache and `heard` (of one window: any b)
    // returns  [b, t, width]  after the last norm, float32
    // looks: if not null, gets the weights of its layers; slower. Few tokens at a time are a DecoderStep,
    // many are products of many rows.
    // Throws Error(InvalidInput) beyond targetPositions, for an id outside the vocabulary, or when ids,
    // cache and sound are of different numbers of sequences.
    at::Tensor operator()(const at::Tensor& ids, const Heard& heard, tensor::KeyValueCache& cache,
                          Looks* looks = nullptr) const;
    // hidden [..., width] -> [..., vocabulary]
    at::Tensor logits(const at::Tensor& hidden) const { return vocabulary_(hidden); }

    std::int64_t bytesPerToken() const;  // of weights, logits included: what a step of a few tokens reads

private:
    at::Tensor stepByStep(const at::Tensor& ids, const Heard& heard, tensor::KeyValueCache& cache) const;
    void embed(const at::Tensor& ids, std::int64_t from, std::int64_t steps, std::int64_t position,
               float* x) const;

    Config config_;
    tensor::Embedding tokens_;
    at::Tensor positions_;  // [targetPositions, width]
    std::vector<DecoderBlock> blocks_;
    tensor::LayerNorm norm_;
    tensor::Linear vocabulary_;
    DecoderStep step_;
    at::ScalarType type_;  // in which sound is kept
};

}  // namespace timbre::models::whisper
