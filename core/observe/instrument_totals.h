#pragma once

#include "core/observe/job_totals.h"

#include <array>

namespace timbre::observe {

inline constexpr std::array kFineSecondBounds = {1e-6, 1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3,
                                                 0.01, 0.03, 0.1,  0.3,  1.0,  10.0, 100.0};
inline constexpr std::array kShareBounds = {0.1, 0.25, 0.5, 0.75, 0.9, 1.0};

// The histograms of this process (core/metrics/instruments.h) in the buckets of Prometheus. A value within
// 1 % of a bound may be counted on its other side; sums are exact to a microsecond for each value.
struct InstrumentTotals {
    BoundedHistogram poolAcquire{kFineSecondBounds}, audioCallback{kFineSecondBounds}, ringFill{kShareBounds},
        segmentCommit{kFineSecondBounds}, cacheLookUp{kFineSecondBounds}, dashboardSql{kFineSecondBounds};
};
InstrumentTotals instrumentTotals();  // any thread

}  // namespace timbre::observe
