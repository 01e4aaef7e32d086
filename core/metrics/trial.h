#pragma once

#include "core/metrics/bench_report.h"

#include <optional>
#include <string>
#include <string_view>

namespace timbre::metrics {

// Better and Worse: the second configuration is faster or slower by more than chance explains. Unsure: the
// difference may be an accident. TooFew: fewer than eight runs of either, which say nothing.
enum class TrialOutcome { Better, Worse, Unsure, TooFew };

// What a run says that measured a second configuration in turns with the first.
struct Trial {
    std::string metric, unit;
    TrialOutcome outcome = TrialOutcome::TooFew;
    double before = 0, after = 0;  // medians
    int runs = 0;                  // of the arm that has fewer
    double chance = 1;             // of such a difference without a reason: two-sided rank test

    double speedUp() const { return after > 0 ? before / after : 1; }
};

// Of a metric whose values are better when they are less; absent where the run has not both arms of it.
std::optional<Trial> trialOf(const BenchRun& run, std::string_view metric);

}  // namespace timbre::metrics
