#include "core/engine/metrics/alert_keeper.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/metrics/length_bucket.h"
#include "core/metrics/statistics.h"
#include "core/storage/alert_store.h"
#include "core/storage/bench_store.h"
#include "core/storage/clock.h"
#include "core/storage/light_writes.h"

#include <algorithm>
#include <cmath>
#include <system_error>

namespace timbre::engine {
namespace {

constexpr std::int64_t kHourMs = 3600 * 1000, kKeptMs = 2 * 366 * 24 * kHourMs;
constexpr std::size_t kMostPending = 1000;

metrics::MeasuredJob measuredJob(const storage::JobMetrics& job) {
    const bool failed = job.outcome == storage::JobState::Failed;
    return {.at = job.createdAt != 0 ? job.createdAt : storage::nowMs(),
            .series = {job.engine, job.device, job.precision,
                       std::string(metrics::lengthBucket(job.audioSeconds))},
            .failed = failed,
            .rtf = failed || job.cacheHit || job.rtf <= 0 ? std::nullopt : std::optional(job.rtf),
            .rssBytes = job.rssBytes};
}

// 0: the system does not say.
std::int64_t sizeOfDisk(const std::filesystem::path& folder) {
    std::error_code failed;
    const auto space = std::filesystem::space(folder, failed);
    return failed ? 0 : static_cast<std::int64_t>(space.capacity);
}

// What somebody chose is stronger than what was usual.
void addChosen(storage::Database& database, std::map<metrics::SeriesKey, double>& speeds) {
    for (auto& [key, run, chosenAt, values, unit] : storage::BenchStore(database).baselines()) {
        if (key.metric != "rtf") continue;
        std::ranges::sort(values);
        if (const auto median = metrics::percentile(values, 0.5))
            speeds[{key.subject, key.device, key.precision, key.lengthBucket}] = *median;
    }
}

bool isUsable(const metrics::AlertRuleSetting& setting) {
    return metrics::findAlertRule(setting.rule) != nullptr && std::isfinite(setting.threshold) &&
           std::isfinite(setting.holdSeconds) && setting.threshold >= 0 && setting.holdSeconds >= 0;
}

}  // namespace

AlertKeeper::AlertKeeper(Surroundings surroundings) : around_(std::move(surroundings)) {}

void AlertKeeper::begin() {
    auto* database = around_.database();
    if (begun_ || database == nullptr) return;
    begun_ = true;
    watch_.setLimits({.cacheBytes = around_.cacheBytes, .diskBytes = sizeOfDisk(around_.dataFolder)});
    try {
        const storage::LightWrites light(*database);
        storage::AlertStore store(*database);
        for (const auto& alert : store.openAlerts()) watch_.adopt(alert);
        for (const auto& setting : store.settings()) watch_.setRule(setting);
        store.forgetClosedBefore(storage::nowMs() - kKeptMs);
    } catch (...) {
        couldNotKeep();
    }
}

// Once an hour, because it reads the books: what was new becomes usual.
void AlertKeeper::learnSpeeds() {
    auto* database = around_.database();
    if (database == nullptr || (learnedAt_ != 0 && std::abs(now_ - learnedAt_) < kHourMs)) return;
    learnedAt_ = now_;
    try {
        auto speeds = storage::AlertStore(*database).usualSpeeds();
        addChosen(*database, speeds);
        watch_.setBaselines(std::move(speeds));
    } catch (...) {
        couldNotKeep();
    }
}

void AlertKeeper::sampled(const metrics::SystemSample& sample) {
    now_ = sample.at;
    begin();
    take(watch_.sampled(sample));
}

// Only what a person asked for: benches are meant to load the machine, and checks have their own limits.
void AlertKeeper::measured(const storage::JobMetrics& job) {
    if (job.purpose != storage::JobPurpose::Use || job.outcome == storage::JobState::Cancelled) return;
    const auto measured = measuredJob(job);
    now_ = measured.at;
    begin();
    learnSpeeds();
    take(watch_.measured(measured));
}

void AlertKeeper::take(const std::vector<metrics::AlertChange>& changes) {
    for (const auto& change : changes) {
        log(change.isOpening() ? LogLevel::Warning : LogLevel::Info, "metrics",
            (change.isOpening() ? "alert: " : "alert is over: ") + change.alert.detail);
        pending_.push_back(change);
        if (pending_.size() > kMostPending) pending_.pop_front();
    }
    std::vector<metrics::Alert> opened;
    for (const auto& change : changes)
        if (change.isOpening()) opened.push_back(change.alert);
    const bool kept = keepPending(opened);
    if (kept || !changes.empty()) around_.emit(AlertsChanged{std::move(opened)});
}

bool AlertKeeper::keepPending(std::vector<metrics::Alert>& opened) {
    auto* database = around_.database();
    if (pending_.empty() || database == nullptr) return false;
    bool kept = false;
    try {
        const storage::LightWrites light(*database);
        storage::AlertStore store(*database);
        for (; !pending_.empty(); pending_.pop_front(), kept = true) {
            const auto& [alert] = pending_.front();
            if (alert.closedAt) {
                store.close(alert.rule, alert.subject, *alert.closedAt);
                continue;
            }
            const auto id = store.open(alert);
            const auto told = std::ranges::find(opened, alert);
            if (told != opened.end()) told->id = id;
        }
    } catch (...) {
        couldNotKeep();
    }
    return kept;
}

void AlertKeeper::write(const std::function<void(storage::Database&)>& work) {
    auto* database = around_.database();
    if (database == nullptr) return;
    try {
        work(*database);
    } catch (...) {
        couldNotKeep();
    }
    around_.emit(AlertsChanged{});
}

void AlertKeeper::acknowledge(std::int64_t alert) {
    write([alert](storage::Database& database) {
        storage::AlertStore(database).acknowledge(alert, storage::nowMs());
    });
}

void AlertKeeper::change(const metrics::AlertRuleSetting& setting) {
    if (!isUsable(setting))
        return log(LogLevel::Warning, "metrics", "alert rule not changed: " + setting.rule);
    begin();
    watch_.setRule(setting);
    write([&](storage::Database& database) { storage::AlertStore(database).change(setting); });
}

void AlertKeeper::reset(const std::string& rule) {
    const auto* known = metrics::findAlertRule(rule);
    if (known == nullptr) return;
    begin();
    watch_.setRule(metrics::defaultSetting(*known));
    write([&](storage::Database& database) { storage::AlertStore(database).reset(rule); });
}

void AlertKeeper::baselinesChanged() {
    learnedAt_ = 0;
}

void AlertKeeper::couldNotKeep() {
    if (std::exchange(saidLost_, true)) return;
    log(LogLevel::Warning, "metrics", std::string("alerts cannot be kept: ") + currentError().what());
}

}  // namespace timbre::engine
