// Kills a writing process at random moments: what it had been told is committed must be there.
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/take_check_store.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;

namespace {

[[noreturn]] void writeUntilKilled(const std::filesystem::path& file, JobId job, int acknowledged) {
    Database database(file, Access::ReadWrite);
    JournalStore journal(database);
    journal.create(job, JobKind::Speak, "", "{}", "child");
    for (int index = 0;; ++index) {
        journal.addSegment(job, test::segment(index, std::string(200, 'a')));
        if (write(acknowledged, &index, sizeof index) < 0) _exit(1);
    }
}

// Checks of one take, each with another number of marks, which its substitutions say too.
[[noreturn]] void checkUntilKilled(const std::filesystem::path& file, std::int64_t take, int acknowledged) {
    Database database(file, Access::ReadWrite);
    TakeCheckStore store(database);
    for (int round = 1;; ++round) {
        TakeCheck check;
        check.recogniser = "ear";
        check.marks.resize(static_cast<std::size_t>(1 + round % 40));
        check.words.substitutions = check.marks.size();
        store.keep(take, check);
        if (write(acknowledged, &round, sizeof round) < 0) _exit(1);
    }
}

}  // namespace

class StorageCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        std::mt19937 random(11);
        int written = 0;
        for (JobId job = 1; job <= 12; ++job) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0) writeUntilKilled(file, job, ends[1]);
            ::close(ends[1]);
            // Lets it acknowledge a few parts, then kills it in the middle of whatever it does next.
            int last = -1;
            for (int i = 1 + int(random() % 25); i > 0; --i)
                QVERIFY(read(ends[0], &last, sizeof last) == sizeof last);
            QTest::qSleep(int(random() % 7));
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            while (read(ends[0], &last, sizeof last) == sizeof last) {
            }
            ::close(ends[0]);

            Database database(file, Access::ReadWrite);
            QVERIFY(!database.openReport().damagedCopy);
            const auto segments = JournalStore(database).segments(job);
            QVERIFY2(int(segments.size()) >= last + 1,
                     qPrintable(QString("%1 of %2").arg(segments.size()).arg(last + 1)));
            for (const auto& record : segments) QCOMPARE(record.segment.words.size(), std::size_t(1));
            QVERIFY(JournalStore(database).job(job)->state == JobState::Queued);
            written += int(segments.size());
        }
        QVERIFY(written > 12);
    }
    void aCheckIsThereAsAWholeOrNotAtAll() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        std::int64_t take = 0;
        {
            Database database(file, Access::ReadWrite);
            JournalStore(database).create(1, JobKind::Speak, "", "{}", "test");
            take = HistoryStore(database).add(test::historyItem(1, "text"));
        }
        std::mt19937 random(5);
        for (int i = 0; i < 8; ++i) {
            int ends[2];
            QCOMPARE(pipe(ends), 0);
            const pid_t child = fork();
            if (child == 0) checkUntilKilled(file, take, ends[1]);
            ::close(ends[1]);
            int round = 0;
            for (int left = 1 + int(random() % 9); left > 0; --left)
                QVERIFY(read(ends[0], &round, sizeof round) == sizeof round);
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
            ::close(ends[0]);

            Database database(file, Access::ReadWrite);
            QVERIFY(!database.openReport().damagedCopy);
            const auto check = TakeCheckStore(database).of(take);
            QVERIFY(check);
            QCOMPARE(check->marks.size(), check->words.substitutions);
        }
    }
};

QTEST_GUILESS_MAIN(StorageCrashTest)
#include "storage_crash_test.moc"
