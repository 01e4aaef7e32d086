#include "core/sources/snapshot_download.h"

#include "tests/core/sources/hub_rig.h"

#include <QtTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <thread>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kBig = 3'000'000;
constexpr const char* kBigFile = "model.safetensors";

// A repository with a file worth resuming, and where it is downloaded to.
class DownloadRig : public HubRig {
public:
    DownloadRig() : hub(gate) {
        writeText(repository() / kBigFile, noise(kBig));
        options.firstDelay = 1ms;
        options.longestDelay = 5ms;
    }

    HubSnapshot plan() { return hub.snapshot("acme/tiny", "main", {}).value(); }
    std::optional<Manifest> download(const std::stop_token& stop = {}, const DownloadSink& sink = {}) {
        return downloadSnapshot(hub, plan(), target(), options, sink, stop);
    }
    std::filesystem::path target() const { return folder / "models/tiny"; }
    std::filesystem::path part() const { return target() / (std::string(kBigFile) + ".part"); }
    bool isComplete() const {
        return readText(target() / kBigFile) == readText(repository() / kBigFile) &&
               readText(target() / "nested/a b.txt") == "text" && readManifest(target()).has_value() &&
               !std::filesystem::exists(part()) &&
               !std::filesystem::exists(target() / "timbre-download.json");
    }
    // Range headers of the requests that reached the big file.
    std::vector<std::string> ranges() const {
        std::vector<std::string> found;
        for (const auto& request : server.requests())
            if (request.path == "/cdn/acme/tiny/model.safetensors") found.push_back(request.header("range"));
        return found;
    }

    Hub hub;
    DownloadOptions options;
};

// Files may grow to this size only while the object lives; beyond it write() fails with EFBIG.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit before_{};
};

}  // namespace

class SnapshotDownloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileArrivesAndIsPinned() {
        DownloadRig rig;

        const auto manifest = rig.download();

