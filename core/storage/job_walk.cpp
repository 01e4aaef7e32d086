#include "core/storage/job_walk.h"

#include <string>

namespace timbre::storage {
namespace {

JobState outcomeFrom(const std::string& name) {
    if (name == "done") return JobState::Done;
    return name == "failed" ? JobState::Failed : JobState::Cancelled;
}

std::optional<double> number(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

}  // namespace

void walkJobs(Database& database, const std::function<void(const JobMetrics&)>& take) {
    Statement rows(database,
                   "SELECT kind, engine, audio_seconds, rtf, cache_hit, outcome, queue_ms, first_sound_ms, "
                   "total_ms FROM metric_job WHERE purpose = 'use' ORDER BY job_id");
    JobMetrics job;
    while (rows.step()) {
        job.kind = rows.text(0);
        job.engine = rows.text(1);
        job.audioSeconds = rows.real(2);
        job.rtf = rows.real(3);
        job.cacheHit = rows.integer(4) != 0;
        job.outcome = outcomeFrom(rows.text(5));
        job.queueMs = number(rows, 6);
        job.firstSoundMs = number(rows, 7);
        job.totalMs = number(rows, 8);
        take(job);
    }
}

}  // namespace timbre::storage
