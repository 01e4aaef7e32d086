#pragma once

#include "core/metrics/bench_report.h"

#include <span>
#include <vector>

namespace timbre::metrics {

// When a run counts as worse than what it is compared with.
struct RegressionLimits {
    double slower = 0.20;       // of the medians
    double chance = 0.05;       // of a rank test, below which the difference is no accident
    std::size_t leastRuns = 8;  // of both; with fewer a difference is told but never fails
    double worst = 1.5;         // a single value, times the baseline's median
    double variation = 0.20;    // deviation / mean
    double memoryBytes = 50e6, memoryShare = 0.02;  // that memory may grow by, whichever is less
};

// What is to be said of a series beside an earlier one of the same thing (`baseline`, may be empty).
// "values": values that are no number, Error; also when there are none at all.
// "slower": share by which the median is worse; Fail when it is above the limit and no accident, Warn when
//     it is above it and may be one, or there are too few values to know ("runs" says so then).
// "worst": the worst value over the baseline's median, Fail.
// "variation": Warn.
std::vector<BenchCheck> checkSpeed(const BenchSeries& series, std::span<const double> baseline,
                                   const RegressionLimits& limits = {});

// Of a series of resident bytes, one value per run. "memory": mean of the second half less that of the first;
// "memory_slope": growth of a straight line from the first run to the last. Both Warn, none with fewer than
// four values.
std::vector<BenchCheck> checkMemory(const BenchSeries& series, const RegressionLimits& limits = {});

// The gravest; Error without any: then nothing was measured.
Verdict verdictOf(std::span<const BenchCheck> checks);

}  // namespace timbre::metrics
