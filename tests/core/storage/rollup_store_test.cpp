#include "core/storage/rollup_store.h"

#include "core/metrics/log_bucket.h"
#include "core/metrics/statistics.h"
#include "core/storage/bucket_counts.h"
#include "core/storage/light_writes.h"
#include "core/storage/metric_queries.h"
#include "core/storage/metrics_store.h"
#include "core/storage/system_sample_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/full_disk.h"
#include "tests/support/many_metrics.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <random>

using namespace timbre;
using namespace timbre::storage;
using metrics::JobMetric;
using test::DataFolder;

namespace {

constexpr std::int64_t kHourMs = 3600 * 1000, kDayMs = 24 * kHourMs;
constexpr std::int64_t kNow = 1'700'000'000'000 / kDayMs * kDayMs + 12 * kHourMs;  // noon

JobMetrics job(std::int64_t id, std::int64_t at, double rtf, double seconds = 3) {
    JobMetrics metrics{.job = id,
                       .kind = "speak",
                       .engine = "flite",
                       .model = "slt",
                       .device = "cpu",
                       .version = "1",
                       .audioSeconds = seconds,
                       .rtf = rtf,
                       .stages = {{id, "infer", rtf * seconds * 1000}}};
    metrics.createdAt = at;
    return metrics;
}

std::int64_t count(Database& database, const char* sql) {
    Statement row(database, sql);
    return row.step() ? row.integer(0) : -1;
}

void rollUpAll(Database& database) {
    while (RollupStore(database).rollUp()) {
    }
}

// All points of the only line.
std::vector<TrendPoint> points(Database& database, JobMetric metric, std::int64_t from, std::int64_t to) {
    const auto trend = MetricQueries(database).trend({.metric = metric, .filter = {.from = from, .to = to}});
    return trend.lines.empty() ? std::vector<TrendPoint>() : trend.lines.front().points;
}

}  // namespace

class RollupStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bucketsAreReadAsTheyWereWritten() {
        BucketCounts counts;
        for (const int bucket : {-300, 5, 5, 900, metrics::kZeroBucket}) counts.add(bucket);

        BucketCounts again;
        again.addJson(counts.json());

