#include "core/voices/blind_session.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace timbre::voices {

BlindSession::BlindSession(int candidates, Mode mode, int rounds, std::uint64_t seed)
    : candidates_(std::max(candidates, 2)),
      rounds_(std::max(rounds, 1)),
      mode_(mode),
      state_(seed),
      order_(static_cast<std::size_t>(candidates_)) {
    std::iota(order_.begin(), order_.end(), 0);
    shuffle();
}

// SplitMix64, as in variation.cpp: the same course on every machine.
std::uint64_t BlindSession::next() {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

void BlindSession::shuffle() {
    for (std::size_t i = order_.size() - 1; i > 0; --i) std::swap(order_[i], order_[next() % (i + 1)]);
    hidden_ = order_[next() % 2];
}

int BlindSession::places() const {
    return mode_ == Mode::Preference ? candidates_ : 2;
}

int BlindSession::candidateAt(int place) const {
    return order_.at(static_cast<std::size_t>(place));
}

int BlindSession::hiddenCandidate() const {
    return hidden_;
}

void BlindSession::vote(std::optional<int> place) {
    if (isOver()) return;
    Vote vote;
    if (place) vote.candidate = candidateAt(*place);
    if (mode_ == Mode::HearingTest) vote.correct = vote.candidate == hidden_;
    votes_.push_back(vote);
    shuffle();
}

int BlindSession::correctVotes() const {
    return static_cast<int>(std::ranges::count_if(votes_, [](const Vote& v) { return v.correct == true; }));
}

}  // namespace timbre::voices
