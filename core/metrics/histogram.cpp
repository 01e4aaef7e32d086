#include "core/metrics/histogram.h"

#include <cmath>

namespace timbre::metrics {

double HistogramCounts::percentile(double p) const {
    if (n == 0) return 0;
    const auto rank = std::clamp<std::uint64_t>(std::uint64_t(std::ceil(p * double(n))), 1, n);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < kBuckets; ++i) {
        seen += buckets[i];
        if (seen >= rank) return i == 0 ? 0 : bucketMiddle(kFirst + int(i) - 1);
    }
    return 0;
}

std::unique_ptr<HistogramCounts> Histogram::counts() const {
    auto counts = std::make_unique<HistogramCounts>();
    for (std::size_t i = 0; i < buckets_.size(); ++i) {
        counts->buckets[i] = buckets_[i].load(std::memory_order_relaxed);
        counts->n += counts->buckets[i];
    }
    counts->total = double(millionths_.load(std::memory_order_relaxed)) / 1e6;
    return counts;
}

}  // namespace timbre::metrics
