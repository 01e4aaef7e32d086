#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace timbre::audio {

// One of the sound tracks of a film.
struct AudioTrack {
    int number = 1;        // among its sound tracks, from 1
    std::string language;  // as the file says: "eng", "vi"; empty: it does not
    std::string title;     // "Commentary"; empty: it has none
    bool isRead = false;   // AudioReader delivers this one: the first default track, else the best
};

// Of files with several; empty for all others and for what cannot be read. Any thread; opens the file.
std::vector<AudioTrack> audioTracks(const std::filesystem::path& path);

// "2 (vie, Commentary)"
std::string describe(const AudioTrack& track);

}  // namespace timbre::audio
