#pragma once

#include "core/base/serial_thread.h"
#include "core/engine/metrics/alert_keeper.h"
#include "core/engine/metrics_events.h"
#include "core/metrics/bench_report.h"
#include "core/metrics/system_probe.h"
#include "core/storage/database.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace timbre::engine {

// Keeps what is measured: samples of the machine, rows of jobs, roll-ups, runs of the bench. Everything
// runs on the engine thread unless it says otherwise; the machine is looked at on a thread of its own.
// Trouble with keeping never reaches a job: it is logged once and counted.
class MetricsKeeper {
public:
    struct Surroundings {
        SerialThread& thread;  // the engine's; must outlive stop()
        std::function<void(MetricsEvent)> emit;
        std::function<storage::Database*()> database;  // null: nothing can be kept
        std::filesystem::path dataFolder;
        std::int64_t metricDays = 30;
        std::int64_t cacheBytes = 0;                           // limit of the finished-audio cache
        std::function<void(metrics::SystemSample&)> complete;  // adds what the engine counts
    };

    explicit MetricsKeeper(Surroundings surroundings);  // any thread
    // Not the engine thread, which must still run. Nothing is sampled after it.
    void stop();

    void start();  // the data folder is open

    void watch(bool on);                                     // any thread
    std::vector<metrics::SystemSample> lastSamples() const;  // any thread; oldest first

    // The row of a job that ended; inside the caller's transaction if there is one. False: it could not be
    // kept.
    bool keep(storage::JobMetrics& metrics);
    // After that, and after the transaction: tells everybody.
    void measured(const storage::JobMetrics& metrics);

    std::int64_t lost() const { return lost_; }  // rows and samples that could not be kept

    void keepBench(const metrics::BenchRun& run);
    void chooseBaseline(std::int64_t run);
    void removeBench(std::int64_t run);
    AlertKeeper& alerts() { return alerts_; }

private:
    using Clock = std::chrono::steady_clock;
    void planSample(Clock::duration delay);  // any thread
    void look(std::uint64_t number);         // sampler thread
    void sampled(metrics::SystemSample sample);
    void planCare(Clock::duration delay);
    void care();  // roll-ups and retention, little by little
    void couldNotKeep(const char* what);
    // Throws Error(Storage) where nothing can be kept.
    storage::Database& database();
    void change(const std::function<void()>& work);

    Surroundings around_;
    AlertKeeper alerts_;
    const std::int64_t programStart_;
    mutable std::mutex mutex_;  // guards the three that follow
    std::deque<metrics::SystemSample> samples_;
    int watchers_ = 0;
    std::uint64_t planned_ = 0;  // number of the last planned look
    std::optional<Clock::time_point> storedAt_, retainedAt_;
    bool started_ = false, carePlanned_ = false;
    std::int64_t lost_ = 0;
    bool saidLost_ = false;

    metrics::SystemProbe probe_;              // sampler thread
    SerialThread sampler_{"timbre-sampler"};  // last: its tasks use everything above
};

}  // namespace timbre::engine
