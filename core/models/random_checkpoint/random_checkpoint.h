#pragma once

#include "core/models/random_checkpoint/qwen3_tts_model.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>
#include <stop_token>
#include <string>
#include <string_view>

namespace timbre::models {

// A checkpoint of random numbers: a real model's files, names, shapes and types, so that its speed,
// memory and loading can be measured without it. It makes noise.
struct RandomCheckpoint {
    nlohmann::json config;       // of the model; its model_type decides about the rest
    nlohmann::json codecConfig;  // of the speech tokenizer of a Qwen3-TTS
    std::uint64_t seed = 0;
    std::int64_t firstControlToken = 151643;
};

// The published sizes. Throws Error(InvalidInput) for VoiceDesign of the small size, which does not
// exist.
RandomCheckpoint randomQwen3Tts(Qwen3TtsSize size, Qwen3TtsKind kind, std::uint64_t seed);
std::string randomQwen3TtsId(Qwen3TtsSize size, Qwen3TtsKind kind);  // "qwen3-tts-0.6b-base-random"

// A Whisper of one of whisperSizes(). Throws Error(InvalidInput) for another one.
RandomCheckpoint randomWhisper(std::string_view size, std::uint64_t seed);
std::string randomWhisperId(std::string_view size);  // "whisper-base-random"

// Bytes of its weights.
std::int64_t weightBytes(const RandomCheckpoint& checkpoint);

// What is done: bytes made or compared of twice weightBytes(). On the caller's thread.
using RandomProgress = std::function<void(std::int64_t done, std::int64_t total)>;

// Writes it into a folder that must not exist or be empty, with the list of files that makes it a model
// of a store. The folder appears whole or not at all; false: stopped, and nothing is left. Throws
// Error(InvalidInput) where files are in the folder, InUse while another process writes it, DiskFull
// before anything is written if it cannot fit, ReadOnly, Storage.
bool writeRandomCheckpoint(const RandomCheckpoint& checkpoint, const std::filesystem::path& folder,
                           const RandomProgress& progress, const std::stop_token& stop);

}  // namespace timbre::models
