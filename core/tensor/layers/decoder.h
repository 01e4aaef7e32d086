#pragma once

#include "core/tensor/layers/decoder_shape.h"
#include "core/tensor/layers/decoder_step.h"
#include "core/tensor/layers/grouped_query_attention.h"
#include "core/tensor/layers/key_value_cache.h"
#include "core/tensor/layers/rms_norm.h"
#include "core/tensor/layers/rotary.h"
#include "core/tensor/layers/swiglu.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

#include <cstdint>
#include <vector>

namespace timbre::tensor {

class Weights;

// The stack of decoder layers of Qwen3, also the talker and the code predictor of Qwen3-TTS: before
// attention and before the feed-forward part a norm, after both the sum with what came in, a norm at
// the end. Queries and keys are normalised per head and turn in split halves. Immutable; any thread.
// Source: Qwen3 Technical Report, arXiv 2505.09388, section 2.
class Decoder {
public:
    // Takes layers.N.{input_layernorm, self_attn.{q,k,v,o}_proj, self_attn.{q,k}_norm,
    // post_attention_layernorm, mlp.{gate,up,down}_proj}.weight and norm.weight; matrices as `type`.
    // Throws what Weights::take throws.
    Decoder(Weights weights, const DecoderShape& shape, at::ScalarType type);

    KeyValueCache emptyCache(std::int64_t batch, std::int64_t reserved) const;
    std::int64_t mostPositions() const { return shape_.mostPositions; }
    std::int64_t bytes() const { return step_.bytes(); }  // of all matrices: what a step reads

    // x        [b, t, d] float32, at the positions that follow those of the cache
    // returns  [b, t, d] after the last norm
    // `seen`, if not null, receives the output of every layer. A few positions of one sequence take the
    // quick way (decoder_step.h), unless the layers are to be seen.
    at::Tensor operator()(const at::Tensor& x, KeyValueCache& cache,
                          std::vector<at::Tensor>* seen = nullptr) const;

private:
    static DecoderLayer takeLayer(Weights weights, const DecoderShape& shape, at::ScalarType type);
    static std::vector<DecoderLayer> takeLayers(const Weights& weights, const DecoderShape& shape,
                                                at::ScalarType type);

    DecoderShape shape_;
    std::vector<DecoderLayer> layers_;
    RmsNorm norm_;
    Rotary rotary_;
    DecoderStep step_;  // looks at the layers
};

}  // namespace timbre::tensor
