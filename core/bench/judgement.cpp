#include "core/bench/judgement.h"

#include <algorithm>
#include <tuple>

namespace timbre::bench {
namespace {

using metrics::BenchRun;
using metrics::BenchSeries;

std::vector<double> valuesOf(const BenchRun& run, char arm, const BenchSeries& like) {
    const auto key = [](const BenchSeries& s) {
        return std::tie(s.subject, s.metric, s.device, s.precision, s.lengthBucket);
    };
    for (const auto& series : run.series)
        if (series.arm == arm && key(series) == key(like)) return series.values;
    return {};
}

}  // namespace

void judge(BenchRun& run, const BaselineOf& baseline, const metrics::RegressionLimits& limits) {
    for (const auto& series : run.series) {
        // Waiting for others says nothing of a job's own speed.
        if (series.arm != 'a' || series.metric == "queue_ms") continue;
        const auto checks = series.metric == "rss" ? metrics::checkMemory(series, limits)
                                                   : metrics::checkSpeed(series, baseline(series), limits);
        run.checks.insert(run.checks.end(), checks.begin(), checks.end());
    }
    run.verdict = metrics::verdictOf(run.checks);
}

BaselineOf baselineFrom(const BenchRun& earlier) {
    return [earlier](const BenchSeries& series) { return valuesOf(earlier, 'a', series); };
}

BaselineOf baselineFromArmB(const BenchRun& run) {
    return [run](const BenchSeries& series) { return valuesOf(run, 'b', series); };
}

int exitCodeOf(metrics::Verdict verdict) {
    using enum metrics::Verdict;
    return verdict == Error ? 2 : (verdict == Fail ? 1 : 0);
}

}  // namespace timbre::bench
