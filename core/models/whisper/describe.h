#pragma once

#include "core/models/capabilities.h"

#include <filesystem>

namespace timbre::models::whisper {

// What a checkpoint can do as a recogniser, of its configuration alone; all but id, name and version.
// Throws as readConfig().
RecogniserInfo describeRecogniser(const std::filesystem::path& folder);

}  // namespace timbre::models::whisper
