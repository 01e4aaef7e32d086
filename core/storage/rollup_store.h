#pragma once

#include "core/storage/database.h"
#include "core/storage/records.h"

#include <cstddef>
#include <cstdint>

namespace timbre::storage {

// What jobs come to per hour and day. Roll-ups are made anew from the rows of jobs whenever those of an
// hour changed, so they can be made any number of times, and a clock that went backwards only makes other
// hours stale. Days are UTC days, made of their hours. Writing: engine thread only.
class RollupStore {
public:
    explicit RollupStore(Database& database) : database_(database) {}

    // At most `steps` of what is stale, each in a transaction: an hour, or one metric of a day whose hours
    // changed. Hours whose rows are gone by retention keep what they have. Returns whether there is more
    // to do.
    bool rollUp(int steps = 1);

    // Removes rows of jobs and samples older than metricDays, roll-ups older than two years, at most
    // `rows` of each; 0 days: none of jobs and samples. Hours that are stale are rolled up first.
    // Returns whether there is more to do.
    bool retain(UnixMs now, std::int64_t metricDays, int rows = 200);

private:
    void rollUpHour(UnixMs start);
    void rollUpDay(UnixMs start, std::size_t metric);  // its place in kJobMetrics

    Database& database_;
};

}  // namespace timbre::storage
