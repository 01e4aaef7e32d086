// What measuring costs, and how fast what was measured is read back.
#include "core/metrics/histogram.h"
#include "core/metrics/system_probe.h"
#include "core/storage/clock.h"
#include "core/storage/metric_queries.h"
#include "core/storage/metrics_store.h"
#include "core/storage/rollup_store.h"
#include "tests/perf/bench_table.h"
#include "tests/support/many_metrics.h"

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace timbre::bench {
namespace {

using Clock = std::chrono::steady_clock;
using metrics::JobMetric;

constexpr std::int64_t kHourMs = 3600 * 1000, kDayMs = 24 * kHourMs;

template <class Work>
double timed(Work work) {
    const auto start = Clock::now();
    work();
    return msSince(start);
}

void benchHistogram() {
    const auto histogram = std::make_unique<metrics::Histogram>();
    constexpr int kRecords = 1'000'000;
    Row row{"one record in a histogram", {}, "ns", "< 100"};
    for (int run = 0; run < 20; ++run)
        row.samples.push_back(timed([&] {
                                  for (int i = 0; i < kRecords; ++i) histogram->record(0.001 * (i & 4095));
                              }) /
                              kRecords * 1e6);
    print(row);
}

// What keeping the rows of jobs adds to short jobs, which feel it most.
void benchRecording() {
    Workshop workshop;
    Row jobs{"a sentence by Flite, from request to end", {}, "ms", ""};
    std::optional<storage::JobMetrics> last;
    for (int i = 0; i < 20; ++i) {
        auto request = speakRequest("flite", "slt", sentence(i));
        request.play = false;
        last = workshop.finish(workshop.engine().speak(request)).metrics;
        jobs.samples.push_back(last->totalMs.value_or(0));
    }
    storage::Database database(workshop.folder() / "rows.db", storage::Access::ReadWrite);
    Row rows{"its row, in the transaction of its end", {}, "ms", ""};
    for (int i = 0; i < 200; ++i) {
        storage::Transaction transaction(database);
        last->job = 1'000'000 + i;
        last->createdAt = 0;
        for (auto& stage : last->stages) stage.job = last->job;
        rows.samples.push_back(timed([&] { storage::MetricsStore(database).add(*last); }));
        transaction.commit();
    }
    print(jobs);
    print(rows);
    print({"share of the job", {100 * median(rows.samples) / median(jobs.samples)}, "%", "<= 0.5"});
    metrics::SystemProbe probe(workshop.folder());
    Row looks{"a look at the machine, on a thread of its own", {}, "ms", ""};
    for (int i = 0; i < 200; ++i) {
        metrics::SystemSample sample;
        looks.samples.push_back(timed([&] { probe.read(sample); }));
    }
    print(looks);
}

void benchTrends(storage::Database& database, std::int64_t now) {
    storage::MetricQueries queries(database);
    Row all{"any trend, 1 000 000 jobs", {}, "ms", "p95 <= 50"};
    for (const auto& [name, range] : {std::pair("2 hours, of jobs", 2 * kHourMs),
                                     {"8 days, of hours", 8 * kDayMs},
                                     {"30 days, of days", 30 * kDayMs}}) {
        Row row{std::string("a trend of ") + name, {}, "ms", ""};
        for (int run = 0; run < 2; ++run)
            for (const auto& info : metrics::kJobMetrics)
                for (const auto group : {storage::MetricGroup::None, storage::MetricGroup::Engine,
                                         storage::MetricGroup::LengthBucket}) {
                    const storage::TrendQuery query{
                        .metric = info.metric, .filter = {.from = now - range, .to = now}, .group = group};
                    row.samples.push_back(timed([&] { queries.trend(query); }));
                }
        all.samples.insert(all.samples.end(), row.samples.begin(), row.samples.end());
        print(row);
    }
    print(all);
}

void benchLists(storage::Database& database, std::int64_t now) {
    storage::MetricQueries queries(database);
    Row tiles{"all tiles of Now", {}, "ms", ""}, page{"a page of jobs", {}, "ms", ""},
        some{"a page of one engine's failures", {}, "ms", ""}, fall{"a waterfall", {}, "ms", ""};
    for (int i = 0; i < 20; ++i) {
        tiles.samples.push_back(timed([&] { queries.tiles(now); }));
        storage::JobQuery query;
        query.afterCreatedAt = now - i * kDayMs;
        query.afterJob = 1'000'000'000;
        page.samples.push_back(timed([&] { queries.jobs(query); }));
        storage::JobQuery failed;
        failed.filter.engines = {"flite"};
        failed.outcomes = {storage::JobState::Failed};
        some.samples.push_back(timed([&] { queries.jobs(failed); }));
        fall.samples.push_back(timed([&] { queries.waterfall(1000 + i * 1000); }));
    }
    for (const auto& row : {tiles, page, some, fall}) print(row);
}

}  // namespace

void benchMetrics() {
    printHeader("Metrics");
    benchHistogram();
    benchRecording();
    const char* wanted = std::getenv("TIMBRE_BENCH_ROWS");
    const int count = wanted != nullptr ? std::atoi(wanted) : 1'000'000;
    const char* kept = std::getenv("TIMBRE_BENCH_DATABASE");  // stays, and serves again
    const auto file = kept != nullptr
                          ? std::filesystem::path(kept)
                          : std::filesystem::temp_directory_path() /
                                ("timbre-bench-metrics-" + std::to_string(storage::nowMs()) + ".db");
    constexpr std::int64_t kNow = 1'700'000'000'000 / kDayMs * kDayMs;
    const bool isNew = !std::filesystem::exists(file);
    {
        storage::Database database(file, storage::Access::ReadWrite);
        if (isNew) {
            test::addManyMetrics(database, count, kNow);
            Row hour{"rolling up an hour and its day", {}, "ms", ""};
            storage::RollupStore rollups(database);
            for (bool more = true; more;) hour.samples.push_back(timed([&] { more = rollups.rollUp(); }));
            print(hour);
        }
        benchTrends(database, kNow);
        benchLists(database, kNow);
    }
    std::error_code ignored;
    if (kept == nullptr)
        for (const char* companion : {"", "-wal", "-shm"})
            std::filesystem::remove(file.string() + companion, ignored);
}

}  // namespace timbre::bench
