#pragma once

#include "core/models/loaded_model.h"

#include <memory>

namespace timbre::models::qwen3 {

// A Qwen3 text model (dense): 0.6B, 1.7B, 4B, 4B-Instruct-2507 and others of the layout of spec.md.
// Slow: on a lane. Precisions fp32 and bf16. Throws Error(NotFound, DamagedFile, UnsafeModel,
// Unsupported, DeviceUnavailable, OutOfMemory).
std::shared_ptr<const LoadedModel> load(const LoadOptions& options);

}  // namespace timbre::models::qwen3
