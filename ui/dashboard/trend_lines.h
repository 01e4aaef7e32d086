#pragma once

#include "core/storage/metric_queries.h"
#include "ui/widgets/plot/plot_line.h"
#include "ui/widgets/plot/plot_unit.h"

#include <cstdint>
#include <vector>

namespace timbre::ui {

// How a trend is drawn: p50, p95 and p99 of each group; of failures the share, of counts the sum.
std::vector<PlotLine> trendLines(const storage::Trend& trend, metrics::JobMetric metric,
                                 storage::MetricGroup group);
PlotUnit trendUnit(metrics::JobMetric metric);
std::int64_t trendJobs(const storage::Trend& trend);  // n of all points

}  // namespace timbre::ui
