#include "core/engine/speech_chain.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::engine {
namespace {

constexpr float kSilence = 0.003f;     // -50 dBFS
constexpr double kKeptSeconds = 0.05;  // silence left at both ends, so that no consonant is cut

}  // namespace

SpeechChain::SpeechChain(const Settings& settings, Output output)
    : settings_(settings),
      output_(std::move(output)),
      stretch_(settings.sampleRateHz, settings.speed, settings.semitones, audio::TimeStretch::Mode::Quality),
      limiter_(settings.sampleRateHz) {}

void SpeechChain::process(std::span<const float> samples) {
    if (!settings_.trimSilence) return trimmed(samples);

    const auto isSound = [](float sample) { return std::abs(sample) > kSilence; };
    const auto kept = static_cast<std::size_t>(kKeptSeconds * settings_.sampleRateHz);
    const auto first = std::find_if(samples.begin(), samples.end(), isSound);
    if (first == samples.end()) {
        held_.insert(held_.end(), samples.begin(), samples.end());
        if (!soundSeen_ && held_.size() > kept) {
            trimmedFrames_ += held_.size() - kept;
            held_.erase(held_.begin(), held_.end() - static_cast<std::ptrdiff_t>(kept));
        }
        return;
    }
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isSound).base();
    held_.insert(held_.end(), samples.begin(), last);
    if (!soundSeen_) {
        soundSeen_ = true;
        const std::size_t lead = held_.size() - static_cast<std::size_t>(last - first);
        const std::size_t dropped = lead > kept ? lead - kept : 0;
        trimmedFrames_ += dropped;
        held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(dropped));
    }
    trimmed(held_);
    held_.assign(last, samples.end());
}

void SpeechChain::flush() {
    const auto kept = static_cast<std::size_t>(kKeptSeconds * settings_.sampleRateHz);
    if (held_.size() > kept) held_.resize(kept);
    trimmed(held_);
    stretched_.clear();
    stretch_.flush(stretched_);
    deliver(stretched_);
    limited_.clear();
    limiter_.flush(limited_);
    if (!limited_.empty()) output_(limited_);
}

void SpeechChain::trimmed(std::span<const float> samples) {
    if (samples.empty()) return;
    stretched_.clear();
    stretch_.process(samples, stretched_);
    deliver(stretched_);
}

void SpeechChain::deliver(const std::vector<float>& samples) {
    if (samples.empty()) return;
    std::vector<float> louder(samples);
    for (float& sample : louder) sample *= settings_.gain;
    limited_.clear();
    limiter_.process(louder, limited_);
    if (!limited_.empty()) output_(limited_);
}

text::Word SpeechChain::mapped(text::Word word) const {
    const double trimmedMs = 1000.0 * double(trimmedFrames_) / settings_.sampleRateHz;
    const auto map = [&](std::int64_t ms) {
        return static_cast<std::int64_t>(
            std::llround(std::max(0.0, double(ms) - trimmedMs) / settings_.speed));
    };
    word.startMs = map(word.startMs);
    word.endMs = map(word.endMs);
    return word;
}

}  // namespace timbre::engine
