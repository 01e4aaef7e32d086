#include "core/sources/snapshot_download.h"

#include "tests/core/sources/download_rig.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;

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
};

QTEST_GUILESS_MAIN(SnapshotDownloadTest)
#include "snapshot_download_test.moc"
