#include "core/storage/metric_sql.h"

#include <utility>

namespace timbre::storage {
namespace {

using metrics::JobMetric;

struct GroupRow {
    MetricGroup group;
    std::string_view name, column;
};
constexpr GroupRow kGroups[] = {
    {MetricGroup::None, "none", "''"},
    {MetricGroup::Kind, "kind", "s.kind"},
    {MetricGroup::Engine, "engine", "s.engine"},
    {MetricGroup::Device, "device", "s.device"},
    {MetricGroup::Precision, "precision", "s.precision"},
    {MetricGroup::LengthBucket, "length", "s.length_bucket"},
    {MetricGroup::Version, "version", "s.version"},
    {MetricGroup::Program, "program", "s.program"},
};

}  // namespace

std::string_view metricGroupName(MetricGroup group) {
    for (const auto& row : kGroups)
        if (row.group == group) return row.name;
    return "none";
}

std::optional<MetricGroup> findMetricGroup(std::string_view name) {
    for (const auto& row : kGroups)
        if (row.name == name) return row.group;
    return std::nullopt;
}

std::string groupSql(MetricGroup group) {
    for (const auto& row : kGroups)
        if (row.group == group) return std::string(row.column);
    return "''";
}

std::string valueSql(JobMetric metric) {
    switch (metric) {
        case JobMetric::Rtf:
            return "CASE WHEN m.rtf > 0 THEN m.rtf END";  // 0: all came from the cache
        case JobMetric::FirstSoundMs:
            return "m.first_sound_ms";
        case JobMetric::TotalMs:
            return "m.total_ms";
        case JobMetric::QueueMs:
            return "m.queue_ms";
        case JobMetric::LagMs:
            return "m.lag_ms";
        case JobMetric::TokensPerSecond:
            return "CASE WHEN m.infer_ms > 0 THEN m.tokens * 1000.0 / m.infer_ms END";
        case JobMetric::AudioSeconds:
            return "CASE WHEN m.audio_seconds > 0 THEN m.audio_seconds END";
        case JobMetric::Failed:
            return "m.outcome = 'failed'";
        case JobMetric::Underruns:
            return "m.underruns";
    }
    return "NULL";
}

std::string outcomeSql(JobMetric metric) {
    return metric == JobMetric::Failed ? "m.outcome IN ('done', 'failed')" : "m.outcome = 'done'";
}

std::string filterSql(const MetricFilter& filter, Explained& query) {
    const std::pair<const char*, const std::vector<std::string>&> lists[] = {
        {"s.kind", filter.kinds},
        {"s.engine", filter.engines},
        {"s.device", filter.devices},
        {"s.precision", filter.precisions},
        {"s.length_bucket", filter.lengthBuckets},
        {"s.version", filter.versions},
        {"s.program", filter.programs}};
    std::string sql;
    for (const auto& [column, values] : lists) {
        if (values.empty()) continue;
        std::string places;
        for (const auto& value : values) places += (places.empty() ? "" : ", ") + query.bind(value);
        sql += std::string(" AND ") + column + " IN (" + places + ")";
    }
    return sql;
}

}  // namespace timbre::storage
