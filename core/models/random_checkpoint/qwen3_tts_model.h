#pragma once

#include "core/models/random_checkpoint/planned_tensor.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace timbre::models {

enum class Qwen3TtsSize { Small, Large };  // 0.6B, 1.7B
enum class Qwen3TtsKind { Base, CustomVoice, VoiceDesign };

// config.json and generation_config.json as published, but for a token of the byte tokenizer.
nlohmann::json qwen3TtsConfig(Qwen3TtsSize size, Qwen3TtsKind kind);
nlohmann::json qwen3TtsGeneration();

// What model.safetensors of that configuration holds. Throws nlohmann::json::exception where a number
// is missing.
std::vector<PlannedTensor> qwen3TtsTensors(const nlohmann::json& config);

}  // namespace timbre::models
