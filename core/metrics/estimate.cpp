#include "core/metrics/estimate.h"

#include "core/metrics/length_bucket.h"
#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace timbre::metrics {
namespace {

constexpr std::size_t kEnough = 5;
// Lengths that lie closer together do not tell the fixed part from the other one.
constexpr double kLeastSpread = 1.5;

bool counts(const EarlierJob& job) {
    return std::isfinite(job.seconds) && job.seconds > 0 && std::isfinite(job.audioSeconds) &&
           job.audioSeconds > 0;
}

std::vector<EarlierJob> usable(std::span<const EarlierJob> jobs) {
    std::vector<EarlierJob> all;
    std::ranges::copy_if(jobs, std::back_inserter(all), counts);
    return all;
}

double typicalRatio(std::span<const EarlierJob> jobs) {
    std::vector<double> ratios;
    for (const auto& job : jobs) ratios.push_back(job.seconds / job.audioSeconds);
    return median(ratios);
}

// Seconds per second of sound beside a fixed part.
double growth(std::span<const EarlierJob> jobs) {
    std::vector<double> slopes;
    for (std::size_t i = 0; i < jobs.size(); ++i)
        for (std::size_t k = i + 1; k < jobs.size(); ++k) {
            const double longer = std::max(jobs[i].audioSeconds, jobs[k].audioSeconds);
            const double shorter = std::min(jobs[i].audioSeconds, jobs[k].audioSeconds);
            if (longer < shorter * kLeastSpread) continue;
            slopes.push_back((jobs[i].seconds - jobs[k].seconds) /
                             (jobs[i].audioSeconds - jobs[k].audioSeconds));
        }
    // No faster than nothing, no slower than if there were no fixed part.
    return slopes.empty() ? typicalRatio(jobs) : std::clamp(median(slopes), 0.0, typicalRatio(jobs));
}

double byLine(std::span<const EarlierJob> jobs, double audioSeconds) {
    const double perSecond = growth(jobs);
    std::vector<double> rests;
    for (const auto& job : jobs) rests.push_back(job.seconds - perSecond * job.audioSeconds);
    return std::max(0.0, median(rests)) + perSecond * audioSeconds;
}

}  // namespace

std::optional<TimeEstimate> estimateTime(std::span<const EarlierJob> jobs, double audioSeconds) {
    const auto all = usable(jobs);
    if (all.empty() || !std::isfinite(audioSeconds) || audioSeconds <= 0) return std::nullopt;
    std::vector<EarlierJob> alike;
    std::ranges::copy_if(all, std::back_inserter(alike), [&](const EarlierJob& job) {
        return lengthBucket(job.audioSeconds) == lengthBucket(audioSeconds);
    });
    const bool isSure = alike.size() >= kEnough;
    const auto& those = isSure ? alike : all;
    return TimeEstimate{byLine(those, audioSeconds), static_cast<int>(those.size()), isSure};
}

}  // namespace timbre::metrics
