#pragma once

#include "app/cli/context.h"
#include "core/metrics/bench_report.h"

#include <filesystem>
#include <string>

namespace CLI {
class App;
}

namespace timbre::cli {

inline constexpr int kExitBenchFailed = 1, kExitBenchError = 2;

// What every run of the bench may be asked besides.
struct ReportOptions {
    int runs = 0;  // 0: 10, and 30 where it is compared or becomes a baseline
    int warmUp = 1;
    std::string name, baseline;  // baseline: a file, "last", an id; empty: what was chosen
    std::filesystem::path out;
    bool saveBaseline = false, check = false;
    double thresholdPercent = 20;
};
void addReportOptions(CLI::App& command, ReportOptions& options, bool withRuns = true);

// Finds the baseline, judges the run. Throws Error(NotFound, InvalidDocument).
void judgeRun(metrics::BenchRun& run, const ReportOptions& options, const Context& context);
// Prints the run, writes the file, and says the exit code: 0 pass or warn, 1 fail, 2 error.
int reportRun(const metrics::BenchRun& run, const ReportOptions& options, Context& context);

// Whatever keeps the bench from running ends in exit code 2.
int benchGuarded(Context& context, const std::function<int()>& work);

}  // namespace timbre::cli
