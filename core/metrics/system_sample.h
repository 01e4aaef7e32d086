#pragma once

#include <cstdint>
#include <optional>

namespace timbre::metrics {

// The machine and this program at one moment. Absent: the system does not say. Counts are since the start
// of the program.
struct SystemSample {
    std::int64_t at = 0;                // Unix ms
    std::int64_t programStart = 0;      // the same: whose counts these are
    std::optional<double> cpu, ownCpu;  // 0 … 1 of all processors, since the sample before
    std::optional<std::int64_t> rss, memoryFree, memoryTotal;  // bytes; free: what can still be had
    std::optional<std::int64_t> diskFree;                      // bytes, where the data folder lies
    std::optional<double> gpuBusy;                             // 0 … 1
    std::optional<std::int64_t> gpuMemory;                     // bytes in use
    std::int64_t jobsWaiting = 0, jobsRunning = 0;
    std::int64_t underruns = 0;
    std::optional<double> liveLagMs;  // of the recording in hand

    std::int64_t poolModels = 0, poolBytes = 0, poolSavedBytes = 0;
    std::int64_t poolHits = 0, poolMisses = 0, poolJoins = 0, poolEvictions = 0;
    std::int64_t cacheHits = 0, cacheMisses = 0, cacheEvictions = 0, cacheBytes = 0;

    bool operator==(const SystemSample&) const = default;
};

}  // namespace timbre::metrics
