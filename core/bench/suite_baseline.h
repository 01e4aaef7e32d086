#pragma once

#include "core/metrics/bench_report.h"
#include "core/metrics/regression.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace timbre::bench {

// What a run is compared with.
struct BaselineWish {
    enum class From {
        Chosen,   // for each series, the run that somebody chose
        Last,     // the last run of the same suite
        Run,      // a kept run
        Document  // a report that was read
    };
    From from = From::Chosen;
    std::int64_t run = 0;
    std::string name = {};  // of the document, for the report
    std::optional<metrics::BenchRun> document = std::nullopt;
};

// Adds the checks and the verdict, and says in `run.baseline` where the earlier values came from. A run that
// was measured in turns with another version is compared with that. books: null when nothing is kept yet.
// Throws Error(NotFound) for a run that is not there.
void judgeRun(metrics::BenchRun& run, const BaselineWish& wish, storage::Database* books,
              const metrics::RegressionLimits& limits);

}  // namespace timbre::bench
