// How a job's sound reaches the player, and when it may begin.
#include "core/engine/jobs/speak_job.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace timbre::engine {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr auto kBetweenEstimates = std::chrono::milliseconds(250);

}  // namespace

// Starts the programme with what an earlier run already finished.
void SpeakJob::continueProgramme() {
    if (!request_.play) return;
    constexpr double kUnknownRtf = 1.5;  // until the first second of sound tells
    double rtf = 0;
    if (pace_ && in_.care.holdBack) rtf = pace_->rtf() > 0 ? pace_->cautiousRtf() : kUnknownRtf;
    programme_ = in_.player.begin(renderer_->sampleRateHz(), rtf, pace_ ? pace_->expectedSeconds() : 0);
    for (const auto& segment : done_) in_.player.endSegment(programme_, in_.assets.path(segment.asset));
}

void SpeakJob::play(std::span<const float> samples) {
    if (samples.empty()) return;
    if (programme_ != 0) in_.player.append(programme_, samples);
    if (soundHandedOut_) return;
    soundHandedOut_ = true;
    in_.link.firstSound();
}

// Neural engines only tell by what they do how fast they are.
void SpeakJob::rendered(std::span<const float> samples) {
    if (pace_) {
        const auto now = WallClock::now();
        pace_->computed(Seconds(now - lastBlock_).count());
        pace_->made(double(samples.size()) / renderer_->sampleRateHz());
        lastBlock_ = now;
        if (now - lastEstimate_ >= kBetweenEstimates) estimate();
    }
    play(samples);
}

// A sentence that is heard, or would leave a gap if it were made again, stays as it is.
bool SpeakJob::takeBack(const Sentence& sentence, std::int64_t leadMs) {
    const int rateHz = renderer_->sampleRateHz();
    const double seconds = double(sentence.samples.size()) / rateHz;
    if (programme_ != 0) {
        const auto status = in_.player.status();
        if (status.programme == programme_ && status.state == audio::PlayState::Playing) {
            const double ahead = double(status.availableMs - status.positionMs) / 1000 - seconds;
            const double rtf = pace_ ? pace_->cautiousRtf() : 0;
            if (ahead < seconds * rtf) return false;
        }
        if (!in_.player.takeBack(programme_)) return false;
        const std::vector<float> lead(static_cast<std::size_t>(leadMs) * std::size_t(rateHz) / 1000);
        play(lead);
    }
    if (pace_) pace_->dropped(seconds);
    lastBlock_ = WallClock::now();
    return true;
}

// Tells how far it is, and the player and the user when sound can begin.
void SpeakJob::estimate() {
    lastEstimate_ = WallClock::now();
    in_.link.progressed("speak", pace_->fraction(), pace_->secondsLeft());
    if (programme_ == 0 || !in_.care.holdBack || pace_->rtf() <= 0) return;
    in_.player.expect(programme_, pace_->cautiousRtf(), pace_->expectedSeconds());
    if (soundBegan_) return;
    const auto status = in_.player.status();
    const double buffered = double(status.availableMs) / 1000;
    const double seconds = pace_->secondsUntilSound(status.programme == programme_ ? buffered : 0);
    soundBegan_ = status.programme == programme_ && status.state == audio::PlayState::Playing;
    if (soundBegan_ || seconds <= 0) {
        if (soundAt_) in_.link.soundExpected(0);
        soundAt_.reset();
        return;
    }
    const auto at = lastEstimate_ + std::chrono::duration_cast<WallClock::duration>(Seconds(seconds));
    const double corrected = soundAt_ ? std::abs(Seconds(at - *soundAt_).count()) : seconds + 1;
    if (corrected < std::max(0.5, 0.1 * seconds)) return;
    soundAt_ = at;
    in_.link.soundExpected(seconds);
}

}  // namespace timbre::engine
