#include "core/audio/programme.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace timbre::audio {
namespace {

// A segment may be as short as a word: no least length.
AudioReader::Target segmentTarget(int rateHz) {
    return {.sampleRateHz = rateHz, .mono = true, .minSeconds = 0};
}

}  // namespace

void Programme::append(std::span<const float> samples) {
    if (complete_ || samples.empty()) return;
    if (segments_.empty() || !segments_.back().open) {
        Segment segment;
        segment.start = frames();
        segments_.push_back(std::move(segment));
    }
    auto& segment = segments_.back();
    segment.samples.insert(segment.samples.end(), samples.begin(), samples.end());
    segment.frames += static_cast<std::int64_t>(samples.size());
}

void Programme::endSegment(const std::filesystem::path& file) {
    if (complete_) return;
    if (segments_.empty() || !segments_.back().open) {
        const auto reader = AudioReader::open(file, segmentTarget(rateHz_));
        Segment segment;
        segment.start = frames();
        // At least one frame, or a file that does not tell its length would never be reached.
        segment.frames = std::max(1LL, std::llround(reader->info().seconds.value_or(0) * rateHz_));
        segment.lengthKnown = false;
        segments_.push_back(std::move(segment));
    }
    segments_.back().file = file;
    segments_.back().open = false;
    forgetPlayed(segmentAt(cursor_));
    forgetIfTooMuch();
}

void Programme::dropOpenSegment() {
    if (!hasOpenSegment()) return;
    segments_.pop_back();
    cursor_ = std::min(cursor_, frames());
}

std::size_t Programme::framesInMemory() const {
    std::size_t sum = 0;
    for (std::size_t i = forgotten_; i < segments_.size(); ++i) sum += segments_[i].samples.size();
    return sum;
}

// The segment that contains `frame`; past the end: the number of segments.
std::size_t Programme::segmentAt(std::int64_t frame) const {
    const auto after =
        std::upper_bound(segments_.begin(), segments_.end(), frame,
                         [](std::int64_t value, const Segment& segment) { return value < segment.end(); });
    return static_cast<std::size_t>(after - segments_.begin());
}

std::size_t Programme::read(std::span<float> samples) {
    std::size_t got = 0;
    while (got < samples.size()) {
        std::size_t index = segmentAt(cursor_);
        // A file whose length is an estimate may go on where the estimate ends.
        if (index > 0 && reader_ && readerSegment_ == index - 1 && !segments_[index - 1].lengthKnown &&
            cursor_ == segments_[index - 1].end())
            --index;
        if (index >= segments_.size()) break;
        const std::size_t count = readSegment(index, samples.subspan(got));
        got += count;
        cursor_ += static_cast<std::int64_t>(count);
        forgetPlayed(segmentAt(cursor_));
    }
    return got;
}

std::size_t Programme::readSegment(std::size_t index, std::span<float> samples) {
    const auto& segment = segments_[index];
    const std::int64_t offset = cursor_ - segment.start;
    const std::int64_t left = segment.frames - offset;
    if (segment.inMemory()) {
        const std::size_t count = std::min(samples.size(), static_cast<std::size_t>(left));
        std::copy_n(segment.samples.begin() + offset, count, samples.begin());
        return count;
    }
    if (segment.lengthKnown && static_cast<std::int64_t>(samples.size()) > left)
        samples = samples.first(static_cast<std::size_t>(left));
    std::size_t count = 0;
    if (!segment.unreadable) {
        try {
            count = readFile(index, samples);
        } catch (...) {
            segments_[index].unreadable = true;
            if (!segment.lengthKnown) setLength(index, offset);
            segments_[index].lengthKnown = true;
            reader_.reset();
            throw;
        }
    }
    if (segment.lengthKnown && count < samples.size()) {  // the file is shorter than what was made
        std::fill(samples.begin() + static_cast<std::ptrdiff_t>(count), samples.end(), 0.0f);
        return samples.size();
    }
    return count;
}

// Whole blocks until the file ends; an estimated length becomes the true one there.
std::size_t Programme::readFile(std::size_t index, std::span<float> samples) {
    const std::int64_t offset = cursor_ - segments_[index].start;
    if (!reader_ || readerSegment_ != index) {
        reader_.reset();
        reader_ = AudioReader::open(segments_[index].file, segmentTarget(rateHz_));
        readerSegment_ = index;
        readerFrame_ = 0;
    }
    if (readerFrame_ != offset) {
        reader_->seek(double(offset) / rateHz_);
        readerFrame_ = offset;
    }
    std::size_t got = 0;
    while (got < samples.size()) {
        const std::size_t count = reader_->read(samples.subspan(got));
        if (count == 0) break;
        got += count;
        readerFrame_ += static_cast<std::int64_t>(count);
    }
    if (segments_[index].lengthKnown) return got;
    if (got < samples.size()) {
        setLength(index, readerFrame_);
        segments_[index].lengthKnown = true;
    } else if (readerFrame_ > segments_[index].frames) {
        setLength(index, readerFrame_);
    }
    return got;
}

void Programme::setLength(std::size_t index, std::int64_t frames) {
    const std::int64_t shift = frames - segments_[index].frames;
    segments_[index].frames = frames;
    for (std::size_t i = index + 1; i < segments_.size(); ++i) segments_[i].start += shift;
}

void Programme::seek(std::int64_t frame) {
    cursor_ = std::clamp<std::int64_t>(frame, 0, frames());
}

void Programme::forgetPlayed(std::size_t current) {
    for (; forgotten_ < std::min(current, segments_.size()); ++forgotten_) {
        auto& segment = segments_[forgotten_];
        if (segment.file.empty()) return;  // nowhere else to be had from
        std::vector<float>().swap(segment.samples);
    }
}

// The segment that was just completed goes first: it is the farthest away.
void Programme::forgetIfTooMuch() {
    if (segments_.size() < 2 || double(framesInMemory()) <= kMemorySeconds * rateHz_) return;
    if (segmentAt(cursor_) + 1 >= segments_.size()) return;  // it is the one being played
    std::vector<float>().swap(segments_.back().samples);
}

}  // namespace timbre::audio