        QCOMPARE(counts.json(), std::string(R"({"-32768":1,"-300":1,"5":2,"900":1})"));
        QCOMPARE(again.json(), counts.json());
        QCOMPARE(again.n(), std::int64_t(5));
        for (const char* damaged : {"", "{", "[]", R"({"1":})", R"({"1":2)", R"({"1":2}x)", R"({"x":2})"})
            QCOMPARE(int(*test::errorCodeOf([&] { BucketCounts().addJson(damaged); })),
                     int(ErrorCode::DatabaseDamaged));
    }

    void bucketsOfAnyBytesEndInAnErrorOrNot() {
        const std::string good = R"({"-32768":1,"-300":1,"5":2,"900":1})";
        std::mt19937 random(7);
        int refused = 0;
        for (int i = 0; i < 20000; ++i) {
            auto text = good;
            for (unsigned n = 1 + random() % 4; n > 0; --n)
                text[random() % text.size()] = char(random() % 256);
            text.resize(random() % (text.size() + 1));
            refused += test::errorCodeOf([&] { BucketCounts().addJson(text); }).has_value() ? 1 : 0;
        }
        QVERIFY(refused > 10000);
    }

    void percentilesOfRollUpsAreWithinOnePercent() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        std::mt19937 random(3);
        std::vector<double> values;
        Transaction transaction(database);
        for (int i = 0; i < 400; ++i) {
            values.push_back(std::exp(double(random() % 10000) / 2500 - 4));
            MetricsStore(database).add(job(i + 1, kNow - kDayMs + i * 60000, values.back()));
        }
        transaction.commit();
        rollUpAll(database);

        const auto found = MetricQueries(database).trend({.metric = JobMetric::Rtf,
                                                          .filter = {.from = kNow - 30 * kDayMs, .to = kNow},
                                                          .stepMs = 60 * kDayMs});

        std::sort(values.begin(), values.end());
        QCOMPARE(int(found.source), int(Trend::Source::Days));
        const auto& point = found.lines.at(0).points.at(0);
        QCOMPARE(point.n, std::int64_t(400));
        for (const auto& [value, p] : {std::pair(point.p50, 0.5), {point.p95, 0.95}, {point.p99, 0.99}}) {
            const double exact = *metrics::percentile(values, p);
            QVERIFY2(std::abs(value - exact) <= 0.01 * exact, qPrintable(QString::number(value / exact)));
        }
        QCOMPARE(point.least, values.front());
        QCOMPARE(point.most, values.back());
    }

    void rollingUpTwiceChangesNothing() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        test::addManyMetrics(database, 3000, kNow, 3);
        rollUpAll(database);
        const auto before = count(database, "SELECT sum(n * length(buckets)) FROM metric_rollup");
        database.execute(
            "INSERT INTO metric_stale_hour SELECT DISTINCT start FROM metric_rollup WHERE grain = 'hour'");

        rollUpAll(database);

        QVERIFY(before > 0);
        QCOMPARE(count(database, "SELECT sum(n * length(buckets)) FROM metric_rollup"), before);
        QCOMPARE(count(database, "SELECT count(*) FROM metric_stale_hour"), std::int64_t(0));
    }

    void daysAreTheSumOfTheirHoursAndHoursOfTheirJobs() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        test::addManyMetrics(database, 3000, kNow, 3);
        rollUpAll(database);

        for (const char* grain : {"hour", "day"}) {
            const auto sql =
                std::string("SELECT sum(n) FROM metric_rollup WHERE metric = 'rtf' AND grain = '") + grain +
                "'";
            QCOMPARE(count(database, sql.c_str()), count(database,
                                                         "SELECT count(*) FROM metric_job WHERE purpose = "
                                                         "'use' AND outcome = 'done' AND rtf > 0"));
        }
        QCOMPARE(
            count(database,
                  "SELECT sum(total) FROM metric_rollup WHERE metric = 'failed' AND grain = 'hour'"),
            count(database, "SELECT count(*) FROM metric_job WHERE purpose = 'use' AND outcome = 'failed'"));
    }

    void whatComesBetweenTheStepsCounts() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        const char* const kOfTheDay =
            "SELECT ifnull(sum(n), 0) FROM metric_rollup WHERE metric = 'rtf' AND grain = 'day'";
        MetricsStore(database).add(job(1, kNow, 0.5));
        QVERIFY(RollupStore(database).rollUp());
        QCOMPARE(count(database, kOfTheDay), std::int64_t(0));

        MetricsStore(database).add(job(2, kNow, 0.7));
        MetricsStore(database).add(job(3, kNow - kHourMs, 0.9));
        rollUpAll(database);

        QCOMPARE(count(database, kOfTheDay), std::int64_t(3));
        QCOMPARE(count(database, "SELECT count(*) FROM metric_stale_hour"), std::int64_t(0));
    }

    void aJobThatWentOnLaterCountsOnce() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        MetricsStore(database).add(job(1, kNow - 5 * kHourMs, 0.5));
        rollUpAll(database);

        MetricsStore(database).add(job(1, kNow, 0.7));
        rollUpAll(database);

        QCOMPARE(count(database, "SELECT sum(n) FROM metric_rollup WHERE metric = 'rtf' AND grain = 'hour'"),
                 std::int64_t(1));
        QCOMPARE(count(database, "SELECT sum(n) FROM metric_rollup WHERE metric = 'rtf' AND grain = 'day'"),
                 std::int64_t(1));
    }

    void aClockThatGoesBackwardsOnlyMakesOtherHoursStale() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        MetricsStore(database).add(job(1, kNow, 0.5));
        rollUpAll(database);

        MetricsStore(database).add(job(2, kNow - 7 * kHourMs, 0.25));
        MetricsStore(database).add(job(3, -5 * kHourMs, 0.25));  // before 1970
        QCOMPARE(count(database, "SELECT count(*) FROM metric_stale_hour"), std::int64_t(2));
        rollUpAll(database);

        const auto found = points(database, JobMetric::Rtf, kNow - kDayMs, kNow + kHourMs);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found.front().p50, 0.25);
        QCOMPARE(found.back().p50, 0.5);
    }

    void whatIsNoNumberIsNotMeasured() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        auto metrics = job(1, kNow, nan, nan);
        metrics.totalMs = std::numeric_limits<double>::infinity();
        metrics.lagMs = nan;
        metrics.stages = {{1, "infer", nan}, {1, "write", 2.0}};

        MetricsStore(database).add(metrics);
        rollUpAll(database);

        const auto kept = MetricsStore(database).ofJob(1);
        QCOMPARE(kept->rtf, 0.0);
        QCOMPARE(kept->audioSeconds, 0.0);
        QVERIFY(!kept->totalMs && !kept->lagMs);
        QCOMPARE(kept->stages.size(), std::size_t(1));
        QCOMPARE(count(database, "SELECT count(*) FROM metric_rollup WHERE metric = 'rtf'"), std::int64_t(0));
    }

    void whatAFullDiskOrALockHeldUpIsMadeLater_data() {
        QTest::addColumn<bool>("full");
        QTest::newRow("full disk") << true;
        QTest::newRow("locked") << false;
    }
    void whatAFullDiskOrALockHeldUpIsMadeLater() {
        QFETCH(bool, full);
        test::FullDisk disk;
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite), other(folder / "t.db", Access::ReadWrite);
        for (int i = 1; i <= 5; ++i) MetricsStore(database).add(job(i, kNow - i * kHourMs, 0.5));
        RollupStore store(database);
        QVERIFY(store.rollUp(2));
        {
            std::optional<Transaction> held;
            if (!full) held.emplace(other);
            disk.setFull(full);
            const LightWrites light(database);
            const auto code = test::errorCodeOf([&] { store.rollUp(); });
            QCOMPARE(code, std::optional(full ? ErrorCode::DiskFull : ErrorCode::DatabaseBusy));
            QVERIFY(test::errorCodeOf([&] { store.retain(kNow, 30); }).has_value());
            disk.setFull(false);
        }
        rollUpAll(database);

        for (const char* grain : {"hour", "day"}) {
            const auto sql =
                std::string("SELECT sum(n) FROM metric_rollup WHERE metric = 'rtf' AND grain = '") + grain +
                "'";
            QCOMPARE(count(database, sql.c_str()), std::int64_t(5));
        }
    }

    void lightWritesLeaveTheConnectionAsItWas() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite, 1234);
        {
            const LightWrites light(database);
            QVERIFY(count(database, "PRAGMA busy_timeout") < 100);
            QCOMPARE(count(database, "PRAGMA synchronous"), std::int64_t(1));
        }
        QCOMPARE(count(database, "PRAGMA busy_timeout"), std::int64_t(1234));
        QCOMPARE(count(database, "PRAGMA synchronous"), std::int64_t(2));
    }

    void oldRowsGoAndTheirRollUpsStayForTwoYears() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        for (int day : {0, 29, 31, 400, 740})
            MetricsStore(database).add(job(day + 1, kNow - day * kDayMs, 0.5));
        for (int day : {1, 40}) {
            metrics::SystemSample sample;
            sample.at = kNow - day * kDayMs;
            SystemSampleStore(database).add(sample);
        }
        RollupStore store(database);

        while (store.retain(kNow, 30, 1)) {
        }

        QCOMPARE(count(database, "SELECT count(*) FROM metric_job"), std::int64_t(2));
        QCOMPARE(count(database, "SELECT count(*) FROM metric_stage"), std::int64_t(2));
        QCOMPARE(count(database, "SELECT count(*) FROM system_sample"), std::int64_t(1));
        QCOMPARE(count(database, "SELECT sum(n) FROM metric_rollup WHERE metric = 'rtf' AND grain = 'hour'"),
                 std::int64_t(4));
        QCOMPARE(count(database, "SELECT sum(n) FROM metric_rollup WHERE metric = 'rtf' AND grain = 'day'"),
                 std::int64_t(4));
    }

    void aLateRowDoesNotReplaceTheRollUpOfRowsThatAreGone() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        for (int i = 1; i <= 3; ++i) MetricsStore(database).add(job(i, kNow - 40 * kDayMs, 0.5));
        RollupStore store(database);
        while (store.retain(kNow, 30)) {
        }

        MetricsStore(database).add(job(9, kNow - 40 * kDayMs, 0.5));
        rollUpAll(database);

        QCOMPARE(count(database, "SELECT sum(n) FROM metric_rollup WHERE metric = 'rtf' AND grain = 'hour'"),
                 std::int64_t(3));
    }
};

QTEST_GUILESS_MAIN(RollupStoreTest)
#include "rollup_store_test.moc"
