// The store in another folder: all of it or nothing, whatever ends the move.
#include "core/models/store_move.h"

#include "core/models/disk_use.h"
#include "core/models/model_store.h"
#include "tests/core/models/stored_files.h"
#include "tests/support/data_folder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <iterator>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace timbre;
using namespace timbre::models;
using namespace timbre::test;

namespace {

using Content = std::map<std::string, std::string>;

Content fillStore(const fs::path& store) {
    writeModel(store / "tiny", tinyCheckpoint(300'000));
    writeFiles(store / "half", {{"model.safetensors.part", "partly"}});
    writeText(store / ".timbre/imports.json", "[]");
    fs::create_symlink("tiny", store / "alias");
    return everythingIn(store);
}

bool sameDisk(const fs::path& a, const fs::path& b) {
    struct stat first {
    }, second{};
    ::stat(a.c_str(), &first);
    ::stat(b.c_str(), &second);
    return first.st_dev == second.st_dev;
}

// As a move marks the folder that it fills.
void mark(const fs::path& to, const fs::path& from, const std::string& complete) {
    writeText(to / ".timbre-move.json",
              "{\"complete\": " + complete + ", \"from\": \"" + fs::canonical(from).string() + "\"}");
}

// A process that moves the store and is killed after so many files and folders, or, when there are
// fewer, at the moment of the switch.
void killedMove(const fs::path& from, const fs::path& to, int step) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto count = [&](const std::string&, std::int64_t, std::int64_t) {
            if (--step == 0) ::raise(SIGKILL);
        };
        moveStore(from, to, [] { ::raise(SIGKILL); }, count, {});
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) qFatal("the move was not killed");
}

}  // namespace

class StoreMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStoreMovesWholeAndIsSwitchedBeforeTheOldOneGoes() {
        const DataFolder data;
        const auto before = fillStore(data / "old");
        bool oldWasThere = false, newWasThere = false;
        std::int64_t last = 0, total = -1;

        const bool moved = moveStore(
            data / "old", data / "disk/new",
            [&] {
                oldWasThere = everythingIn(data / "old") == before;
                newWasThere = fs::exists(data / "disk/new/tiny/timbre-model.json");
            },
            [&](const std::string&, std::int64_t done, std::int64_t all) { last = done, total = all; }, {});

        QVERIFY(moved && oldWasThere && newWasThere);
        QCOMPARE(last, total);
        QCOMPARE(everythingIn(data / "disk/new"), before);
        QVERIFY(!fs::exists(data / "old"));
        QCOMPARE(ModelStore(data / "disk/new").look(tinyEntry()).state, StoreState::Ready);
    }

    void anotherDiskGetsCopies() {
        const DataFolder data;
        const QTemporaryDir memory("/dev/shm/timbre-move-XXXXXX");
        if (!memory.isValid()) QSKIP("no second file system to write to");
        const fs::path other = memory.path().toStdString();
        if (sameDisk(data.path(), other)) QSKIP("/dev/shm is the same file system");
        const auto before = fillStore(data / "old");

        std::stop_source stop;
        const auto stopSoon = [&](const std::string& file, std::int64_t, std::int64_t) {
            if (file == "tiny/model.safetensors") stop.request_stop();
        };
        QVERIFY(!moveStore(
            data / "old", other / "new", [] { qFatal("switched"); }, stopSoon, stop.get_token()));
        QVERIFY(!fs::exists(other / "new"));
        QCOMPARE(everythingIn(data / "old"), before);

        QVERIFY(moveStore(data / "old", other / "new", [] {}, {}, {}));

        QCOMPARE(everythingIn(other / "new"), before);
        QVERIFY(!fs::exists(data / "old"));
    }

    void aStoppedOrFailedMoveLeavesEverythingAsItWas() {
        const DataFolder data;
        const auto before = fillStore(data / "old");
        std::stop_source stop;
        const auto stopSoon = [&](const std::string&, std::int64_t, std::int64_t) { stop.request_stop(); };
        QVERIFY(!moveStore(
            data / "old", data / "new", [] { qFatal("switched"); }, stopSoon, stop.get_token()));
        QCOMPARE(everythingIn(data / "old"), before);
        QVERIFY(!fs::exists(data / "new"));

        const auto failed = errorCodeOf([&] {
            moveStore(data / "old", data / "new", [] { throw Error(ErrorCode::ReadOnly, "settings"); }, {},
                      {});
        });
        QCOMPARE(*failed, ErrorCode::ReadOnly);
        QCOMPARE(everythingIn(data / "old"), before);
        QVERIFY(!fs::exists(data / "new"));
    }

    void aMoveThatIsKilledAnywhereLosesNothing() {
        const DataFolder data;
        auto before = fillStore(data / "first");
        fs::path from = data / "first";
        const int steps = static_cast<int>(
            std::distance(fs::recursive_directory_iterator(from), fs::recursive_directory_iterator()));
        for (int step = 1; step <= steps + 1; ++step) {
            const fs::path to = data.path() / ("to" + std::to_string(step));
            killedMove(from, to, step);
            QCOMPARE(everythingIn(from), before);

            QVERIFY(moveStore(from, to, [] {}, {}, {}));
            QCOMPARE(everythingIn(to), before);
            QVERIFY(!fs::exists(from));
            from = to;
        }
    }

    void whatACrashAfterTheSwitchLeftIsRemovedAtTheNextStart() {
        const DataFolder data;
        const auto before = fillStore(data / "old");
        fs::copy(data / "old", data / "new", fs::copy_options::recursive | fs::copy_options::copy_symlinks);
        mark(data / "new", data / "old", "true");
        writeText(data / "old/notes of the user.txt", "stays");

        ModelStore(data / "new").recover();

        QCOMPARE(everythingIn(data / "new"), before);
        QCOMPARE(everythingIn(data / "old"), (Content{{"notes of the user.txt", "stays"}}));
    }

    void foldersThatCannotBeUsedAreRefused() {
        const DataFolder data;
        fillStore(data / "old");
        writeText(data / "full/file.txt", "x");
        writeText(data / "file", "x");
        const auto codeFor = [&](const fs::path& from, const fs::path& to) {
            return *errorCodeOf([&] { moveStore(from, to, [] {}, {}, {}); });
        };
        QCOMPARE(codeFor(data / "old", data / "old"), ErrorCode::InvalidInput);
        QCOMPARE(codeFor(data / "old", data / "old/below"), ErrorCode::InvalidInput);
        QCOMPARE(codeFor(data / "old", data.path()), ErrorCode::InvalidInput);
        QCOMPARE(codeFor(data / "old", data / "full"), ErrorCode::InvalidInput);
        QCOMPARE(codeFor(data / "old", data / "file"), ErrorCode::InvalidInput);
        QCOMPARE(codeFor(data / "nowhere", data / "new"), ErrorCode::NotFound);
        QCOMPARE(readText(data / "full/file.txt"), std::string("x"));
    }

    void diskUseCountsBlocksAndNoLinks() {
        const DataFolder data;
        writeText(data / "a/file", std::string(8192, 'x'));
        fs::create_hard_link(data / "a/file", data / "a/same");
        fs::create_symlink("file", data / "a/link");
        fs::resize_file(data / "a/file", 1 << 30);  // a hole
        const auto use = diskUse(data / "a");
        QVERIFY(use >= 8192 && use < 1 << 20);
        QCOMPARE(diskUse(data / "none"), std::int64_t(0));
        QVERIFY(diskSpace(data / "none/below").free > 0);
    }
};

QTEST_APPLESS_MAIN(StoreMoveTest)
#include "store_move_test.moc"
