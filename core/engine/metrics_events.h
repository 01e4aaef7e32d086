#pragma once

#include "core/metrics/alert.h"
#include "core/metrics/system_sample.h"
#include "core/storage/records.h"

#include <cstdint>
#include <variant>

namespace timbre::engine {

// Every second while somebody watches (MetricsDesk::watch), else every 30 s.
struct SystemSampled {
    metrics::SystemSample sample;
};
// A job's row is in the books: also of jobs that failed, and of checks and benches.
struct JobMeasured {
    storage::JobMetrics metrics;
};
// Alerts opened, were acknowledged or closed, or rules changed. opened: those that are new.
struct AlertsChanged {
    std::vector<metrics::Alert> opened;
};
struct BenchKept {
    std::int64_t run;
};
struct BaselinesChanged {};

using MetricsEvent = std::variant<SystemSampled, JobMeasured, AlertsChanged, BenchKept, BaselinesChanged>;

}  // namespace timbre::engine
