// The numbers of "Now".
#include "core/metrics/instruments.h"
#include "core/storage/metric_queries.h"
#include "core/storage/metric_sql.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::storage {
namespace {

using metrics::JobMetric;

constexpr std::int64_t kLastJobs = 100, kRecentJobs = 40, kDayMs = 24LL * 3600 * 1000;
constexpr std::int64_t kBandDays = 30;
constexpr std::int64_t kOneStep = 100 * 366 * kDayMs;  // from 1970 on: all days lie in it

// A percentile over what the last jobs of a kind have of a metric.
struct LastTile {
    const char *id, *label, *kind;
    JobMetric metric;
    int percent;
};
constexpr LastTile kLast[] = {
    {"rtf_speak", "Speaking: real-time factor, median", "speak", JobMetric::Rtf, 50},
    {"rtf_transcribe", "Transcribing: real-time factor, median", "transcribe", JobMetric::Rtf, 50},
    {"first_sound_p50", "First sound, median", "speak", JobMetric::FirstSoundMs, 50},
    {"first_sound_p95", "First sound, 95 of 100", "speak", JobMetric::FirstSoundMs, 95},
    {"lag_p50", "Lag of live text, median", "live", JobMetric::LagMs, 50},
    {"lag_p95", "Lag of live text, 95 of 100", "live", JobMetric::LagMs, 95},
    {"queue_p95", "Speaking: wait to begin, 95 of 100", "speak", JobMetric::QueueMs, 95},
    {"tokens_per_second", "Speaking: tokens a second, median", "speak", JobMetric::TokensPerSecond, 50},
};

std::string lastJobsSql(const std::string& value, const std::string& kind, const std::string& limit) {
    return "  SELECT " + value + " AS value FROM metric_job m\n  WHERE m.kind = " + kind +
           " AND m.purpose = 'use' AND m.outcome = 'done'\n  ORDER BY m.created_at DESC LIMIT " + limit;
}

JobQuery jobsOf(const char* kind, JobMetric metric) {
    JobQuery jobs{.filter = {.kinds = {kind}},
                  .outcomes = {JobState::Done},
                  .purposes = {JobPurpose::Use},
                  .having = metric};
    jobs.limit = kLastJobs;
    return jobs;
}

Tile lastTile(const LastTile& row) {
    Tile tile{.id = row.id,
              .label = row.label,
              .unit = std::string(metrics::infoOf(row.metric).unit),
              .value = std::nullopt,
              .explained = {},
              .jobs = jobsOf(row.kind, row.metric)};
    auto& query = tile.explained;
    const auto kind = query.bind(std::string(row.kind)), limit = query.bind(kLastJobs);
    query.sql = "WITH last AS (\n" + lastJobsSql(valueSql(row.metric), kind, limit) +
                "),\nplaced AS (\n  SELECT value, count(*) OVER () AS n, row_number() OVER (ORDER BY value) "
                "AS place\n  FROM last WHERE value IS NOT NULL)\n"
                "SELECT max(CASE WHEN place = (n * " +
                std::to_string(row.percent) +
                " + 99) / 100 THEN value END) AS value, count(*) AS n FROM placed";
    return tile;
}

Tile underrunTile() {
    Tile tile{.id = "underruns",
              .label = "Gaps in playback, last 100 takes",
              .unit = "",
              .value = std::nullopt,
              .explained = {},
              .jobs = jobsOf("speak", JobMetric::Underruns)};
    auto& query = tile.explained;
    const auto kind = query.bind(std::string("speak")), limit = query.bind(kLastJobs);
    query.sql = "SELECT sum(value) AS value, count(*) AS n FROM (\n" +
                lastJobsSql(valueSql(JobMetric::Underruns), kind, limit) + ")";
    return tile;
}

Tile failureTile(UnixMs now) {
    Tile tile{.id = "failed",
              .label = "Failed, last 24 hours",
              .unit = "share",
              .value = std::nullopt,
              .explained = {},
              .jobs = JobQuery{.filter = {.from = now - kDayMs},
                               .outcomes = {JobState::Failed},
                               .purposes = {JobPurpose::Use},
                               .having = std::nullopt}};
    auto& query = tile.explained;
    query.sql =
        "SELECT avg(outcome = 'failed') AS value, count(*) AS n FROM metric_job\n"
        "WHERE created_at >= " +
        query.bind(now - kDayMs) + " AND purpose = 'use' AND outcome IN ('done', 'failed')";
    return tile;
}

// The last jobs that the tile counts, not the last that have its metric: those may lie behind a million
// others, or there may be none.
std::vector<double> recentOf(Database& database, const JobQuery& jobs) {
    Explained query;
    const auto kind = query.bind(jobs.filter.kinds.front()), limit = query.bind(kRecentJobs);
    query.sql = lastJobsSql(valueSql(*jobs.having), kind, limit);
    ExplainedStatement rows(database, query);
    std::vector<double> values;
    while (rows.step()) values.push_back(rows.isNull(0) ? NAN : rows.real(0));
    std::ranges::reverse(values);
    return values;
}

// Of the machine and the program, by the last sample on disk.
Tile sampleTile(const char* id, const char* label, const char* unit, const char* value, const char* n) {
    Tile tile{
        .id = id, .label = label, .unit = unit, .value = std::nullopt, .explained = {}, .jobs = std::nullopt};
    tile.explained.sql = std::string("SELECT ") + value + " AS value, " + n +
                         " AS n FROM system_sample ORDER BY id DESC LIMIT 1";
    return tile;
}

Tile databaseTile() {
    Tile tile{.id = "database",
              .label = "Database",
              .unit = "bytes",
              .value = std::nullopt,
              .explained = {},
              .jobs = std::nullopt};
    tile.explained.sql =
        "SELECT page_count * page_size AS value, 1 AS n\nFROM pragma_page_count, pragma_page_size";
    return tile;
}

// How fast a kind of job is with sound of some length on some device: over what roll-ups have of a month.
std::optional<Tile> bandTile(MetricQueries& queries, const std::string& kind, const std::string& device,
                             const std::string& length, UnixMs now) {
    TrendQuery query{.metric = JobMetric::Rtf,
                     .filter = {.from = now - kBandDays * kDayMs,
                                .to = now + 1,
                                .kinds = {kind},
                                .devices = {device},
                                .lengthBuckets = {length}},
                     .stepMs = kOneStep};
    auto trend = queries.trend(query);
    if (trend.lines.empty()) return std::nullopt;
    const auto& point = trend.lines.front().points.front();
    auto explained = std::move(trend.explained);
    explained.sql = "SELECT p50 AS value, n FROM (\n" + explained.sql + ")";
    return Tile{.id = "band_" + kind + "_" + device + "_" + length,
                .label = kind + ", " + length + ", " + device + ": real-time factor, median",
                .unit = std::string(metrics::infoOf(JobMetric::Rtf).unit),
                .value = point.p50,
                .n = point.n,
                .explained = std::move(explained),
                .jobs = JobQuery{.filter = query.filter,
                                 .outcomes = {JobState::Done},
                                 .purposes = {JobPurpose::Use},
                                 .having = JobMetric::Rtf}};
}

void addBands(MetricQueries& queries, UnixMs now, std::vector<Tile>& tiles) {
    const auto values = queries.values();
    for (const char* kind : {"speak", "transcribe"})
        for (const auto& device : values.devices)
            for (const auto& length : values.lengthBuckets)
                if (auto tile = bandTile(queries, kind, device, length, now))
                    tiles.push_back(std::move(*tile));
}

std::vector<Tile> emptyTiles(UnixMs now) {
    std::vector<Tile> tiles;
    for (const auto& row : kLast) tiles.push_back(lastTile(row));
    tiles.push_back(underrunTile());
    tiles.push_back(failureTile(now));
    tiles.push_back(sampleTile("pool_hit_rate", "Models found in memory", "share",
                               "pool_hits * 1.0 / nullif(pool_hits + pool_misses + pool_joins, 0)",
                               "pool_hits + pool_misses + pool_joins"));
    tiles.push_back(sampleTile("cache_hit_rate", "Sentences found in the cache", "share",
                               "cache_hits * 1.0 / nullif(cache_hits + cache_misses, 0)",
                               "cache_hits + cache_misses"));
    tiles.push_back(sampleTile("pool_models", "Models in memory", "", "pool_models", "1"));
    tiles.push_back(sampleTile("pool_bytes", "Memory of these models", "bytes", "pool_bytes", "1"));
    tiles.push_back(
        sampleTile("pool_evictions", "Models that had to leave memory", "", "pool_evictions", "1"));
    tiles.push_back(sampleTile("cache_bytes", "Sentences in the cache", "bytes", "cache_bytes", "1"));
    tiles.push_back(
        sampleTile("cache_evictions", "Sentences that had to leave the cache", "", "cache_evictions", "1"));
    tiles.push_back(sampleTile("pool_saved", "Memory saved by sharing models", "bytes", "pool_saved", "1"));
    tiles.push_back(sampleTile("cpu", "Processors, all programs", "share", "cpu", "1"));
    tiles.push_back(sampleTile("own_cpu", "Processors, this program", "share", "own_cpu", "1"));
    tiles.push_back(sampleTile("rss", "Memory of this program", "bytes", "rss", "1"));
    tiles.push_back(sampleTile("disk_free", "Free on disk", "bytes", "disk_free", "1"));
    tiles.push_back(databaseTile());
    tiles.push_back(sampleTile("gpu_busy", "Graphics card", "share", "gpu_busy", "1"));
    tiles.push_back(
        sampleTile("gpu_memory", "Memory of the graphics card in use", "bytes", "gpu_memory", "1"));
    tiles.push_back(sampleTile("queue", "Jobs that wait or run", "", "jobs_waiting + jobs_running", "1"));
    return tiles;
}

}  // namespace

std::vector<Tile> MetricQueries::tiles(UnixMs now) {
    auto tiles = emptyTiles(now);
    for (auto& tile : tiles) {
        const metrics::Timed timed(metrics::instruments().dashboardSqlMs);
        ExplainedStatement rows(database_, tile.explained);
        if (!rows.step()) continue;
        if (!rows.isNull(0)) tile.value = rows.real(0);
        tile.n = rows.integer(1);
        if (tile.value && tile.jobs && tile.jobs->having) tile.recent = recentOf(database_, *tile.jobs);
    }
    // Most computers have none, or say nothing of it.
    std::erase_if(tiles, [](const Tile& tile) { return tile.id.starts_with("gpu_") && !tile.value; });
    addBands(*this, now, tiles);
    return tiles;
}

}  // namespace timbre::storage
