// Kills a writing process at random moments: what it had been told is committed must be there.
#include "core/storage/journal_store.h"
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
};

QTEST_GUILESS_MAIN(StorageCrashTest)
#include "storage_crash_test.moc"
