#pragma once

#include "core/bench/bench_plan.h"
#include "core/metrics/bench_report.h"

#include <functional>
#include <optional>

namespace timbre::bench {

// Before each run that is counted: which case, which of its runs.
using BenchProgress = std::function<void(const BenchCase&, int run)>;

// Does the cases one after another on this thread. Arms take turns and change places from run to run, so
// that a machine that gets warmer favours neither. A series of each metric, and "rss" in bytes after every
// run. A case that throws leaves a check "run" with Verdict::Error and why in settings, "error SUBJECT"; the
// others go on. Not judged yet: see judge(). Absent when stopped.
std::optional<metrics::BenchRun> runBench(const BenchPlan& plan, const std::stop_token& stop,
                                          const BenchProgress& progress = {});

std::int64_t nowUnixMs();

}  // namespace timbre::bench
