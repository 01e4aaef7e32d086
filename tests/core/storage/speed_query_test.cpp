#include "core/storage/speed_query.h"

#include "core/storage/metrics_store.h"
#include "tests/support/data_folder.h"
#include "tests/support/many_metrics.h"

#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

namespace {

void add(Database& database, JobId job, double rtf, double seconds, JobPurpose purpose = JobPurpose::Use) {
    JobMetrics metrics;
    metrics.job = job;
    metrics.kind = "speak";
    metrics.engine = "flite";
    metrics.device = "cpu";
    metrics.audioSeconds = seconds;
    metrics.rtf = rtf;
    metrics.purpose = purpose;
    metrics.outcome = JobState::Done;
    metrics.createdAt = 1'700'000'000'000 + job;
    MetricsStore(database).add(metrics);
}

}  // namespace

class SpeedQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void medianGapAndWhatItTakes() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        JobId job = 0;
        for (const double rtf : {0.5, 0.3, 0.4, 0.6}) add(database, ++job, rtf, 10);
        for (const double rtf : {0.1, 0.0, 0.1}) add(database, ++job, rtf, 3);  // 0: came from the cache
        add(database, ++job, 99, 10, JobPurpose::Bench);
        const auto table = speedsBeside(database, 0.2);
        QCOMPARE(table.rows.size(), std::size_t(2));
        QCOMPARE(table.rows[0].lengthBucket, std::string("0-5 s"));  // by length, not by the alphabet
        QCOMPARE(table.rows[0].n, std::int64_t(2));
        QCOMPARE(table.rows[0].requiredSpeedUp, 1.0);
        QCOMPARE(table.rows[0].gap, 0.0);
        QCOMPARE(table.rows[1].lengthBucket, std::string("5-15 s"));
        QCOMPARE(table.rows[1].n, std::int64_t(4));
        QCOMPARE(table.rows[1].rtf, 0.4);  // nearest rank
        QCOMPARE(table.rows[1].gap, 0.4 - 0.2);
        QCOMPARE(table.rows[1].requiredSpeedUp, 0.4 / 0.2);
    }

    void onlyTheLastHundredCount() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        for (JobId job = 1; job <= 200; ++job) add(database, job, job <= 100 ? 5 : 0.25, 10);
        const auto table = speedsBeside(database, 0.2);
        QCOMPARE(table.rows.at(0).n, std::int64_t(100));
        QCOMPARE(table.rows.at(0).rtf, 0.25);
    }

    void itIsWhatItsSqlSays() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        test::addManyMetrics(database, 5000, 1'700'000'000'000, 10);
        const auto table = speedsBeside(database, 0.2);
        QVERIFY(table.rows.size() > 20);
        Statement rows(database, table.explained.text());
        std::size_t count = 0;
        while (rows.step()) {
            ++count;
            const auto found = std::ranges::find_if(table.rows, [&](const SpeedRow& row) {
                return row.engine == rows.text(0) && row.device == rows.text(1) &&
                       row.lengthBucket == rows.text(2);
            });
            QVERIFY(found != table.rows.end());
            QCOMPARE(found->rtf, rows.real(4));
            QCOMPARE(found->n, rows.integer(3));
        }
        QCOMPARE(count, table.rows.size());
    }

    void nothingMeasuredIsNoRow() {
        DataFolder folder;
        Database database(folder / "t.db", Access::ReadWrite);
        QVERIFY(speedsBeside(database, 0.2).rows.empty());
    }
};

QTEST_GUILESS_MAIN(SpeedQueryTest)
#include "speed_query_test.moc"
