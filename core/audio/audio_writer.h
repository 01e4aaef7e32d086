#pragma once

#include "core/audio/clip.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace timbre::audio {

enum class FileFormat { Wav16, Wav24, WavFloat, Flac, OggVorbis, Opus, Mp3 };

struct FormatInfo {
    FileFormat format;
    std::string_view id;         // "wav", "wav24", "wavfloat", "flac", "ogg", "opus", "mp3"
    std::string_view extension;  // "wav" …, without the dot
    std::string_view name;       // for people
    bool lossy;                  // quality applies
};
std::span<const FormatInfo> fileFormats();
const FormatInfo& formatInfo(FileFormat format);
std::optional<FileFormat> formatFromId(std::string_view id);
std::optional<FileFormat> formatFromPath(const std::filesystem::path& path);  // by extension

struct AudioTags {
    std::string title, artist, comment;
};

// Writes block by block into a temporary file beside the target; finish() makes it appear under its
// name (flushed, renamed). Destroyed without finish(): nothing appears. Values beyond ±1 are clipped
// for integer formats. Opus converts to 48 kHz and MP3 to the
// next rate it knows (8 … 48 kHz) by themselves. Not-a-number becomes 0. A WAV that would pass 4 GiB is
// refused with Unsupported. After an exception only destroying makes sense. One object, one thread.
// All functions throw Error(DiskFull, ReadOnly, NotFound, Unsupported, Storage).
class AudioWriter {
public:
    AudioWriter(const std::filesystem::path& target, FileFormat format, int sampleRateHz, int channels,
                double quality = 0.6, const AudioTags& tags = {});  // quality 0…1 for lossy formats
    ~AudioWriter();
    AudioWriter(const AudioWriter&) = delete;
    AudioWriter& operator=(const AudioWriter&) = delete;

    void write(std::span<const float> samples);  // interleaved, whole frames
    void finish();
    std::size_t frames() const;  // written so far

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace timbre::audio
