#include "core/storage/metrics_store.h"

#include "core/storage/clock.h"

#include <algorithm>

namespace timbre::storage {
namespace {

constexpr const char* kSelect =
    "SELECT job_id, kind, engine, model, device, version, threads, audio_seconds, rtf, peak_rss, underruns, "
    "cache_hit "
    "FROM metric_job ";

JobMetrics read(Database& database, const Statement& row) {
    JobMetrics metrics{.job = row.integer(0),
                       .kind = row.text(1),
                       .engine = row.text(2),
                       .model = row.text(3),
                       .device = row.text(4),
                       .version = row.text(5),
                       .threads = static_cast<int>(row.integer(6)),
                       .audioSeconds = row.real(7),
                       .rtf = row.real(8),
                       .peakRssBytes = row.integer(9),
                       .underruns = static_cast<std::uint64_t>(row.integer(10)),
                       .cacheHit = row.integer(11) != 0,
                       .stages = {}};
    Statement stages(database, "SELECT stage, ms FROM metric_stage WHERE job_id = ? ORDER BY stage");
    stages.bind(1, metrics.job);
    while (stages.step()) metrics.stages.push_back({metrics.job, stages.text(0), stages.real(1)});
    return metrics;
}

}  // namespace

void MetricsStore::add(const JobMetrics& metrics) {
    Transaction transaction(database_);
    Statement(database_,
              "INSERT OR REPLACE INTO metric_job (job_id, kind, engine, model, device, version, threads, "
              "audio_seconds, rtf, peak_rss, underruns, cache_hit, created_at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, metrics.job)
        .bind(2, std::string_view(metrics.kind))
        .bind(3, std::string_view(metrics.engine))
        .bind(4, std::string_view(metrics.model))
        .bind(5, std::string_view(metrics.device))
        .bind(6, std::string_view(metrics.version))
        .bind(7, std::int64_t(metrics.threads))
        .bind(8, metrics.audioSeconds)
        .bind(9, metrics.rtf)
        .bind(10, metrics.peakRssBytes)
        .bind(11, static_cast<std::int64_t>(metrics.underruns))
        .bind(12, std::int64_t(metrics.cacheHit))
        .bind(13, nowMs())
        .run();
    Statement insert(database_, "INSERT INTO metric_stage (job_id, stage, ms) VALUES (?, ?, ?)");
    for (const auto& stage : metrics.stages)
        insert.bind(1, metrics.job).bind(2, std::string_view(stage.stage)).bind(3, stage.ms).run();
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
