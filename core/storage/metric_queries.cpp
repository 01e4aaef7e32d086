// Metrics over time.
#include "core/storage/metric_queries.h"

#include "core/base/error.h"
#include "core/metrics/instruments.h"
#include "core/storage/bucket_counts.h"
#include "core/storage/metric_sql.h"

#include <algorithm>
#include <map>
#include <utility>

namespace timbre::storage {
namespace {

using metrics::JobMetric;

constexpr std::int64_t kSecondMs = 1000, kMinuteMs = 60 * kSecondMs, kHourMs = 60 * kMinuteMs,
                       kDayMs = 24 * kHourMs;
constexpr std::int64_t kMostSteps = 1000;

// The smallest step that people count in which gives at most some 60 of them.
std::int64_t stepFor(std::int64_t rangeMs) {
    for (const auto step :
         {10 * kSecondMs, 30 * kSecondMs, kMinuteMs, 2 * kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs, kHourMs,
          2 * kHourMs, 3 * kHourMs, 6 * kHourMs, 12 * kHourMs, kDayMs, 2 * kDayMs, 7 * kDayMs})
        if (rangeMs / step <= 64) return step;
    return 14 * kDayMs;
}

Trend::Source sourceFor(std::int64_t rangeMs) {
    if (rangeMs <= 2 * kHourMs) return Trend::Source::Jobs;
    return rangeMs <= 8 * kDayMs ? Trend::Source::Hours : Trend::Source::Days;
}
std::int64_t grainMs(Trend::Source source) {
    if (source == Trend::Source::Jobs) return kSecondMs;
    return source == Trend::Source::Hours ? kHourMs : kDayMs;
}

std::int64_t floorTo(std::int64_t step, std::int64_t at) {
    return (at >= 0 ? at : at - step + 1) / step * step;
}

// Nearest rank in integers: the smallest of which p percent of n do not exceed it.
std::string rankSql(int percent) {
    return "(n * " + std::to_string(percent) + " + 99) / 100";
}

Explained jobsSql(const TrendQuery& query, std::int64_t stepMs) {
    Explained result;
    const auto step = result.bind(stepMs);
    const auto from = result.bind(query.filter.from), to = result.bind(query.filter.to);
    const auto filter = filterSql(query.filter, result);
    std::string percentiles;
    for (const int percent : {50, 95, 99})
        percentiles += ",\n       max(CASE WHEN place = " + rankSql(percent) + " THEN value END) AS p" +
                       std::to_string(percent);
    result.sql =
        "WITH measured AS (\n"
        "  SELECT m.created_at / " +
        step + " * " + step + " AS start, " + groupSql(query.group) +
        " AS name,\n"
        "         " +
        valueSql(query.metric) +
        " AS value\n"
        "  FROM metric_job m JOIN metric_series s ON s.id = m.series\n"
        "  WHERE m.created_at >= " +
        from + " AND m.created_at < " + to + " AND m.purpose = 'use' AND " + outcomeSql(query.metric) +
        filter +
        "),\n"
        "placed AS (\n"
        "  SELECT start, name, value, count(*) OVER (PARTITION BY start, name) AS n,\n"
        "         row_number() OVER (PARTITION BY start, name ORDER BY value) AS place\n"
        "  FROM measured WHERE value IS NOT NULL)\n"
        "SELECT start, name, n, sum(value) AS total, min(value) AS least, max(value) AS most" +
        percentiles + "\nFROM placed GROUP BY start, name ORDER BY name, start";
    return result;
}

struct RollupRange {
    std::string where;  // of "metric_rollup r JOIN metric_series s", with its bindings
    std::string step;
};
RollupRange rollupRange(const TrendQuery& query, Trend::Source source, std::int64_t stepMs,
                        Explained& result) {
    const auto grain = grainMs(source);
    RollupRange range;
    range.step = result.bind(stepMs);
    const auto name = result.bind(std::string(source == Trend::Source::Hours ? "hour" : "day"));
    const auto metric = result.bind(std::string(metrics::infoOf(query.metric).name));
    const auto from = result.bind(floorTo(grain, query.filter.from)), to = result.bind(query.filter.to);
    range.where = "r.grain = " + name + " AND r.metric = " + metric + " AND r.start >= " + from +
                  " AND r.start < " + to + filterSql(query.filter, result);
    return range;
}

// The same as rollupLines(), in SQL alone. A bucket's middle: core/metrics/log_bucket.cpp.
Explained rollupsSql(const TrendQuery& query, Trend::Source source, std::int64_t stepMs) {
    Explained result;
    const auto range = rollupRange(query, source, stepMs, result);
    std::string percentiles, buckets;
    for (const int percent : {50, 95, 99}) {
        const auto p = std::to_string(percent);
        buckets += ",\n         min(CASE WHEN upto >= " + rankSql(percent) + " THEN bucket END) AS b" + p;
        percentiles += ",\n       max(least, min(most, CASE b" + p +
                       " WHEN -32768 THEN 0 ELSE pow(2, floor(b" + p + " / 64.0)) * (0.5 + (b" + p +
                       " - 64 * floor(b" + p + " / 64.0) + 0.5) / 128) END)) AS p" + p;
    }
    result.sql =
        "WITH parts AS (\n"
        "  SELECT r.start / " +
        range.step + " * " + range.step + " AS start, " + groupSql(query.group) +
        " AS name,\n"
        "         r.n, r.total, r.least, r.most, r.buckets\n"
        "  FROM metric_rollup r JOIN metric_series s ON s.id = r.series\n"
        "  WHERE " +
        range.where +
        "),\n"
        "sums AS (\n"
        "  SELECT start, name, sum(n) AS n, sum(total) AS total, min(least) AS least, max(most) AS most\n"
        "  FROM parts GROUP BY start, name),\n"
        "counts AS (\n"
        "  SELECT start, name, CAST(b.key AS INTEGER) AS bucket, sum(b.value) AS count\n"
        "  FROM parts, json_each(parts.buckets) b GROUP BY start, name, bucket),\n"
        "running AS (\n"
        "  SELECT start, name, bucket,\n"
        "         sum(count) OVER (PARTITION BY start, name ORDER BY bucket) AS upto FROM counts),\n"
        "found AS (\n"
        "  SELECT sums.*" +
        buckets +
        "\n"
        "  FROM sums JOIN running USING (start, name) GROUP BY sums.start, sums.name)\n"
        "SELECT start, name, n, total, least, most" +
        percentiles + "\nFROM found ORDER BY name, start";
    return result;
}

std::vector<TrendLine> jobLines(Database& database, const Explained& explained) {
    std::vector<TrendLine> lines;
    ExplainedStatement rows(database, explained);
    while (rows.step()) {
        const auto name = rows.text(1);
        if (lines.empty() || lines.back().name != name) lines.push_back({.name = name, .points = {}});
        lines.back().points.push_back({.start = rows.integer(0),
                                       .n = rows.integer(2),
                                       .total = rows.real(3),
                                       .least = rows.real(4),
                                       .most = rows.real(5),
                                       .p50 = rows.real(6),
                                       .p95 = rows.real(7),
                                       .p99 = rows.real(8)});
    }
    return lines;
}

// A line whose current step is being added up.
struct OpenLine {
    TrendLine line;
    TrendPoint point;
    BucketCounts counts;

