#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace timbre::metrics {

// What is followed over time, one value a job.
enum class JobMetric {
    Rtf,
    FirstSoundMs,
    TotalMs,
    QueueMs,
    LagMs,
    TokensPerSecond,
    AudioSeconds,
    Failed,
    Underruns
};

struct JobMetricInfo {
    JobMetric metric;
    std::string_view name;  // in the database, on the command line and in what is exported
    std::string_view unit;
    std::string_view label;  // English, for people
    bool lessIsBetter;
};
inline constexpr std::array<JobMetricInfo, 9> kJobMetrics = {{
    {JobMetric::Rtf, "rtf", "x", "Real-time factor", true},
    {JobMetric::FirstSoundMs, "first_sound_ms", "ms", "First sound", true},
    {JobMetric::TotalMs, "total_ms", "ms", "From request to end", true},
    {JobMetric::QueueMs, "queue_ms", "ms", "Waiting to begin", true},
    {JobMetric::LagMs, "lag_ms", "ms", "Lag of live text", true},
    {JobMetric::TokensPerSecond, "tokens_per_second", "tokens/s", "Tokens a second", false},
    {JobMetric::AudioSeconds, "audio_seconds", "s", "Sound made or heard", false},
    {JobMetric::Failed, "failed", "share", "Failed", true},  // 0 or 1: what counts is the mean
    {JobMetric::Underruns, "underruns", "", "Gaps in playback", true},
}};

constexpr const JobMetricInfo& infoOf(JobMetric metric) {
    for (const auto& info : kJobMetrics)
        if (info.metric == metric) return info;
    return kJobMetrics.front();
}
constexpr std::optional<JobMetric> findJobMetric(std::string_view name) {
    for (const auto& info : kJobMetrics)
        if (info.name == name) return info.metric;
    return std::nullopt;
}

}  // namespace timbre::metrics
