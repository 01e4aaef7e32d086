#pragma once

#include <filesystem>
#include <span>

namespace timbre::audio::fixtures {

// Encodes mono sound with FFmpeg's libraries into the container that `container` names ("ipod" for
// M4A, "matroska", "webm" …). Returns false where this build of FFmpeg lacks the codec.
bool encodeWithAv(const std::filesystem::path& path, const char* container, const char* codec,
                  std::span<const float> samples, int rateHz);

// A movie with one grey picture and no sound; false as above.
bool encodePictureWithAv(const std::filesystem::path& path);

}  // namespace timbre::audio::fixtures
