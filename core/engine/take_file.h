#pragma once

#include "core/audio/audio_writer.h"
#include "core/audio/loudness.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace timbre::engine {

struct TakeFileOptions {
    audio::FileFormat format = audio::FileFormat::Flac;
    double quality = 0.6;
    std::optional<double> targetLufs;  // absent: loudness stays as it is
    audio::AudioTags tags;
    std::function<void(double fraction)> progress;  // often; what it throws ends the joining
};

struct TakeFileResult {
    audio::AudioCheck check;  // of what was written; length limits are the caller's
    double seconds = 0;
};

// Joins sound files of one rate into one file, block by block. With a target the whole is first
// measured (EBU R 128) and then brought to it within ±0.5 LU, never beyond -1 dBFS.
// Throws Error(NotFound, DamagedFile, DiskFull …); the target then does not appear.
TakeFileResult joinFiles(std::span<const std::filesystem::path> parts, const std::filesystem::path& target,
                         const TakeFileOptions& options);

}  // namespace timbre::engine
