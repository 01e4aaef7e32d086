#pragma once

#include "core/models/capabilities.h"

#include <filesystem>

namespace timbre::models::qwen3_tts {

// What a checkpoint can do as an engine that speaks, of its configuration alone; all but id, name and
// version. Throws as readConfig().
SpeechEngineInfo describeSpeech(const std::filesystem::path& folder);

}  // namespace timbre::models::qwen3_tts
