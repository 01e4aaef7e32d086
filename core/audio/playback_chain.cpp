#include "core/audio/playback_chain.h"

#include <algorithm>

namespace timbre::audio {
namespace {

constexpr int kBlocksPerSecond = 100;

}  // namespace

PlaybackChain::PlaybackChain(Programme& programme, RealtimeFeed& feed, int deviceRateHz, double speed)
    : programme_(programme),
      feed_(feed),
      deviceRateHz_(deviceRateHz),
      speed_(speed),
      stretch_(programme.sampleRateHz(), speed, 0, TimeStretch::Mode::Realtime),
      resampler_(programme.sampleRateHz(), deviceRateHz, 1),
      firstIndex_(static_cast<std::int64_t>(feed.ring().written())) {
    feed_.ring().discard();
}

void PlaybackChain::setSpeed(double speed) {
    if (speed == speed_) return;
    speed_ = speed;
    unplaced_ += stretch_.setSpeed(speed) * outputShare();
}

// The reader may not have obeyed the discard yet, so its index can lie before our first.
std::size_t PlaybackChain::queued() const {
    const auto first = static_cast<std::size_t>(firstIndex_);
    return feed_.ring().written() - std::max(feed_.ring().consumed(), first) + converted_.size() - written_;
}

bool PlaybackChain::isPlayedOut() const {
    return flushed_ && queued() == 0 && !feed_.isAudible();
}

void PlaybackChain::fill(std::size_t samples, const LoopRange& loop, const Placed& placed) {
    write();
    // The end is flushed at once, so that the ring may then run dry without being an underrun.
    while (!flushed_ && (queued() < samples || programme_.isAtEnd())) {
        const std::size_t count = readBlock(loop);
        if (count > 0) {
            const auto frames = static_cast<std::int64_t>(count);
            unplaced_ += double(count) / speed_ * outputShare();
            // Negative right after a change to a higher speed; the next blocks make up for it.
            const double made = std::max(0.0, unplaced_);
            unplaced_ -= made;
            placed(programme_.cursor() - frames, frames, made);
            convert(std::span(block_).first(count));
        } else if (!programme_.isComplete()) {
            return;
        } else if (loop.active && programme_.frames() > loop.startFrame) {
            programme_.seek(loop.startFrame);
        } else {
            flush();
        }
        write();
    }
}

double PlaybackChain::outputShare() const {
    return double(deviceRateHz_) / programme_.sampleRateHz();
}

std::size_t PlaybackChain::readBlock(const LoopRange& loop) {
    block_.resize(static_cast<std::size_t>(std::max(1, programme_.sampleRateHz() / kBlocksPerSecond)));
    std::span<float> wanted = block_;
    if (loop.active && loop.endFrame > loop.startFrame) {
        if (programme_.cursor() == loop.endFrame) programme_.seek(loop.startFrame);
        const std::int64_t left = loop.endFrame - programme_.cursor();
        if (left > 0 && left < static_cast<std::int64_t>(wanted.size()))
            wanted = wanted.first(static_cast<std::size_t>(left));
    }
    return programme_.read(wanted);
}

void PlaybackChain::convert(std::span<const float> samples) {
    stretched_.clear();
    stretch_.process(samples, stretched_);
    resampler_.process(stretched_, converted_);
}

void PlaybackChain::flush() {
    stretched_.clear();
    stretch_.flush(stretched_);
    resampler_.process(stretched_, converted_);
    resampler_.flush(converted_);
    flushed_ = true;
}

void PlaybackChain::write() {
    written_ += feed_.ring().write(std::span(converted_).subspan(written_));
    if (written_ < converted_.size()) return;
    converted_.clear();
    written_ = 0;
}

}  // namespace timbre::audio
