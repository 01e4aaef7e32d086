#include "core/base/error.h"

#include <QtTest>

#include <cerrno>
#include <new>
#include <set>

using namespace timbre;

class ErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnRow() {
        std::set<std::string_view> names;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const auto& info = errorInfo(static_cast<ErrorCode>(code));
            QCOMPARE(static_cast<int>(info.code), code);
            QVERIFY(info.name.starts_with("E_"));
            QVERIFY(!info.meaning.empty() && info.meaning.ends_with('.'));
            QVERIFY(!info.remedy.empty() && info.remedy.ends_with('.'));
            QVERIFY2(names.insert(info.name).second, std::string(info.name).c_str());
        }
        QCOMPARE(names.size(), errorTable().size());
    }

    void errnoBecomesACode_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("full") << ENOSPC << "E_DISK_FULL";
        QTest::newRow("quota") << EDQUOT << "E_DISK_FULL";
        QTest::newRow("too big") << EFBIG << "E_DISK_FULL";
        QTest::newRow("permission") << EACCES << "E_READ_ONLY";
        QTest::newRow("read-only") << EROFS << "E_READ_ONLY";
        QTest::newRow("missing") << ENOENT << "E_NOT_FOUND";
        QTest::newRow("i/o") << EIO << "E_STORAGE";
    }
    void errnoBecomesACode() {
        QFETCH(int, number);
        QFETCH(QString, name);
        const auto error = errnoError(number, "open x");
        QCOMPARE(QString::fromUtf8(error.name().data()), name);
        QVERIFY(error.detail().starts_with("open x: "));
    }

    void anyExceptionBecomesAnError() {
        const auto caught = [](auto thrown) {
            try {
                throw thrown;
            } catch (...) {
                return currentError();
            }
        };
        QVERIFY(caught(std::bad_alloc()).code() == ErrorCode::OutOfMemory);
        QVERIFY(caught(std::runtime_error("why")).detail() == "why");
        QVERIFY(caught(42).code() == ErrorCode::Internal);
        QVERIFY(caught(Error(ErrorCode::Network, "gone")).code() == ErrorCode::Network);
        QCOMPARE(std::string(Error(ErrorCode::Network, "gone").what()), std::string("E_NETWORK: gone"));
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "error_test.moc"
