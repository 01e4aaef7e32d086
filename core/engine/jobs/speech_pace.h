#pragma once

#include <cstddef>

namespace timbre::engine {

// How fast an engine is expected to be, from what it did on this machine. 0: not known.
struct KnownPace {
    double rtf = 0;                  // wall seconds per second of sound
    double charactersPerSecond = 0;  // at normal speed
};

// Estimates of one text that is being spoken: how long it will be, how fast it is made, when its sound
// can begin so that it will not stutter. What this text showed so far outweighs what was known. One
// thread, the lane.
class SpeechPace {
public:
    // soundSeconds: of silences and of what is finished already; characters: of the rest.
    SpeechPace(KnownPace known, std::size_t characters, double soundSeconds, double speed);

    void made(double seconds);                                   // of sound, of the sentence in hand
    void computed(double wallSeconds) { wall_ += wallSeconds; }  // for what was made
    void sentenceDone(std::size_t characters);
    void found(double seconds, std::size_t characters);  // a sentence that needed no computing
    void dropped(double seconds);  // a sentence was taken back: its sound does not count, its time does

    bool isMeasured() const;         // this text told enough
    double rtf() const;              // 0: not known
    double expectedSeconds() const;  // of the whole text with what was finished before
    double fraction() const;         // 0…1 of it
    double secondsLeft() const;      // of computing; below 0: not known
    // From now until what is buffered lasts to the end; 0: sound can begin.
    double secondsUntilSound(double bufferedSeconds) const;
    // What the player is told: with a margin for a machine that is busy at times.
    double cautiousRtf() const { return rtf() * kMargin; }

private:
    static constexpr double kMargin = 1.1;

    KnownPace known_;
    double speed_;
    double finished_;        // seconds that need no computing
    double charactersLeft_;  // of sentences that are not done
    double charactersDone_ = 0, secondsDone_ = 0;
    double inHand_ = 0;  // seconds of the sentence in hand
    double made_ = 0, wall_ = 0;
};

}  // namespace timbre::engine
