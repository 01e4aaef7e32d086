#include "core/sources/manifest.h"

#include "tests/core/sources/hub_rig.h"

#include <QtTest>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;

namespace {

using Kind = FileProblem::Kind;

// printf abc | sha256sum
constexpr const char* kHashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

Manifest manifestOfAbc() {
    return {.repository = "acme/tiny",
            .revision = "main",
            .commit = std::string(40, 'c'),
            .files = {{.path = "a/b", .bytes = 3, .sha256 = kHashOfAbc}}};
}

}  // namespace

class ManifestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead() {
        const DataFolder folder;
        QVERIFY(!readManifest(folder.path()).has_value());

        writeManifest(folder.path(), manifestOfAbc());
        const auto manifest = readManifest(folder.path());

        QCOMPARE(QString::fromStdString(manifest->repository), "acme/tiny");
        QCOMPARE(QString::fromStdString(manifest->revision), "main");
        QCOMPARE(QString::fromStdString(manifest->commit), QString("c").repeated(40));
        QCOMPARE(QString::fromStdString(manifest->files.at(0).path), "a/b");
        QCOMPARE(manifest->files[0].bytes, 3);
        QCOMPARE(QString::fromStdString(manifest->files[0].sha256), kHashOfAbc);
    }

    void badManifestsAreRefused_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("format") << "\"format\": 1"
                                << "\"format\": 2";
        QTest::newRow("path that climbs") << "a/b"
                                          << "../b";
        QTest::newRow("absolute path") << "a/b"
                                       << "/b";
        QTest::newRow("negative size") << "3,"
                                       << "-3,";
        QTest::newRow("huge size") << "3,"
                                   << "18446744073709551615,";
        QTest::newRow("short hash") << "ba78"
                                    << "";
        QTest::newRow("upper case") << "ba78"
                                    << "BA78";
        QTest::newRow("no files") << "files"
                                  << "folders";
        QTest::newRow("half") << "{"
                              << "";
    }
    void badManifestsAreRefused() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString json = QString::fromStdString(manifestJson(manifestOfAbc()));
        QVERIFY(json.contains(from));

        json.replace(json.indexOf(from), from.size(), to);

        QCOMPARE(errorCodeOf([&] { parseManifest(json.toStdString()); }), ErrorCode::InvalidDocument);
    }

    void verifyFindsWhatIsWrong_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<int>("problem");
        QTest::newRow("right") << "abc" << -1;
        QTest::newRow("changed") << "abd" << int(Kind::WrongHash);
        QTest::newRow("longer") << "abcd" << int(Kind::WrongSize);
        QTest::newRow("missing") << QString() << int(Kind::Missing);
    }
    void verifyFindsWhatIsWrong() {
        QFETCH(QString, content);
        QFETCH(int, problem);
        const DataFolder folder;
        if (!content.isNull()) writeText(folder / "a/b", content.toStdString());
        std::int64_t done = 0;
        const auto progress = [&](const std::string&, std::int64_t bytes, std::int64_t) { done = bytes; };

        const auto check = verifyFolder(folder.path(), manifestOfAbc(), progress, {});

        QCOMPARE(check->problems.empty() ? -1 : int(check->problems[0].kind), problem);
        const bool isRead = problem == -1 || problem == int(Kind::WrongHash);
        QCOMPARE(check->files, isRead ? 1 : 0);
        QCOMPARE(done, isRead ? 3 : 0);
    }

    void aFolderIsDescribed() {
        const DataFolder folder;
        writeText(folder / "a/b", "abc");
        writeText(folder / "c", "");
        writeText(folder / ".cache/x", "hidden");
        writeText(folder / "d.part", "half");
        writeManifest(folder.path(), manifestOfAbc());

        const auto manifest = describeFolder(folder.path(), {}, {});

        QCOMPARE(manifest->files.size(), 2u);
        QCOMPARE(QString::fromStdString(manifest->files[0].path), "a/b");
        QCOMPARE(QString::fromStdString(manifest->files[0].sha256), kHashOfAbc);
        QCOMPARE(manifest->files[1].bytes, 0);
        QCOMPARE(errorCodeOf([&] { describeFolder(folder / "none", {}, {}); }), ErrorCode::NotFound);
    }

    void aStopEndsReading() {
        const DataFolder folder;
        writeText(folder / "a/b", "abc");
        std::stop_source stop;
        stop.request_stop();

        QVERIFY(!verifyFolder(folder.path(), manifestOfAbc(), {}, stop.get_token()).has_value());
        QVERIFY(!describeFolder(folder.path(), {}, stop.get_token()).has_value());
    }
};

QTEST_APPLESS_MAIN(ManifestTest)
#include "manifest_test.moc"
