#include "core/storage/data_move.h"

#include "core/base/atomic_file.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "tests/support/data_folder.h"

#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace timbre;
using namespace timbre::storage;
using test::DataFolder;
using test::errorCodeOf;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kTakeBytes = 3'000'000;  // several blocks of the copy

// A data folder with an item in its database and files beside it.
void fill(const fs::path& folder) {
    fs::create_directories(folder / "assets/takes");
    fs::create_directories(folder / "assets/segments/empty");
    std::string sound(kTakeBytes, '\0');
    for (std::size_t i = 0; i < sound.size(); ++i) sound[i] = static_cast<char>(i * 31 + i / 977);
    writeFileAtomically(folder / "assets/takes/one.flac", sound);
    writeFileAtomically(folder / "glossary.csv", "a,b\n");
    Database database(folder / "timbre.db", Access::ReadWrite);
    JournalStore(database).create(1, JobKind::Speak, "title", "{}", "owner");
    HistoryStore(database).add(test::historyItem(1, "kept text"));
}

bool isWhole(const fs::path& folder) {
    Database database(folder / "timbre.db", Access::ReadOnly);
    return database.integrityOk() && HistoryStore(database).count({}) == 1 &&
           readFile(folder / "assets/takes/one.flac").size() == kTakeBytes &&
           readFile(folder / "glossary.csv") == "a,b\n" && fs::is_directory(folder / "assets/segments/empty");
}

bool copyData(const fs::path& from, const fs::path& to, const std::stop_token& stop = {},
              const std::function<void(const MoveProgress&)>& progress = {}) {
    Database database(from / "timbre.db", Access::ReadWrite);
    return copyDataFolder(database, from, to, stop, progress);
}

bool hasNothing(const fs::path& folder) {
    return !fs::exists(folder) || fs::is_empty(folder);
}

}  // namespace

class DataMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThereAfterwards() {
        DataFolder folder;
        fill(folder / "old");
        writeFileAtomically(folder / "old/window.lock", "1234");  // of the program that runs there
        MoveProgress last;

        QVERIFY(copyData(folder / "old", folder / "new", {}, [&](const MoveProgress& now) { last = now; }));

