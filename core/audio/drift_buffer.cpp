#include "core/audio/drift_buffer.h"

#include <algorithm>
#include <cmath>

namespace timbre::audio {
namespace {

constexpr double kMostStretch = 0.003;  // 5 cents: nobody hears it
constexpr double kSettleSeconds = 10;   // in which a surplus is worked off
constexpr double kAverageSeconds = 2;   // sound comes in blocks; only what lasts counts
constexpr double kTolerance = 0.01;     // seconds; within it the sound is not stretched
constexpr double kFadeSeconds = 0.01;
constexpr double kLookahead = 2;  // samples that the interpolation needs

}  // namespace

DriftBuffer::DriftBuffer(int sampleRateHz) : rate_(sampleRateHz), samples_(1, 0.0f) {}

void DriftBuffer::add(std::span<const float> samples) {
    samples_.insert(samples_.end(), samples.begin(), samples.end());
}

std::size_t DriftBuffer::available() const {
    return samples_.size() - static_cast<std::size_t>(position_);
}

void DriftBuffer::clear() {
    samples_.assign(1, 0.0f);
    position_ = 1;
    following_ = false;
}

void DriftBuffer::read(std::span<float> out) {
    following_ = false;
    position_ = std::floor(position_);
    const auto from = samples_.begin() + static_cast<std::ptrdiff_t>(position_);
    std::copy_n(from, out.size(), out.begin());
    position_ += double(out.size());
    forget();
}

void DriftBuffer::follow(std::span<float> out) {
    const double behind = kBehindSeconds * rate_;
    std::fill(out.begin(), out.end(), 0.0f);
    if (!following_) {
        if (waiting() < behind + double(out.size())) return;
        following_ = true;
        average_ = behind;
        // What is older than that waited for the other clock to begin.
        position_ = std::floor(double(samples_.size()) - kLookahead - behind - double(out.size()));
    }
    const double stepped = step(out.size());
    if (waiting() > kMostSeconds * rate_ + double(out.size())) {
        skip(out, stepped, waiting() - behind - double(out.size()));
        average_ = behind;
    } else {
        for (float& sample : out) {
            if (position_ + kLookahead >= double(samples_.size())) {
                following_ = false;
                break;
            }
            sample = at(position_);
            position_ += stepped;
        }
    }
    forget();
}

double DriftBuffer::waiting() const {
    return std::max(0.0, double(samples_.size()) - kLookahead - position_);
}

// How far to go per sample. Measured after what is taken now, so that the size of blocks does not count.
double DriftBuffer::step(std::size_t count) {
    const double left = waiting() - double(count);
    average_ += (left - average_) * std::min(1.0, double(count) / (kAverageSeconds * rate_));
    const double surplus = average_ - kBehindSeconds * rate_;
    const double beyond = std::copysign(std::max(0.0, std::abs(surplus) - kTolerance * rate_), surplus);
    return 1 + std::clamp(beyond / (kSettleSeconds * rate_), -kMostStretch, kMostStretch);
}

void DriftBuffer::skip(std::span<float> out, double step, double distance) {
    const double fade = kFadeSeconds * rate_;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto late = static_cast<float>(std::min(1.0, double(i) / fade));
        out[i] = (1 - late) * at(position_) + late * at(position_ + distance);
        position_ += step;
    }
    position_ += distance;
}

// Cubic Hermite interpolation (Catmull-Rom) through the four samples around the place.
float DriftBuffer::at(double position) const {
    const auto index = static_cast<std::size_t>(position);
    const auto t = static_cast<float>(position - double(index));
    const auto sample = [&](std::size_t i) { return i < samples_.size() ? samples_[i] : 0.0f; };
    const float before = index > 0 ? sample(index - 1) : 0.0f;
    const float a = sample(index), b = sample(index + 1), after = sample(index + 2);
    if (t == 0) return a;
    const float slopeA = (b - before) / 2, slopeB = (after - a) / 2;
    return a + t * (slopeA + t * (3 * (b - a) - 2 * slopeA - slopeB + t * (2 * (a - b) + slopeA + slopeB)));
}

void DriftBuffer::forget() {
    const auto past = static_cast<std::size_t>(position_) - 1;
    if (past < static_cast<std::size_t>(rate_) / 10) return;  // not after every block
    const auto gone = std::min(past, samples_.size());
    samples_.erase(samples_.begin(), samples_.begin() + static_cast<std::ptrdiff_t>(gone));
    position_ -= double(gone);
}

}  // namespace timbre::audio
