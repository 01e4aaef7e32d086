#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// How an engine speaks on this machine, from what it did here.
struct SpeakingRate {
    int takes = 0;                   // measured; 0: nothing is known
    double charactersPerSecond = 0;  // of speech at normal speed
    double rtf = 0;                  // median; 0: all came from the cache
};

// Something with jobs that computed.
struct MeasuredEngine {
    std::string engine, kind;
    bool operator==(const MeasuredEngine&) const = default;
};

// How long jobs took: append-only. A job whose row is added again, because it was resumed, has the last one.
class MetricsStore {
public:
    explicit MetricsStore(Database& database) : database_(database) {}
    // One transaction. Numbers that are not finite are kept as not measured (0 where a column needs one).
    void add(const JobMetrics& metrics);
    std::optional<JobMetrics> ofJob(JobId job);
    std::vector<JobMetrics> recent(int limit);  // newest first
    // Jobs that were done and computed something, newest first: of the kind, engine, device and precision of
    // the newest that fits; empty: any. Those of users, else those of the bench.
    std::vector<JobMetrics> alike(const std::string& engine, const std::string& kind, int limit);
    std::vector<MeasuredEngine> measuredEngines();  // whose jobs alike() finds, the last used first
    // Of the engine's last finished takes; reads their texts' lengths, so not for the GUI thread.
    SpeakingRate speakingRate(const std::string& engine);

private:
    Database& database_;
};

}  // namespace timbre::storage
