#pragma once

#include "core/models/random_checkpoint/planned_tensor.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>

namespace timbre::models {

enum class StoredAs { Float32, Bf16 };

// Bytes of the file with these tensors.
std::int64_t fileBytes(std::span<const PlannedTensor> tensors, StoredAs type);

// Writes a safetensors file of random numbers with all processors, a few megabytes of memory each. The
// same seed gives the same bytes. progress: bytes written, on the caller's thread, some times a second.
// Returns early when stopped; the file is then not whole. Throws Error(DiskFull, ReadOnly, NotFound,
// Storage).
// Source of the format: huggingface/safetensors README, "Format".
void writeRandomTensors(const std::filesystem::path& file, std::span<const PlannedTensor> tensors,
                        StoredAs type, std::uint64_t seed,
                        const std::function<void(std::int64_t bytes)>& progress, const std::stop_token& stop);

}  // namespace timbre::models
