#include "core/metrics/alert_readings.h"

#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>

namespace timbre::metrics {
namespace {

constexpr std::int64_t kMinute = 60 * 1000, kFiveMinutes = 5 * kMinute, kHour = 60 * kMinute;
constexpr std::size_t kSpeeds = 10, kMemories = 50;
constexpr std::size_t kMostJobs = 20'000, kMostSamples = 2'000;
constexpr std::size_t kFewestOfBurst = 5, kFewestOfHour = 20;
constexpr std::int64_t kFewestLookups = 50;
constexpr double kPercent = 100, kMegabyte = 1e6, kGigabyte = 1e9, kMsPerSecond = 1000;

std::vector<double> listOf(const std::deque<double>& values) {
    return {values.begin(), values.end()};
}

}  // namespace

std::vector<AlertReading> AlertReadings::sampled(const SystemSample& sample) {
    advance(sample.at);
    keepSample(sample);
    poolBytes_ = sample.poolBytes;
    std::vector<AlertReading> readings;
    readMachine(sample, readings);
    readCounts(readings);
    readErrors(readings);
    return readings;
}

std::vector<AlertReading> AlertReadings::measured(const MeasuredJob& job) {
    advance(job.at);
    jobs_.push_back({std::min(job.at, now_), job.failed});
    if (jobs_.size() > kMostJobs) jobs_.pop_front();
    std::vector<AlertReading> readings;
    readErrors(readings);
    readSpeed(job, readings);
    readMemory(job, readings);
    return readings;
}

// Jobs and samples come from different threads' clocks, so a little disorder is none.
void AlertReadings::advance(std::int64_t at) {
    if (at < now_ - kMinute) {
        samples_.clear();
        std::erase_if(jobs_, [at](const JobEnd& job) { return job.at > at; });
        now_ = at;
    }
    now_ = std::max(now_, at);
    while (!jobs_.empty() && jobs_.front().at <= now_ - kHour) jobs_.pop_front();
}

void AlertReadings::keepSample(const SystemSample& sample) {
    if (!samples_.empty()) {
        const auto& last = samples_.back();
        const bool isSame = last.programStart == sample.programStart && last.underruns <= sample.underruns &&
                            last.cacheHits <= sample.cacheHits && last.cacheMisses <= sample.cacheMisses;
        if (!isSame) samples_.clear();
    }
    // When the program began, all counts were 0.
    const auto age = sample.at - sample.programStart;
    if (samples_.empty() && sample.programStart > 0 && age >= 0 && age < kFiveMinutes) {
        SystemSample& start = samples_.emplace_back();
        start.at = start.programStart = sample.programStart;
    }
    samples_.push_back(sample);
    if (samples_.size() > kMostSamples) samples_.pop_front();
    while (samples_.size() > 2 && samples_[1].at <= now_ - kFiveMinutes) samples_.pop_front();
}

void AlertReadings::readMachine(const SystemSample& sample, std::vector<AlertReading>& readings) const {
    if (sample.cpu) readings.push_back({"cpu", "", *sample.cpu * kPercent});
    if (sample.memoryFree && sample.memoryTotal && *sample.memoryTotal > 0)
        readings.push_back(
            {"memory", "", kPercent * (1 - double(*sample.memoryFree) / double(*sample.memoryTotal))});
    if (sample.jobsWaiting == 0)
        readings.push_back({"gpu_idle", "", std::nullopt});
    else if (sample.gpuBusy)
        readings.push_back({"gpu_idle", "", *sample.gpuBusy * kPercent});
    if (sample.diskFree) {
        readings.push_back({"disk_free", "", double(*sample.diskFree) / kGigabyte});
        if (limits_.diskBytes > 0)
            readings.push_back(
                {"disk_full", "", kPercent * (1 - double(*sample.diskFree) / double(limits_.diskBytes))});
    }
    if (limits_.cacheBytes > 0)
        readings.push_back(
            {"cache_full", "", kPercent * double(sample.cacheBytes) / double(limits_.cacheBytes)});
    readings.push_back(
        {"live_lag", "", sample.liveLagMs ? std::optional(*sample.liveLagMs / kMsPerSecond) : std::nullopt});
}

void AlertReadings::readCounts(std::vector<AlertReading>& readings) const {
    if (samples_.size() < 2) return;
    const auto &first = samples_.front(), &last = samples_.back();
    readings.push_back({"underruns", "", double(last.underruns - first.underruns)});
    const auto hits = last.cacheHits - first.cacheHits;
    const auto lookups = hits + last.cacheMisses - first.cacheMisses;
    if (lookups >= kFewestLookups)
        readings.push_back({"cache_hits", "", kPercent * double(hits) / double(lookups)});
    else if (lookups == 0 && last.at - first.at >= kFiveMinutes)
        readings.push_back({"cache_hits", "", std::nullopt});
}

void AlertReadings::readErrors(std::vector<AlertReading>& readings) const {
    readErrorShare("errors_burst", kFiveMinutes, kFewestOfBurst, readings);
    readErrorShare("errors_hour", kHour, kFewestOfHour, readings);
}

void AlertReadings::readErrorShare(std::string_view rule, std::int64_t windowMs, std::size_t fewest,
                                   std::vector<AlertReading>& readings) const {
    std::size_t ended = 0, failed = 0;
    for (auto job = jobs_.rbegin(); job != jobs_.rend() && job->at > now_ - windowMs; ++job) {
        ++ended;
        failed += job->failed ? 1 : 0;
    }
    if (failed == 0)
        readings.push_back({rule, "", std::nullopt});
    else if (ended >= fewest)
        readings.push_back({rule, "", kPercent * double(failed) / double(ended)});
}

void AlertReadings::readSpeed(const MeasuredJob& job, std::vector<AlertReading>& readings) {
    const auto baseline = baselines_.find(job.series);
    if (job.failed || !job.rtf || baseline == baselines_.end() || baseline->second <= 0) return;
    const double ratio = *job.rtf / baseline->second;
    if (!std::isfinite(ratio) || ratio <= 0) return;
    const auto& engine = std::get<0>(job.series);
    auto& speeds = speeds_[engine];
    speeds.push_back(ratio);
    if (speeds.size() > kSpeeds) speeds.pop_front();
    if (speeds.size() < kSpeeds) return;
    auto values = listOf(speeds);
    std::ranges::sort(values);
    readings.push_back({"rtf_median", engine, percentile(values, 0.5)});
    readings.push_back({"rtf_worst", engine, values.back()});
    readings.push_back({"rtf_variation", engine, kPercent * coefficientOfVariation(values)});
}

// A model that is loaded or leaves is no leak: the window begins anew then.
void AlertReadings::readMemory(const MeasuredJob& job, std::vector<AlertReading>& readings) {
    if (!job.rssBytes || *job.rssBytes <= 0) return;
    if (poolBytes_ != poolBytesOfMemory_) memory_.clear();
    poolBytesOfMemory_ = poolBytes_;
    memory_.push_back(double(*job.rssBytes));
    if (memory_.size() > kMemories) memory_.pop_front();
    if (memory_.size() < kMemories) return;
    const auto values = listOf(memory_);
    const double growth = slope(values) * double(kMemories);
    readings.push_back({"memory_growth", "", growth / kMegabyte});
    readings.push_back({"memory_growth_share", "", kPercent * growth / mean(values)});
}

}  // namespace timbre::metrics
