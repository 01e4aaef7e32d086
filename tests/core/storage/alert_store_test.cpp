#include "core/storage/alert_store.h"

#include "core/storage/metrics_store.h"
#include "tests/support/data_folder.h"

#include <QTest>

using namespace timbre;
using namespace timbre::storage;
using metrics::Alert;
using metrics::Severity;
using test::DataFolder;

namespace {

Alert alert(const std::string& rule, const std::string& subject = "") {
    Alert made;
    made.rule = rule;
    made.subject = subject;
    made.severity = Severity::Critical;
    made.value = 12.5;
    made.threshold = 10;
    made.detail = "Many jobs fail: 12.5 %, limit 10 %";
    made.openedAt = 1000;
    return made;
}

JobMetrics job(JobId id, double rtf, const std::string& version = "1") {
    JobMetrics metrics;
    metrics.job = id;
    metrics.kind = "speak";
    metrics.engine = metrics.model = "flite";
    metrics.device = "cpu";
    metrics.version = version;
    metrics.audioSeconds = 3;
    metrics.rtf = rtf;
    metrics.createdAt = 1'700'000'000'000 + id;
    return metrics;
}

}  // namespace

class AlertStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAlertIsKeptAsItWas() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        AlertStore store(database);
        auto opened = alert("errors_burst");
        opened.id = store.open(opened);

        QVERIFY(opened.id > 0);
        QCOMPARE(store.openAlerts(), std::vector{opened});
        QCOMPARE(store.list(10), std::vector{opened});
    }

    void oneIsOpenPerRuleAndSubject() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        AlertStore store(database);
        const auto first = store.open(alert("rtf_median", "flite"));

        QCOMPARE(store.open(alert("rtf_median", "flite")), first);
        QVERIFY(store.open(alert("rtf_median", "qwen")) != first);
        store.close("rtf_median", "flite", 2000);
        QVERIFY(store.open(alert("rtf_median", "flite")) != first);
        QCOMPARE(store.openAlerts().size(), std::size_t(2));
        QCOMPARE(store.list(10).size(), std::size_t(3));
        QCOMPARE(store.list(10).back().closedAt, std::optional<std::int64_t>(2000));
        QCOMPARE(store.list(10, store.list(1).front().id).size(), std::size_t(2));
    }

    void itIsAcknowledgedOnce() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        AlertStore store(database);
        const auto id = store.open(alert("cpu"));
        store.acknowledge(id, 1500);
        store.acknowledge(id, 1700);

        QCOMPARE(store.openAlerts().front().acknowledgedAt, std::optional<std::int64_t>(1500));
    }

    void oldOnesAreForgottenButOpenOnesStay() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        AlertStore store(database);
        store.open(alert("cpu"));
        store.close("cpu", "", 2000);
        store.open(alert("memory"));
        store.forgetClosedBefore(2001);

        QCOMPARE(store.list(10).size(), std::size_t(1));
        QCOMPARE(store.list(10).front().rule, std::string("memory"));
    }

    void changedRulesAreKeptUntilTheyAreReset() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        AlertStore store(database);
        store.change({.rule = "cpu", .enabled = true, .threshold = 80, .holdSeconds = 30});
        store.change({.rule = "cpu", .enabled = false, .threshold = 85, .holdSeconds = 10});
        store.change({.rule = "memory", .enabled = true, .threshold = 95, .holdSeconds = 0});

        QCOMPARE(store.settings().size(), std::size_t(2));
        QCOMPARE(
            store.settings().front(),
            (metrics::AlertRuleSetting{.rule = "cpu", .enabled = false, .threshold = 85, .holdSeconds = 10}));
        store.reset("cpu");
        QCOMPARE(store.settings().size(), std::size_t(1));
    }

    void whatIsUsualComesFromTheOldestJobs() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        MetricsStore jobs(database);
        Transaction together(database);
        for (int i = 1; i <= 100; ++i) jobs.add(job(i, 0.5));
        for (int i = 101; i <= 250; ++i) jobs.add(job(i, 0.9, "2"));

        const auto usual = AlertStore(database).usualSpeeds();

        QCOMPARE(usual.size(), std::size_t(1));
        QCOMPARE(usual.at({"flite", "cpu", "", "0-5 s"}), 0.5);
    }

    void fewJobsAndFailuresSayNothing() {
        DataFolder folder;
        Database database(folder / "timbre.db", Access::ReadWrite);
        MetricsStore jobs(database);
        Transaction together(database);
        for (int i = 1; i <= 19; ++i) jobs.add(job(i, 0.5));
        auto failed = job(20, 0.5);
        failed.outcome = JobState::Failed;
        jobs.add(failed);
        jobs.add(job(21, 0));

        QVERIFY(AlertStore(database).usualSpeeds().empty());
        jobs.add(job(22, 0.5));
        QCOMPARE(AlertStore(database).usualSpeeds().size(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(AlertStoreTest)
#include "alert_store_test.moc"
