#pragma once

#include "core/audio/peak_pyramid.h"

#include <filesystem>
#include <functional>

namespace timbre::audio {

// Reads a whole sound file in constant memory and hands its peaks over a minute at a time, from
// `first` on; `deliver` answers false to end it. Throws as AudioReader.
void readPeaks(const std::filesystem::path& file,
               const std::function<bool(std::size_t first, Peaks peaks)>& deliver);

}  // namespace timbre::audio
