#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <optional>
#include <vector>

namespace timbre::storage {

// How long jobs took: append-only.
class MetricsStore {
public:
    explicit MetricsStore(Database& database) : database_(database) {}
    void add(const JobMetrics& metrics);  // one transaction
    std::optional<JobMetrics> ofJob(JobId job);
    std::vector<JobMetrics> recent(int limit);  // newest first

private:
    Database& database_;
};

}  // namespace timbre::storage
