#pragma once

#include <array>
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
    float voiced = -100;    // the same of the band in which vowels are loudest
    bool active = false;    // one of them above the threshold of its moment
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
    // Listens in the band of the vowels too: hears speech in noise, but cuts later after its last word.
    bool inNoise = true;
};

// Samples [start, end) of a recording.
struct SpeechSpan {
    std::int64_t start = 0, end = 0;
};

// Finds speech by its level, with the high frequencies raised or in the band of the vowels: loud against the
// quietest moment of the last seconds, and not too far below the loudest. Clicks and steady sound (hum, hiss)
// are not speech; music that moves as speech does is let through, and the recogniser decides. Holds
// maxSeconds of sound at most. One thread.
// Measured on Flite's voice slt by the times of its words: recall 1.00 without noise and with white noise 30
// and 20 dB below it or hum as loud as it, 0.999 with white noise 10 dB below; precision 0.94 to 0.99, where
// a third of a second around speech is kept on purpose (tests/core/models/speech_gate_measure_test.cpp).
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

    struct Channel {
        float smooth = -100, loudest = -100;                // dB
        std::deque<std::pair<std::int64_t, float>> minima;  // rising: the window's minimum is in front
        bool hear(double energy, std::int64_t block, bool open);

    private:
        float noiseFloor(std::int64_t block);
    };
    struct Band {
        Band();
        double filter(double sample);
        double gain = 0, first = 0, second = 0;
        std::array<double, 2> in{}, out{};  // the newest in front
    };

    BlockLevel measure(const std::vector<float>& samples);
    void openWithLookBack();
    Result close();
    std::size_t quietestCut() const;

    SpeechGateOptions options_;
    std::size_t pauseBlocks_, maxBlocks_;
    std::int64_t blockCount_ = 0;  // seen so far
    float previousSample_ = 0;
    Band voice_;
    Channel bright_, voiced_;
    unsigned recentlyActive_ = 0;  // one bit for each of the last blocks
    std::size_t quietRun_ = 0;     // blocks since the last active one
    bool open_ = false;
    std::deque<PastBlock> lookBack_;
    Utterance current_;
    std::size_t cut_ = 0;  // blocks that the next take() hands out
};

// The stretches of a whole recording that hold speech, with the silence around them that a recogniser
// wants, in order, not overlapping.
std::vector<SpeechSpan> findSpeech(std::span<const float> samples, SpeechGateOptions options = {});

}  // namespace timbre::models
