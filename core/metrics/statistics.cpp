#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <numeric>

namespace timbre::metrics {
namespace {

constexpr std::size_t kExactUpTo = 20;

struct Ranked {
    double u = 0;        // pairs in which `later` is larger, ties as halves
    double tieTerm = 0;  // sum of t^3 - t
    bool hasTies = false;
};

Ranked ranked(std::span<const double> earlier, std::span<const double> later) {
    std::vector<double> all(earlier.begin(), earlier.end());
    all.insert(all.end(), later.begin(), later.end());
    std::ranges::sort(all);
    Ranked result;
    for (std::size_t i = 0; i < all.size();) {
        std::size_t end = i;
        while (end < all.size() && all[end] == all[i]) ++end;
        const double ties = double(end - i);
        result.tieTerm += ties * ties * ties - ties;
        result.hasTies = result.hasTies || ties > 1;
        i = end;
    }
    for (const double a : earlier)
        for (const double b : later) result.u += b > a ? 1 : (b == a ? 0.5 : 0);
    return result;
}

// How many of the orders of m and n values have a U of at least u: counts by the recurrence of Mann and
// Whitney, the largest value being one of the n (which is above all m) or one of the m.
double exactChance(std::size_t m, std::size_t n, double u) {
    const auto most = m * n;
    std::vector<std::vector<double>> counts(m + 1);  // of the current n, by m and U
    for (std::size_t i = 0; i <= m; ++i) counts[i] = {1.0};
    for (std::size_t j = 1; j <= n; ++j) {
        for (std::size_t i = 1; i <= m; ++i) {
            std::vector<double> next(i * j + 1, 0.0);
            const auto& fewer = counts[i];        // one of the n less: i pairs less
            const auto& without = counts[i - 1];  // one of the m less
            for (std::size_t k = 0; k < fewer.size(); ++k) next[k + i] += fewer[k];
            for (std::size_t k = 0; k < without.size(); ++k) next[k] += without[k];
            counts[i] = std::move(next);
        }
    }
    const auto& all = counts[m];
    const double sum = std::accumulate(all.begin(), all.end(), 0.0);
    const auto from = std::min(most, static_cast<std::size_t>(std::ceil(u)));
    return std::accumulate(all.begin() + static_cast<std::ptrdiff_t>(from), all.end(), 0.0) / sum;
}

std::vector<double> numbersOf(std::span<const double> values) {
    std::vector<double> numbers;
    std::ranges::copy_if(values, std::back_inserter(numbers),
                         [](double value) { return !std::isnan(value); });
    return numbers;
}

}  // namespace

std::optional<double> percentile(std::span<const double> sorted, double p) {
    if (sorted.empty()) return std::nullopt;
    // 0.07 * 100 is a little more than 7: such a product is not the next rank.
    constexpr double kRounding = 1e-9;
    const double rank = std::ceil(std::clamp(p, 0.0, 1.0) * double(sorted.size()) - kRounding);
    return sorted[static_cast<std::size_t>(std::max(rank, 1.0)) - 1];
}

double median(std::span<const double> values) {
    std::vector<double> sorted = numbersOf(values);
    std::ranges::sort(sorted);
    return percentile(sorted, 0.5).value_or(0);
}

double mean(std::span<const double> values) {
    if (values.empty()) return 0;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double deviation(std::span<const double> values) {
    if (values.size() < 2) return 0;
    const double middle = mean(values);
    double sum = 0;
    for (const double value : values) sum += (value - middle) * (value - middle);
    return std::sqrt(sum / double(values.size() - 1));
}

double coefficientOfVariation(std::span<const double> values) {
    const double middle = mean(values);
    return middle == 0 ? 0 : deviation(values) / middle;
}

double slope(std::span<const double> values) {
    if (values.size() < 2) return 0;
    const double middle = mean(values), centre = double(values.size() - 1) / 2;
    double products = 0, squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        products += (double(i) - centre) * (values[i] - middle);
        squares += (double(i) - centre) * (double(i) - centre);
    }
    return products / squares;
}

double chanceOfLarger(std::span<const double> before, std::span<const double> after) {
    const std::vector<double> earlier = numbersOf(before), later = numbersOf(after);
    if (earlier.empty() || later.empty()) return 1;
    const auto [u, tieTerm, hasTies] = ranked(earlier, later);
    const std::size_t m = earlier.size(), n = later.size();
    if (!hasTies && m <= kExactUpTo && n <= kExactUpTo) return exactChance(m, n, u);
    const double pairs = double(m) * double(n), all = double(m + n);
    const double variance = pairs / 12 * (all + 1 - tieTerm / (all * (all - 1)));
    if (variance <= 0) return 1;  // all values are the same
    const double z = (u - pairs / 2 - 0.5) / std::sqrt(variance);
    return 0.5 * std::erfc(z / std::sqrt(2.0));
}

}  // namespace timbre::metrics
