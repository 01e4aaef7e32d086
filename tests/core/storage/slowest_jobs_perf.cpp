// The slowest jobs of a million, and how long a step of the roll-ups takes.
#include "core/storage/light_writes.h"
#include "core/storage/metric_queries.h"
#include "core/storage/rollup_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/many_metrics.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace timbre::storage;

namespace {

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000, kNow = 1'700'000'000'000 / kDayMs * kDayMs;

// Of this thread: what other programs take does not count.
double cpuMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

class SlowestJobsPerf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsOfRollUps() {
        timbre::test::DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        timbre::test::addManyMetrics(database, 100'000, kNow, 3);  // as dense as a million in a month
        std::vector<double> steps, computed;
        QElapsedTimer timer;
        for (bool more = true; more;) {
            timer.start();
            const double before = cpuMs();
            const LightWrites light(database);
            more = RollupStore(database).rollUp();
            computed.push_back(cpuMs() - before);
            steps.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("roll-up: %zu steps, median %.1f ms, longest %.1f ms; of the processor %.1f and %.1f ms",
              steps.size(), medianOf(steps), *std::ranges::max_element(steps), medianOf(computed),
              *std::ranges::max_element(computed));
    }

    void slowestOfAMillion() {
        timbre::test::DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        timbre::test::addManyMetrics(database, 1'000'000, kNow, 30);
        for (const auto order : {JobOrder::Newest, JobOrder::SlowestRtf, JobOrder::LongestTotal}) {
            std::vector<double> times;
            QElapsedTimer timer;
            for (int i = 0; i < 5; ++i) {
                timer.start();
                JobQuery query;
                query.purposes = {JobPurpose::Use};
                query.order = order;
                QCOMPARE(MetricQueries(database).jobs(query).jobs.size(), std::size_t(100));
                times.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            qInfo("order %d: median %.0f ms", int(order), medianOf(times));
        }
    }
};

QTEST_GUILESS_MAIN(SlowestJobsPerf)
#include "slowest_jobs_perf.moc"
