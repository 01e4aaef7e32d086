#pragma once

#include "core/metrics/system_sample.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace timbre::storage {

// The machine over time. Reading: any connection; writing: engine thread only.
class SystemSampleStore {
public:
    explicit SystemSampleStore(Database& database) : database_(database) {}

    void add(const metrics::SystemSample& sample);
    // from ≤ at < to, oldest first; where there are more than `limit`, every second, third … of them.
    std::vector<metrics::SystemSample> between(std::int64_t from, std::int64_t to, int limit = 2000);
    std::optional<metrics::SystemSample> last();

private:
    Database& database_;
};

}  // namespace timbre::storage
