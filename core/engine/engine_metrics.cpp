// What the engine measures of itself.
#include "core/engine/engine_core.h"

namespace timbre::engine {

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
