#include "core/audio/audio_tracks.h"

#include "core/audio/sndfile_source.h"
#include "core/base/error.h"
#include "core/base/module_path.h"

namespace timbre::audio {
namespace {

bool isPlainSound(const std::filesystem::path& path) {
    try {
        return openWithSndfile(path) != nullptr;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

std::vector<AudioTrack> audioTracks(const std::filesystem::path& path) {
    if (isPlainSound(path)) return {};
    try {
        using List = void (*)(const char*, std::vector<AudioTrack>&);
        const auto list = reinterpret_cast<List>(moduleSymbol("timbre_ffmpeg", "timbreFfmpegTracks"));
        std::vector<AudioTrack> tracks;
        list(path.c_str(), tracks);
        return tracks.size() > 1 ? tracks : std::vector<AudioTrack>();
    } catch (const Error&) {
        return {};  // whoever reads the file hears why
    }
}

std::string describe(const AudioTrack& track) {
    std::string words = track.language;
    if (!track.title.empty()) words += (words.empty() ? "" : ", ") + track.title;
    return std::to_string(track.number) + (words.empty() ? "" : " (" + words + ")");
}

}  // namespace timbre::audio
