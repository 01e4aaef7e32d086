#pragma once

#include "core/models/qwen3_tts/codec_decoder.h"
#include "core/models/qwen3_tts/speech_length.h"
#include "core/models/speech_model.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>

namespace timbre::models::qwen3_tts {

using Clock = std::chrono::steady_clock;
double secondsSince(Clock::time_point start);

// The end of the line for one utterance: codes become samples, which are handed out and listened to. One
// thread at a time: the lane's, then whoever reads the result.
class SoundMaker {
public:
    using Samples = std::function<void(std::span<const float>)>;
    struct Result {
        std::int64_t frames = 0;  // handed out
        bool silent = false;      // ended by itself: three seconds of nothing
        bool stopped = false;     // ended because it was asked to
        std::uint64_t codesHash = 0;
        double decoderSeconds = 0, firstSoundSeconds = 0;
    };

    // start: of the utterance. listensForSilence: ends there.
    SoundMaker(const CodecDecoder& decoder, const Samples& samples, std::stop_token stop,
               Clock::time_point start, bool listensForSilence);

    // codes [frames, groups] of the reference, which the sound continues; it is not handed out itself.
    void prime(std::span<const std::int32_t> codes);
    // frames [n, groups]. False: no more are wanted.
    bool operator()(std::span<const std::int32_t> frames);

    const Result& result() const { return result_; }

private:
    void count(std::span<const std::int32_t> frames);

    const CodecDecoder& decoder_;
    const Samples& samples_;
    const std::stop_token stop_;
    const Clock::time_point start_;
    const bool listensForSilence_;
    CodecDecoder::State state_;
    SilenceWatch silence_;
    Result result_;
};

}  // namespace timbre::models::qwen3_tts
