#include "core/storage/speed_query.h"

#include "core/metrics/instruments.h"
#include "core/metrics/length_bucket.h"

#include <algorithm>
#include <tuple>

namespace timbre::storage {
namespace {

constexpr std::int64_t kLastJobs = 100;  // of each series, so that an old speed does not stay for ever

// Medians, and what follows from the target.
Explained speedQuery(double targetRtf) {
    Explained query;
    const auto limit = query.bind(kLastJobs), target = query.bind(targetRtf);
    query.sql =
        "WITH last AS (\n"
        "  SELECT s.engine, s.device, s.length_bucket, m.rtf\n"
        "  FROM metric_series s JOIN metric_job m ON m.job_id IN (\n"
        "    SELECT job_id FROM metric_job\n"
        "    WHERE series = s.id AND purpose = 'use' AND outcome = 'done' AND rtf > 0\n"
        "    ORDER BY job_id DESC LIMIT " +
        limit +
        ")),\n"
        "placed AS (\n"
        "  SELECT engine, device, length_bucket, rtf,\n"
        "         count(*) OVER (PARTITION BY engine, device, length_bucket) AS n,\n"
        "         row_number() OVER (PARTITION BY engine, device, length_bucket ORDER BY rtf) AS place\n"
        "  FROM last)\n"
        "SELECT engine, device, length_bucket, n, rtf, max(0, rtf - " +
        target + ") AS gap, max(1, rtf / " + target +
        ") AS required\n"
        "FROM placed WHERE place = (n + 1) / 2 ORDER BY engine, device, length_bucket";
    return query;
}

auto placeOf(const std::string& bucket) {
    return std::ranges::find(metrics::kLengthBuckets, bucket, &metrics::LengthBucket::name);
}

}  // namespace

SpeedTable speedsBeside(Database& database, double targetRtf) {
    const metrics::Timed timed(metrics::instruments().dashboardSqlMs);
    SpeedTable table{.rows = {}, .explained = speedQuery(targetRtf)};
    ExplainedStatement rows(database, table.explained);
    while (rows.step())
        table.rows.push_back({.engine = rows.text(0),
                              .device = rows.text(1),
                              .lengthBucket = rows.text(2),
                              .n = rows.integer(3),
                              .rtf = rows.real(4),
                              .gap = rows.real(5),
                              .requiredSpeedUp = rows.real(6)});
    std::ranges::sort(table.rows, {}, [](const SpeedRow& row) {
        return std::tuple(row.engine, row.device, placeOf(row.lengthBucket));
    });
    return table;
}

}  // namespace timbre::storage
