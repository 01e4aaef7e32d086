// Single jobs of MetricQueries.
#include "core/metrics/instruments.h"
#include "core/metrics/length_bucket.h"
#include "core/metrics/stages.h"
#include "core/storage/metric_names.h"
#include "core/storage/metric_queries.h"
#include "core/storage/metric_sql.h"

#include <algorithm>
#include <map>

namespace timbre::storage {
namespace {

using metrics::JobMetric;

constexpr const char* kSelect =
    "SELECT m.job_id, m.kind, m.engine, m.model, m.device, m.version, s.precision, s.program, m.threads,\n"
    "       m.audio_seconds, m.rtf, m.peak_rss, m.underruns, m.cache_hit, m.purpose, m.outcome, "
    "m.error_code,\n"
    "       m.settings, m.queue_ms, m.first_sound_ms, m.total_ms, m.lag_ms, m.tokens, m.rss,\n"
    "       m.word_error_rate, m.created_at, s.length_bucket,\n"
    "       (SELECT title FROM job WHERE id = m.job_id) AS title,\n"
    "       (SELECT max(id) FROM history WHERE job_id = m.job_id) AS history_id\n";
// In this order: from newest to oldest by the index of times, which has what most filters ask for. Left to
// itself, SQLite begins with the series of a filter and sorts all of their jobs for one page.
constexpr const char* kFrom = "FROM metric_job m CROSS JOIN metric_series s ON s.id = m.series\n";

std::optional<double> number(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}
std::optional<std::int64_t> count(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

JobRow read(const Statement& row) {
    return {.metrics = {.job = row.integer(0),
                        .kind = row.text(1),
                        .engine = row.text(2),
                        .model = row.text(3),
                        .device = row.text(4),
                        .version = row.text(5),
                        .precision = row.text(6),
                        .program = row.text(7),
                        .threads = int(row.integer(8)),
                        .audioSeconds = row.real(9),
                        .rtf = row.real(10),
                        .peakRssBytes = row.integer(11),
                        .underruns = std::uint64_t(row.integer(12)),
                        .cacheHit = row.integer(13) != 0,
                        .stages = {},
                        .purpose = purposeOf(row.text(14)),
                        .outcome = outcomeOf(row.text(15)),
                        .errorCode = row.text(16),
                        .settingsJson = row.text(17),
                        .queueMs = number(row, 18),
                        .firstSoundMs = number(row, 19),
                        .totalMs = number(row, 20),
                        .lagMs = number(row, 21),
                        .tokens = count(row, 22),
                        .rssBytes = count(row, 23),
                        .wordErrorRate = number(row, 24),
                        .createdAt = row.integer(25)},
            .lengthBucket = row.text(26),
            .title = row.text(27),
            .historyId = row.integer(28)};
}

template <class Values, class Name>
std::string isOneOf(const char* column, const Values& values, Name name, Explained& query) {
    if (values.empty()) return {};
    std::string places;
    for (const auto value : values)
        places += (places.empty() ? "" : ", ") + query.bind(std::string(name(value)));
    return std::string(" AND ") + column + " IN (" + places + ")";
}

// "WHERE …", all but the page.
std::string whereSql(const JobQuery& query, Explained& result) {
    std::string sql = "WHERE 1";
    if (query.filter.from != 0) sql += " AND m.created_at >= " + result.bind(query.filter.from);
    if (query.filter.to != 0) sql += " AND m.created_at < " + result.bind(query.filter.to);
    sql += isOneOf("m.purpose", query.purposes, purposeName, result);
    sql += isOneOf("m.outcome", query.outcomes, outcomeName, result);
    sql += filterSql(query.filter, result);
    if (!query.having) return sql;
    const bool isCount = *query.having == JobMetric::Failed || *query.having == JobMetric::Underruns;
    return sql + " AND " + valueSql(*query.having) + (isCount ? " <> 0" : " IS NOT NULL");
}

std::string orderSql(JobOrder order) {
    switch (order) {
        case JobOrder::Newest:
            return "m.created_at DESC, m.job_id DESC";
        case JobOrder::SlowestRtf:
            return "m.rtf DESC, m.job_id DESC";
        case JobOrder::LongestTotal:
            return "m.total_ms DESC, m.job_id DESC";
    }
    return "m.job_id DESC";
}

std::vector<std::string> column(Database& database, const char* sql) {
    Statement rows(database, sql);
    std::vector<std::string> values;
    while (rows.step()) values.push_back(rows.text(0));
    return values;
}

// Stages of other versions come last, as top-level ones.
std::size_t orderOf(const std::string& stage) {
    const auto* info = metrics::findStage(stage);
    return info != nullptr ? std::size_t(info - metrics::kStages.data()) : metrics::kStages.size();
}

// Places bars behind each other, and those with a parent from its beginning on.
void place(std::vector<WaterfallBar>& bars) {
    std::ranges::stable_sort(bars, {}, [](const auto& bar) { return orderOf(bar.stage); });
    double at = 0;
    std::map<std::string, double> within;
    for (auto& bar : bars) {
        if (!bar.parent.empty()) continue;
        bar.startMs = within[bar.stage] = at;
        at += bar.ms;
    }
    for (auto& bar : bars) {
        if (bar.parent.empty()) continue;
        const auto parent = std::ranges::find(bars, bar.parent, &WaterfallBar::stage);
        if (bar.isBeside && parent != bars.end()) {
            bar.startMs = parent->startMs;
            continue;
        }
        bar.startMs = within[bar.parent];
        within[bar.parent] += bar.ms;
    }
}

}  // namespace

JobList MetricQueries::jobs(const JobQuery& query) {
    const metrics::Timed timed(metrics::instruments().dashboardSqlMs);
    JobList list;
    auto& sql = list.explained;
    auto where = whereSql(query, sql);
    if (query.afterJob != 0 && query.order == JobOrder::Newest) {
        const auto at = sql.bind(query.afterCreatedAt), job = sql.bind(query.afterJob);
        where += " AND m.created_at <= " + at + " AND (m.created_at < " + at + " OR m.job_id < " + job + ")";
    }
    const auto page = "\nORDER BY " + orderSql(query.order) + " LIMIT " + sql.bind(std::int64_t(query.limit));
    // By size every job must be looked at: their numbers first, and all else of those of the page.
    if (query.order != JobOrder::Newest)
        where = std::string("WHERE m.job_id IN (SELECT m.job_id ") + kFrom + where + page + ")";
    sql.sql = std::string(kSelect) + kFrom + where + page;
    ExplainedStatement rows(database_, sql);
    while (rows.step()) list.jobs.push_back(read(rows));
    return list;
}

std::int64_t MetricQueries::count(const JobQuery& query) {
    Explained sql;
    const auto where = whereSql(query, sql);
    const bool anySeries = query.filter == MetricFilter{.from = query.filter.from, .to = query.filter.to};
    sql.sql = std::string("SELECT count(*) ") + (anySeries ? "FROM metric_job m " : kFrom) + where;
    ExplainedStatement rows(database_, sql);
    return rows.step() ? rows.integer(0) : 0;
}

std::optional<Waterfall> MetricQueries::waterfall(JobId job) {
    const metrics::Timed timed(metrics::instruments().dashboardSqlMs);
    Explained row;
    const auto id = row.bind(job);
    row.sql = std::string(kSelect) + kFrom + "WHERE m.job_id = " + id;
    Waterfall result;
    {
        ExplainedStatement rows(database_, row);
        if (!rows.step()) return std::nullopt;
        result.job = read(rows);
    }
    result.explained.sql = "SELECT stage, ms FROM metric_stage WHERE job_id = " + result.explained.bind(job);
    ExplainedStatement rows(database_, result.explained);
    while (rows.step()) {
        const auto stage = rows.text(0);
        const auto* info = metrics::findStage(stage);
        result.bars.push_back({.stage = stage,
                               .parent = info != nullptr ? std::string(info->parent) : std::string(),
                               .label = info != nullptr ? std::string(info->label) : stage,
                               .startMs = 0,
                               .ms = rows.real(1),
                               .isBeside = info != nullptr && info->isBeside});
    }
    place(result.bars);
    double sum = 0;
    for (const auto& bar : result.bars)
        if (bar.parent.empty()) sum += bar.ms;
    result.totalMs = result.job.metrics.totalMs.value_or(sum);
    result.explainedShare = result.totalMs > 0 ? std::min(1.0, sum / result.totalMs) : 1;
    return result;
}

MetricQueries::Values MetricQueries::values() {
    Values values{.kinds = column(database_, "SELECT DISTINCT kind FROM metric_series ORDER BY 1"),
                  .engines = column(database_, "SELECT DISTINCT engine FROM metric_series ORDER BY 1"),
                  .devices = column(database_, "SELECT DISTINCT device FROM metric_series ORDER BY 1"),
                  .precisions = column(database_, "SELECT DISTINCT precision FROM metric_series ORDER BY 1"),
                  .lengthBuckets = {},
                  .versions = column(database_, "SELECT DISTINCT version FROM metric_series ORDER BY 1"),
                  .programs = column(database_, "SELECT DISTINCT program FROM metric_series ORDER BY 1")};
    const auto lengths = column(database_, "SELECT DISTINCT length_bucket FROM metric_series");
    for (const auto& bucket : metrics::kLengthBuckets)
        if (std::ranges::find(lengths, bucket.name) != lengths.end())
            values.lengthBuckets.emplace_back(bucket.name);
    return values;
}

}  // namespace timbre::storage
