#pragma once

#include "core/metrics/bench_report.h"
#include "core/metrics/regression.h"

#include <functional>
#include <vector>

namespace timbre::bench {

// Earlier values of what a series measures; empty: there are none.
using BaselineOf = std::function<std::vector<double>(const metrics::BenchSeries&)>;

// Adds the checks of every series of arm a, and the verdict. Memory is looked at by itself.
void judge(metrics::BenchRun& run, const BaselineOf& baseline, const metrics::RegressionLimits& limits);

// The series of another run of the same thing: subject, device, precision, length and metric.
BaselineOf baselineFrom(const metrics::BenchRun& earlier);
// The other arm of the run itself, an earlier version that was measured in turns with it.
BaselineOf baselineFromArmB(const metrics::BenchRun& run);

// 0: pass or warn, 1: fail, 2: error.
int exitCodeOf(metrics::Verdict verdict);

}  // namespace timbre::bench
