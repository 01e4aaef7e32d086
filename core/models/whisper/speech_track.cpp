#include "core/models/whisper/speech_track.h"

#include <algorithm>

namespace timbre::models::whisper {
namespace {

constexpr std::int64_t kJoinSamples = 1600;  // between stretches, as whisper.cpp has it
// Shorter silences stay: words of one sentence are not torn apart.
constexpr SpeechGateOptions kGate{.pauseMs = 1500, .maxSeconds = 30};

}  // namespace

SpeechTrack::SpeechTrack(bool gated) {
    if (gated) gate_.emplace(kGate);
}

void SpeechTrack::accept(std::span<const float> samples) {
    if (!gate_) {
        append(samples, heard_);
        heard_ += static_cast<std::int64_t>(samples.size());
        return;
    }
    heard_ += static_cast<std::int64_t>(samples.size());
    if (!block_.empty()) {
        const std::size_t missing = std::min(kBlockSamples - block_.size(), samples.size());
        block_.insert(block_.end(), samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(missing));
        samples = samples.subspan(missing);
        if (block_.size() < kBlockSamples) return;
        pass(Block(block_));
        block_.clear();
    }
    for (; samples.size() >= kBlockSamples; samples = samples.subspan(kBlockSamples))
        pass(samples.first<kBlockSamples>());
    block_.assign(samples.begin(), samples.end());
}

void SpeechTrack::pass(Block block) {
    const auto result = gate_->accept(block);
    if (result != SpeechGate::Result::Closed && result != SpeechGate::Result::Full) return;
    const Utterance utterance = gate_->take();
    append(utterance.samples, utterance.startSample);
}

void SpeechTrack::finish() {
    if (gate_) {
        if (!block_.empty()) {
            block_.resize(kBlockSamples);
            pass(Block(block_));
            block_.clear();
        }
        if (gate_->finish() == SpeechGate::Result::Closed) {
            const Utterance utterance = gate_->take();
            append(utterance.samples, utterance.startSample);
        }
    }
    skipped_ += std::max<std::int64_t>(0, heard_ - streamEnd_);
}

void SpeechTrack::append(std::span<const float> samples, std::int64_t streamStart) {
    if (samples.empty()) return;
    const auto count = static_cast<std::int64_t>(samples.size());
    const bool goesOn = !pieces_.empty() && streamEnd_ == streamStart;
    skipped_ += std::max<std::int64_t>(0, streamStart - streamEnd_);
    if (!goesOn) {
        if (length() > 0) samples_.insert(samples_.end(), kJoinSamples, 0.0F);
        pieces_.push_back({.track = length(), .stream = streamStart, .length = 0});
    }
    pieces_.back().length += count;
    samples_.insert(samples_.end(), samples.begin(), samples.end());
    streamEnd_ = streamStart + count;
}

std::vector<float> SpeechTrack::between(std::int64_t first, std::int64_t last) const {
    std::vector<float> samples;
    samples.reserve(static_cast<std::size_t>(last - first));
    for (std::int64_t sample = first; sample < last; ++sample) {
        const std::int64_t place = (sample < 0 ? -sample : sample) - start_;
        const bool isHere = place >= 0 && place < static_cast<std::int64_t>(samples_.size());
        samples.push_back(isHere ? samples_[static_cast<std::size_t>(place)] : 0);
    }
    return samples;
}

void SpeechTrack::forgetBefore(std::int64_t sample) {
    const std::int64_t count =
        std::clamp<std::int64_t>(sample - start_, 0, static_cast<std::int64_t>(samples_.size()));
    samples_.erase(samples_.begin(), samples_.begin() + count);
    start_ += count;
    while (pieces_.size() > 1 && pieces_[1].track <= start_) pieces_.pop_front();
}

std::int64_t SpeechTrack::streamSample(std::int64_t trackSample, bool isEnd) const {
    if (pieces_.empty()) return trackSample;
    const Piece* before = &pieces_.front();
    for (const Piece& piece : pieces_) {
        if (isEnd ? piece.track >= trackSample : piece.track > trackSample) {
            if (!isEnd && trackSample >= before->track + before->length) return piece.stream;
            break;
        }
        before = &piece;
    }
    return before->stream + std::clamp<std::int64_t>(trackSample - before->track, 0, before->length);
}

}  // namespace timbre::models::whisper
