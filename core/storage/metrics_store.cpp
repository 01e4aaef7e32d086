#include "core/storage/metrics_store.h"

#include "core/metrics/length_bucket.h"
#include "core/storage/clock.h"
#include "core/storage/metric_names.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <tuple>
#include <utility>

namespace timbre::storage {
namespace {

constexpr const char* kSelect =
    "SELECT job_id, kind, engine, model, device, version, threads, audio_seconds, rtf, peak_rss, underruns, "
    "cache_hit, created_at, purpose, outcome, error_code, settings, queue_ms, first_sound_ms, total_ms, "
    "lag_ms, tokens, rss, word_error_rate, "
    "(SELECT precision FROM metric_series WHERE id = series), "
    "(SELECT program FROM metric_series WHERE id = series) FROM metric_job ";

constexpr const char* kInsert =
    "INSERT OR REPLACE INTO metric_job (job_id, kind, engine, model, device, version, threads, "
    "audio_seconds, "
    "rtf, peak_rss, underruns, cache_hit, created_at, purpose, outcome, error_code, settings, queue_ms, "
    "first_sound_ms, total_ms, lag_ms, tokens, rss, word_error_rate, infer_ms, series) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

constexpr std::int64_t kHourMs = 3600 * 1000;

std::optional<double> number(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}
std::optional<std::int64_t> count(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

JobMetrics read(Database& database, const Statement& row) {
    JobMetrics metrics{.job = row.integer(0),
                       .kind = row.text(1),
                       .engine = row.text(2),
                       .model = row.text(3),
                       .device = row.text(4),
                       .version = row.text(5),
                       .precision = row.text(24),
                       .program = row.text(25),
                       .threads = static_cast<int>(row.integer(6)),
                       .audioSeconds = row.real(7),
                       .rtf = row.real(8),
                       .peakRssBytes = row.integer(9),
                       .underruns = static_cast<std::uint64_t>(row.integer(10)),
                       .cacheHit = row.integer(11) != 0,
                       .stages = {},
                       .purpose = purposeOf(row.text(13)),
                       .outcome = outcomeOf(row.text(14)),
                       .errorCode = row.text(15),
                       .settingsJson = row.text(16),
                       .queueMs = number(row, 17),
                       .firstSoundMs = number(row, 18),
                       .totalMs = number(row, 19),
                       .lagMs = number(row, 20),
                       .tokens = count(row, 21),
                       .rssBytes = count(row, 22),
                       .wordErrorRate = number(row, 23),
                       .createdAt = row.integer(12)};
    Statement stages(database, "SELECT stage, ms FROM metric_stage WHERE job_id = ? ORDER BY stage");
    stages.bind(1, metrics.job);
    while (stages.step()) metrics.stages.push_back({metrics.job, stages.text(0), stages.real(1)});
    return metrics;
}

void bindSeries(Statement& statement, const JobMetrics& metrics) {
    statement.bind(1, std::string_view(metrics.kind))
        .bind(2, std::string_view(metrics.engine))
        .bind(3, std::string_view(metrics.device))
        .bind(4, std::string_view(metrics.precision))
        .bind(5, metrics::lengthBucket(metrics.audioSeconds))
        .bind(6, std::string_view(metrics.version))
        .bind(7, std::string_view(metrics.program));
}

// Also where a broken clock stands before 1970.
UnixMs hourOf(UnixMs at) {
    return at - (at % kHourMs + kHourMs) % kHourMs;
}

// Of the jobs that this one is compared with; made when it is the first.
std::int64_t seriesOf(Database& database, const JobMetrics& metrics) {
    Statement insert(database,
                     "INSERT OR IGNORE INTO metric_series (kind, engine, device, precision, length_bucket, "
                     "version, program) VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindSeries(insert, metrics);
    insert.run();
    Statement find(
        database,
        "SELECT id FROM metric_series WHERE kind = ? AND engine = ? AND device = ? AND precision = ? "
        "AND length_bucket = ? AND version = ? AND program = ?");
    bindSeries(find, metrics);
    find.step();
    return find.integer(0);
}

// What is not a number counts as not measured: the columns hold numbers only.
double finite(double value) {
    return std::isfinite(value) ? value : 0;
}
std::optional<double> finite(const std::optional<double>& value) {
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<double> inferMs(const JobMetrics& metrics) {
    for (const auto& stage : metrics.stages)
        if (stage.stage == "infer") return stage.ms;
    return std::nullopt;
}

// Jobs that differ by length and version only, and the newest of them that computed something.
struct SeriesOfJobs {
    std::int64_t id = 0;
    std::string kind, engine, device, precision;

    bool isLike(const SeriesOfJobs& other) const {
        return std::tie(kind, engine, device, precision) ==
               std::tie(other.kind, other.engine, other.device, other.precision);
    }
};

constexpr const char* kComputed =
    "FROM metric_job m WHERE m.series = ?1 AND m.purpose = ?2 AND m.outcome = 'done' AND m.cache_hit = 0 "
    "AND m.total_ms > 0 ORDER BY m.job_id DESC LIMIT ?3";

std::vector<std::int64_t> computedJobs(Database& database, std::int64_t series, JobPurpose purpose,
                                       int limit) {
    Statement rows(database, std::string("SELECT m.job_id ") + kComputed);
    rows.bind(1, series).bind(2, purposeName(purpose)).bind(3, std::int64_t(limit));
    std::vector<std::int64_t> jobs;
    while (rows.step()) jobs.push_back(rows.integer(0));
    return jobs;
}

// Those with such jobs, that of the newest job first.
std::vector<SeriesOfJobs> computedSeries(Database& database, JobPurpose purpose, std::string_view engine,
                                         std::string_view kind) {
    Statement rows(database,
                   "SELECT id, kind, engine, device, precision FROM metric_series "
                   "WHERE kind <> 'check' AND (?1 = '' OR engine = ?1) AND (?2 = '' OR kind = ?2)");
    rows.bind(1, engine).bind(2, kind);
    std::vector<std::pair<std::int64_t, SeriesOfJobs>> found;
    while (rows.step()) {
        SeriesOfJobs series{rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)};
        const auto newest = computedJobs(database, series.id, purpose, 1);
        if (!newest.empty()) found.emplace_back(newest.front(), std::move(series));
    }
    std::ranges::sort(found, std::greater{}, &std::pair<std::int64_t, SeriesOfJobs>::first);
    std::vector<SeriesOfJobs> all;
    for (auto& one : found) all.push_back(std::move(one.second));
    return all;
}

}  // namespace

void MetricsStore::add(const JobMetrics& metrics) {
    Transaction transaction(database_);
    const auto createdAt = metrics.createdAt != 0 ? metrics.createdAt : nowMs();
    // A job that went on later moves to another hour.
    Statement(database_,
              "INSERT OR IGNORE INTO metric_stale_hour SELECT created_at - (created_at % ?2 + ?2) % ?2 FROM "
              "metric_job WHERE job_id = ?1")
        .bind(1, metrics.job)
        .bind(2, kHourMs)
        .run();
    Statement(database_, kInsert)
        .bind(1, metrics.job)
        .bind(2, std::string_view(metrics.kind))
        .bind(3, std::string_view(metrics.engine))
        .bind(4, std::string_view(metrics.model))
        .bind(5, std::string_view(metrics.device))
        .bind(6, std::string_view(metrics.version))
        .bind(7, std::int64_t(metrics.threads))
        .bind(8, finite(metrics.audioSeconds))
        .bind(9, finite(metrics.rtf))
        .bind(10, metrics.peakRssBytes)
        .bind(11, static_cast<std::int64_t>(metrics.underruns))
        .bind(12, std::int64_t(metrics.cacheHit))
        .bind(13, createdAt)
        .bind(14, purposeName(metrics.purpose))
        .bind(15, outcomeName(metrics.outcome))
        .bind(16, std::string_view(metrics.errorCode))
        .bind(17, std::string_view(metrics.settingsJson))
        .bind(18, finite(metrics.queueMs))
        .bind(19, finite(metrics.firstSoundMs))
        .bind(20, finite(metrics.totalMs))
        .bind(21, finite(metrics.lagMs))
        .bind(22, metrics.tokens)
        .bind(23, metrics.rssBytes)
        .bind(24, finite(metrics.wordErrorRate))
        .bind(25, finite(inferMs(metrics)))
        .bind(26, seriesOf(database_, metrics))
        .run();
    Statement insert(database_, "INSERT INTO metric_stage (job_id, stage, ms) VALUES (?, ?, ?)");
    for (const auto& stage : metrics.stages)
        if (std::isfinite(stage.ms))
            insert.bind(1, metrics.job).bind(2, std::string_view(stage.stage)).bind(3, stage.ms).run();
    Statement(database_, "INSERT OR IGNORE INTO metric_stale_hour VALUES (?)")
        .bind(1, hourOf(createdAt))
        .run();
    transaction.commit();
}

std::optional<JobMetrics> MetricsStore::ofJob(JobId job) {
    Statement rows(database_, std::string(kSelect) + "WHERE job_id = ?");
    rows.bind(1, job);
    return rows.step() ? std::optional(read(database_, rows)) : std::nullopt;
}

std::vector<JobMetrics> MetricsStore::recent(int limit) {
    Statement rows(database_, std::string(kSelect) + "ORDER BY job_id DESC LIMIT ?");
    rows.bind(1, std::int64_t(limit));
    std::vector<JobMetrics> all;
    while (rows.step()) all.push_back(read(database_, rows));
    return all;
}

std::vector<JobMetrics> MetricsStore::alike(const std::string& engine, const std::string& kind, int limit) {
    for (const auto purpose : {JobPurpose::Use, JobPurpose::Bench}) {
        const auto series = computedSeries(database_, purpose, engine, kind);
        if (series.empty()) continue;
        std::vector<std::int64_t> jobs;
        for (const auto& one : series)
            if (one.isLike(series.front()))
                std::ranges::copy(computedJobs(database_, one.id, purpose, limit), std::back_inserter(jobs));
        std::ranges::sort(jobs, std::greater{});
        if (std::ssize(jobs) > limit) jobs.resize(std::size_t(limit));
        std::vector<JobMetrics> all;
        for (const auto job : jobs)
            if (auto metrics = ofJob(job)) all.push_back(*std::move(metrics));
        return all;
    }
    return {};
}

std::vector<MeasuredEngine> MetricsStore::measuredEngines() {
    std::vector<MeasuredEngine> all;
    for (const auto purpose : {JobPurpose::Use, JobPurpose::Bench})
        for (const auto& series : computedSeries(database_, purpose, {}, {}))
            if (MeasuredEngine one{series.engine, series.kind}; std::ranges::find(all, one) == all.end())
                all.push_back(std::move(one));
    return all;
}

SpeakingRate MetricsStore::speakingRate(const std::string& engine) {
    constexpr std::int64_t kTakes = 20;
    constexpr double kShortestSeconds = 0.5;
    Statement rows(database_,
                   "SELECT m.audio_seconds, m.rtf, length(h.text), json_extract(h.settings, '$.speed') "
                   "FROM metric_job m JOIN history h ON h.job_id = m.job_id JOIN job j ON j.id = m.job_id "
                   "WHERE m.kind = 'speak' AND m.engine = ? AND m.audio_seconds > ? AND j.state = 'done' "
                   "AND json_extract(h.settings, '$.subtitles') IS NOT 1 ORDER BY m.job_id DESC LIMIT ?");
    rows.bind(1, std::string_view(engine)).bind(2, kShortestSeconds).bind(3, kTakes);
    SpeakingRate rate;
    double characters = 0, seconds = 0;
    std::vector<double> factors;
    while (rows.step()) {
        ++rate.takes;
        const double speed = rows.real(3) > 0 ? rows.real(3) : 1.0;
        characters += double(rows.integer(2));
        seconds += rows.real(0) * speed;
        if (rows.real(1) > 0) factors.push_back(rows.real(1));
    }
    if (seconds > 0) rate.charactersPerSecond = characters / seconds;
    if (factors.empty()) return rate;
    const auto middle = factors.begin() + static_cast<std::ptrdiff_t>(factors.size() / 2);
    std::nth_element(factors.begin(), middle, factors.end());
    rate.rtf = *middle;
    return rate;
}

}  // namespace timbre::storage
