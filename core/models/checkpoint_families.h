#pragma once

#include "core/models/capabilities.h"
#include "core/models/loaded_model.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace timbre::models {

// A family of neural checkpoints. This side knows no libtorch: it recognises folders. Loading opens
// the module timbre_torch, which has a row of the same id.
struct CheckpointFamily {
    std::string_view id;    // "whisper", "qwen3", "qwen3_tts", "f5_tts", "chunkformer", "lfm2_audio"
    std::string_view name;  // "Whisper"
    bool canInfer = false;  // false: files are checked and loaded, nothing computes yet
    bool (*recognises)(const std::filesystem::path& folder) = nullptr;  // by its configuration; never throws
    // What it can do as an engine that speaks, of its configuration alone: all but id, name and version.
    // Null: it does not speak. Throws Error(NotFound, DamagedFile, Unsupported).
    SpeechEngineInfo (*describeSpeech)(const std::filesystem::path& folder) = nullptr;
    // Likewise as a recogniser.
    RecogniserInfo (*describeRecogniser)(const std::filesystem::path& folder) = nullptr;
};

std::span<const CheckpointFamily> checkpointFamilies();
const CheckpointFamily* familyOf(const std::filesystem::path& folder);  // null: none recognises it
const CheckpointFamily* findFamily(std::string_view id);

// Reads, checks and takes every tensor of the folder. Slow: on a lane. Throws Error(ModuleMissing,
// NotFound, DamagedFile, UnsafeModel, Unsupported, OutOfMemory); the message names file, tensor,
// expected and found.
std::shared_ptr<const LoadedModel> loadCheckpoint(std::string_view family, const LoadOptions& options);

}  // namespace timbre::models
