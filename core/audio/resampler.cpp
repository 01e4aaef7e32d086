#include "core/audio/resampler.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <soxr.h>
#include <string>

namespace timbre::audio {
namespace {

constexpr int kHighestRateHz = 768000;
// soxr 0.1.3 computes for ever from a ratio of 2^19 on.
constexpr int kLargestRatio = 1 << 18;
// Frames taken in per step: bounds the working memory when the rate goes up a lot.
constexpr std::size_t kStepFrames = 4096;

std::string rates(int fromHz, int toHz) {
    return std::to_string(fromHz) + " Hz to " + std::to_string(toHz) + " Hz";
}

}  // namespace

struct Resampler::Impl {
    Impl(int from, int to, int channelCount)
        : fromHz(from), toHz(to), channels(static_cast<std::size_t>(channelCount)) {
        if (fromHz != toHz) start();
    }
    ~Impl() { soxr_delete(state); }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void start() {
        soxr_delete(state);
        const auto quality = soxr_quality_spec(SOXR_HQ, 0);
        soxr_error_t failed = nullptr;
        state =
            soxr_create(fromHz, toHz, static_cast<unsigned>(channels), &failed, nullptr, &quality, nullptr);
        if (failed != nullptr)
            throw Error(ErrorCode::Unsupported, "resampling " + rates(fromHz, toHz) + ": " + failed);
        framesIn = framesOut = 0;
    }

    // Feeds `count` frames (null: the end) and appends what comes out; returns frames delivered.
    std::size_t convert(const float* frames, std::size_t count, std::vector<float>& out) {
        const std::size_t room =
            count * static_cast<std::size_t>(toHz) / static_cast<std::size_t>(fromHz) + kStepFrames;
        const std::size_t before = out.size();
        out.resize(before + room * channels);
        std::size_t used = 0, made = 0;
        const auto failed = soxr_process(state, frames, count, &used, out.data() + before, room, &made);
        out.resize(before + made * channels);
        if (failed != nullptr)
            throw Error(ErrorCode::Internal, "resampling " + rates(fromHz, toHz) + ": " + failed);
        framesIn += used;
        framesOut += made;
        consumed = used;
        return made;
    }

    std::uint64_t framesDue() const {
        const auto from = static_cast<std::uint64_t>(fromHz);
        const auto to = static_cast<std::uint64_t>(toHz);
        // Split so that the product cannot overflow: framesIn may be days at 768 kHz.
        return framesIn / from * to + (framesIn % from * to + from / 2) / from;
    }

    int fromHz, toHz;
    std::size_t channels;
    soxr_t state = nullptr;
    std::uint64_t framesIn = 0, framesOut = 0;
    std::size_t consumed = 0;
};

Resampler::Resampler(int fromHz, int toHz, int channels) {
    const auto usable = [](int rate) { return rate >= 1 && rate <= kHighestRateHz; };
    if (!usable(fromHz) || !usable(toHz) || channels < 1 || fromHz / toHz > kLargestRatio ||
        toHz / fromHz > kLargestRatio)
        throw Error(ErrorCode::Unsupported, "resampling " + rates(fromHz, toHz) + " with " +
                                                std::to_string(channels) +
                                                " channels; rates are 1 to 768000 Hz");
    impl_ = std::make_unique<Impl>(fromHz, toHz, channels);
}

Resampler::~Resampler() = default;
Resampler::Resampler(Resampler&&) noexcept = default;
Resampler& Resampler::operator=(Resampler&&) noexcept = default;

void Resampler::process(std::span<const float> samples, std::vector<float>& out) {
    if (impl_->fromHz == impl_->toHz) {
        out.insert(out.end(), samples.begin(), samples.end());
        return;
    }
    const std::size_t frames = samples.size() / impl_->channels;
    for (std::size_t at = 0; at < frames;) {
        const std::size_t count = std::min(kStepFrames, frames - at);
        impl_->convert(samples.data() + at * impl_->channels, count, out);
        at += impl_->consumed;
    }
}

void Resampler::flush(std::vector<float>& out) {
    if (impl_->fromHz == impl_->toHz) return;
    const std::uint64_t before = impl_->framesOut;
    const std::size_t start = out.size();
    while (impl_->framesOut < impl_->framesDue() && impl_->convert(nullptr, 0, out) > 0) {
    }
    // soxr rounds the length in its own way; the last frame is dropped or repeated as silence.
    const std::uint64_t due = std::max(impl_->framesDue(), before);
    out.resize(start + static_cast<std::size_t>(due - before) * impl_->channels);
    reset();
}

void Resampler::reset() {
    if (impl_->fromHz != impl_->toHz) impl_->start();
}

std::vector<float> resample(std::span<const float> samples, int fromHz, int toHz, int channels) {
    std::vector<float> out;
    Resampler resampler(fromHz, toHz, channels);
    resampler.process(samples, out);
    resampler.flush(out);
    return out;
}

std::vector<float> resampleWhole(std::span<const float> samples, int fromHz, int toHz) {
    std::vector<float> out = resample(samples, fromHz, toHz);
    const auto from = static_cast<std::uint64_t>(fromHz);
    const auto to = static_cast<std::uint64_t>(toHz);
    const std::uint64_t count = samples.size();
    out.resize(static_cast<std::size_t>(count / from * to + (count % from * to + from - 1) / from));
    return out;
}

}  // namespace timbre::audio
