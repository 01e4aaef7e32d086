#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace timbre::voices {

// The course of one blind comparison: which candidate hides behind which place in each round, and
// what was voted. The same seed gives the same course.
//
// Preference: every round offers all candidates in a new order; one is preferred, or none.
// HearingTest (ABX): every round offers two candidates as A and B and one of them again as X; the vote
// says which one X is.
class BlindSession {
public:
    enum class Mode { Preference, HearingTest };
    struct Vote {
        std::optional<int> candidate;  // absent: no difference
        std::optional<bool> correct;   // HearingTest only
    };

    // candidates ≥ 2, rounds ≥ 1
    BlindSession(int candidates, Mode mode, int rounds, std::uint64_t seed);

    Mode mode() const { return mode_; }
    int rounds() const { return rounds_; }
    int round() const { return static_cast<int>(votes_.size()); }  // from 0; rounds() when it is over
    bool isOver() const { return round() >= rounds_; }

    int places() const;                   // that can be voted for: all candidates, or two
    int candidateAt(int place) const;     // index of the candidate behind a place of this round
    int hiddenCandidate() const;          // behind X; HearingTest only
    void vote(std::optional<int> place);  // HearingTest needs a place; goes on to the next round
    const std::vector<Vote>& votes() const { return votes_; }
    int correctVotes() const;

private:
    void shuffle();
    std::uint64_t next();  // random

    int candidates_, rounds_;
    Mode mode_;
    std::uint64_t state_;
    std::vector<int> order_;
    int hidden_ = 0;
    std::vector<Vote> votes_;
};

}  // namespace timbre::voices
