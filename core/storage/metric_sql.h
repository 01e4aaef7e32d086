#pragma once

#include "core/metrics/job_metric.h"
#include "core/storage/explained.h"
#include "core/storage/metric_queries.h"

#include <string>

namespace timbre::storage {

// Pieces of SQL that roll-ups and queries share. m: metric_job, s: metric_series.

// A job's value of a metric; NULL where it has none.
std::string valueSql(metrics::JobMetric metric);
// Which outcomes count for it.
std::string outcomeSql(metrics::JobMetric metric);
// " AND s.kind IN (?3, ?4) …", without the times.
std::string filterSql(const MetricFilter& filter, Explained& query);
// A column of `s`, or '' for None.
std::string groupSql(MetricGroup group);

}  // namespace timbre::storage
