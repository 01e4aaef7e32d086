#include "core/storage/database.h"

#include "core/storage/backups.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/storage/migrations.h"
#include "tests/support/data_folder.h"

#include <QtTest>

#include <atomic>
#include <barrier>
#include <fstream>
#include <sys/mount.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;
using test::errorCodeOf;

namespace {

void fillOne(const std::filesystem::path& file, JobId job = 1) {
    Database database(file, Access::ReadWrite);
    JournalStore(database).create(job, JobKind::Speak, "title", "{}", "owner");
    HistoryStore(database).add(test::historyItem(job, "kept text"));
}

std::int64_t rows(Database& database) {
    return HistoryStore(database).count({});
}

void overwrite(const std::filesystem::path& file, std::streamoff at, const std::string& bytes) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(at);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

}  // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewDatabaseHasTheNewestSchema() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        QCOMPARE(database.openReport().schemaBefore, 0);
        QCOMPARE(database.openReport().schemaNow, int(migrations().size()));
        QVERIFY(database.integrityOk());
        Statement mode(database, "PRAGMA journal_mode");
        QVERIFY(mode.step() && mode.text(0) == "wal");
        Statement keys(database, "PRAGMA foreign_keys");
        QVERIFY(keys.step() && keys.integer(0) == 1);
    }

    void aNewerDatabaseIsLeftAlone() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        {
            Database database(file, Access::ReadWrite);
            database.execute("PRAGMA user_version = 999");
        }
        QVERIFY(errorCodeOf([&] { Database(file, Access::ReadWrite); }) == ErrorCode::DatabaseNewer);
        QVERIFY(errorCodeOf([&] { Database(file, Access::ReadOnly); }) == ErrorCode::DatabaseNewer);
    }

    void aDamagedDatabaseFallsBackToTheNewestGoodBackup_data() {
        QTest::addColumn<int>("at");
        QTest::newRow("header") << 0;
        QTest::newRow("schema page") << 100;
        QTest::newRow("a later page") << 8192;
    }
    void aDamagedDatabaseFallsBackToTheNewestGoodBackup() {
        QFETCH(int, at);
        const DataFolder folder;
        const auto file = folder / "a.db";
        fillOne(file);
        {
            Database database(file, Access::ReadWrite);  // makes the daily backup
            QVERIFY(!Backups(file).newestFirst().empty());
        }
        std::ofstream(Backups(file).newName(1)) << "a newer backup that is no database at all";
        overwrite(file, at, std::string(4096, '\x5a'));

        Database database(file, Access::ReadWrite);

        QVERIFY(database.openReport().damagedCopy &&
                std::filesystem::exists(*database.openReport().damagedCopy));
        QVERIFY(database.openReport().restoredFrom.has_value());
        QCOMPARE(rows(database), 1);
        QVERIFY(database.integrityOk());
    }

    void aDamagedDatabaseWithoutBackupStartsAnewAndKeepsTheOldFile() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        std::ofstream(file) << std::string(5000, 'x');
        Database database(file, Access::ReadWrite);
        QVERIFY(database.openReport().damagedCopy.has_value());
        QVERIFY(!database.openReport().restoredFrom.has_value());
        QCOMPARE(std::filesystem::file_size(*database.openReport().damagedCopy), std::uintmax_t(5000));
        QCOMPARE(rows(database), 0);
    }

    void aLockedDatabaseIsBusyAfterTheTimeout() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        Database first(file, Access::ReadWrite);
        Database second(file, Access::ReadWrite, 50);
        Transaction writing(first);
        QVERIFY(errorCodeOf([&] { const Transaction writing2{second}; }) == ErrorCode::DatabaseBusy);
        writing.commit();
        QVERIFY(!errorCodeOf([&] { const Transaction writing2{second}; }).has_value());
    }

    void aReaderSeesCommittedRowsWhileAWriterWorks() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        fillOne(file);
        Database writer(file, Access::ReadWrite);
        Database reader(file, Access::ReadOnly);
        Transaction transaction(writer);
        JournalStore(writer).create(2, JobKind::Speak, "t", "{}", "o");
        HistoryStore(writer).add(test::historyItem(2, "more"));
        QCOMPARE(rows(reader), 1);
        transaction.commit();
        QCOMPARE(rows(reader), 2);
        QVERIFY(errorCodeOf([&] { reader.execute("DELETE FROM history"); }) == ErrorCode::ReadOnly);
    }

    void aTransactionThatIsNotCommittedLeavesNothing() {
        const DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        {
            Transaction outer(database);
            JournalStore(database).create(1, JobKind::Speak, "t", "{}", "o");
            Transaction inner(database);
            JournalStore(database).create(2, JobKind::Speak, "t", "{}", "o");
            inner.commit();
        }
        QVERIFY(!JournalStore(database).job(1) && !JournalStore(database).job(2));
    }

    void missingAndForbiddenPlacesAreTypedErrors() {
        const DataFolder folder;
        QVERIFY(errorCodeOf([&] { Database(folder / "none.db", Access::ReadOnly); }) == ErrorCode::NotFound);
        QVERIFY(errorCodeOf([&] { Database("/proc/none/a.db", Access::ReadWrite); }) == ErrorCode::ReadOnly);
    }

    void aFullDiskIsReportedAndNothingCommittedIsLost() {
        const DataFolder folder;
        const auto disk = folder / "small";
        std::filesystem::create_directory(disk);
        if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=700k") != 0)
            QSKIP("needs root to mount a small disk");
        JobId acknowledged = 0;
        std::optional<ErrorCode> failure;
        bool allThere = true;
        {
            Database database(disk / "a.db", Access::ReadWrite);
            JournalStore journal(database);
            for (JobId id = 1; id < 5000 && !failure; ++id) {
                failure =
                    errorCodeOf([&] { journal.create(id, JobKind::Speak, "t", std::string(500, 'x'), "o"); });
                if (!failure) acknowledged = id;
            }
            for (JobId id = 1; id <= acknowledged; ++id) allThere = allThere && journal.job(id).has_value();
        }
        umount(disk.c_str());
        QVERIFY(failure == ErrorCode::DiskFull);
        QVERIFY(acknowledged > 10);
        QVERIFY(allThere);
    }

    // Two processes that open a new data folder at once must both find the whole schema.
    void twoThreadsMayCreateTheDatabaseAtOnce() {
        const DataFolder folder;
        std::atomic<int> refused{0};
        for (int i = 0; i < 60; ++i) {
            std::barrier together(2);
            const auto open = [&] {
                together.arrive_and_wait();
                try {
                    const Database database(folder / (std::to_string(i) + ".db").c_str(), Access::ReadWrite);
                } catch (const Error&) {
                    ++refused;
                }
            };
            std::jthread first(open), second(open);
        }
        QCOMPARE(refused.load(), 0);
    }

    void twoProcessesMayCreateTheDatabaseAtOnce() {
        const DataFolder folder;
        const auto file = folder / "a.db";
        std::vector<pid_t> children;
        for (int i = 0; i < 6; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                const auto failure = errorCodeOf([&] {
                    Database database(file, Access::ReadWrite);
                    JournalStore(database).create(getpid(), JobKind::Speak, "t", "{}", "o");
                });
                _exit(failure ? 1 : 0);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = -1;
            waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        Database database(file, Access::ReadWrite);
        for (const pid_t child : children) QVERIFY(JournalStore(database).job(child));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
