#include "core/voices/comparison.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace timbre::voices {
namespace {

// A pair that met: how often, and how often the first of them won.
struct Meeting {
    double met = 0, won = 0;
};
using Meetings = std::map<std::string, std::map<std::string, Meeting>>;

void count(Meetings& meetings, const std::string& winner, const std::string& loser, double weight) {
    meetings[winner][loser].met += weight;
    meetings[winner][loser].won += weight;
    meetings[loser][winner].met += weight;
}

Meetings meetingsOf(std::span<const Ballot> ballots) {
    Meetings meetings;
    for (const auto& ballot : ballots) {
        for (const auto& one : ballot.candidates) {
            meetings[one];
            for (const auto& other : ballot.candidates) {
                if (one == other) continue;
                if (!ballot.chosen)
                    count(meetings, one, other, 0.5);
                else if (one == *ballot.chosen)
                    count(meetings, one, other, 1);
            }
        }
    }
    return meetings;
}

// One step of the MM iteration for one candidate; the last meeting is the average opponent.
double improved(double own, const std::map<std::string, Meeting>& meetings,
                const std::map<std::string, double>& strengths) {
    double wins = 0.5, weight = 1 / (own + 1);
    for (const auto& [other, meeting] : meetings) {
        wins += meeting.won;
        weight += meeting.met / (own + strengths.at(other));
    }
    return wins / weight;
}

std::map<std::string, double> strengthsOf(const Meetings& meetings) {
    constexpr int kSteps = 500;
    constexpr double kCloseEnough = 1e-9;
    std::map<std::string, double> strengths;
    for (const auto& [name, unused] : meetings) strengths[name] = 1;
    for (int step = 0; step < kSteps; ++step) {
        double change = 0;
        for (auto& [name, strength] : strengths) {
            const double better = improved(strength, meetings.at(name), strengths);
            change = std::max(change, std::fabs(better - strength) / strength);
            strength = better;
        }
        if (change < kCloseEnough) break;
    }
    double logs = 0;
    for (const auto& [name, strength] : strengths) logs += std::log(strength);
    const double mean = strengths.empty() ? 1 : std::exp(logs / static_cast<double>(strengths.size()));
    for (auto& [name, strength] : strengths) strength /= mean;
    return strengths;
}

}  // namespace

std::vector<Standing> standings(std::span<const Ballot> ballots) {
    std::map<std::string, Standing> byName;
    for (const auto& ballot : ballots) {
        for (const auto& candidate : ballot.candidates) {
            Standing& standing = byName[candidate];
            standing.candidate = candidate;
            ++standing.rounds;
            if (!ballot.chosen)
                standing.preferred += 1.0 / static_cast<double>(ballot.candidates.size());
            else if (candidate == *ballot.chosen)
                standing.preferred += 1;
        }
    }
    const auto strengths = strengthsOf(meetingsOf(ballots));
    std::vector<Standing> all;
    for (auto& [name, standing] : byName) {
        standing.share = standing.preferred / standing.rounds;
        standing.interval = wilsonInterval(standing.preferred, standing.rounds);
        standing.strength = strengths.at(name);
        all.push_back(std::move(standing));
    }
    // Equal histories differ by rounding only; they must not change places between two readings.
    constexpr double kEqual = 1e-6;
    std::ranges::stable_sort(
        all, [](const Standing& a, const Standing& b) { return a.strength > b.strength * (1 + kEqual); });
    return all;
}

Interval wilsonInterval(double successes, double trials, double z) {
    if (trials <= 0) return {};
    const double share = successes / trials, square = z * z;
    const double middle = (share + square / (2 * trials)) / (1 + square / trials);
    const double half =
        z / (1 + square / trials) * std::sqrt(share * (1 - share) / trials + square / (4 * trials * trials));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double guessProbability(int correct, int trials, double chance) {
    if (correct <= 0) return 1;
    double sum = 0;
    for (int k = correct; k <= trials; ++k) {
        const double logChoose =
            std::lgamma(trials + 1.0) - std::lgamma(k + 1.0) - std::lgamma(trials - k + 1.0);
        sum += std::exp(logChoose + k * std::log(chance) + (trials - k) * std::log1p(-chance));
    }
    return std::min(1.0, sum);
}

}  // namespace timbre::voices
