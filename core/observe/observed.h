#pragma once

#include "core/base/error.h"
#include "core/metrics/alert.h"
#include "core/metrics/system_sample.h"
#include "core/observe/instrument_totals.h"
#include "core/observe/job_totals.h"
#include "core/observe/security.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace timbre::observe {

// A model as others see it. state: "absent", "idle" (on disk, not in memory), "loading", "loaded",
// "downloading", "broken" …
struct ObservedModel {
    std::string id, state;
    std::string device = {}, precision = {};  // of a loaded one
    std::int64_t bytes = 0;                   // in memory
    std::string problem = {};                 // of a broken one; English
};

// Everything that /metrics and /health are made of, at one moment.
struct Observed {
    std::int64_t at = 0, startedAt = 0;  // Unix ms
    std::string program;                 // our version
    bool isReady = false;                // the engine is up
    std::optional<Error> storageError;   // nothing can be kept
    std::optional<metrics::SystemSample> sample;
    JobTotals jobs;
    std::optional<InstrumentTotals> instruments;  // absent: no program runs, only its books are read
    std::vector<ObservedModel> models;
    std::vector<metrics::Alert> alerts;  // open
    std::vector<SecurityFinding> security;
};

}  // namespace timbre::observe
