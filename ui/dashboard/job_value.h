#pragma once

#include "core/metrics/job_metric.h"
#include "core/storage/records.h"

#include <optional>

namespace timbre::ui {

// What a job has of a metric; absent: it was not measured, as the queries see it.
std::optional<double> jobValue(const storage::JobMetrics& job, metrics::JobMetric metric);

}  // namespace timbre::ui
