#pragma once

#include "core/models/random_checkpoint/planned_tensor.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace timbre::models {

// speech_tokenizer/config.json as published.
nlohmann::json qwen3TtsCodecConfig();

// What speech_tokenizer/model.safetensors of that configuration holds. Throws nlohmann::json::exception
// where a number is missing.
std::vector<PlannedTensor> qwen3TtsCodecTensors(const nlohmann::json& config);

}  // namespace timbre::models