        QVERIFY(isWhole(folder / "new"));
        QVERIFY(isWhole(folder / "old"));
        QVERIFY(!fs::exists(folder / "new/window.lock"));
        QVERIFY(last.verifying);
        QCOMPARE(last.bytesDone, last.bytesTotal);
        QVERIFY(last.bytesTotal >= 2 * kTakeBytes);
    }

    void targetsThatCannotServeAreRefused_data() {
        QTest::addColumn<QString>("target");
        QTest::newRow("itself") << "old";
        QTest::newRow("within") << "old/inner";
        QTest::newRow("around") << ".";
        QTest::newRow("not empty") << "full";
        QTest::newRow("a file") << "file";
    }
    void targetsThatCannotServeAreRefused() {
        QFETCH(const QString, target);
        DataFolder folder;
        fill(folder / "old");
        fs::create_directories(folder / "full/something");
        writeFileAtomically(folder / "file", "x");
        const auto to = folder.path() / target.toStdString();

        QVERIFY(moveProblem(folder / "old", to).has_value());
        QCOMPARE(errorCodeOf([&] { copyData(folder / "old", to); }), ErrorCode::InvalidInput);

        QVERIFY(isWhole(folder / "old"));
        QVERIFY(fs::exists(folder / "full/something"));
    }

    void relativeTargetsAreRefused() {
        DataFolder folder;
        QVERIFY(moveProblem(folder.path(), "new").has_value());
    }

    void stoppingLeavesTheOldFolderAlone() {
        DataFolder folder;
        fill(folder / "old");
        std::stop_source stop;

        const bool finished =
            copyData(folder / "old", folder / "new", stop.get_token(), [&](const MoveProgress& now) {
                if (now.bytesDone > kTakeBytes / 2) stop.request_stop();
            });

        QVERIFY(!finished);
        QVERIFY(hasNothing(folder / "new"));
        QVERIFY(isWhole(folder / "old"));
    }

    void stoppingWhileReadingBackDoesToo() {
        DataFolder folder;
        fill(folder / "old");
        fs::create_directories(folder / "new");  // an empty folder that the user made
        std::stop_source stop;

        QVERIFY(!copyData(folder / "old", folder / "new", stop.get_token(), [&](const MoveProgress& now) {
            if (now.verifying) stop.request_stop();
        }));

        QVERIFY(fs::exists(folder / "new"));
        QVERIFY(hasNothing(folder / "new"));
        QVERIFY(isWhole(folder / "old"));
    }

    void aFullDiskLeavesTheOldFolderAlone() {
        DataFolder folder;
        fill(folder / "old");
        const auto disk = folder / "disk";
        fs::create_directory(disk);
        if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64m") != 0)
            QSKIP("needs root to mount a small disk");
        // The disk fills up by other hands after the check of its space.
        bool isFilled = false;
        const auto code = errorCodeOf([&] {
            copyData(folder / "old", disk / "new", {}, [&](const MoveProgress&) {
                if (std::exchange(isFilled, true)) return;
                std::ofstream other(disk / "other", std::ios::binary);
                const std::string block(1u << 20, 'x');
                while (other.write(block.data(), std::streamsize(block.size())).flush()) continue;
            });
        });
        const bool isClean = hasNothing(disk / "new");
        umount(disk.c_str());

        QCOMPARE(code, ErrorCode::DiskFull);
        QVERIFY(isClean);
        QVERIFY(isWhole(folder / "old"));
    }

    void aDiskThatIsTooSmallIsRefusedAtOnce() {
        DataFolder folder;
        fill(folder / "old");
        const auto disk = folder / "disk";
        fs::create_directory(disk);
        if (mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=1m") != 0)
            QSKIP("needs root to mount a small disk");
        const auto problem = moveProblem(folder / "old", disk / "new");
        umount(disk.c_str());

        QVERIFY(problem && problem->find("MiB free") != std::string::npos);
    }

    void whatWasWrittenWronglyIsNoticed() {
        DataFolder folder;
        fill(folder / "old");
        bool isChanged = false;

        const auto code = errorCodeOf([&] {
            copyData(folder / "old", folder / "new", {}, [&](const MoveProgress& now) {
                if (now.bytesDone < now.bytesTotal / 2 || std::exchange(isChanged, true)) return;
                std::fstream file(folder / "new/assets/takes/one.flac", std::ios::in | std::ios::out);
                file.seekp(kTakeBytes - 10);
                file << "!!!!!";
            });
        });

        QCOMPARE(code, ErrorCode::DamagedFile);
        QVERIFY(hasNothing(folder / "new"));
        QVERIFY(isWhole(folder / "old"));
    }

    // A process that dies in the middle leaves no database in the new folder: it does not count.
    void beingKilledLeavesTheOldFolderAlone() {
        DataFolder folder;
        fill(folder / "old");

        const pid_t child = fork();
        if (child == 0) {
            copyData(folder / "old", folder / "new", {}, [](const MoveProgress& now) {
                if (now.bytesDone > kTakeBytes / 2) raise(SIGKILL);
            });
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);

        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!fs::exists(folder / "new/timbre.db"));
        QVERIFY(isWhole(folder / "old"));
    }

    void theOldFolderIsRemovedOnlyWhenTheNewOneIsInUse() {
        DataFolder folder;
        fill(folder / "old");
        QCOMPARE(errorCodeOf([&] { removeOldDataFolder(folder / "old", folder / "old"); }),
                 ErrorCode::InvalidInput);
        QCOMPARE(errorCodeOf([&] { removeOldDataFolder(folder / "old", folder / "nowhere"); }),
                 ErrorCode::InvalidInput);
        QVERIFY(copyData(folder / "old", folder / "new"));
        writeFileAtomically(folder / "old/of-somebody-else", "x");

        removeOldDataFolder(folder / "old", folder / "new");

        QVERIFY(isWhole(folder / "new"));
        QVERIFY(!fs::exists(folder / "old/timbre.db") && !fs::exists(folder / "old/assets"));
        QVERIFY(fs::exists(folder / "old/of-somebody-else"));
    }

    void useIsTheSumOfTheFiles() {
        DataFolder folder;
        fs::create_directories(folder / "a/b");
        writeFileAtomically(folder / "a/one", std::string(100, 'x'));
        writeFileAtomically(folder / "a/b/two", std::string(23, 'x'));
        fs::create_symlink(folder / "a/one", folder / "a/link");

        const auto use = folderUse(folder / "a");

        QCOMPARE(use.bytes, std::uint64_t(123));
        QCOMPARE(use.files, std::uint64_t(2));
        QCOMPARE(folderUse(folder / "missing").bytes, std::uint64_t(0));
    }
};

QTEST_GUILESS_MAIN(DataMoveTest)
#include "data_move_test.moc"
