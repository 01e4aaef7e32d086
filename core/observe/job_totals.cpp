#include "core/observe/job_totals.h"

#include <algorithm>
#include <cmath>

namespace timbre::observe {
namespace {

constexpr double kMsPerSecond = 1000;

void addMs(BoundedHistogram& histogram, const std::optional<double>& ms) {
    if (ms) histogram.add(*ms / kMsPerSecond);
}

}  // namespace

void BoundedHistogram::add(double value, std::uint64_t times) {
    if (!std::isfinite(value)) return;
    const auto place = std::ranges::lower_bound(bounds_, value) - bounds_.begin();
    counts_[static_cast<std::size_t>(place)] += times;
    n_ += times;
    sum_ += value * double(times);
}

void JobTotals::add(const storage::JobMetrics& job) {
    if (job.purpose != storage::JobPurpose::Use) return;
    ++ends_[{job.kind, job.engine, job.outcome}];
    if (job.outcome != storage::JobState::Done) return;
    auto& work = work_[{job.kind, job.engine}];
    if (std::isfinite(job.audioSeconds)) work.audioSeconds += std::max(0.0, job.audioSeconds);
    if (job.cacheHit)
        ++work.fromCache;
    else if (job.rtf > 0)
        work.rtf.add(job.rtf);
    addMs(work.total, job.totalMs);
    addMs(work.queue, job.queueMs);
    addMs(work.firstSound, job.firstSoundMs);
}

}  // namespace timbre::observe
