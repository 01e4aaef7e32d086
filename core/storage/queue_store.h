#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <vector>

namespace timbre::storage {

// The order of the jobs that are not over, and which of them the user paused. It outlives the program:
// interrupted jobs come back in this order. Engine thread only.
class QueueStore {
public:
    explicit QueueStore(Database& database) : database_(database) {}

    void add(JobId job);  // at the end; a job that is there keeps its place
    void remove(JobId job);
    void setPaused(JobId job, bool paused);
    void setOrder(const std::vector<JobId>& jobs);  // the first runs first

private:
    Database& database_;
};

}  // namespace timbre::storage
