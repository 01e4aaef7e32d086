// What the engine measures of its jobs and of itself.
#include "core/base/peak_memory.h"
#include "core/engine/engine_core.h"
#include "core/engine/metrics/job_settings.h"
#include "core/metrics/proc_files.h"

#include <algorithm>
#include <fstream>
#include <thread>
#include <unistd.h>
#include <utility>

namespace timbre::engine {
namespace {

using Clock = std::chrono::steady_clock;

double ms(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

std::optional<std::int64_t> rssBytes() {
    std::ifstream file("/proc/self/statm");
    std::string line;
    std::getline(file, line);
    const auto pages = metrics::residentPages(line);
    return pages ? std::optional(*pages * sysconf(_SC_PAGESIZE)) : std::nullopt;
}

void addStage(std::vector<storage::MetricRecord>& stages, const std::string& stage, double time) {
    const auto found = std::ranges::find(stages, stage, &storage::MetricRecord::stage);
    if (found != stages.end())
        found->ms += time;
    else
        stages.push_back({0, stage, time});
}

}  // namespace

// A run of the job, and the wait before it, added to those before it.
void EngineCore::addRun(Job& job, const JobOutcome& outcome) {
    const auto now = Clock::now();
    const bool hasBegun = outcome.begunAt != Clock::time_point();
    const double waited =
        ms((hasBegun ? outcome.begunAt : now) - (job.asideAt ? *job.asideAt : job.requestedAt));
    auto& all = job.earlier;
    addStage(all.stages, job.asideAt ? "paused" : "queue", waited);
    if (!job.asideAt) all.queueMs = waited;
    for (const auto& stage : outcome.metrics.stages) addStage(all.stages, stage.stage, stage.ms);
    if (hasBegun) addStage(all.stages, "keep", ms(now - outcome.endedAt));
    all.audioSeconds += outcome.metrics.audioSeconds;
    if (outcome.metrics.tokens) all.tokens = all.tokens.value_or(0) + *outcome.metrics.tokens;
}

void EngineCore::measure(Job& job, JobOutcome& outcome, storage::JobState state,
                         const std::string& errorCode) {
    auto& metrics = outcome.metrics;
    if (std::exchange(job.isMeasured, true)) {  // and then the books were busy
        const double total = ms(Clock::now() - job.requestedAt);
        addStage(metrics.stages, "keep", total - metrics.totalMs.value_or(total));
        metrics.totalMs = total;
        return complete(metrics);
    }
    addRun(job, outcome);
    if (metrics.kind.empty()) {  // it never ran
        metrics.kind = kindNameOf(job.request);
        metrics.engine = metrics.model = engineOf(job.request);
    }
    metrics.job = job.id;
    metrics.purpose = std::visit([](const auto& request) { return request.purpose; }, job.request);
    metrics.settingsJson = std::visit([](const auto& request) { return settingsOf(request); }, job.request);
    metrics.outcome = state;
    metrics.errorCode = errorCode;
    metrics.queueMs = job.earlier.queueMs;
    metrics.totalMs = ms(Clock::now() - job.requestedAt);
    metrics.stages = job.earlier.stages;
    metrics.audioSeconds = job.earlier.audioSeconds;
    metrics.tokens = job.earlier.tokens;
    const auto infer = std::ranges::find(metrics.stages, "infer", &storage::MetricRecord::stage);
    if (job.asideAt && infer != metrics.stages.end() && metrics.audioSeconds > 0)
        metrics.rtf = infer->ms / 1000 / metrics.audioSeconds;
    if (job.link) {
        metrics.underruns = player_->status().underruns - job.underrunsBefore;
        if (job.link->firstSoundMs() >= 0) metrics.firstSoundMs = job.link->firstSoundMs();
    }
    complete(metrics);
}

void EngineCore::complete(storage::JobMetrics& metrics) const {
    metrics.peakRssBytes = peakResidentBytes();
    metrics.rssBytes = rssBytes();
    metrics.program = config_.program;
    const bool isEmbedded =
        std::ranges::any_of(config_.families, [&](const auto& row) { return row.id == metrics.engine; });
    const auto wished = models_->settings().threads;
    if (!isEmbedded)
        metrics.threads = wished > 0 ? wished : int(std::max(1u, std::thread::hardware_concurrency()));
    for (auto& stage : metrics.stages) stage.job = metrics.job;
}

// Where a full disk takes the row, the transaction may be gone as well: then once more without it.
void EngineCore::commitMeasured(storage::JobMetrics& metrics, const std::function<void()>& store) {
    for (const bool withRow : {true, false}) {
        storage::Transaction transaction(stores_->database);
        store();
        if (withRow && !metrics_->keep(metrics)) continue;
        transaction.commit();
        if (withRow) metrics_->measured(metrics);
        return;
    }
}

void EngineCore::makeMetrics() {
    metrics_ = std::make_unique<MetricsKeeper>(MetricsKeeper::Surroundings{
        .thread = thread_,
        .emit = [this](MetricsEvent event) { emit(MetricsNews{std::move(event)}); },
        .database = [this] { return stores_ ? &stores_->database : nullptr; },
        .dataFolder = config_.database.parent_path(),
        .metricDays = config_.metricDays,
        .cacheBytes = config_.cacheBytes,
        .complete = [this](metrics::SystemSample& sample) { completeSample(sample); }});
}

void EngineCore::completeSample(metrics::SystemSample& sample) {
    for (const Lane* lane : {&speak_, &listen_, &live_, &again_}) {
        sample.jobsWaiting += std::int64_t(lane->waiting.size());
        sample.jobsRunning += lane->running != 0 ? 1 : 0;
    }
    sample.underruns = std::int64_t(player_->status().underruns);
    if (live_.running != 0) sample.liveLagMs = liveLagMs_;
    const auto pool = models_->poolMetrics();
    sample.poolModels = pool.models;
    sample.poolBytes = pool.bytes;
    sample.poolSavedBytes = pool.savedBytes;
    sample.poolHits = pool.hits;
    sample.poolMisses = pool.misses;
    sample.poolJoins = pool.joins;
    for (const auto evictions : pool.evictions) sample.poolEvictions += evictions;
    if (!stores_) return;
    try {
        const auto cache = stores_->cache.sinceStart();
        sample.cacheHits = cache.hits;
        sample.cacheMisses = cache.misses;
        sample.cacheEvictions = cache.evictions;
        sample.cacheBytes = cache.bytes;
    } catch (const Error&) {
        // The books are busy: these stay 0 this time.
    }
}

}  // namespace timbre::engine
