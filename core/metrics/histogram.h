#pragma once

#include "core/metrics/log_bucket.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace timbre::metrics {

// What a Histogram held at one moment.
struct HistogramCounts {
    static constexpr int kLowOctave = -24, kOctaves = 45;  // 6e-8 … 2e6: nanoseconds to half an hour in ms
    static constexpr int kFirst = kLowOctave * kBucketsPerOctave;
    static constexpr std::size_t kBuckets =
        1 + std::size_t(kOctaves) * kBucketsPerOctave;  // [0]: 0 and below

    std::array<std::uint64_t, kBuckets> buckets{};
    std::uint64_t n = 0;
    double total = 0;  // within a millionth of a unit for each value

    static double middle(std::size_t index);  // of buckets[index]
    // By nearest rank, 0 … 1; the middle of a bucket, so within 1 %. 0 without values.
    double percentile(double p) const;
};

// Counts values in the buckets of log_bucket.h. Any thread, also the audio callback: recording takes no
// lock, allocates nothing and is three relaxed atomic additions at most. NaN and infinities are dropped.
class Histogram {
public:
    void record(double value) noexcept {
        const auto bucket = logBucket(value);
        if (!bucket) return;
        buckets_[indexOf(*bucket)].fetch_add(1, std::memory_order_relaxed);
        if (value > 0)
            millionths_.fetch_add(static_cast<std::uint64_t>(std::min(value, kMost) * 1e6),
                                  std::memory_order_relaxed);
    }

    // Not the audio callback: allocates. Values that are recorded meanwhile may be counted in part.
    std::unique_ptr<HistogramCounts> counts() const;

private:
    static constexpr double kMost = 1e9;
    static constexpr std::size_t indexOf(int bucket) {
        if (bucket == kZeroBucket) return 0;
        const int place = std::clamp(bucket - HistogramCounts::kFirst, 0, int(HistogramCounts::kBuckets) - 2);
        return 1 + std::size_t(place);
    }

    std::array<std::atomic<std::uint64_t>, HistogramCounts::kBuckets> buckets_{};
    std::atomic<std::uint64_t> millionths_{0};
};

}  // namespace timbre::metrics
