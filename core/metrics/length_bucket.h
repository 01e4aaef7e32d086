#pragma once

#include <array>
#include <string_view>

namespace timbre::metrics {

// Jobs are compared with jobs of about the same length of sound: what a job costs besides its sound weighs
// more in short ones.
struct LengthBucket {
    double belowSeconds;  // 0: no bound
    std::string_view name;
};
inline constexpr std::array<LengthBucket, 6> kLengthBuckets = {
    {{5, "0-5 s"}, {15, "5-15 s"}, {60, "15-60 s"}, {300, "1-5 min"}, {1800, "5-30 min"}, {0, "30 min+"}}};

constexpr std::string_view lengthBucket(double seconds) {
    for (const auto& bucket : kLengthBuckets)
        if (bucket.belowSeconds == 0 || seconds < bucket.belowSeconds) return bucket.name;
    return kLengthBuckets.front().name;  // NaN is below nothing
}

}  // namespace timbre::metrics
