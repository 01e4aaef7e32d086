#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::storage {

// How many values lie in each bucket of core/metrics/log_bucket.h. In the database: a JSON object, buckets
// in order: {"-70":3,"12":1}.
class BucketCounts {
public:
    void add(int bucket, std::int64_t count = 1);
    // Adds what a roll-up has. Throws Error(DatabaseDamaged) for anything but such an object.
    void addJson(std::string_view json);
    std::string json() const;
    void clear();

    std::int64_t n() const { return n_; }
    // By nearest rank, percent 1 … 100; the middle of a bucket. 0 without values.
    double percentile(int percent) const;

private:
    std::vector<std::uint32_t> counts_;  // from the lowest bucket on, allocated with the first value
    std::int64_t zeros_ = 0, n_ = 0;     // zeros: of kZeroBucket
    std::size_t first_ = std::numeric_limits<std::size_t>::max(), last_ = 0;  // that are not 0
};

// Every bucket of such an object. Throws as addJson().
void readBuckets(std::string_view json, const std::function<void(int bucket, std::int64_t count)>& each);

}  // namespace timbre::storage
