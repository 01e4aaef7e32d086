#include "core/metrics/log_bucket.h"

#include <algorithm>
#include <cmath>

namespace timbre::metrics {
namespace {

constexpr int kFarthestOctave = 100;

}  // namespace

std::optional<int> logBucket(double value) {
    if (!std::isfinite(value)) return std::nullopt;
    if (value <= 0) return kZeroBucket;
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent);  // 0.5 … 1
    if (exponent < -kFarthestOctave) return -kFarthestOctave * kBucketsPerOctave;
    if (exponent > kFarthestOctave) return kFarthestOctave * kBucketsPerOctave + kBucketsPerOctave - 1;
    const int place = static_cast<int>((mantissa - 0.5) * 2 * kBucketsPerOctave);
    return exponent * kBucketsPerOctave + std::min(place, kBucketsPerOctave - 1);
}

double bucketMiddle(int bucket) {
    if (bucket == kZeroBucket) return 0;
    int octave = bucket / kBucketsPerOctave;
    if (bucket % kBucketsPerOctave < 0) --octave;
    const int place = bucket - octave * kBucketsPerOctave;
    return std::ldexp(0.5 + (place + 0.5) / (2.0 * kBucketsPerOctave), octave);
}

}  // namespace timbre::metrics
