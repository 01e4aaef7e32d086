#pragma once

#include "core/audio/decoded_source.h"

#include <filesystem>
#include <memory>

namespace timbre::audio {

// What libsndfile reads: WAV, FLAC, AIFF, Ogg Vorbis, Opus, MP3 …
// Throws Error as InputFile does, and DamagedFile or Unsupported when libsndfile refuses the content.
std::unique_ptr<DecodedSource> openWithSndfile(const std::filesystem::path& path);

}  // namespace timbre::audio
