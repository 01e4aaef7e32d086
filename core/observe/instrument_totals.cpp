#include "core/observe/instrument_totals.h"

#include "core/metrics/instruments.h"

namespace timbre::observe {
namespace {

constexpr double kSecondsPerMs = 0.001;

void fill(BoundedHistogram& target, const metrics::Histogram& source, double unit) {
    const auto counts = source.counts();
    for (std::size_t i = 0; i < counts->buckets.size(); ++i)
        if (counts->buckets[i] > 0) target.add(counts->middle(i) * unit, counts->buckets[i]);
    target.setSum(counts->total * unit);
}

}  // namespace

InstrumentTotals instrumentTotals() {
    const auto& all = metrics::instruments();
    InstrumentTotals totals;
    fill(totals.poolAcquire, all.poolAcquireMs, kSecondsPerMs);
    fill(totals.audioCallback, all.callbackMs, kSecondsPerMs);
    fill(totals.ringFill, all.ringFill, 1);
    fill(totals.segmentCommit, all.segmentCommitMs, kSecondsPerMs);
    fill(totals.cacheLookUp, all.cacheLookUpMs, kSecondsPerMs);
    fill(totals.dashboardSql, all.dashboardSqlMs, kSecondsPerMs);
    return totals;
}

}  // namespace timbre::observe
