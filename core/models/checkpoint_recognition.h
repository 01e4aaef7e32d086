#pragma once

#include <filesystem>

namespace timbre::models::recognition {

// Whether a folder is a published checkpoint of a family, by its configuration and the names of its
// files or tensors; no weights are read. Never throws: what cannot be read is not recognised. Any
// thread.
bool isWhisper(const std::filesystem::path& folder);
bool isQwen3(const std::filesystem::path& folder);
bool isQwen3Tts(const std::filesystem::path& folder);
bool isLfm2Audio(const std::filesystem::path& folder);
bool isChunkformer(const std::filesystem::path& folder);
bool isVocos(const std::filesystem::path& folder);
bool isF5Tts(const std::filesystem::path& folder);  // also the published one, without configuration

}  // namespace timbre::models::recognition
