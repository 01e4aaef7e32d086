#pragma once

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>

namespace timbre::models {

// The one word that the tokenizer knows; prompts need it as one token.
inline constexpr std::int64_t kAssistantToken = 263;

// The 256 bytes under the letters that stand for them, numbered in the order of GPT-2.
nlohmann::json byteTokens();

// A tokenizer of bytes in the files and with the control tokens of Qwen3-TTS: vocab.json, merges.txt and
// tokenizer_config.json. firstControl: the id of <|endoftext|>; the others follow. Throws as
// writeFileAtomically().
void writeByteTokenizer(const std::filesystem::path& folder, std::int64_t firstControl);

}  // namespace timbre::models
