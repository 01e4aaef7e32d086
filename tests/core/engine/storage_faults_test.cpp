// What jobs and measurements do when another program holds the database, and when the disk is full: real
// SQLite, the real engine.
#include "core/base/log.h"
#include "core/storage/bench_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/metrics_store.h"
#include "core/storage/system_sample_store.h"
#include "tests/core/engine/explained_share.h"
#include "tests/support/full_disk.h"
#include "tests/support/studio.h"

#include <QFile>
#include <QtTest>

#include <memory>
#include <utility>

using namespace timbre;
using namespace timbre::engine;
using test::speakRequest;

namespace {

constexpr int kSoonMs = 60'000;

// The real engine; `onEvent` runs on its thread before the log has the event.
class Rig {
public:
    enum class Begin { Free, Held };  // whether another program has the database from the beginning
    explicit Rig(Begin begin = Begin::Free) {
        if (begin == Begin::Held) hold();
        openLog({.file = logFile()});
        EngineConfig config;
        config.database = database();
        config.assets = folder() / "assets";
        config.makeOutput = [] { return std::make_unique<test::NoOutput>(); };
        engine = std::make_unique<Engine>(std::move(config), [this, sink = log.sink()](const Event& event) {
            if (onEvent) onEvent(event);
            sink(event);
        });
        log.waitFor<EngineReady>();
    }
    ~Rig() {
        held.reset();
        other.reset();
        engine.reset();
        closeLog();
    }

    // Another program that takes the database for writing, behind the last sentence of the next take.
    void holdAfterTheSentence() {
        other = std::make_unique<storage::Database>(database(), storage::Access::ReadWrite);
        onEvent = [this](const Event& event) {
            if (std::holds_alternative<SegmentReady>(event)) hold();
        };
    }
    void hold() {
        if (!other) other = std::make_unique<storage::Database>(database(), storage::Access::ReadWrite);
        held = std::make_unique<storage::Transaction>(*other);
    }
    void letGo() { held.reset(); }

    int said(const char* what) const {
        QFile file(QString::fromStdString(logFile().string()));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count(what)) : 0;
    }
    std::optional<JobFinished> finished(JobId job) {
        return log.waitFor<JobFinished>([job](const JobFinished& end) { return end.job == job; });
    }
    std::optional<storage::JobMetrics> row(JobId job) const {
        storage::Database reader(database(), storage::Access::ReadOnly);
        return storage::MetricsStore(reader).ofJob(job);
    }
    std::filesystem::path folder() const { return dir.path().toStdString(); }
    std::filesystem::path database() const { return folder() / "timbre.db"; }
    std::filesystem::path logFile() const { return folder() / "timbre.log"; }

    QTemporaryDir dir;
    test::EventLog log;
    std::function<void(const Event&)> onEvent;
    std::unique_ptr<storage::Database> other;
    std::unique_ptr<storage::Transaction> held;
    std::unique_ptr<Engine> engine;
};

// The n-th sample of the machine from now on.
bool samplesCome(Rig& rig, int count) {
    const auto before = rig.engine->metrics().lastSamples().size();
    return QTest::qWaitFor(
        [&] { return rig.engine->metrics().lastSamples().size() >= before + std::size_t(count); }, kSoonMs);
}

metrics::BenchRun benchRun() {
    metrics::BenchRun run;
    run.suite = "speak";
    run.series = {{.subject = "flite", .metric = "rtf", .unit = "x", .values = {1, 2}}};
    return run;
}

template <class T>
std::optional<MetricsNews> waitForNews(Rig& rig) {
    return rig.log.waitFor<MetricsNews>(
        [](const MetricsNews& news) { return std::holds_alternative<T>(news.event); });
}

}  // namespace

class StorageFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { disk_ = std::make_unique<test::FullDisk>(); }
    void init() { disk_->setFull(false); }
    void cleanupTestCase() { disk_.reset(); }

    void aTakeEndsWhenTheOtherProgramLetsGo() {
        Rig rig;
        rig.holdAfterTheSentence();
        const JobId job = rig.engine->speak(speakRequest("This is kept a little later."));
        QTRY_VERIFY_WITH_TIMEOUT(rig.said("the end of the job waits") == 1, kSoonMs);
        rig.engine->metrics().watch(true);  // the engine does what else there is to do
        QVERIFY(samplesCome(rig, 2));
        rig.engine->cancel(job);  // what is done is done

        rig.onEvent = nullptr;
        rig.letGo();
        const auto end = rig.finished(job);

        QVERIFY(end && end->historyId != 0);
        QCOMPARE(rig.row(job)->outcome, storage::JobState::Done);
        const double share = test::explainedShare(rig.database(), job);
        QVERIFY2(share >= 0.95 && share <= 1.001, qPrintable(QString::number(share)));
        QCOMPARE(rig.said("the end of the job waits"), 1);
    }

    void troubleWithAnExportIsToldThenToo() {
        Rig rig;
        auto request = speakRequest("This has nowhere to go.");
        request.exportTo = rig.folder() / "a file" / "in no folder.wav";
        rig.holdAfterTheSentence();
        const JobId job = rig.engine->speak(request);
        QTRY_VERIFY_WITH_TIMEOUT(rig.said("the end of the job waits") == 1, kSoonMs);

        rig.onEvent = nullptr;
        rig.letGo();

        QVERIFY(rig.finished(job).has_value());
        QVERIFY(rig.log.waitFor<Warning>([job](const Warning& one) { return one.job == job; }).has_value());
    }

    void aProgramThatClosesMeanwhileLeavesAJobThatGoesOn() {
        Rig rig;
        rig.holdAfterTheSentence();
        const JobId job = rig.engine->speak(speakRequest("This one goes on in the next program."));
        QTRY_VERIFY_WITH_TIMEOUT(rig.said("the end of the job waits") == 1, kSoonMs);
        rig.onEvent = nullptr;
        rig.letGo();
        rig.engine.reset();

        storage::Database reader(rig.database(), storage::Access::ReadOnly);
        const auto state = storage::JournalStore(reader).job(job)->state;
        QVERIFY(state == storage::JobState::Interrupted || state == storage::JobState::Done);
        QCOMPARE(storage::JournalStore(reader).segments(job).size(), std::size_t(1));
    }

    void samplesAndAlertsDoNotWaitForTheOtherProgram() {
        Rig rig(Rig::Begin::Held);
        rig.engine->metrics().watch(true);
        QVERIFY(samplesCome(rig, 3));
        QCOMPARE(rig.said("a sample of the machine could not be kept"), 1);  // said once

        rig.letGo();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                storage::Database reader(rig.database(), storage::Access::ReadOnly);
                return storage::SystemSampleStore(reader).last().has_value();
            }(),
            kSoonMs);
    }

    void aFullDiskHoldsUpATakeUntilThereIsRoom() {
        Rig rig;
        rig.onEvent = [this](const Event& event) {
            if (std::holds_alternative<SegmentReady>(event)) disk_->setFull(true);
        };
        const JobId job = rig.engine->speak(speakRequest("This is said once and kept in the end."));
        const auto failed =
            rig.log.waitFor<JobFailed>([job](const JobFailed& one) { return one.job == job; });
        QVERIFY(failed && failed->canResume);
        QCOMPARE(failed->error.code(), ErrorCode::DiskFull);

        rig.onEvent = nullptr;
        disk_->setFull(false);
        rig.engine->resume(job);
        const auto end = rig.finished(job);

        QVERIFY(end && end->historyId != 0);
        QCOMPARE(rig.row(job)->outcome, storage::JobState::Done);
    }

    void aFullDiskCostsMeasurementsOnly() {
        Rig rig;
        disk_->setFull(true);
        rig.engine->metrics().watch(true);
        QVERIFY(samplesCome(rig, 2));
        rig.engine->metrics().keepBench(benchRun());
        QTRY_VERIFY_WITH_TIMEOUT(rig.said("disk is full") > 0, kSoonMs);
        QVERIFY(!rig.log.waitFor<MetricsNews>(
            [](const MetricsNews& news) { return std::holds_alternative<BenchKept>(news.event); },
            std::chrono::seconds(0)));

        disk_->setFull(false);
        rig.engine->metrics().keepBench(benchRun());
        QVERIFY(waitForNews<BenchKept>(rig).has_value());
        const JobId job = rig.engine->speak(speakRequest("There is room again."));
        QVERIFY(rig.finished(job).has_value());
        QVERIFY(rig.row(job).has_value());
        storage::Database reader(rig.database(), storage::Access::ReadOnly);
        QCOMPARE(storage::BenchStore(reader).runs().size(), std::size_t(1));
    }

private:
    std::unique_ptr<test::FullDisk> disk_;
};

QTEST_GUILESS_MAIN(StorageFaultsTest)
#include "storage_faults_test.moc"
