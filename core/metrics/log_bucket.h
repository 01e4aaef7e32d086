#pragma once

#include <cstdint>
#include <limits>
#include <optional>

namespace timbre::metrics {

// Buckets for counting values whose size is not known before: 64 of equal width between any two powers of
// two, so that a bucket's middle is within 0.8 % of every value in it. Ids grow with values; 0 and what is
// below lies in kZeroBucket. Ids are stored: they never change.
inline constexpr int kZeroBucket = std::numeric_limits<std::int16_t>::min();
inline constexpr int kBucketsPerOctave = 64;

// Absent for NaN and infinities: they are not counted. Values outside 2^-100 … 2^100 go to the ends.
std::optional<int> logBucket(double value);
double bucketMiddle(int bucket);

}  // namespace timbre::metrics
