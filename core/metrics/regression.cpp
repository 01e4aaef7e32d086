#include "core/metrics/regression.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace timbre::metrics {
namespace {

constexpr std::size_t kFewestForGrowth = 4;

BenchCheck check(const BenchSeries& series, std::string name, double value, double limit, Verdict result) {
    return {std::move(name), series.subject, series.metric, value, limit, result};
}

std::size_t countOfNoNumbers(std::span<const double> values) {
    return static_cast<std::size_t>(
        std::ranges::count_if(values, [](double value) { return !std::isfinite(value); }));
}

// By how much `now` is worse than `before`, as a share; 0 where that has no meaning.
double worseBy(const BenchSeries& series, double before, double now) {
    const double ratio = series.lessIsBetter ? now / before : before / now;
    return std::isfinite(ratio) ? ratio - 1 : 0;
}

BenchCheck slowerCheck(const BenchSeries& series, std::span<const double> baseline,
                       const RegressionLimits& limits) {
    const double share = worseBy(series, median(baseline), median(series.values));
    const auto result = [&] {
        if (share <= limits.slower) return Verdict::Pass;
        const bool enough = series.values.size() >= limits.leastRuns && baseline.size() >= limits.leastRuns;
        const double chance = series.lessIsBetter ? chanceOfLarger(baseline, series.values)
                                                  : chanceOfLarger(series.values, baseline);
        return enough && chance < limits.chance ? Verdict::Fail : Verdict::Warn;
    };
    return check(series, "slower", share, limits.slower, result());
}

BenchCheck worstCheck(const BenchSeries& series, std::span<const double> baseline,
                      const RegressionLimits& limits) {
    const double worst =
        series.lessIsBetter ? std::ranges::max(series.values) : std::ranges::min(series.values);
    const double times = 1 + worseBy(series, median(baseline), worst);
    return check(series, "worst", times, limits.worst, times > limits.worst ? Verdict::Fail : Verdict::Pass);
}

}  // namespace

std::vector<BenchCheck> checkSpeed(const BenchSeries& series, std::span<const double> baseline,
                                   const RegressionLimits& limits) {
    const std::size_t bad = countOfNoNumbers(series.values);
    if (bad > 0 || series.values.empty()) return {check(series, "values", double(bad), 0, Verdict::Error)};
    std::vector<BenchCheck> checks;
    if (!baseline.empty() && countOfNoNumbers(baseline) == 0) {
        const std::size_t fewer = std::min(series.values.size(), baseline.size());
        if (fewer < limits.leastRuns)
            checks.push_back(check(series, "runs", double(fewer), double(limits.leastRuns), Verdict::Warn));
        checks.push_back(slowerCheck(series, baseline, limits));
        checks.push_back(worstCheck(series, baseline, limits));
    }
    const double variation = coefficientOfVariation(series.values);
    checks.push_back(check(series, "variation", variation, limits.variation,
                           variation > limits.variation ? Verdict::Warn : Verdict::Pass));
    return checks;
}

std::vector<BenchCheck> checkMemory(const BenchSeries& series, const RegressionLimits& limits) {
    const std::span<const double> values = series.values;
    if (values.size() < kFewestForGrowth || countOfNoNumbers(values) > 0) return {};
    const std::size_t half = values.size() / 2;
    const double first = mean(values.first(half));
    const double growth = mean(values.last(half)) - first;
    const double line = slope(values) * double(values.size() - 1);
    const double limit = std::min(limits.memoryBytes, first * limits.memoryShare);
    const auto result = [&](double bytes) { return bytes > limit ? Verdict::Warn : Verdict::Pass; };
    return {check(series, "memory", growth, limit, result(growth)),
            check(series, "memory_slope", line, limit, result(line))};
}

Verdict verdictOf(std::span<const BenchCheck> checks) {
    if (checks.empty()) return Verdict::Error;
    return std::ranges::max(checks, {}, &BenchCheck::result).result;
}

}  // namespace timbre::metrics
