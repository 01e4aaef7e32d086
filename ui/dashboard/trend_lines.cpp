#include "ui/dashboard/trend_lines.h"

#include "ui/dashboard/metric_text.h"

#include <QCoreApplication>

namespace timbre::ui {
namespace {

using Point = storage::TrendPoint;

PlotLine lineOf(const storage::TrendLine& line, const QString& group, const QString& name, int colour,
                int dash, double (*value)(const Point&)) {
    PlotLine drawn{group, name, colour, dash, {}};
    drawn.points.reserve(line.points.size());
    for (const auto& point : line.points) drawn.points.push_back({point.start, value(point), point.n});
    return drawn;
}

}  // namespace

std::vector<PlotLine> trendLines(const storage::Trend& trend, metrics::JobMetric metric,
                                 storage::MetricGroup group) {
    std::vector<PlotLine> lines;
    int colour = 0;
    for (const auto& line : trend.lines) {
        const QString name = valueName(group, line.name);
        const auto add = [&](const QString& what, int dash, double (*value)(const Point&)) {
            lines.push_back(lineOf(line, name, what, colour, dash, value));
        };
        if (metric == metrics::JobMetric::Failed) {
            add(QCoreApplication::translate("timbre::ui::Trends", "share"), 0,
                [](const Point& point) { return point.total / double(point.n); });
        } else if (metric == metrics::JobMetric::Underruns || metric == metrics::JobMetric::AudioSeconds) {
            add(QCoreApplication::translate("timbre::ui::Trends", "sum"), 0,
                [](const Point& point) { return point.total; });
        } else {
            add(QStringLiteral("p50"), 0, [](const Point& point) { return point.p50; });
            add(QStringLiteral("p95"), 1, [](const Point& point) { return point.p95; });
            add(QStringLiteral("p99"), 2, [](const Point& point) { return point.p99; });
        }
        ++colour;
    }
    return lines;
}

PlotUnit trendUnit(metrics::JobMetric metric) {
    return plotUnit(metrics::infoOf(metric).unit);
}

std::int64_t trendJobs(const storage::Trend& trend) {
    std::int64_t jobs = 0;
    for (const auto& line : trend.lines)
        for (const auto& point : line.points) jobs += point.n;
    return jobs;
}

}  // namespace timbre::ui
