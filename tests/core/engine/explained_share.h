#pragma once

#include "core/metrics/stages.h"
#include "core/storage/metric_queries.h"

#include <filesystem>

namespace timbre::test {

// How much of the time from request to end a job's top-level stages explain; 0 where a stage is not known or
// there is no such job.
inline double explainedShare(const std::filesystem::path& database, storage::JobId job) {
    storage::Database reader(database, storage::Access::ReadOnly);
    const auto waterfall = storage::MetricQueries(reader).waterfall(job);
    if (!waterfall) return 0;
    double sum = 0;
    for (const auto& bar : waterfall->bars) {
        if (metrics::findStage(bar.stage) == nullptr) return 0;
        if (bar.parent.empty()) sum += bar.ms;
    }
    return sum / waterfall->totalMs;
}

}  // namespace timbre::test
