#pragma once

#include "core/bench/job_ends.h"
#include "core/metrics/bench_report.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace timbre::bench {

// Users that each ask for a job, wait for its end and ask for the next one.
struct LoadPlan {
    int users = 8;
    int jobs = 0;  // in all, over the whole time; 0: as many as fit into it
    double rampSeconds = 0, steadySeconds = 0, downSeconds = 0;  // 0 in all: until `jobs` are done
    std::chrono::seconds longestJob{30};
};

// How many of them there are `seconds` after the start: growing, all, growing fewer; 0 after the end. Pure.
int usersAt(const LoadPlan& plan, double seconds);
double lengthOf(const LoadPlan& plan);  // seconds; 0: until the jobs are done

struct LoadResult {
    std::vector<double> totalMs, queueMs;  // of jobs that ended well, in the order of their ends
    std::vector<double> residentBytes;     // after each of them
    int failed = 0, late = 0;              // late: cancelled after longestJob
    double seconds = 0, audioSeconds = 0;  // of it all; of sound
    std::int64_t peakBytes = 0;            // resident
    std::string firstError, device, precision;

    int done() const { return static_cast<int>(totalMs.size()); }
    double errorRate() const;
};

// begin: starts a job and returns its number. Jobs that are late are cancelled and count as errors; at the
// end what runs is awaited. Absent when stopped.
std::optional<LoadResult> runLoad(const LoadPlan& plan, engine::Engine& engine, JobEnds& ends,
                                  const std::function<storage::JobId()>& begin, const std::stop_token& stop,
                                  const std::function<void(const LoadResult&, int users)>& progress = {});

// "total_ms", "queue_ms", "rss" a value per job; "jobs_per_second", "error_rate", "peak_rss" one. A check
// "errors" fails when any job did.
void report(metrics::BenchRun& run, const std::string& subject, const LoadResult& result);

}  // namespace timbre::bench
