#pragma once

#include "core/models/loaded_model.h"

#include <memory>
#include <string_view>

namespace timbre::models {

// Loads a checkpoint of any family without knowing its network: opens every set of weights in the
// folder and its sub-folders, takes every tensor, converts it to the precision asked for, and looks at
// every number. The model it gives cannot infer and says so. Throws Error(NotFound) without weights,
// DamagedFile for NaN or infinity, Unsupported for int8, DeviceUnavailable off the CPU, and as
// tensor::Weights::open().
std::shared_ptr<const LoadedModel> loadChecked(std::string_view familyName, const LoadOptions& options);

}  // namespace timbre::models
