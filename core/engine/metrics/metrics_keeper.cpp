#include "core/engine/metrics/metrics_keeper.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/storage/bench_store.h"
#include "core/storage/clock.h"
#include "core/storage/light_writes.h"
#include "core/storage/metrics_store.h"
#include "core/storage/rollup_store.h"
#include "core/storage/system_sample_store.h"

#include <utility>

namespace timbre::engine {
namespace {

using namespace std::chrono_literals;

constexpr auto kWatched = 1s, kUnwatched = 30s, kOnDisk = 30s;
constexpr std::size_t kRing = 3600;
// Jobs come one after the other: what they come to is added up when they rest, and at the start when the
// program is up.
constexpr std::chrono::milliseconds kBeforeCare = 5s, kBetweenCare = 20ms, kRetainEvery = 3600s;
// Timers are not exact to the millisecond.
constexpr auto kTolerance = 500ms;

}  // namespace

MetricsKeeper::MetricsKeeper(Surroundings surroundings)
    : around_(std::move(surroundings)),
      alerts_({.emit = around_.emit,
               .database = around_.database,
               .dataFolder = around_.dataFolder,
               .cacheBytes = around_.cacheBytes}),
      programStart_(storage::nowMs()),
      probe_(around_.dataFolder) {}

void MetricsKeeper::stop() {
    sampler_.stop();
}

void MetricsKeeper::start() {
    started_ = true;
    planSample(0s);
    planCare(kBeforeCare);
}

void MetricsKeeper::watch(bool on) {
    {
        const std::lock_guard lock(mutex_);
        watchers_ = std::max(0, watchers_ + (on ? 1 : -1));
    }
    planSample(on ? 0s : kUnwatched);
}

std::vector<metrics::SystemSample> MetricsKeeper::lastSamples() const {
    const std::lock_guard lock(mutex_);
    return {samples_.begin(), samples_.end()};
}

// Of planned looks only the last one counts.
void MetricsKeeper::planSample(Clock::duration delay) {
    std::uint64_t number = 0;
    {
        const std::lock_guard lock(mutex_);
        if (watchers_ > 0 && delay > kWatched) delay = kWatched;
        number = ++planned_;
    }
    const auto task = [this, number] { look(number); };
    if (delay == 0s)
        sampler_.post(task);
    else
        sampler_.postAfter(delay, task);
}

void MetricsKeeper::look(std::uint64_t number) {
    {
        const std::lock_guard lock(mutex_);
        if (number != planned_) return;
    }
    metrics::SystemSample sample;
    sample.at = storage::nowMs();
    sample.programStart = programStart_;
    probe_.read(sample);
    around_.thread.post([this, sample] { sampled(sample); });
    planSample(kUnwatched);
}

void MetricsKeeper::sampled(metrics::SystemSample sample) {
    if (!started_) return;
    around_.complete(sample);
    {
        const std::lock_guard lock(mutex_);
        samples_.push_back(sample);
        if (samples_.size() > kRing) samples_.pop_front();
    }
    const auto now = Clock::now();
    if (auto* database = around_.database();
        database != nullptr && (!storedAt_ || now - *storedAt_ >= kOnDisk - kTolerance)) {
        try {
            const storage::LightWrites light(*database);
            storage::SystemSampleStore(*database).add(sample);
            storedAt_ = now;
        } catch (...) {
            couldNotKeep("a sample of the machine");
        }
        if (!retainedAt_ || now - *retainedAt_ >= kRetainEvery) planCare(kBeforeCare);
    }
    around_.emit(SystemSampled{sample});
    alerts_.sampled(sample);
}

bool MetricsKeeper::keep(storage::JobMetrics& metrics) {
    auto* database = around_.database();
    if (database == nullptr) return false;
    try {
        if (metrics.createdAt == 0) metrics.createdAt = storage::nowMs();
        storage::MetricsStore(*database).add(metrics);
        return true;
    } catch (...) {
        couldNotKeep("what a job took");
        return false;
    }
}

void MetricsKeeper::measured(const storage::JobMetrics& metrics) {
    around_.emit(JobMeasured{metrics});
    alerts_.measured(metrics);
    planCare(kBeforeCare);
}

// Said once: a full disk would fill the log.
void MetricsKeeper::couldNotKeep(const char* what) {
    ++lost_;
    if (std::exchange(saidLost_, true)) return;
    log(LogLevel::Warning, "metrics", std::string(what) + " could not be kept: " + currentError().what());
}

void MetricsKeeper::planCare(Clock::duration delay) {
    if (std::exchange(carePlanned_, true)) return;
    around_.thread.postAfter(delay, [this] {
        carePlanned_ = false;
        care();
    });
}

void MetricsKeeper::care() {
    auto* database = around_.database();
    if (database == nullptr) return;
    try {
        const storage::LightWrites light(*database);
        storage::RollupStore rollups(*database);
        if (rollups.rollUp()) return planCare(kBetweenCare);
        const auto now = Clock::now();
        if (retainedAt_ && now - *retainedAt_ < kRetainEvery) return;
        if (rollups.retain(storage::nowMs(), around_.metricDays)) return planCare(kBetweenCare);
        retainedAt_ = now;
    } catch (...) {
        couldNotKeep("a roll-up");
        planCare(kBeforeCare);
    }
}

storage::Database& MetricsKeeper::database() {
    auto* database = around_.database();
    if (database == nullptr) throw Error(ErrorCode::Storage, "the data folder is not open");
    return *database;
}

// A person asked for it, so what goes wrong is said each time.
void MetricsKeeper::change(const std::function<void()>& work) {
    try {
        work();
    } catch (...) {
        log(LogLevel::Error, "metrics", currentError().what());
    }
}

void MetricsKeeper::keepBench(const metrics::BenchRun& run) {
    change([&] { around_.emit(BenchKept{storage::BenchStore(database()).keep(run)}); });
}

void MetricsKeeper::chooseBaseline(std::int64_t run) {
    change([&] {
        storage::BenchStore(database()).chooseBaseline(run, storage::nowMs());
        alerts_.baselinesChanged();
        around_.emit(BaselinesChanged{});
    });
}

void MetricsKeeper::removeBench(std::int64_t run) {
    change([&] {
        storage::BenchStore(database()).remove(run);
        alerts_.baselinesChanged();
        around_.emit(BaselinesChanged{});
    });
}

}  // namespace timbre::engine
