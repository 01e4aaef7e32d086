#include "core/metrics/trial.h"

#include "core/metrics/regression.h"
#include "core/metrics/statistics.h"

#include <algorithm>

namespace timbre::metrics {
namespace {

const BenchSeries* find(const BenchRun& run, std::string_view metric, char arm) {
    const auto found = std::ranges::find_if(
        run.series, [&](const BenchSeries& series) { return series.metric == metric && series.arm == arm; });
    return found == run.series.end() || found->values.empty() ? nullptr : &*found;
}

}  // namespace

std::optional<Trial> trialOf(const BenchRun& run, std::string_view metric) {
    const auto *a = find(run, metric, 'a'), *b = find(run, metric, 'b');
    if (a == nullptr || b == nullptr) return std::nullopt;
    const RegressionLimits limits;
    Trial trial{.metric = a->metric,
                .unit = a->unit,
                .before = median(a->values),
                .after = median(b->values),
                .runs = static_cast<int>(std::min(a->values.size(), b->values.size()))};
    const double slower = chanceOfLarger(a->values, b->values), faster = chanceOfLarger(b->values, a->values);
    trial.chance = std::min(1.0, 2 * std::min(slower, faster));
    if (trial.runs < static_cast<int>(limits.leastRuns))
        trial.outcome = TrialOutcome::TooFew;
    else if (trial.chance >= limits.chance)
        trial.outcome = TrialOutcome::Unsure;
    else
        trial.outcome = faster < slower ? TrialOutcome::Better : TrialOutcome::Worse;
    return trial;
}

}  // namespace timbre::metrics
