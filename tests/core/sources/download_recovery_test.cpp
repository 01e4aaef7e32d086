#include "core/sources/snapshot_download.h"
#include "tests/core/sources/download_rig.h"

#include <QtTest>

#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;

namespace {

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

class DownloadRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(DownloadRecoveryTest)
#include "download_recovery_test.moc"