    void close() {
        if (point.n == 0) return;
        const auto clamped = [&](int percent) {
            return std::max(point.least, std::min(point.most, counts.percentile(percent)));
        };
        point.p50 = clamped(50);
        point.p95 = clamped(95);
        point.p99 = clamped(99);
        line.points.push_back(point);
        point = {};
        counts.clear();
    }
    void add(std::int64_t start, const Statement& rows) {
        if (point.n > 0 && start != point.start) close();
        const double least = rows.real(4), most = rows.real(5);
        point.least = point.n == 0 ? least : std::min(point.least, least);
        point.most = point.n == 0 ? most : std::max(point.most, most);
        point.start = start;
        point.n += rows.integer(2);
        point.total += rows.real(3);
        counts.addJson(rows.text(6));
    }
};

// The rows of a range of roll-ups, oldest first.
Explained rollupRowsSql(const TrendQuery& query, Trend::Source source, std::int64_t stepMs) {
    Explained rows;
    const auto range = rollupRange(query, source, stepMs, rows);
    rows.sql = "SELECT r.start / " + range.step + " * " + range.step + " AS start, " + groupSql(query.group) +
               " AS name,\n       r.n, r.total, r.least, r.most, r.buckets\n"
               "FROM metric_rollup r JOIN metric_series s ON s.id = r.series\nWHERE " +
               range.where + "\nORDER BY r.start";
    return rows;
}

std::vector<TrendLine> rollupLines(Database& database, const Explained& read) {
    ExplainedStatement rows(database, read);
    std::map<std::string, OpenLine> open;
    while (rows.step()) open[rows.text(1)].add(rows.integer(0), rows);
    std::vector<TrendLine> lines;
    for (auto& [name, line] : open) {
        line.close();
        line.line.name = name;
        lines.push_back(std::move(line.line));
    }
    return lines;
}

}  // namespace

std::string Trend::sqlText() const {
    if (ran == explained) return ran.text();
    return "-- The statement that was run; the program adds up its rows:\n" + ran.text() +
           ";\n\n-- The same numbers by SQL alone:\n" + explained.text();
}

Trend MetricQueries::trend(const TrendQuery& query) {
    const metrics::Timed timed(metrics::instruments().dashboardSqlMs);
    const auto rangeMs = query.filter.to - query.filter.from;
    if (rangeMs <= 0) throw Error(ErrorCode::InvalidInput, "the range of time is empty");
    Trend trend;
    trend.source = sourceFor(rangeMs);
    const auto grain = grainMs(trend.source);
    const auto wished = query.stepMs > 0 ? query.stepMs : stepFor(rangeMs);
    trend.stepMs = std::max({wished, grain, rangeMs / kMostSteps});
    trend.stepMs = (trend.stepMs + grain - 1) / grain * grain;
    if (trend.source == Trend::Source::Jobs) {
        trend.explained = jobsSql(query, trend.stepMs);
        trend.ran = trend.explained;
        trend.lines = jobLines(database_, trend.ran);
    } else {
        trend.explained = rollupsSql(query, trend.source, trend.stepMs);
        trend.ran = rollupRowsSql(query, trend.source, trend.stepMs);
        trend.lines = rollupLines(database_, trend.ran);
    }
    return trend;
}

}  // namespace timbre::storage
