#include "ui/dashboard/job_value.h"

namespace timbre::ui {

std::optional<double> jobValue(const storage::JobMetrics& job, metrics::JobMetric metric) {
    using enum metrics::JobMetric;
    switch (metric) {
        case Rtf:
            return job.rtf > 0 ? std::optional(job.rtf) : std::nullopt;
        case FirstSoundMs:
            return job.firstSoundMs;
        case TotalMs:
            return job.totalMs;
        case QueueMs:
            return job.queueMs;
        case LagMs:
            return job.lagMs;
        case TokensPerSecond: {
            const double computed = job.rtf * job.audioSeconds;
            if (!job.tokens || !(computed > 0)) return std::nullopt;
            return double(*job.tokens) / computed;
        }
        case AudioSeconds:
            return job.audioSeconds > 0 ? std::optional(job.audioSeconds) : std::nullopt;
        case Failed:
            return job.outcome == storage::JobState::Failed ? 1 : 0;
        case Underruns:
            return double(job.underruns);
    }
    return std::nullopt;
}

}  // namespace timbre::ui
