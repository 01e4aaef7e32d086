#pragma once

#include "core/storage/records.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <tuple>
#include <vector>

namespace timbre::observe {

// Values counted below fixed bounds, as Prometheus wants them: counts_[i] of those ≤ bounds[i], not
// cumulative; the last one of all above. NaN is not counted.
class BoundedHistogram {
public:
    explicit BoundedHistogram(std::span<const double> bounds) : bounds_(bounds), counts_(bounds.size() + 1) {}
    void add(double value, std::uint64_t times = 1);
    void setSum(double sum) { sum_ = sum; }  // known better than by what was added

    std::span<const double> bounds() const { return bounds_; }
    std::span<const std::uint64_t> counts() const { return counts_; }
    std::uint64_t n() const { return n_; }
    double sum() const { return sum_; }

private:
    std::span<const double> bounds_;  // of static duration
    std::vector<std::uint64_t> counts_;
    std::uint64_t n_ = 0;
    double sum_ = 0;
};

inline constexpr std::array kRatioBounds = {0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7,
                                            1.0,  1.5,  2.0, 3.0, 5.0, 10.0};
inline constexpr std::array kSecondBounds = {0.01, 0.03, 0.1,   0.3,   1.0,    3.0,
                                             10.0, 30.0, 100.0, 300.0, 1000.0, 3600.0};

// What jobs came to since somebody began to count. One thread.
class JobTotals {
public:
    struct Work {  // of jobs that were done, by kind and engine
        double audioSeconds = 0;
        std::int64_t fromCache = 0;
        BoundedHistogram rtf{kRatioBounds};
        BoundedHistogram total{kSecondBounds}, queue{kSecondBounds}, firstSound{kSecondBounds};
    };
    using WorkKey = std::pair<std::string, std::string>;                     // kind, engine
    using EndKey = std::tuple<std::string, std::string, storage::JobState>;  // and how it ended

    // Only jobs of use: a bench would hide what people see.
    void add(const storage::JobMetrics& job);
    const std::map<EndKey, std::int64_t>& ends() const { return ends_; }
    const std::map<WorkKey, Work>& work() const { return work_; }

private:
    std::map<EndKey, std::int64_t> ends_;
    std::map<WorkKey, Work> work_;
};

}  // namespace timbre::observe
