#include "core/audio/loudness.h"

#include <algorithm>
#include <cmath>

namespace timbre::audio {
namespace {

constexpr double kLookaheadSeconds = 0.005;
constexpr double kReleaseSeconds = 0.1;
// Gains are whole numbers in 1/2^30, so that the running sum never drifts and unity stays exact.
constexpr std::int64_t kUnity = std::int64_t{1} << 30;
constexpr std::int64_t kNearlyUnity = kUnity - kUnity / 10000;

}  // namespace

Limiter::Limiter(int sampleRateHz, float ceiling)
    : ceiling_(ceiling),
      lookahead_(std::max<std::size_t>(1, static_cast<std::size_t>(kLookaheadSeconds * sampleRateHz))),
      release_(1 - std::exp(-1.0 / (kReleaseSeconds * sampleRateHz))),
      held_(kUnity),
      delay_(lookahead_, 0.0f),
      gains_(lookahead_ + 1, kUnity),
      gainSum_(static_cast<std::int64_t>(lookahead_ + 1) * kUnity) {}

// The gain a sample needs is held for the look-ahead (sliding minimum), let go slowly, and averaged
// over the look-ahead. All gains that enter the average of a delayed sample were held for that very
// sample, so the average cannot exceed what it needs.
float Limiter::next(float sample) {
    if (!std::isfinite(sample)) sample = 0;
    const float size = std::abs(sample);
    const auto needed = size > ceiling_
                            ? static_cast<std::int64_t>(double(ceiling_) / double(size) * double(kUnity))
                            : kUnity;
    while (!minima_.empty() && minima_.back().gain >= needed) minima_.pop_back();
    minima_.push_back({position_, needed});
    if (minima_.front().position + lookahead_ < position_) minima_.pop_front();

    held_ += static_cast<std::int64_t>(double(kUnity - held_) * release_);
    if (held_ > kNearlyUnity) held_ = kUnity;
    held_ = std::min(held_, minima_.front().gain);

    std::int64_t& slot = gains_[position_ % gains_.size()];
    gainSum_ += held_ - slot;
    slot = held_;

    float& delayed = delay_[position_ % lookahead_];
    const float out = gainSum_ == static_cast<std::int64_t>(gains_.size()) * kUnity
                          ? delayed
                          : static_cast<float>(double(delayed) * double(gainSum_) /
                                               (double(gains_.size()) * double(kUnity)));
    delayed = sample;
    ++position_;
    return std::clamp(out, -ceiling_, ceiling_);
}

void Limiter::process(std::span<const float> samples, std::vector<float>& out) {
    for (const float sample : samples) {
        const bool primed = position_ >= lookahead_;
        const float limited = next(sample);
        if (primed) out.push_back(limited);
    }
}

void Limiter::flush(std::vector<float>& out) {
    const std::size_t waiting = std::min(position_, lookahead_);
    const std::size_t silent = lookahead_ - waiting;
    for (std::size_t i = 0; i < silent; ++i) next(0.0f);
    for (std::size_t i = 0; i < waiting; ++i) out.push_back(next(0.0f));
    position_ = 0;
    minima_.clear();
    held_ = kUnity;
    std::fill(gains_.begin(), gains_.end(), kUnity);
    gainSum_ = static_cast<std::int64_t>(gains_.size()) * kUnity;
}

}  // namespace timbre::audio
