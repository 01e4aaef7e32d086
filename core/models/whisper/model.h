#pragma once

#include "core/models/loaded_model.h"

#include <memory>

namespace timbre::models::whisper {

// Loads a folder with config.json and the weights of a Whisper in the layout of Hugging Face. Its
// inference hears a built-in test sound and decodes it greedily. Throws as readConfig, Weights and
// takeNetwork; Unsupported for int8, DeviceUnavailable off the CPU.
std::shared_ptr<const LoadedModel> load(const LoadOptions& options);

}  // namespace timbre::models::whisper
