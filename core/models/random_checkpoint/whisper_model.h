#pragma once

#include "core/models/random_checkpoint/planned_tensor.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string_view>
#include <vector>

namespace timbre::models {

// The published multilingual sizes: "tiny", "base", "small", "medium", "large-v3", "turbo".
std::vector<std::string_view> whisperSizes();

// config.json of such a size. Throws Error(InvalidInput) for another name.
// Source: whisper.md, section 1; openai/whisper model.py, ModelDimensions.
nlohmann::json whisperConfig(std::string_view size);

// generation_config.json: the numbers of the special tokens. Source: whisper.md, section 4.
nlohmann::json whisperGeneration(const nlohmann::json& config);

std::vector<PlannedTensor> whisperTensors(const nlohmann::json& config);

// vocab.json, merges.txt and added_tokens.json: all bytes, pieces of made-up words up to the published
// number, the special tokens under their published names. Throws as writeFileAtomically().
void writeWhisperTokenizer(const std::filesystem::path& folder, const nlohmann::json& config);

}  // namespace timbre::models
