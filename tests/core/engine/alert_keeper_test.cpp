#include "core/engine/metrics/alert_keeper.h"

#include "core/storage/alert_store.h"
#include "core/storage/bench_store.h"
#include "core/storage/metrics_store.h"
#include "tests/support/data_folder.h"

#include <QTest>

#include <limits>
#include <memory>

using namespace timbre;
using namespace timbre::engine;
using storage::AlertStore;
using test::DataFolder;

namespace {

constexpr std::int64_t kStart = 1'700'000'000'000;

// A run of the program that keeps alerts in a folder, with a clock of its own.
class Run {
public:
    explicit Run(const DataFolder& folder)
        : database(std::make_unique<storage::Database>(folder / "timbre.db", storage::Access::ReadWrite)),
          keeper({.emit =
                      [this](const MetricsEvent& event) { events.push_back(std::get<AlertsChanged>(event)); },
                  .database = [this] { return books ? database.get() : nullptr; }}) {}

    void disk(double free) {
        metrics::SystemSample sample;
        sample.at = now += 1000;
        sample.diskFree = std::int64_t(free);
        keeper.sampled(sample);
    }
    void job(storage::JobId id, double rtf, storage::JobPurpose purpose = storage::JobPurpose::Use) {
        storage::JobMetrics metrics;
        metrics.job = id;
        metrics.kind = "speak";
        metrics.engine = "flite";
        metrics.audioSeconds = 3;
        metrics.rtf = rtf;
        metrics.purpose = purpose;
        metrics.createdAt = now += 1000;
        storage::MetricsStore(*database).add(metrics);
        keeper.measured(metrics);
    }
    std::vector<metrics::Alert> open() { return AlertStore(*database).openAlerts(); }

    std::unique_ptr<storage::Database> database;
    bool books = true;
    std::int64_t now = kStart;
    std::vector<AlertsChanged> events;
    AlertKeeper keeper;
};

}  // namespace

class AlertKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertIsKeptAndAnnouncedOnce() {
        const DataFolder folder;
        Run run(folder);
        run.disk(1e9);
        run.disk(1e9);

        QCOMPARE(run.events.size(), std::size_t(1));
        QCOMPARE(run.events.front().opened, run.open());
        QCOMPARE(run.open().size(), std::size_t(1));
        QCOMPARE(run.open().front().rule, std::string("disk_free"));
    }

    void itOutlivesTheProgramAndClosesWhenTheConditionIsGone() {
        const DataFolder folder;
        { Run(folder).disk(1e9); }
        Run next(folder);
        next.disk(1e9);
        QVERIFY(next.events.empty());
        QCOMPARE(next.open().size(), std::size_t(1));

        next.disk(50e9);
        QCOMPARE(next.events.size(), std::size_t(1));
        QVERIFY(next.events.front().opened.empty());
        QVERIFY(next.open().empty());
        QVERIFY(AlertStore(*next.database).list(1).front().closedAt.has_value());
    }

    void aRuleThatWasChangedStaysChanged() {
        const DataFolder folder;
        {
            Run(folder).keeper.change(
                {.rule = "disk_free", .enabled = true, .threshold = 20, .holdSeconds = 0});
        }
        Run next(folder);
        next.disk(15e9);
        QCOMPARE(next.open().size(), std::size_t(1));

        next.keeper.reset("disk_free");
        next.disk(15e9);
        QVERIFY(next.open().empty());
        QVERIFY(AlertStore(*next.database).settings().empty());
    }

    void nonsenseChangesNoRule() {
        const DataFolder folder;
        Run run(folder);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        run.keeper.change({.rule = "disk_free", .enabled = true, .threshold = nan, .holdSeconds = 0});
        run.keeper.change({.rule = "disk_free", .enabled = true, .threshold = 5, .holdSeconds = -1});
        run.keeper.change({.rule = "nothing", .enabled = true, .threshold = 5, .holdSeconds = 0});

        QVERIFY(AlertStore(*run.database).settings().empty());
    }

    void anAlertIsAcknowledged() {
        const DataFolder folder;
        Run run(folder);
        run.disk(1e9);
        run.keeper.acknowledge(run.open().front().id);

        QVERIFY(run.open().front().acknowledgedAt.has_value());
        QCOMPARE(run.events.size(), std::size_t(2));
    }

    void speechThatBecomesSlowIsNoticedByWhatIsUsual() {
        const DataFolder folder;
        Run run(folder);
        for (int i = 1; i <= 20; ++i) run.job(i, 0.5);
        run.keeper.baselinesChanged();
        for (int i = 21; i <= 30; ++i) run.job(i, 5, storage::JobPurpose::Bench);
        QVERIFY(run.open().empty());
        for (int i = 31; i <= 40; ++i) run.job(i, 0.65);

        QCOMPARE(run.open().size(), std::size_t(1));
        QCOMPARE(run.open().front().subject, std::string("flite"));
    }

    void aChosenBaselineIsStronger() {
        const DataFolder folder;
        Run run(folder);
        for (int i = 1; i <= 20; ++i) run.job(i, 0.5);
        metrics::BenchRun bench;
        bench.suite = "speak";
        metrics::BenchSeries series;
        series.subject = "flite";
        series.metric = "rtf";
        series.unit = "x";
        series.lengthBucket = "0-5 s";
        series.values = {0.9, 1.0, 1.1};
        bench.series = {series};
        storage::BenchStore store(*run.database);
        store.chooseBaseline(store.keep(bench), kStart);
        run.keeper.baselinesChanged();
        for (int i = 21; i <= 30; ++i) run.job(i, 1.1);
        QVERIFY(run.open().empty());

        for (int i = 31; i <= 40; ++i) run.job(i, 1.3);
        QCOMPARE(run.open().size(), std::size_t(1));
        QCOMPARE(run.open().front().value, 1.3);
    }

    void whatCannotBeKeptIsToldAndKeptLater() {
        const DataFolder folder;
        Run run(folder);
        run.disk(50e9);
        run.books = false;
        run.disk(1e9);
        QCOMPARE(run.events.size(), std::size_t(1));
        QVERIFY(run.open().empty());

        run.books = true;
        run.disk(1e9);
        QCOMPARE(run.events.size(), std::size_t(2));
        QCOMPARE(run.open().size(), std::size_t(1));
    }

    void aLockedDatabaseEndsNothing() {
        const DataFolder folder;
        Run run(folder);
        run.disk(50e9);
        run.database->execute("PRAGMA busy_timeout = 10");
        storage::Database other(folder / "timbre.db", storage::Access::ReadWrite);
        {
            const storage::Transaction blocking(other);
            run.disk(1e9);
            QCOMPARE(run.events.size(), std::size_t(1));
        }
        run.disk(1e9);

        QCOMPARE(run.open().size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(AlertKeeperTest)
#include "alert_keeper_test.moc"
