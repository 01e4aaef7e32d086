#include "core/metrics/histogram.h"

#include <cmath>

namespace timbre::metrics {

double HistogramCounts::middle(std::size_t index) {
    return index == 0 ? 0 : bucketMiddle(kFirst + int(index) - 1);
}

double HistogramCounts::percentile(double p) const {
    if (n == 0) return 0;
    const auto rank = std::clamp<std::uint64_t>(std::uint64_t(std::ceil(p * double(n))), 1, n);
    std::uint64_t seen = 0;
    for (std::size_t i = 0; i < kBuckets; ++i) {
        seen += buckets[i];
        if (seen >= rank) return middle(i);
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
