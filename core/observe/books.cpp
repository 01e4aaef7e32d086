#include "core/observe/books.h"

#include "core/storage/alert_store.h"
#include "core/storage/clock.h"
#include "core/storage/job_walk.h"
#include "core/storage/system_sample_store.h"

namespace timbre::observe {

Observed observedFromBooks(storage::Database& database, const std::string& program) {
    Observed observed;
    observed.program = program;
    observed.isReady = true;
    observed.sample = storage::SystemSampleStore(database).last();
    observed.at = observed.sample ? observed.sample->at : storage::nowMs();
    observed.startedAt = observed.sample ? observed.sample->programStart : observed.at;
    observed.alerts = storage::AlertStore(database).openAlerts();
    storage::walkJobs(database, [&](const storage::JobMetrics& job) { observed.jobs.add(job); });
    return observed;
}

}  // namespace timbre::observe
