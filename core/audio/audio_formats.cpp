#include "core/audio/audio_writer.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace timbre::audio {
namespace {

constexpr std::array kFormats = {
    FormatInfo{FileFormat::Wav16, "wav", "wav", "WAV, 16 bit", false},
    FormatInfo{FileFormat::Wav24, "wav24", "wav", "WAV, 24 bit", false},
    FormatInfo{FileFormat::WavFloat, "wavfloat", "wav", "WAV, 32 bit float", false},
    FormatInfo{FileFormat::Flac, "flac", "flac", "FLAC", false},
    FormatInfo{FileFormat::OggVorbis, "ogg", "ogg", "Ogg Vorbis", true},
    FormatInfo{FileFormat::Opus, "opus", "opus", "Opus", true},
    FormatInfo{FileFormat::Mp3, "mp3", "mp3", "MP3", true},
};

}  // namespace

std::span<const FormatInfo> fileFormats() {
    return kFormats;
}

const FormatInfo& formatInfo(FileFormat format) {
    return *std::find_if(kFormats.begin(), kFormats.end(),
                         [format](const FormatInfo& row) { return row.format == format; });
}

std::optional<FileFormat> formatFromId(std::string_view id) {
    for (const FormatInfo& row : kFormats)
        if (row.id == id) return row.format;
    return {};
}

std::optional<FileFormat> formatFromPath(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    if (extension.empty()) return {};
    extension.erase(0, 1);
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (extension == "oga") return FileFormat::OggVorbis;
    for (const FormatInfo& row : kFormats)
        if (row.extension == extension) return row.format;
    return {};
}

}  // namespace timbre::audio
