#pragma once

#include "core/engine/metrics_events.h"
#include "core/metrics/alert_watch.h"
#include "core/storage/database.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace timbre::engine {

// Opens and closes alerts by what is measured. Engine thread. Nothing here may throw: what cannot be
// kept is logged once and tried again with the next sample, because a full disk is what some alerts are
// about.
class AlertKeeper {
public:
    struct Surroundings {
        std::function<void(MetricsEvent)> emit;
        std::function<storage::Database*()> database;  // null: nothing can be kept
        std::filesystem::path dataFolder = {};
        std::int64_t cacheBytes = 0;  // limit of the finished-audio cache; 0: not known
    };
    explicit AlertKeeper(Surroundings surroundings);

    void sampled(const metrics::SystemSample& sample);
    void measured(const storage::JobMetrics& metrics);  // its row is in the books

    void acknowledge(std::int64_t alert);
    // Unknown rules, and numbers that are none or below 0, are refused with a line in the log.
    void change(const metrics::AlertRuleSetting& setting);
    void reset(const std::string& rule);
    void baselinesChanged();

private:
    void begin();  // what earlier runs left, as soon as there are books
    void learnSpeeds();
    void take(const std::vector<metrics::AlertChange>& changes);
    // Whether something was kept; sets ids.
    bool keepPending(std::vector<metrics::Alert>& opened);
    void write(const std::function<void(storage::Database&)>& work);
    void couldNotKeep();

    Surroundings around_;
    metrics::AlertWatch watch_;
    bool begun_ = false;
    std::int64_t learnedAt_ = 0;  // time of a sample
    std::int64_t now_ = 0;
    std::deque<metrics::AlertChange> pending_;  // not in the books yet
    bool saidLost_ = false;
};

}  // namespace timbre::engine
