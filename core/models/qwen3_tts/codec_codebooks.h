#pragma once

#include "core/models/qwen3_tts/codec_config.h"
#include "core/tensor/layers/linear.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::qwen3_tts {

// The codebooks of the codec: a vector for every frame of codes. The first group's book and the sum of
// all the others' are brought to the same width and added. Immutable; any thread.
class CodecCodebooks {
public:
    // weights: those below "decoder.quantizer.". Throws what Weights::take throws.
    CodecCodebooks(const CodecDecoderConfig& config, tensor::Weights& weights);

    // codes    [t, groups]         int64
    // returns  [t, codebookWidth]  float32
    // Throws Error(InvalidInput) for another shape or type, or a code outside the books.
    at::Tensor operator()(const at::Tensor& codes) const;

private:
    // A vector is its sum over the training's frames, divided by how often the code was used; the
    // quotients stay with the file instead of in our memory.
    struct Book {
        at::Tensor sums;   // [v, d]
        at::Tensor usage;  // [v]
    };
    static Book takeBook(const CodecDecoderConfig& config, tensor::Weights& weights, const std::string& name);
    void addTo(float* sum, const Book& book, std::int64_t code) const;

    std::int64_t size_ = 0, width_ = 0;  // v, d
    std::vector<Book> books_;            // of every group
    tensor::Linear first_, rest_;        // d → codebookWidth
};

}  // namespace timbre::models::qwen3_tts
