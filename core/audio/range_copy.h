#pragma once

#include <cstdint>
#include <filesystem>

namespace timbre::audio {

// Writes a stretch of a sound file as a 16-bit WAV with its rate and channels, in constant memory. The
// target appears when it is complete. Throws as AudioReader and AudioWriter, and InvalidInput when the
// stretch is empty or behind the end.
void copyRange(const std::filesystem::path& source, std::int64_t startMs, std::int64_t endMs,
               const std::filesystem::path& target);

}  // namespace timbre::audio
