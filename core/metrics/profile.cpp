#include "core/metrics/profile.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace timbre::metrics {
namespace {

bool counts(const ProfiledJob& job) {
    return std::isfinite(job.totalMs) && job.totalMs > 0 && std::isfinite(job.rtf) &&
           std::ranges::all_of(job.stages, [](const auto& stage) { return std::isfinite(stage.second); });
}

StageShare& stageOf(Profile& profile, const std::string& name) {
    const auto found = std::ranges::find(profile.stages, name, &StageShare::stage);
    if (found != profile.stages.end()) return *found;
    return profile.stages.emplace_back(StageShare{name, 0, 0});
}

}  // namespace

double Profile::share(std::string_view stage) const {
    const auto found = std::ranges::find(stages, stage, &StageShare::stage);
    return found == stages.end() ? 0 : found->share;
}

Profile profileOf(std::span<const ProfiledJob> jobs) {
    Profile profile;
    std::vector<double> rtf, seconds, totals;
    double whole = 0;
    for (const auto& job : jobs) {
        if (!counts(job)) continue;
        rtf.push_back(job.rtf);
        seconds.push_back(job.audioSeconds);
        totals.push_back(job.totalMs);
        whole += job.totalMs;
        for (const auto& [name, ms] : job.stages) stageOf(profile, name).ms += ms;
    }
    profile.jobs = static_cast<int>(totals.size());
    profile.rtf = median(rtf);
    profile.audioSeconds = median(seconds);
    profile.totalMs = median(totals);
    for (auto& stage : profile.stages) {
        stage.share = stage.ms / whole;
        stage.ms /= profile.jobs;
    }
    return profile;
}

SpeedGap gapTo(const Profile& profile, double targetRtf) {
    SpeedGap gap{.target = targetRtf, .current = profile.rtf, .gap = 0, .requiredSpeedUp = 1};
    if (profile.rtf <= targetRtf || targetRtf <= 0) return gap;
    gap.gap = profile.rtf - targetRtf;
    gap.requiredSpeedUp = profile.rtf / targetRtf;
    return gap;
}

double wholeSpeedUp(double share, double times) {
    const double part = std::clamp(share, 0.0, 1.0);
    return 1 / ((1 - part) + part / times);
}

}  // namespace timbre::metrics
