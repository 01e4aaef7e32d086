#include "core/storage/journal_store.h"

#include "core/storage/instance_lock.h"
#include "core/storage/metrics_store.h"
#include "core/storage/migrations.h"
#include "tests/support/data_folder.h"

#include <sqlite3.h>

#include <QtTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

class JournalStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobAndItsPartsAreReadBack() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        JournalStore journal(database);
        journal.create(7, JobKind::Transcribe, "A title", R"({"a":1})", "me");
        journal.setRunning(7, 3);
        journal.addSegment(7, test::segment(1, "second"));
        journal.addSegment(7, test::segment(0, "first"));

        const auto job = journal.job(7);
        QVERIFY(job && job->kind == JobKind::Transcribe && job->state == JobState::Running);
        QCOMPARE(job->requestJson, std::string(R"({"a":1})"));
        QCOMPARE(job->partsTotal, 3);
        QCOMPARE(job->partsDone, 2);
        const auto segments = journal.segments(7);
        QCOMPARE(segments.size(), std::size_t(2));
        QCOMPARE(segments[0].segment.text, std::string("first"));
        QCOMPARE(segments[1].segment.words.at(0).startMs, 1000);
        QCOMPARE(segments[1].segment.words.at(0).confidence, 0.5);
        QCOMPARE(segments[1].asset, std::string("segments/1/1.flac"));
        QVERIFY(!journal.job(8));
    }

    void howASentenceWasSpokenIsReadBack() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        JournalStore journal(database);
        journal.create(1, JobKind::Speak, "", "{}", "me");
        auto bad = test::segment(1, "bad");
        bad.similarity = 0.5;
        bad.similarityFloor = 0.75;
        bad.attempts = 3;
        bad.end = "repeating";
        journal.addSegment(1, test::segment(0, "good"));
        journal.addSegment(1, bad);

        const auto segments = journal.segments(1);

        QVERIFY(!segments[0].similarity && !segments[0].isMarked());
        QCOMPARE(segments[0].attempts, 1);
        QCOMPARE(segments[1].similarity, std::optional(0.5));
        QCOMPARE(segments[1].similarityFloor, std::optional(0.75));
        QCOMPARE(segments[1].attempts, 3);
        QCOMPARE(segments[1].end, std::string("repeating"));
        QVERIFY(segments[1].isMarked());
    }

    // What the version before the marks left behind.
    void anOlderDatabaseHasNoMarks() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(file.c_str(), &handle), SQLITE_OK);
        std::string sql;
        for (int i = 0; i < 7; ++i) sql += migrations()[std::size_t(i)];
        sql +=
            "PRAGMA user_version = 7;"
            "INSERT INTO job (id, kind, state, title, request, owner, created_at) VALUES "
            "(1, 'speak', 'done', 't', '{}', 'me', 1);"
            "INSERT INTO segment (job_id, position, start_ms, end_ms, text, speaker_id, confidence, "
            "source_offset, source_length, asset) VALUES (1, 0, 0, 900, 'kept', 0, 1, 0, 4, 'a.flac');";
        char* problem = nullptr;
        sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &problem);
        QVERIFY2(problem == nullptr, problem);
        sqlite3_close(handle);

        Database database(file, Access::ReadWrite);

        const auto segments = JournalStore(database).segments(1);
        QCOMPARE(segments.size(), std::size_t(1));
        QCOMPARE(segments[0].segment.text, std::string("kept"));
        QVERIFY(!segments[0].isMarked() && !segments[0].similarity);
    }

    void aPartMayBeWrittenAgain() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        JournalStore journal(database);
        journal.create(1, JobKind::Speak, "", "{}", "me");
        journal.addSegment(1, test::segment(0, "old"));
        journal.addSegment(1, test::segment(0, "new"));
        QCOMPARE(journal.segments(1).size(), std::size_t(1));
        QCOMPARE(journal.segments(1)[0].segment.words.at(0).text, std::string("new"));
    }

    void onlyJobsOfTheDeadAreInterrupted() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        JournalStore journal(database);
        for (const auto& [id, owner] : {std::pair(1, "dead"), {2, "alive"}, {3, "dead"}, {4, "dead"}})
            journal.create(id, JobKind::Speak, "", "{}", owner);
        journal.setRunning(3, 1);
        journal.setEnded(4, JobState::Done);

        const auto found = journal.markInterrupted([](const std::string& owner) { return owner == "alive"; });

        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].id, 1);
        QCOMPARE(found[1].id, 3);
        QVERIFY(journal.job(2)->state == JobState::Queued);
        journal.dismiss(1);
        journal.takeOver(3, "alive");
        QVERIFY(journal.interrupted().empty());
        QVERIFY(journal.job(1)->state == JobState::Cancelled);
    }

    void failuresAreKeptWithTheirReason() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        JournalStore journal(database);
        journal.create(1, JobKind::Speak, "", "{}", "me");
        journal.setEnded(1, JobState::Failed, "E_DISK_FULL", "write x");
        QCOMPARE(journal.job(1)->errorCode, std::string("E_DISK_FULL"));
        QCOMPARE(journal.job(1)->errorDetail, std::string("write x"));
        QVERIFY(journal.job(1)->finishedAt > 0);
    }

    void metricsAreReadBack() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        MetricsStore store(database);
        JobMetrics metrics;
        metrics.job = 5;
        metrics.kind = "speak";
        metrics.rtf = 0.25;
        metrics.cacheHit = true;
        metrics.totalMs = 20;
        metrics.stages = {{5, "infer", 12.5}, {5, "write", 7.5}};
        store.add(metrics);
        const auto read = store.ofJob(5);
        QVERIFY(read && read->rtf == 0.25 && read->cacheHit && read->stages.size() == 2);
        QCOMPARE(read->stages[0].ms, 12.5);
        QCOMPARE(store.recent(10).size(), std::size_t(1));
    }

    // The lock of a process that is killed is free at once, whatever it was doing.
    void aKilledInstanceIsNotAlive() {
        const DataFolder folder;
        int names[2];
        QCOMPARE(pipe(names), 0);
        const pid_t child = fork();
        if (child == 0) {
            const InstanceLock lock(folder / "instances");
            [[maybe_unused]] const auto written = write(names[1], lock.name().data(), lock.name().size());
            pause();
            _exit(0);
        }
        char name[100] = {};
        QVERIFY(read(names[0], name, sizeof name - 1) > 0);
        const InstanceLock mine(folder / "instances");
        QVERIFY(mine.isAlive(name));
        QVERIFY(mine.isAlive(mine.name()));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        QVERIFY(!mine.isAlive(name));
        mine.removeDead();
        QVERIFY(!std::filesystem::exists(folder / "instances" / name));
        QVERIFY(std::filesystem::exists(folder / "instances" / mine.name()));
    }
};

QTEST_GUILESS_MAIN(JournalStoreTest)
#include "journal_store_test.moc"
