#pragma once

#include "core/observe/observed.h"

namespace timbre::test {

inline storage::JobMetrics observedJob(storage::JobState outcome, double rtf = 0.5) {
    storage::JobMetrics job;
    job.job = 1;
    job.kind = "speak";
    job.engine = "qwen \"tts\"\\small";  // a name that must be escaped
    job.outcome = outcome;
    job.audioSeconds = 2.5;
    job.rtf = rtf;
    job.totalMs = 1500;
    job.queueMs = 5;
    job.firstSoundMs = 250;
    return job;
}

// Something in every metric there is.
inline observe::Observed fullObserved() {
    observe::Observed observed;
    observed.startedAt = 1'700'000'000'000;
    observed.at = 1'700'000'060'000;
    observed.program = "1.2.3";
    observed.isReady = true;
    metrics::SystemSample sample;
    sample.at = observed.at - 1000;
    sample.cpu = 0.5;
    sample.ownCpu = 0.25;
    sample.rss = 1'000'000;
    sample.memoryFree = 4'000'000'000;
    sample.memoryTotal = 8'000'000'000;
    sample.diskFree = 50'000'000'000;
    sample.gpuBusy = 0.75;
    sample.gpuMemory = 2'000'000'000;
    sample.liveLagMs = 1250;
    sample.poolModels = 1;
    sample.poolHits = 3;
    sample.cacheHits = 7;
    sample.cacheMisses = 3;
    observed.sample = sample;
    observed.jobs.add(observedJob(storage::JobState::Done));
    observed.jobs.add(observedJob(storage::JobState::Failed));
    observed.instruments.emplace();
    auto& instruments = *observed.instruments;
    for (auto* histogram : {&instruments.poolAcquire, &instruments.audioCallback, &instruments.ringFill,
                            &instruments.segmentCommit, &instruments.cacheLookUp, &instruments.dashboardSql})
        histogram->add(0.0005, 4);
    observed.models = {{.id = "qwen", .state = "loaded", .device = "cpu", .precision = "bf16", .bytes = 100},
                       {.id = "whisper-tiny", .state = "idle"}};
    metrics::Alert alert;
    alert.rule = "disk_full";
    alert.severity = metrics::Severity::Info;
    alert.detail = "Disk is filling up: 95 %, limit 90 %";
    observed.alerts = {alert};
    return observed;
}

}  // namespace timbre::test
