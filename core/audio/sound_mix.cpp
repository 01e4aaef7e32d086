#include "core/audio/sound_mix.h"

#include <algorithm>
#include <functional>

namespace timbre::audio {

SoundMix::SoundMix(int sampleRateHz)
    : stallFrames_(static_cast<std::size_t>(kStallSeconds * sampleRateHz)),
      buffers_{DriftBuffer(sampleRateHz), DriftBuffer(sampleRateHz)},
      limiter_(sampleRateHz) {}

void SoundMix::add(std::size_t source, std::span<const float> samples) {
    buffers_.at(source).add(samples);
    if (samples.empty()) return;
    stalledFrames_ = source == lead_ ? 0 : stalledFrames_ + samples.size();
    if (source == lead_ || stalledFrames_ < stallFrames_ || buffers_[lead_].available() > 0) return;
    lead_ = source;
    stalledFrames_ = 0;
}

void SoundMix::take(std::vector<float>& out) {
    const std::size_t count = buffers_[lead_].available();
    if (count == 0) return;
    sum_.resize(count);
    other_.resize(count);
    buffers_[lead_].read(sum_);
    buffers_[1 - lead_].follow(other_);
    std::transform(sum_.begin(), sum_.end(), other_.begin(), sum_.begin(), std::plus<>());
    limiter_.process(sum_, out);
}

void SoundMix::finish(std::vector<float>& out) {
    take(out);
    limiter_.flush(out);
}

}  // namespace timbre::audio
