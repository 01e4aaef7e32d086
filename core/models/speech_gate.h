#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <vector>

namespace timbre::models {

inline constexpr std::size_t kBlockSamples = 160;  // 10 ms at 16 kHz
using Block = std::span<const float, kBlockSamples>;

struct BlockLevel {
    float decibels = -100;  // smoothed, after emphasis of the high frequencies
    bool active = false;    // above the threshold of its moment
};

// A stretch of sound that holds speech, cut out of a stream.
struct Utterance {
    std::int64_t startSample = 0;    // in the stream
    std::vector<float> samples;      // with a few tenths of a second of silence on each side
    std::vector<BlockLevel> levels;  // one for each block of `samples`
};

struct SpeechGateOptions {
    int pauseMs = 400;       // a silence this long ends an utterance
    double maxSeconds = 20;  // cut at the quietest point of the last seconds when it is reached
};

// Samples [start, end) of a recording.
struct SpeechSpan {
    std::int64_t start = 0, end = 0;
};

// Finds speech by its level: loud against the quietest moment of the last seconds, and not too far
// below the loudest. Clicks and steady sound (hum, hiss) are not speech; music that moves as speech does is
// let through, and the recogniser decides. Holds maxSeconds of sound at most. One thread.
// Measured on Flite's voice slt in white noise and hum from 0 to 30 dB below it, by the times of its words
// (tests/core/models/speech_gate_measure_test.cpp): see there for recall and precision.
class SpeechGate {
public:
    explicit SpeechGate(SpeechGateOptions options);

    enum class Result {
        Nothing,  // silence, or the utterance goes on
        Opened,   // an utterance began; current() starts before its first sound
        Closed,   // a pause ended it: take() it
        Full,     // it reached its longest: take() it; what follows the cut is the next one
        Dropped,  // it turned out not to be speech and is gone
    };
    // Samples that are not finite count as zero, larger ones than 8 as 8.
    Result accept(Block block);
    Result finish();  // the stream ends: Closed, Dropped or Nothing

    bool isOpen() const { return open_; }
    const Utterance& current() const { return current_; }  // while open
    Utterance take();

private:
    struct PastBlock {
        std::vector<float> samples;
        BlockLevel level;
    };

    BlockLevel measure(const std::vector<float>& samples);
    float noiseFloor(float decibels);
    void openWithLookBack();
    Result close();
    std::size_t quietestCut() const;

    SpeechGateOptions options_;
    std::size_t pauseBlocks_, maxBlocks_;
    std::int64_t blockCount_ = 0;  // seen so far
    float previousSample_ = 0;
    float smooth_ = -100, loudest_ = -100;
    std::deque<std::pair<std::int64_t, float>> minima_;  // rising: the window's minimum is in front
    unsigned recentlyActive_ = 0;                        // one bit for each of the last blocks
    std::size_t quietRun_ = 0;                           // blocks since the last active one
    bool open_ = false;
    std::deque<PastBlock> lookBack_;
    Utterance current_;
    std::size_t cut_ = 0;  // blocks that the next take() hands out
};

// The stretches of a whole recording that hold speech, with the silence around them that a recogniser
// wants, in order, not overlapping.
std::vector<SpeechSpan> findSpeech(std::span<const float> samples, SpeechGateOptions options = {});

}  // namespace timbre::models
