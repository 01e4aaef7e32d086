#include "core/base/module_path.h"

#include "core/base/error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <optional>

using namespace timbre;

namespace {

template <class Call>
std::optional<Error> errorOf(Call call) {
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

}  // namespace

class ModulePathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("TIMBRE_MODULE_PATH"); }

    void environmentNamesTheOnlyFolder() {
        const QTemporaryDir dir;
        const auto file = std::filesystem::path(dir.path().toStdString()) / "libtimbre_some.so";
        std::ofstream(file) << "x";
        qputenv("TIMBRE_MODULE_PATH", dir.path().toUtf8());
        QCOMPARE(findModule("timbre_some").string(), file.string());
    }

    void missingModuleNamesWhereItWasSearched() {
        const auto error = errorOf([] { findModule("timbre_no_such"); });
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::ModuleMissing);
        QVERIFY(error->detail().find("libtimbre_no_such.so") != std::string::npos);
        QVERIFY(error->detail().find("timbre-studio") != std::string::npos);
    }

    void whatIsNoLibraryIsMissingToo() {
        const QTemporaryDir dir;
        std::ofstream(std::filesystem::path(dir.path().toStdString()) / "libtimbre_some.so") << "no library";
        qputenv("TIMBRE_MODULE_PATH", dir.path().toUtf8());
        const auto error = errorOf([] { moduleSymbol("timbre_some", "entry"); });
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::ModuleMissing);
    }
};

QTEST_APPLESS_MAIN(ModulePathTest)
#include "module_path_test.moc"
