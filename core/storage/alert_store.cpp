#include "core/storage/alert_store.h"

#include "core/metrics/alert_rules.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace timbre::storage {
namespace {

constexpr const char* kSelect =
    "SELECT id, rule, subject, severity, value, threshold, detail, opened_at, acknowledged_at, closed_at "
    "FROM alert ";

constexpr std::size_t kFewestJobs = 20;

std::optional<std::int64_t> time(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

std::vector<metrics::Alert> read(Statement& rows) {
    std::vector<metrics::Alert> found;
    while (rows.step())
        found.push_back({.id = rows.integer(0),
                         .rule = rows.text(1),
                         .subject = rows.text(2),
                         .severity = metrics::severityFrom(rows.text(3)),
                         .value = rows.real(4),
                         .threshold = rows.real(5),
                         .detail = rows.text(6),
                         .openedAt = rows.integer(7),
                         .acknowledgedAt = time(rows, 8),
                         .closedAt = time(rows, 9)});
    return found;
}

}  // namespace

std::int64_t AlertStore::open(const metrics::Alert& alert) {
    Statement(database_,
              "INSERT INTO alert (rule, subject, severity, value, threshold, detail, opened_at) "
              "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (rule, subject) WHERE closed_at IS NULL DO NOTHING")
        .bind(1, std::string_view(alert.rule))
        .bind(2, std::string_view(alert.subject))
        .bind(3, metrics::severityName(alert.severity))
        .bind(4, alert.value)
        .bind(5, alert.threshold)
        .bind(6, std::string_view(alert.detail))
        .bind(7, alert.openedAt)
        .run();
    Statement row(database_, "SELECT id FROM alert WHERE rule = ? AND subject = ? AND closed_at IS NULL");
    row.bind(1, std::string_view(alert.rule)).bind(2, std::string_view(alert.subject));
    return row.step() ? row.integer(0) : 0;
}

void AlertStore::close(const std::string& rule, const std::string& subject, UnixMs at) {
    Statement(database_,
              "UPDATE alert SET closed_at = ? WHERE rule = ? AND subject = ? AND closed_at IS NULL")
        .bind(1, at)
        .bind(2, std::string_view(rule))
        .bind(3, std::string_view(subject))
        .run();
}

void AlertStore::acknowledge(std::int64_t alert, UnixMs at) {
    Statement(database_, "UPDATE alert SET acknowledged_at = ? WHERE id = ? AND acknowledged_at IS NULL")
        .bind(1, at)
        .bind(2, alert)
        .run();
}

std::vector<metrics::Alert> AlertStore::openAlerts() {
    Statement rows(database_, std::string(kSelect) + "WHERE closed_at IS NULL ORDER BY id DESC");
    return read(rows);
}

std::vector<metrics::Alert> AlertStore::list(int limit, std::int64_t beforeId) {
    Statement rows(database_, std::string(kSelect) + "WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2");
    rows.bind(1, beforeId).bind(2, std::int64_t(limit));
    return read(rows);
}

void AlertStore::forgetClosedBefore(UnixMs time) {
    Statement(database_, "DELETE FROM alert WHERE closed_at < ?").bind(1, time).run();
}

std::vector<metrics::AlertRuleSetting> AlertStore::settings() {
    Statement rows(database_, "SELECT id, enabled, threshold, hold_s FROM alert_rule ORDER BY id");
    std::vector<metrics::AlertRuleSetting> found;
    while (rows.step())
        found.push_back({.rule = rows.text(0),
                         .enabled = rows.integer(1) != 0,
                         .threshold = rows.real(2),
                         .holdSeconds = rows.real(3)});
    return found;
}

void AlertStore::change(const metrics::AlertRuleSetting& setting) {
    Statement(database_,
              "INSERT OR REPLACE INTO alert_rule (id, enabled, threshold, hold_s) VALUES (?, ?, ?, ?)")
        .bind(1, std::string_view(setting.rule))
        .bind(2, std::int64_t(setting.enabled))
        .bind(3, setting.threshold)
        .bind(4, setting.holdSeconds)
        .run();
}

void AlertStore::reset(const std::string& rule) {
    Statement(database_, "DELETE FROM alert_rule WHERE id = ?").bind(1, std::string_view(rule)).run();
}

// Versions of an engine and of the program are one series here: a newer one that is slower shall be seen.
std::map<metrics::SeriesKey, double> AlertStore::usualSpeeds() {
    std::map<metrics::SeriesKey, std::vector<std::pair<JobId, double>>> jobs;
    Statement series(database_, "SELECT id, engine, device, precision, length_bucket FROM metric_series");
    Statement oldest(database_,
                     "SELECT job_id, rtf FROM metric_job WHERE series = ? AND purpose = 'use' AND "
                     "outcome = 'done' AND rtf > 0 ORDER BY job_id LIMIT 100");
    while (series.step()) {
        auto& list = jobs[{series.text(1), series.text(2), series.text(3), series.text(4)}];
        oldest.bind(1, series.integer(0));
        while (oldest.step()) list.emplace_back(oldest.integer(0), oldest.real(1));
        oldest.reset();
    }
    std::map<metrics::SeriesKey, double> usual;
    for (auto& [key, list] : jobs) {
        if (list.size() < kFewestJobs) continue;
        std::ranges::sort(list);
        std::vector<double> speeds;
        for (const auto& [job, rtf] : list)
            if (std::isfinite(rtf) && speeds.size() < 100) speeds.push_back(rtf);
        std::ranges::sort(speeds);
        if (const auto median = metrics::percentile(speeds, 0.5)) usual[key] = *median;
    }
    return usual;
}

}  // namespace timbre::storage
