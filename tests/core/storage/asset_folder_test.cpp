#include "core/storage/asset_folder.h"

#include "tests/support/data_folder.h"

#include <QtTest>

#include <fstream>
#include <set>
#include <unistd.h>

using namespace timbre;
using storage::AssetFolder;
using test::DataFolder;
using test::errorCodeOf;

class AssetFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreNew() {
        const DataFolder folder;
        const AssetFolder assets(folder / "assets");
        std::set<std::string> names;
        for (int i = 0; i < 1000; ++i) QVERIFY(names.insert(assets.newName("takes", "flac")).second);
        QVERIFY(std::filesystem::is_directory(assets.path("takes")));
        QCOMPARE(assets.segmentName(12, 3), std::string("segments/12/000003.flac"));
        QVERIFY(std::filesystem::is_directory(assets.path("segments/12")));
    }

    void noNameLeadsOutside_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"../x", "takes/../../x", "/etc/passwd", ".."}) QTest::newRow(name) << name;
    }
    void noNameLeadsOutside() {
        QFETCH(QString, name);
        const DataFolder folder;
        const AssetFolder assets(folder / "assets");
        QVERIFY(errorCodeOf([&] { assets.path(name.toStdString()); }) == ErrorCode::InvalidInput);
    }

    void temporaryFilesOfTheDeadAreRemoved() {
        const DataFolder folder;
        const AssetFolder assets(folder / "assets");
        const auto write = [&](const std::string& name) { std::ofstream(assets.path(name)) << "x"; };
        const auto mine = "takes/a.flac.tmp" + std::to_string(getpid()) + "-0";
        write("takes/a.flac.tmp4194300-7");  // above the largest process id that Linux gives out by default
        write(mine);
        write("takes/b.flac");
        QCOMPARE(assets.removeTemporaryFiles(), 1);
        QVERIFY(std::filesystem::exists(assets.path(mine)));
        QVERIFY(std::filesystem::exists(assets.path("takes/b.flac")));
    }

    void aForbiddenFolderIsATypedError() {
        QVERIFY(errorCodeOf([] { AssetFolder("/proc/none"); }).has_value());
    }
};

QTEST_GUILESS_MAIN(AssetFolderTest)
#include "asset_folder_test.moc"
