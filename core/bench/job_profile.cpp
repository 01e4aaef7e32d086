#include "core/bench/job_profile.h"

#include "core/bench/environment.h"
#include "core/metrics/stages.h"
#include "core/tensor/tensor_module.h"

#include <charconv>
#include <thread>

namespace timbre::bench {
namespace {

metrics::ProfiledJob profiled(const storage::JobMetrics& job) {
    metrics::ProfiledJob one{
        .rtf = job.rtf, .audioSeconds = job.audioSeconds, .totalMs = job.totalMs.value_or(0), .stages = {}};
    for (const auto& stage : job.stages) one.stages.emplace_back(stage.stage, stage.ms);
    return one;
}

metrics::AdviceGround groundOf(const storage::JobMetrics& last, const engine::ModelSettings& settings) {
    const auto machine = environment();
    metrics::AdviceGround ground;
    ground.precision = last.precision;
    // Engines that came with the program have one precision and one thread, and stay in memory.
    if (!last.precision.empty()) {
        ground.cores = static_cast<int>(std::thread::hardware_concurrency());
        ground.threads = settings.threads > 0 ? settings.threads : ground.cores;
        ground.idleSeconds = settings.idleSeconds;
    }
    ground.hasBf16 = tensor::cpuReport().features.find("BF16") != std::string::npos;
    ground.residentBytes = last.rssBytes.value_or(last.peakRssBytes);
    ground.memoryLimitBytes = settings.memoryBytes;
    if (const auto total = machine.find("memory_bytes");
        ground.memoryLimitBytes == 0 && total != machine.end())
        std::from_chars(total->second.data(), total->second.data() + total->second.size(),
                        ground.memoryLimitBytes);
    ground.savesPower = savesPower();
    return ground;
}

}  // namespace

metrics::EarlierJob earlierJob(const storage::JobMetrics& job) {
    return {job.audioSeconds, (job.totalMs.value_or(0) - job.queueMs.value_or(0)) / 1000};
}

JobProfile profileOfJobs(std::span<const storage::JobMetrics> jobs, double targetRtf,
                         const metrics::AdviceGround& ground) {
    const auto& last = jobs.front();
    JobProfile result{.engine = last.engine,
                      .kind = last.kind,
                      .device = last.device,
                      .precision = last.precision,
                      .profile = {},
                      .gap = {},
                      .advice = {},
                      .earlier = {}};
    std::vector<metrics::ProfiledJob> all;
    for (const auto& job : jobs) {
        all.push_back(profiled(job));
        result.earlier.push_back(earlierJob(job));
    }
    result.profile = metrics::profileOf(all);
    for (const auto& stage : result.profile.stages)
        if (const auto* info = metrics::findStage(stage.stage); info != nullptr && info->parent.empty())
            result.explainedShare += stage.share;
    result.gap = metrics::gapTo(result.profile, targetRtf);
    result.advice = metrics::adviceFor(result.profile, ground);
    return result;
}

std::vector<metrics::EarlierJob> earlierJobs(storage::Database& database, const std::string& engine,
                                             const std::string& kind, int limit) {
    std::vector<metrics::EarlierJob> all;
    for (const auto& job : storage::MetricsStore(database).alike(engine, kind, limit))
        all.push_back(earlierJob(job));
    return all;
}

std::optional<JobProfile> jobProfile(storage::Database& database, const ProfileWish& wish,
                                     const engine::ModelSettings& settings) {
    const auto jobs = storage::MetricsStore(database).alike(wish.engine, wish.kind, wish.jobs);
    if (jobs.empty()) return std::nullopt;
    return profileOfJobs(jobs, wish.targetRtf, groundOf(jobs.front(), settings));
}

}  // namespace timbre::bench
