#pragma once

#include "core/audio/audio_reader.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace timbre::audio {

// A file as its decoder delivers it: at its own rate, all channels, values unchecked. AudioReader
// puts the conversions on top. Crosses from the FFmpeg module, hence purely virtual. One thread.
class DecodedSource {
public:
    virtual ~DecodedSource() = default;

    // Rate is 1…768000, channels ≥ 1; seconds is what the file claims.
    virtual const AudioFileInfo& info() const = 0;

    // Fills whole interleaved frames; returns how many, 0 at the end.
    virtual std::size_t read(std::span<float> samples) = 0;

    // The next read() begins at this frame, or at the end if the file is shorter.
    // Throws Error(DamagedFile) when the decoder cannot get there.
    virtual void seek(std::int64_t frame) = 0;

    virtual bool isTruncated() const = 0;  // settled once read() has returned 0
};

}  // namespace timbre::audio
