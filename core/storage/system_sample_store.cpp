#include "core/storage/system_sample_store.h"

#include <algorithm>
#include <cmath>

namespace timbre::storage {
namespace {

using metrics::SystemSample;

constexpr const char* kColumns =
    "at, program_start, cpu, own_cpu, rss, memory_free, memory_total, disk_free, gpu_busy, gpu_memory, "
    "jobs_waiting, jobs_running, underruns, live_lag_ms, pool_models, pool_bytes, pool_saved, pool_hits, "
    "pool_misses, pool_joins, pool_evictions, cache_hits, cache_misses, cache_evictions, cache_bytes";

std::optional<double> number(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}
std::optional<std::int64_t> count(const Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}
std::optional<double> finite(const std::optional<double>& value) {
    return value && std::isfinite(*value) ? value : std::nullopt;
}

SystemSample read(const Statement& row) {
    return {.at = row.integer(0),
            .programStart = row.integer(1),
            .cpu = number(row, 2),
            .ownCpu = number(row, 3),
            .rss = count(row, 4),
            .memoryFree = count(row, 5),
            .memoryTotal = count(row, 6),
            .diskFree = count(row, 7),
            .gpuBusy = number(row, 8),
            .gpuMemory = count(row, 9),
            .jobsWaiting = row.integer(10),
            .jobsRunning = row.integer(11),
            .underruns = row.integer(12),
            .liveLagMs = number(row, 13),
            .poolModels = row.integer(14),
            .poolBytes = row.integer(15),
            .poolSavedBytes = row.integer(16),
            .poolHits = row.integer(17),
            .poolMisses = row.integer(18),
            .poolJoins = row.integer(19),
            .poolEvictions = row.integer(20),
            .cacheHits = row.integer(21),
            .cacheMisses = row.integer(22),
            .cacheEvictions = row.integer(23),
            .cacheBytes = row.integer(24)};
}

}  // namespace

void SystemSampleStore::add(const SystemSample& sample) {
    Statement(database_, std::string("INSERT INTO system_sample (") + kColumns +
                             ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                             "?, ?)")
        .bind(1, sample.at)
        .bind(2, sample.programStart)
        .bind(3, finite(sample.cpu))
        .bind(4, finite(sample.ownCpu))
        .bind(5, sample.rss)
        .bind(6, sample.memoryFree)
        .bind(7, sample.memoryTotal)
        .bind(8, sample.diskFree)
        .bind(9, finite(sample.gpuBusy))
        .bind(10, sample.gpuMemory)
        .bind(11, sample.jobsWaiting)
        .bind(12, sample.jobsRunning)
        .bind(13, sample.underruns)
        .bind(14, finite(sample.liveLagMs))
        .bind(15, sample.poolModels)
        .bind(16, sample.poolBytes)
        .bind(17, sample.poolSavedBytes)
        .bind(18, sample.poolHits)
        .bind(19, sample.poolMisses)
        .bind(20, sample.poolJoins)
        .bind(21, sample.poolEvictions)
        .bind(22, sample.cacheHits)
        .bind(23, sample.cacheMisses)
        .bind(24, sample.cacheEvictions)
        .bind(25, sample.cacheBytes)
        .run();
}

std::vector<SystemSample> SystemSampleStore::between(std::int64_t from, std::int64_t to, int limit) {
    Statement counted(database_, "SELECT count(*) FROM system_sample WHERE at >= ? AND at < ?");
    counted.bind(1, from).bind(2, to).step();
    const auto every = 1 + (counted.integer(0) - 1) / std::max(1, limit);
    // Ids have no gaps but at the old end, so every n-th id is every n-th sample.
    Statement rows(database_, std::string("SELECT ") + kColumns +
                                  " FROM system_sample WHERE at >= ? AND at < ? AND id % ? = 0 ORDER BY at");
    rows.bind(1, from).bind(2, to).bind(3, std::max<std::int64_t>(1, every));
    std::vector<SystemSample> samples;
    while (rows.step()) samples.push_back(read(rows));
    return samples;
}

std::optional<SystemSample> SystemSampleStore::last() {
    Statement rows(database_,
                   std::string("SELECT ") + kColumns + " FROM system_sample ORDER BY id DESC LIMIT 1");
    return rows.step() ? std::optional(read(rows)) : std::nullopt;
}

}  // namespace timbre::storage
