#pragma once

#include "core/models/speech_gate.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace timbre::models::whisper {

// The stretches of a stream that hold speech, joined to one track with a tenth of a second of silence
// between them: what is decoded. Keeps what was not forgotten and no more. Samples are 16 kHz. One thread.
class SpeechTrack {
public:
    explicit SpeechTrack(bool gated);  // false: all of the stream is speech

    void accept(std::span<const float> samples);
    void finish();

    std::int64_t length() const { return start_ + static_cast<std::int64_t>(samples_.size()); }
    std::int64_t heard() const { return heard_; }      // samples of the stream
    std::int64_t skipped() const { return skipped_; }  // of these left out so far
    // Of the track, from `first` to before `last`; nought where it has no samples (yet or any more), but
    // mirrored before its beginning as the transform wants it.
    std::vector<float> between(std::int64_t first, std::int64_t last) const;
    void forgetBefore(std::int64_t sample);

    // The place in the stream of a place in the track. Between two stretches: the start of the later one, or
    // with `isEnd` the end of the earlier one.
    std::int64_t streamSample(std::int64_t trackSample, bool isEnd) const;

private:
    struct Piece {
        std::int64_t track = 0, stream = 0, length = 0;
    };
    void append(std::span<const float> samples, std::int64_t streamStart);
    void pass(std::span<const float, kBlockSamples> block);

    std::optional<SpeechGate> gate_;
    std::vector<float> block_;  // what is no whole block yet
    std::int64_t heard_ = 0, skipped_ = 0, streamEnd_ = 0;
    std::int64_t start_ = 0;  // of samples_ in the track
    std::deque<float> samples_;
    std::deque<Piece> pieces_;
};

}  // namespace timbre::models::whisper
