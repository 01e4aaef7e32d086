#include "core/storage/queue_store.h"

namespace timbre::storage {

void QueueStore::add(JobId job) {
    Statement(database_,
              "INSERT INTO queue_entry (job_id, place) SELECT ?1, coalesce(max(place), 0) + 1 FROM "
              "queue_entry WHERE true ON CONFLICT (job_id) DO NOTHING")
        .bind(1, job)
        .run();
}

void QueueStore::remove(JobId job) {
    Statement(database_, "DELETE FROM queue_entry WHERE job_id = ?").bind(1, job).run();
}

void QueueStore::setPaused(JobId job, bool paused) {
    Statement(database_, "UPDATE queue_entry SET paused = ? WHERE job_id = ?")
        .bind(1, std::int64_t(paused))
        .bind(2, job)
        .run();
}

void QueueStore::setOrder(const std::vector<JobId>& jobs) {
    Transaction transaction(database_);
    Statement last(database_, "SELECT coalesce(max(place), 0) FROM queue_entry");
    last.step();
    std::int64_t place = last.integer(0);
    last.reset();
    Statement update(database_, "UPDATE queue_entry SET place = ? WHERE job_id = ?");
    for (const JobId job : jobs) update.bind(1, ++place).bind(2, job).run();
    transaction.commit();
}

}  // namespace timbre::storage