        QVERIFY(rig.isComplete());
        QCOMPARE(manifest->files.size(), 3u);
        QCOMPARE(manifest->commit, rig.server.commitOf("acme/tiny"));
        QVERIFY(verifyFolder(rig.target(), *readManifest(rig.target()), {}, {})->problems.empty());
        QVERIFY(!std::filesystem::exists(rig.target() / "model.safetensors.part-etag"));
    }

    void aCompleteFolderIsNotFetchedAgain() {
        DownloadRig rig;
        rig.download();
        const int before = rig.server.count("/resolve/");

        QVERIFY(rig.download().has_value());
        QCOMPARE(rig.server.count("/resolve/"), before);
    }

    void progressIsTrueBytes() {
        DownloadRig rig;
        std::vector<DownloadProgress> seen;

        rig.download({}, [&](const DownloadProgress& progress) { seen.push_back(progress); });

        QCOMPARE(seen.front().bytesTotal, std::int64_t(kBig) + 25);
        QCOMPARE(seen.back().bytesDone, seen.back().bytesTotal);
        QCOMPARE(seen.back().filesDone, 3);
        QCOMPARE(seen.back().etaSeconds, 0.0);
    }

    // Every case ends with the right file; what differs is how often the server is asked, and for what.
    void theDownloadSurvives_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("ranges");
        const QString rest = "bytes=1500000-";
        QTest::newRow("disconnect at 50 %") << 0 << QStringList{"", rest};
        QTest::newRow("stall at 50 %") << 1 << QStringList{"", rest};
        QTest::newRow("no answer") << 2 << QStringList{"", ""};
        QTest::newRow("server error") << 3 << QStringList{"", ""};
        QTest::newRow("too many requests") << 4 << QStringList{"", ""};
        QTest::newRow("wrong bytes once") << 5 << QStringList{"", ""};
        QTest::newRow("200 instead of 206") << 6 << QStringList{"", rest};
        QTest::newRow("416") << 7 << QStringList{"", rest, ""};
        QTest::newRow("no length, cut") << 8 << QStringList{"", rest};
        QTest::newRow("other range than asked") << 9 << QStringList{"", rest, ""};
        QTest::newRow("a web page instead") << 10 << QStringList{"", ""};
        QTest::newRow("slow trickle") << 11 << QStringList{""};
    }
    void theDownloadSurvives() {
        QFETCH(int, kind);
        QFETCH(QStringList, ranges);
        DownloadRig rig;
        const std::string file = std::string("/cdn/acme/tiny/") + kBigFile;
        const HubFault half{.cutAt = 0.5};
        const std::vector<std::vector<HubFault>> faults{
            {half},
            {{.stallAt = 0.5}},
            {{.dropped = true}},
            {{.status = 500}},
            {{.status = 429, .headers = {{"retry-after", "0"}}}},
            {{.corrupt = true}},
            {half, {.ignoreRange = true}},
            {half, {.status = 416}},
            {{.withoutLength = true, .cutAt = 0.5}},
            {half, {.headers = {{"content-range", "bytes 0-9/3000000"}}}},
            {{.body = "<html>please log in</html>"}},
            {{.bytesPerSecond = 3'000'000}}};
        for (const auto& fault : faults[static_cast<std::size_t>(kind)]) rig.server.fault(file, fault);

        QVERIFY(rig.download().has_value());

        QVERIFY(rig.isComplete());
        QStringList asked;
        for (const auto& range : rig.ranges()) asked << QString::fromStdString(range);
        QCOMPARE(asked, ranges);
    }

    // The tag of the first answer is not that of the file any more: the server sends all of it.
    void aFileThatChangedBetweenAttemptsStartsAgain() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.headers = {{"etag", "\"older\""}}, .cutAt = 0.5});

        QVERIFY(rig.download().has_value());

        QVERIFY(rig.isComplete());
        const auto requests = rig.server.requests();
        QCOMPARE(QString::fromStdString(requests.back().header("if-range")), "\"older\"");
    }

    // What changed on the hub after the list was made is not what was asked for.
    void aFileThatChangedAfterTheListIsAMismatch() {
        DownloadRig rig;
        auto plan = rig.plan();
        writeText(rig.repository() / kBigFile, noise(kBig, 2));
        plan.commit = rig.server.commitOf("acme/tiny");

        QCOMPARE(errorCodeOf([&] { downloadSnapshot(rig.hub, plan, rig.target(), rig.options, {}, {}); }),
                 ErrorCode::HashMismatch);

        QVERIFY(!std::filesystem::exists(rig.target() / kBigFile));
        QVERIFY(!std::filesystem::exists(rig.part()));
        QVERIFY(!readManifest(rig.target()).has_value());
        QCOMPARE(rig.ranges().size(), 2u);  // one second chance
    }

    void theDownloadFails_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("requests");
        QTest::newRow("401") << 401 << int(ErrorCode::AccessDenied) << 1;
        QTest::newRow("403") << 403 << int(ErrorCode::AccessDenied) << 1;
        QTest::newRow("404") << 404 << int(ErrorCode::NotFound) << 1;
        QTest::newRow("500 for good") << 500 << int(ErrorCode::Network) << 6;
        QTest::newRow("503 for good") << 503 << int(ErrorCode::Network) << 6;
    }
    void theDownloadFails() {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(int, requests);
        DownloadRig rig;
        rig.server.fault("/model.safetensors", {.status = status}, 1000);

        QCOMPARE(errorCodeOf([&] { rig.download(); }), ErrorCode(code));
        QCOMPARE(rig.server.count("/model.safetensors"), requests);
        QVERIFY(!readManifest(rig.target()).has_value());
    }

    void aClosedFileSaysWhatToDo() {
        DownloadRig rig;
        rig.server.fault("/resolve/", {.status = 403}, 100);

        try {
            rig.download();
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(int(error.code()), int(ErrorCode::AccessDenied));
            QVERIFY(error.detail().find("/acme/tiny") != std::string::npos);
        }
    }

    void aServerThatAlwaysStartsAgainIsGivenUp() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.ignoreRange = true, .cutAt = 0.5}, 1000);

        QCOMPARE(errorCodeOf([&] { rig.download(); }), ErrorCode::Network);
        QVERIFY(rig.ranges().size() < 10);
    }

    // Every attempt brings a little: that is patience, not failure.
    void attemptsThatBringSomethingAreForgiven() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.cutAfter = 200'000}, 14);

        QVERIFY(rig.download().has_value());
        QVERIFY(rig.isComplete());
        QVERIFY(rig.ranges().size() > 10);
    }

    void alwaysWrongBytesAreAMismatch() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.corrupt = true}, 1000);

        QCOMPARE(errorCodeOf([&] { rig.download(); }), ErrorCode::HashMismatch);
        QCOMPARE(rig.ranges().size(), 2u);
        QVERIFY(!std::filesystem::exists(rig.part()));
    }

    void aPinOfTheFirstDownloadHolds() {
        DownloadRig rig;
        auto manifest = rig.download().value();
        for (auto& file : manifest.files)
            if (file.path == "config.json") file.sha256 = std::string(64, '0');
        writeManifest(rig.target(), manifest);
        std::filesystem::remove(rig.target() / "config.json");

        QCOMPARE(errorCodeOf([&] { rig.download(); }), ErrorCode::HashMismatch);
    }

    void aStoppedDownloadGoesOnWhereItEnded() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.stallAt = 0.5});
        std::stop_source stop;

        const auto paused = rig.download(stop.get_token(), [&](const DownloadProgress& progress) {
            if (progress.bytesDone >= std::int64_t(kBig / 2)) stop.request_stop();
        });

        QVERIFY(!paused.has_value());
        const auto unfinished = unfinishedDownload(rig.target());
        QVERIFY(unfinished->bytesDone >= std::int64_t(kBig / 2));
        QCOMPARE(unfinished->bytesTotal, std::int64_t(kBig) + 25);
        QVERIFY(!readManifest(rig.target()).has_value());

        // Without asking for the list again.
        const int lists = rig.server.count("/tree/");
        QVERIFY(downloadSnapshot(rig.hub, unfinished->plan, rig.target(), rig.options, {}, {}).has_value());
        QVERIFY(rig.isComplete());
        QCOMPARE(rig.server.count("/tree/"), lists);
        QVERIFY(rig.ranges().back().starts_with("bytes=15"));
    }

    void aDiscardedDownloadLeavesNothing() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.status = 404}, 100);
        QVERIFY(errorCodeOf([&] { rig.download(); }).has_value());
        QVERIFY(std::filesystem::exists(rig.target()));

        discardDownload(rig.target());

        QVERIFY(!std::filesystem::exists(rig.target()));
    }

    void discardingKeepsACompleteSnapshot() {
        DownloadRig rig;
        rig.download();
        auto plan = rig.plan();
        plan.files.push_back({.path = "more.bin", .bytes = 5, .gitSha1 = std::string(40, 'b')});
        QVERIFY(errorCodeOf([&] {
                    downloadSnapshot(rig.hub, plan, rig.target(), rig.options, {}, {});
                }).has_value());

        discardDownload(rig.target());

        QVERIFY(rig.isComplete());
    }

    void twoCallsForOneFolderAreRefused() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.stallAt = 0.5});
        std::stop_source stop;
        std::optional<ErrorCode> second;

        rig.download(stop.get_token(), [&](const DownloadProgress& progress) {
            if (second || progress.bytesDone < std::int64_t(kBig / 2)) return;
            second = errorCodeOf([&] { rig.download(); });
            stop.request_stop();
        });

        QCOMPARE(second, ErrorCode::InUse);
    }

    void anotherCommitReplacesTheFiles() {
        DownloadRig rig;
        rig.download();
        writeText(rig.repository() / "config.json", R"({"model_type":"newer"})");

        const auto manifest = rig.download();

        QVERIFY(rig.isComplete());
        QCOMPARE(QString::fromStdString(readText(rig.target() / "config.json")), R"({"model_type":"newer"})");
        QCOMPARE(manifest->commit, rig.server.commitOf("acme/tiny"));
        QCOMPARE(rig.ranges().size(), 1u);  // the big file is the same
    }

    void tooLittleSpaceIsToldBeforehand() {
        DownloadRig rig;
        rig.options.freeSpaceFactor = 1e12;

        try {
            rig.download();
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(int(error.code()), int(ErrorCode::DiskFull));
            QVERIFY(error.detail().find("3000025 to download") != std::string::npos);
        }
        QCOMPARE(rig.server.count("/resolve/"), 0);
    }

    void aFullDiskKeepsWhatCame() {
        DownloadRig rig;
        const auto plan = rig.plan();
        std::filesystem::create_directories(rig.target());
        if (mount("tmpfs", rig.target().c_str(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("needs the right to mount");
        rig.options.freeSpaceFactor = 0;

        const auto code =
            errorCodeOf([&] { downloadSnapshot(rig.hub, plan, rig.target(), rig.options, {}, {}); });
        const auto kept = std::filesystem::file_size(rig.part());
        mount("tmpfs", rig.target().c_str(), "tmpfs", MS_REMOUNT, "size=64m");
        const auto manifest = downloadSnapshot(rig.hub, plan, rig.target(), rig.options, {}, {});
        const bool complete = rig.isComplete();
        umount(rig.target().c_str());

        QCOMPARE(code, ErrorCode::DiskFull);
        QVERIFY(kept > 1'000'000);
        QVERIFY(manifest.has_value());
        QVERIFY(complete);
        QCOMPARE(rig.ranges().back(), "bytes=" + std::to_string(kept) + "-");
    }

    void aFileThatMayNotGrowIsAnError() {
        DownloadRig rig;
        const FileSizeLimit limit(1'000'000);

        QVERIFY(errorCodeOf([&] { rig.download(); }).has_value());
        QVERIFY(std::filesystem::file_size(rig.part()) <= 1'000'000);
    }

    void killedAtAnyByteItGoesOn() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.bytesPerSecond = 2'000'000}, 1000);
        const QStringList arguments{QString::fromStdString(rig.server.url()),
                                    QString::fromStdString(rig.server.cdnUrl().substr(7)), "acme/tiny",
                                    QString::fromStdString(rig.target().string())};
        std::uintmax_t before = 0;
        int kills = 0;
        for (const std::uintmax_t until : {1u, 50'000u, 400'001u, 1'000'003u, 1'700'000u, 2'900'000u}) {
            QProcess child;
            child.start(QCoreApplication::applicationDirPath() + "/timbre-download-child", arguments);
            QVERIFY(child.waitForStarted());
            std::error_code none;
            const auto size = [&] {
                const auto bytes = std::filesystem::file_size(rig.part(), none);
                return none ? 0 : bytes;
            };
            QTRY_VERIFY_WITH_TIMEOUT(size() >= until || child.state() == QProcess::NotRunning, 20'000);
            kills += child.state() == QProcess::Running;
            child.kill();
            child.waitForFinished();
            QVERIFY(size() >= before);  // nothing that came is lost
            before = size();
        }
        QVERIFY(kills >= 5);
        QVERIFY(!readManifest(rig.target()).has_value());

        QVERIFY(rig.download().has_value());
        QVERIFY(rig.isComplete());
        QVERIFY(rig.ranges().back().starts_with("bytes=2"));
    }

    void filesComeSideBySideButNotTooMany() {
        DownloadRig rig;
        for (int i = 0; i < 8; ++i)
            writeText(rig.repository() / ("weights-" + std::to_string(i)), noise(20'000, i));
        rig.server.fault("/weights-", {.bytesPerSecond = 100'000}, 8);
        rig.options.parallelFiles = 4;

        QVERIFY(rig.download().has_value());

        QVERIFY(rig.isComplete());
        for (int i = 0; i < 8; ++i)
            QVERIFY(readText(rig.target() / ("weights-" + std::to_string(i))) == noise(20'000, i));
    }

    void goingOfflineStopsIt() {
        DownloadRig rig;
        rig.server.fault("/cdn/", {.stallAt = 0.5});

        QCOMPARE(errorCodeOf([&] {
                     rig.download({}, [&](const DownloadProgress& progress) {
                         if (progress.bytesDone < std::int64_t(kBig / 2)) return;
                         NetworkPolicy policy = HubRig::policyFor(rig.server);
                         policy.offline = true;
                         rig.gate.setPolicy(policy);
                     });
                 }),
                 ErrorCode::Offline);
        QVERIFY(std::filesystem::file_size(rig.part()) >= kBig / 2);
    }
};

QTEST_GUILESS_MAIN(SnapshotDownloadTest)
#include "snapshot_download_test.moc"
