#pragma once

#include "core/audio/clip.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace timbre::audio {

struct AudioFileInfo {
    std::string format;             // "WAV", "FLAC", "mov,mp4,m4a …"
    int sampleRateHz = 0;           // of the file
    int channels = 0;               // of the file
    std::optional<double> seconds;  // absent when the container does not say
};

// Decodes any sound file block by block in constant memory: libsndfile first (WAV, FLAC, Ogg
// Vorbis, Opus, MP3 …), then FFmpeg through its on-demand module (M4A, MP4, MKV, WebM …).
// Delivers one channel (mean of all) or all channels, at the asked rate (soxr, high quality).
// NaN, infinity and values beyond 1e9 become 0 and are counted. One object, one thread.
class AudioReader {
public:
    struct Target {
        int sampleRateHz = 0;  // 0: as in the file
        bool mono = true;
        double minSeconds = 0.1;  // shorter files are refused; 0 takes any that has a frame
    };

    // Throws Error: NotFound; EmptyAudio (0 bytes, no audio stream, under minSeconds where known);
    // DamagedFile; Unsupported; ModuleMissing (only FFmpeg could read it and it is absent).
    static std::unique_ptr<AudioReader> open(const std::filesystem::path& path, Target target);
    virtual ~AudioReader() = default;

    virtual const AudioFileInfo& info() const = 0;
    virtual int sampleRateHz() const = 0;  // of what read() delivers
    virtual int channels() const = 0;

    // Fills `frames` interleaved; returns frames delivered, 0 at the end. A file that breaks off
    // delivers what it has, then ends; isTruncated() tells. Throws Error(DamagedFile) when nothing
    // could be decoded at all.
    virtual std::size_t read(std::span<float> samples) = 0;
    virtual bool isTruncated() const = 0;
    virtual std::size_t invalidSamples() const = 0;  // replaced by 0 so far

    // Continues at `seconds` from the start (sample-exact for libsndfile formats).
    virtual void seek(double seconds) = 0;
};

// The whole file. Throws as AudioReader, and InvalidInput when longer than maxSeconds.
Clip readClip(const std::filesystem::path& path, AudioReader::Target target, double maxSeconds = 3600);

}  // namespace timbre::audio
