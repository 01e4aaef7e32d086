#pragma once

#include "core/tensor/layers/decoder.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace timbre::models::qwen3 {

// What config.json and generation_config.json of a Qwen3 checkpoint say, checked.
struct Config {
    tensor::DecoderShape decoder;
    std::int64_t vocabulary = 0;
    bool sharesEmbedding = false;          // tie_word_embeddings: the output is the embedding
    std::vector<std::int64_t> stopTokens;  // end a text; at least one
};

// Throws Error(NotFound) without config.json, DamagedFile for what is missing or of the wrong kind,
// Unsupported, with the name of the field, for a variant that this version does not compute:
// quantised weights, scaled rotary positions, sliding windows, biases, other activations.
Config readConfig(const std::filesystem::path& folder);

}  // namespace timbre::models::qwen3
