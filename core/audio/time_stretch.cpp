#include "core/audio/time_stretch.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <rubberband/RubberBandStretcher.h>
#include <string>

namespace timbre::audio {
namespace {

using RubberBand::RubberBandStretcher;

constexpr double kSlowest = 0.5, kFastest = 3.0, kLargestInterval = 12;
constexpr std::size_t kStepFrames = 512;
constexpr double kFadeSeconds = 0.01;
constexpr int kLongestDrainSteps = 1000;

void checkRange(const char* what, double value, double lowest, double highest) {
    if (value >= lowest && value <= highest) return;
    throw Error(ErrorCode::InvalidInput, std::string(what) + " " + std::to_string(value) + " is outside " +
                                             std::to_string(lowest) + " to " + std::to_string(highest));
}

int optionsFor(TimeStretch::Mode mode, bool keepFormants) {
    // Engine R3 for both: R2 costs a little less, but lets a tone drift by up to 4 % in pitch.
    int options = RubberBandStretcher::OptionProcessRealTime | RubberBandStretcher::OptionThreadingNever |
                  RubberBandStretcher::OptionPitchHighConsistency | RubberBandStretcher::OptionEngineFiner;
    if (mode == TimeStretch::Mode::Realtime) options |= RubberBandStretcher::OptionWindowShort;
    options |= keepFormants ? RubberBandStretcher::OptionFormantPreserved
                            : RubberBandStretcher::OptionFormantShifted;
    return options;
}

}  // namespace

// Neutral settings pass samples through. The first other setting starts the stretcher: it is fed the
// sound that went before, so that it comes in where the untouched sound left off, and the two are
// cross-faded. From then on it stays in the path until flush(), also at speed 1.
struct TimeStretch::Impl {
    int sampleRateHz;
    double speed, semitones;
    int options;
    std::unique_ptr<RubberBandStretcher> stretcher;
    std::vector<float> history;  // the last samples that passed through untouched
    std::size_t historyFrames;
    std::vector<float> fade;  // untouched sound that the stretcher's first output is faded in over
    std::size_t faded = 0;
    bool wantsFade = false;
    std::size_t toDrop = 0;  // of the stretcher's output: its start delay
    std::size_t startDelay = 0;
    double due = 0;             // frames that the input so far lasts
    std::size_t delivered = 0;  // frames of them that came out
    std::vector<float> block;

    bool isNeutral() const { return speed == 1 && semitones == 0; }

    void start() {
        stretcher = std::make_unique<RubberBandStretcher>(static_cast<std::size_t>(sampleRateHz), 1, options,
                                                          1 / speed, std::pow(2.0, semitones / 12));
        stretcher->setMaxProcessSize(kStepFrames);
        std::vector<float> pad(stretcher->getPreferredStartPad(), 0.0f);
        const std::size_t known = std::min(pad.size(), history.size());
        std::copy(history.end() - static_cast<std::ptrdiff_t>(known), history.end(),
                  pad.end() - static_cast<std::ptrdiff_t>(known));
        startDelay = toDrop = stretcher->getStartDelay();
        due = 0;
        delivered = 0;
        faded = 0;
        fade.clear();
        wantsFade = !history.empty();
        history.clear();
        std::vector<float> nothing;
        feed(pad, nothing);
    }

    // What waits in the window is stretched by the new speed, too. The output lags by the part that is
    // still being overlapped, as long as the start delay, and by that waiting input.
    double changeSpeed(double newSpeed) {
        const double lag = due - double(delivered) - double(startDelay);
        const double waiting = std::max(0.0, lag * speed);
        const double longer = waiting * (1 / newSpeed - 1 / speed);
        due += longer;
        stretcher->setTimeRatio(1 / newSpeed);
        return longer;
    }

    void feed(std::span<const float> samples, std::vector<float>& out) {
        for (std::size_t at = 0; at < samples.size();) {
            const std::size_t count = std::min(kStepFrames, samples.size() - at);
            const float* input = samples.data() + at;
            at += count;
            stretcher->process(&input, count, false);
            drain(out);
        }
    }

    void drain(std::vector<float>& out) {
        for (int ready = stretcher->available(); ready > 0; ready = stretcher->available()) {
            block.resize(static_cast<std::size_t>(ready));
            float* output = block.data();
            block.resize(stretcher->retrieve(&output, block.size()));
            if (block.empty()) return;
            const std::size_t dropped = std::min(toDrop, block.size());
            toDrop -= dropped;
            deliver(std::span(block).subspan(dropped), out);
        }
    }

    void deliver(std::span<float> samples, std::vector<float>& out) {
        for (float& sample : samples) {
            if (faded >= fade.size()) break;
            const float share = float(faded + 1) / float(fade.size() + 1);
            sample = sample * share + fade[faded] * (1 - share);
            ++faded;
        }
        out.insert(out.end(), samples.begin(), samples.end());
        delivered += samples.size();
    }

    void passThrough(std::span<const float> samples, std::vector<float>& out) {
        out.insert(out.end(), samples.begin(), samples.end());
        history.insert(history.end(), samples.begin(), samples.end());
        if (history.size() > 2 * historyFrames)
            history.erase(history.begin(), history.end() - static_cast<std::ptrdiff_t>(historyFrames));
    }
};

TimeStretch::TimeStretch(int sampleRateHz, double speed, double semitones, Mode mode, bool keepFormants) {
    checkRange("sample rate", sampleRateHz, 1000, 768000);
    checkRange("speed", speed, kSlowest, kFastest);
    checkRange("pitch", semitones, -kLargestInterval, kLargestInterval);
    impl_ = std::make_unique<Impl>();
    impl_->sampleRateHz = sampleRateHz;
    impl_->speed = speed;
    impl_->semitones = semitones;
    impl_->options = optionsFor(mode, keepFormants);
    impl_->historyFrames = static_cast<std::size_t>(sampleRateHz) / 4;
}

TimeStretch::~TimeStretch() = default;
TimeStretch::TimeStretch(TimeStretch&&) noexcept = default;
TimeStretch& TimeStretch::operator=(TimeStretch&&) noexcept = default;

double TimeStretch::setSpeed(double speed) {
    checkRange("speed", speed, kSlowest, kFastest);
    const double longer = impl_->stretcher ? impl_->changeSpeed(speed) : 0;
    impl_->speed = speed;
    return longer;
}

void TimeStretch::process(std::span<const float> samples, std::vector<float>& out) {
    if (samples.empty()) return;
    if (!impl_->stretcher) {
        if (impl_->isNeutral()) return impl_->passThrough(samples, out);
        impl_->start();
    }
    if (impl_->wantsFade) {
        const auto length = static_cast<std::size_t>(kFadeSeconds * impl_->sampleRateHz);
        impl_->fade.assign(samples.begin(),
                           samples.begin() + static_cast<std::ptrdiff_t>(std::min(length, samples.size())));
        impl_->wantsFade = false;
    }
    impl_->due += double(samples.size()) / impl_->speed;
    impl_->feed(samples, out);
}

void TimeStretch::flush(std::vector<float>& out) {
    if (impl_->stretcher) {
        const std::size_t start = out.size(), before = impl_->delivered;
        const auto due = std::max(static_cast<std::size_t>(std::llround(impl_->due)), before);
        // The end still lies in the stretcher's window: silence pushes it out.
        const std::vector<float> silence(kStepFrames, 0.0f);
        for (int step = 0; step < kLongestDrainSteps && impl_->delivered < due; ++step)
            impl_->feed(silence, out);
        out.resize(start + due - before);
    }
    impl_->stretcher.reset();
    impl_->history.clear();
}

}  // namespace timbre::audio
