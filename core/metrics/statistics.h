#pragma once

#include <optional>
#include <span>
#include <vector>

namespace timbre::metrics {

// The value that a share of p (0 … 1) of the values does not exceed, by nearest rank: always one of them,
// so that SQL finds the same with ORDER BY and OFFSET. `sorted` ascending; absent without values.
std::optional<double> percentile(std::span<const double> sorted, double p);
// The same with p = 0.5, of values in any order; those that are no number are left out. 0 without any.
double median(std::span<const double> values);

double mean(std::span<const double> values);                    // 0 without any
double deviation(std::span<const double> values);               // of a sample (n - 1); 0 for fewer than 2
double coefficientOfVariation(std::span<const double> values);  // deviation / mean; 0 where the mean is 0
// By least squares, per step from one value to the next; 0 for fewer than 2.
double slope(std::span<const double> values);

// How likely it is that `after` is at least as large as it is compared with `before` by chance alone:
// one-sided rank test of Mann and Whitney (1947), exact without ties for up to 20 values each, else the
// normal approximation corrected for ties and continuity. Values that are no number are left out; 1 where
// either has none.
double chanceOfLarger(std::span<const double> before, std::span<const double> after);

}  // namespace timbre::metrics
