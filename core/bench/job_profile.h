#pragma once

#include "core/engine/model_settings.h"
#include "core/metrics/advice.h"
#include "core/metrics/estimate.h"
#include "core/storage/metrics_store.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timbre::bench {

struct ProfileWish {
    std::string engine = {};  // empty: that of the last job
    std::string kind = {};    // "speak", "transcribe" …; empty: that of the engine's last job
    int jobs = 50;            // the last so many
    double targetRtf = 0.2;
};

// Where the time of an engine's last jobs went, and what would make them faster. They all ran on the device
// and in the precision of the last one.
struct JobProfile {
    std::string engine, kind, device, precision;
    metrics::Profile profile;
    double explainedShare = 0;  // of the whole time, by the stages that follow each other: 0 … 1
    metrics::SpeedGap gap;
    std::vector<metrics::Advice> advice;
    std::vector<metrics::EarlierJob> earlier;  // for metrics::estimateTime
};

// Absent: no such job was measured yet. Reads only; any thread. Throws as storage::Statement.
std::optional<JobProfile> jobProfile(storage::Database& database, const ProfileWish& wish,
                                     const engine::ModelSettings& settings);

// The same of jobs that were read: the newest first, all of the same kind, engine, device and precision;
// at least one.
JobProfile profileOfJobs(std::span<const storage::JobMetrics> jobs, double targetRtf,
                         const metrics::AdviceGround& ground);

// The last jobs of an engine on the device and in the precision of the last one, for metrics::estimateTime.
// Reads only; any thread. Throws as storage::Statement.
std::vector<metrics::EarlierJob> earlierJobs(storage::Database& database, const std::string& engine,
                                             const std::string& kind, int limit = 50);

// What a job says about later ones: its sound, and its time without waiting for others.
metrics::EarlierJob earlierJob(const storage::JobMetrics& job);

}  // namespace timbre::bench
