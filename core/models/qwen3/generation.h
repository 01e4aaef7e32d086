#pragma once

#include "core/models/qwen3/network.h"
#include "core/tensor/layers/sampling.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace timbre::models::qwen3 {

struct GenerationOptions {
    tensor::SamplingOptions sampling = {};  // as it stands: always the best token
    std::uint64_t seed = 0;
    std::int64_t mostTokens = 256;
    std::vector<std::int64_t> stopTokens = {};  // end the text and belong to it
};

// Continues a prompt token by token; `made`, if set, hears each one on the calling thread. The
// repetition penalty looks at the prompt and at what was made. Ends at a stop token, at mostTokens,
// where the model knows no more positions, or soon after a stop is requested. Throws
// Error(InvalidInput) for an empty prompt, a token outside the vocabulary or a prompt that is too long,
// Internal when a logit is not a number. Only inside runInference().
std::vector<std::int64_t> generate(const Network& network, std::span<const std::int64_t> prompt,
                                   const GenerationOptions& options, const std::stop_token& stop,
                                   const std::function<void(std::int64_t token)>& made = {});

}  // namespace timbre::models::qwen3
