#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace timbre::audio::fixtures {

struct AvTrack {
    std::vector<float> samples;  // mono
    std::string language, title;
    bool isDefault = false;
};

// A Matroska file with these sound tracks, as they are. False where FFmpeg refuses.
bool writeTracksWithAv(const std::filesystem::path& path, const std::vector<AvTrack>& tracks, int rateHz);

}  // namespace timbre::audio::fixtures
