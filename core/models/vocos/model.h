#pragma once

#include "core/models/loaded_model.h"

#include <memory>

namespace timbre::models::vocos {

// Loads a folder with config.yaml and the weights of a Vocos. Its inference makes one second of sound
// out of the mel of a built-in test sound. Throws as readConfig, Weights and Vocoder;
// DeviceUnavailable off the CPU.
std::shared_ptr<const LoadedModel> load(const LoadOptions& options);

}  // namespace timbre::models::vocos
