#include "core/audio/realtime_feed.h"

#include "core/metrics/instruments.h"

#include <algorithm>
#include <cmath>

namespace timbre::audio {
namespace {

constexpr float kFadeSeconds = 0.005f;  // from silence to full volume; short enough for "at once"

}  // namespace

RealtimeFeed::RealtimeFeed(int sampleRateHz, double latencySeconds, std::size_t ringFrames)
    : sampleRateHz_(sampleRateHz),
      ring_(ringFrames),
      meter_(sampleRateHz),
      latencyFrames_(std::llround(latencySeconds * sampleRateHz)),
      gainStep_(1.0f / (kFadeSeconds * static_cast<float>(sampleRateHz))) {}

void RealtimeFeed::openGate(bool fromSilence) noexcept {
    fromSilence_.store(fromSilence, std::memory_order_relaxed);
    gateOpen_.store(true, std::memory_order_release);
}

std::int64_t RealtimeFeed::audibleIndex() const noexcept {
    const std::int64_t ahead = inDevice_.load(std::memory_order_relaxed);
    return static_cast<std::int64_t>(ring_.consumed()) - ahead;
}

void RealtimeFeed::fill(std::span<float> samples) noexcept {
    auto& instruments = metrics::instruments();
    const metrics::Timed timed(instruments.callbackMs);
    const bool open = gateOpen_.load(std::memory_order_acquire);
    if (open) instruments.ringFill.record(double(ring_.readable()) / double(ring_.capacity()));
    const float target = open ? volume_.load(std::memory_order_relaxed) : 0.0f;
    if (open && fromSilence_.exchange(false, std::memory_order_relaxed)) gain_ = target;

    const std::size_t got = take(samples, open);
    for (float& sample : samples.first(got)) {
        if (gain_ < target) gain_ = std::min(target, gain_ + gainStep_);
        if (gain_ > target) gain_ = std::max(target, gain_ - gainStep_);
        sample = std::clamp(sample * gain_, -1.0f, 1.0f);
    }
    std::fill(samples.begin() + static_cast<std::ptrdiff_t>(got), samples.end(), 0.0f);
    if (!open) gain_ = 0;
    meter_.take(samples);
    count(got, samples.size(), open);
}

// A closed gate takes only what the fade-out needs; the empty read lets the ring obey a discard.
std::size_t RealtimeFeed::take(std::span<float> samples, bool open) noexcept {
    if (open) return ring_.read(samples);
    const auto fade = static_cast<std::size_t>(std::ceil(gain_ / gainStep_));
    return ring_.read(samples.first(std::min(samples.size(), fade)));
}

void RealtimeFeed::count(std::size_t got, std::size_t wanted, bool open) noexcept {
    const bool missing = got < wanted && open && moreExpected_.load(std::memory_order_relaxed);
    if (missing && !starved_) underruns_.fetch_add(1, std::memory_order_relaxed);
    if (missing) starved_ = true;
    if (got == wanted || !open) starved_ = false;
    const auto sound = static_cast<std::int64_t>(got);
    const auto silence = static_cast<std::int64_t>(wanted) - sound;
    const std::int64_t before = inDevice_.load(std::memory_order_relaxed);
    inDevice_.store(std::min(latencyFrames_, std::max<std::int64_t>(0, before - silence) + sound),
                    std::memory_order_relaxed);
}

}  // namespace timbre::audio
