#include "core/storage/rollup_store.h"

#include "core/metrics/job_metric.h"
#include "core/metrics/log_bucket.h"
#include "core/storage/bucket_counts.h"
#include "core/storage/metric_sql.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace timbre::storage {
namespace {

using metrics::JobMetric;
using metrics::kJobMetrics;

constexpr std::int64_t kHourMs = 3600 * 1000, kDayMs = 24 * kHourMs, kTwoYearsMs = 731 * kDayMs;

struct Sum {
    std::int64_t n = 0;
    double total = 0, least = 0, most = 0;
    std::map<int, std::int64_t> counts;

    void add(double value) {
        const auto bucket = metrics::logBucket(value);
        if (!bucket) return;
        addRange(1, value, value, value);
        ++counts[*bucket];
    }
    void addRange(std::int64_t count, double sum, double low, double high) {
        least = n == 0 ? low : std::min(least, low);
        most = n == 0 ? high : std::max(most, high);
        n += count;
        total += sum;
    }
    std::string json() const {
        BucketCounts all;
        for (const auto& [bucket, count] : counts) all.add(bucket, count);
        return all.json();
    }
};
using Sums = std::map<std::pair<JobMetric, std::int64_t>, Sum>;  // by metric and series

// Floored also before 1970, where a broken clock may be.
std::int64_t floorTo(std::int64_t step, std::int64_t at) {
    return (at >= 0 ? at : at - step + 1) / step * step;
}

void replace(Database& database, const char* grain, std::int64_t start,
             std::span<const metrics::JobMetricInfo> metrics, const Sums& sums) {
    Statement clear(database, "DELETE FROM metric_rollup WHERE grain = ? AND metric = ? AND start = ?");
    for (const auto& info : metrics)
        clear.bind(1, std::string_view(grain)).bind(2, info.name).bind(3, start).run();
    Statement insert(database,
                     "INSERT INTO metric_rollup (grain, start, series, metric, n, total, least, most, "
                     "buckets) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& [key, sum] : sums) {
        if (sum.n == 0) continue;
        insert.bind(1, std::string_view(grain))
            .bind(2, start)
            .bind(3, key.second)
            .bind(4, metrics::infoOf(key.first).name)
            .bind(5, sum.n)
            .bind(6, sum.total)
            .bind(7, sum.least)
            .bind(8, sum.most)
            .bind(9, std::string_view(sum.json()))
            .run();
    }
}

// Up to here, rows of jobs were removed by retention.
std::int64_t keptSince(Database& database) {
    Statement row(database, "SELECT start FROM metric_kept_since");
    return row.step() ? row.integer(0) : 0;
}

// What is stale stands in metric_stale_hour: an hour by its start, and metric number i of a day by the
// day's start and 1 + i ms, which is the start of no hour. Hours come first: then every day is made once.
std::optional<std::int64_t> nextStale(Database& database) {
    Statement rows(database, "SELECT start FROM metric_stale_hour ORDER BY start % ? <> 0, start LIMIT 1");
    rows.bind(1, kHourMs);
    return rows.step() ? std::optional(rows.integer(0)) : std::nullopt;
}

void markDay(Database& database, std::int64_t day) {
    Statement insert(database, "INSERT OR IGNORE INTO metric_stale_hour VALUES (?)");
    for (std::size_t i = 0; i < kJobMetrics.size(); ++i) insert.bind(1, day + 1 + std::int64_t(i)).run();
}

int removeOlder(Database& database, const char* sql, std::int64_t before, int rows) {
    Statement(database, sql).bind(1, before).bind(2, std::int64_t(rows)).run();
    return database.changes();
}

}  // namespace

bool RollupStore::rollUp(int steps) {
    for (int i = 0; i < steps; ++i) {
        Transaction transaction(database_);
        const auto stale = nextStale(database_);
        if (!stale) return false;
        const auto day = floorTo(kDayMs, *stale);
        if (*stale % kHourMs != 0) {
            rollUpDay(day, std::size_t(*stale - day - 1));
        } else if (*stale >= keptSince(database_)) {
            rollUpHour(*stale);
            markDay(database_, day);
        }
        Statement(database_, "DELETE FROM metric_stale_hour WHERE start = ?").bind(1, *stale).run();
        transaction.commit();
    }
    return nextStale(database_).has_value();
}

void RollupStore::rollUpHour(UnixMs start) {
    std::string columns;
    for (const auto& info : kJobMetrics) columns += ", " + valueSql(info.metric);
    Statement rows(database_, "SELECT m.series, m.outcome = 'failed'" + columns +
                                  " FROM metric_job m WHERE m.created_at >= ? AND m.created_at < ? AND "
                                  "m.purpose = 'use' AND m.outcome IN ('done', 'failed')");
    rows.bind(1, start).bind(2, start + kHourMs);
    Sums sums;
    while (rows.step()) {
        const bool hasFailed = rows.integer(1) != 0;
        for (std::size_t i = 0; i < kJobMetrics.size(); ++i) {
            const auto metric = kJobMetrics[i].metric;
            const int column = int(i) + 2;
            if (rows.isNull(column) || (hasFailed && metric != JobMetric::Failed)) continue;
            sums[{metric, rows.integer(0)}].add(rows.real(column));
        }
    }
    replace(database_, "hour", start, kJobMetrics, sums);
}

void RollupStore::rollUpDay(UnixMs start, std::size_t metric) {
    const auto one = std::span(kJobMetrics).subspan(std::min(metric, kJobMetrics.size()));
    if (one.empty()) return;  // of another version
    const auto& info = one.front();
    Sums sums;
    Statement rows(database_,
                   "SELECT series, n, total, least, most, buckets FROM metric_rollup WHERE grain = 'hour' "
                   "AND metric = ? AND start >= ? AND start < ?");
    rows.bind(1, info.name).bind(2, start).bind(3, start + kDayMs);
    while (rows.step()) {
        auto& sum = sums[{info.metric, rows.integer(0)}];
        sum.addRange(rows.integer(1), rows.real(2), rows.real(3), rows.real(4));
        readBuckets(rows.text(5), [&](int bucket, std::int64_t count) { sum.counts[bucket] += count; });
    }
    replace(database_, "day", start, one.first(1), sums);
}

bool RollupStore::retain(UnixMs now, std::int64_t metricDays, int rows) {
    if (rollUp()) return true;
    Transaction transaction(database_);
    int removed = 0;
    if (metricDays > 0) {
        // Whole hours, so that a roll-up is made of all rows of its hour or of none.
        const auto before = floorTo(kHourMs, now - metricDays * kDayMs);
        Statement(database_, "UPDATE metric_kept_since SET start = max(start, ?)").bind(1, before).run();
        const char* const kOldRows[] = {
            "DELETE FROM metric_job WHERE job_id IN "
            "(SELECT job_id FROM metric_job WHERE created_at < ? LIMIT ?)",
            "DELETE FROM system_sample WHERE id IN (SELECT id FROM system_sample WHERE at < ? LIMIT ?)"};
        for (const char* sql : kOldRows)
            removed = std::max(removed, removeOlder(database_, sql, before, rows));
    }
    Statement old(database_, "DELETE FROM metric_rollup WHERE grain = ? AND metric = ? AND start < ?");
    for (const std::string_view grain : {"hour", "day"})
        for (const auto& info : kJobMetrics)
            old.bind(1, grain).bind(2, info.name).bind(3, now - kTwoYearsMs).run();
    transaction.commit();
    return removed >= rows;
}

}  // namespace timbre::storage
