#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::voices {

// One round of a blind comparison: who could be heard, and who was preferred.
struct Ballot {
    std::vector<std::string> candidates;  // two or more, each once
    std::optional<std::string> chosen;    // absent: no difference was heard
};

struct Interval {
    double low = 0, high = 1;
};

// Where a candidate stands after all rounds in which it could be heard.
struct Standing {
    std::string candidate;
    int rounds = 0;
    double preferred = 0;  // rounds; "no difference" counts 1/n for each of the n
    double share = 0;      // preferred / rounds
    Interval interval;     // of the share, 95 %
    double strength = 1;   // Bradley-Terry: a beats b with a.strength / (a.strength + b.strength)
};

// Best first, by strength; equal ones by name. Strengths have the geometric mean 1 and stay finite,
// because everybody also draws one round against an average opponent.
// Source: Hunter, "MM algorithms for generalized Bradley-Terry models", Ann. Statist. 32 (2004).
std::vector<Standing> standings(std::span<const Ballot> ballots);

// Wilson score interval of a share; all of 0 … 1 without trials.
// Source: Wilson, J. Am. Stat. Assoc. 22 (1927).
Interval wilsonInterval(double successes, double trials, double z = 1.959964);

// Probability to be right at least `correct` times out of `trials` by guessing. 1 without trials.
double guessProbability(int correct, int trials, double chance = 0.5);

}  // namespace timbre::voices
