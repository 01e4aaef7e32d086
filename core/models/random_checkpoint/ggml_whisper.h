#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace timbre::models {

enum class GgmlType { F16, Q8 };  // Q8: Q8_0, a scale for every 32 numbers

// A file of random numbers for whisper.cpp, in one of whisperSizes(), so that both can be measured side by
// side: parameters, a filter bank of zeros, numbered words, and the tensors under the names of OpenAI.
// Throws Error(InvalidInput) for another size, DiskFull, Storage.
// Source of the format: whisper.cpp, models/convert-pt-to-ggml.py.
void writeGgmlWhisper(const std::filesystem::path& file, std::string_view size, GgmlType type,
                      std::uint64_t seed);

}  // namespace timbre::models
