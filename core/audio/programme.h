#pragma once

#include "core/audio/audio_reader.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace timbre::audio {

// A row of mono segments that grows while it is read: first in memory, then, once a segment has a
// file, read back from there. Kept in memory: the segment that grows, and complete ones that lie
// ahead of the cursor, up to kMemorySeconds. One thread.
class Programme {
public:
    static constexpr double kMemorySeconds = 30;

    explicit Programme(int sampleRateHz) : rateHz_(sampleRateHz) {}

    int sampleRateHz() const { return rateHz_; }

    void append(std::span<const float> samples);
    // Completes the current segment. Without samples before, its length is taken from the file:
    // throws as AudioReader::open, and the segment is left out.
    void endSegment(const std::filesystem::path& file);
    void finish() { complete_ = true; }

    bool hasOpenSegment() const { return !segments_.empty() && segments_.back().open; }
    std::int64_t openStart() const { return segments_.back().start; }  // there must be one
    void dropOpenSegment();  // as if it had never been appended; the cursor moves back if it was in it

    bool isComplete() const { return complete_; }
    // Whether the last thing that came was the end of a segment.
    bool isBetweenSegments() const { return !segments_.empty() && !segments_.back().open; }
    std::int64_t frames() const { return segments_.empty() ? 0 : segments_.back().end(); }
    std::int64_t cursor() const { return cursor_; }
    // Complete and read to the end; false while the end of the last file is only estimated.
    bool isAtEnd() const {
        return complete_ && cursor_ >= frames() && (segments_.empty() || segments_.back().lengthKnown);
    }
    std::size_t framesInMemory() const;

    // Fills what is there, from the cursor on; less than asked at the end of what exists. A file
    // that cannot be read throws its Error once and is silence of its length from then on.
    std::size_t read(std::span<float> samples);
    void seek(std::int64_t frame);  // clamped

private:
    struct Segment {
        std::vector<float> samples;
        std::filesystem::path file;
        std::int64_t start = 0, frames = 0;
        bool open = true;
        bool lengthKnown = true;  // false: as long as its file turns out to be
        bool unreadable = false;
        bool inMemory() const { return !samples.empty(); }
        std::int64_t end() const { return start + frames; }
    };

    std::size_t segmentAt(std::int64_t frame) const;
    std::size_t readSegment(std::size_t index, std::span<float> samples);
    std::size_t readFile(std::size_t index, std::span<float> samples);
    void setLength(std::size_t index, std::int64_t frames);
    void forgetPlayed(std::size_t current);
    void forgetIfTooMuch();

    int rateHz_;
    std::vector<Segment> segments_;
    bool complete_ = false;
    std::int64_t cursor_ = 0;
    std::size_t forgotten_ = 0;  // segments before this one hold no samples

    std::unique_ptr<AudioReader> reader_;  // of segments_[readerSegment_], at readerFrame_
    std::size_t readerSegment_ = 0;
    std::int64_t readerFrame_ = 0;
};

}  // namespace timbre::audio
