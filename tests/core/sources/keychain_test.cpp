// Run by with_keychain.sh; without it only the cases that need no keychain.
#include "core/sources/keychain.h"

#include "tests/support/data_folder.h"

#include <QProcess>
#include <QtTest>

using namespace timbre;
using namespace timbre::sources;
using namespace timbre::test;

namespace {

using From = HubToken::From;

constexpr const char* kHost = "hub.example";

QString valueAt(const char* host) {
    return QString::fromStdString(hubToken(host).value);
}

}  // namespace

class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        qunsetenv("TIMBRE_HUB_TOKEN");
        qunsetenv("HF_TOKEN");
    }

    void theEnvironmentWins() {
        qputenv("HF_TOKEN", " hf_second\n");
        QCOMPARE(valueAt(kHost), "hf_second");

        qputenv("TIMBRE_HUB_TOKEN", "hf_first");
        QCOMPARE(valueAt(kHost), "hf_first");
        QVERIFY(hubToken(kHost).from == From::Environment);
    }

    void whatWouldBreakAHeaderIsNoToken() {
        qputenv("TIMBRE_HUB_TOKEN", "hf\r\nHost: evil");
        qputenv("HF_TOKEN", "hf_good");

        QCOMPARE(valueAt(kHost), "hf_good");
        QCOMPARE(errorCodeOf([] { keepHubToken(kHost, "a b"); }), ErrorCode::InvalidInput);
        QCOMPARE(errorCodeOf([] { keepHubToken(kHost, " \n"); }), ErrorCode::InvalidInput);
    }

    void aKeptTokenComesBackUntilItIsRemoved() {
        if (qgetenv("TIMBRE_TEST_KEYCHAIN").isEmpty()) QSKIP("needs with_keychain.sh");
        QVERIFY(hubToken(kHost).from == From::Nowhere);
        QVERIFY(!hubToken(kHost).problem.has_value());

        keepHubToken(kHost, "hf_kept\n");
        QCOMPARE(valueAt(kHost), "hf_kept");
        QVERIFY(hubToken(kHost).from == From::Keychain);
        QCOMPARE(valueAt("other.example"), "");

        keepHubToken(kHost, "hf_newer");
        QCOMPARE(valueAt(kHost), "hf_newer");

        removeHubToken(kHost);
        QCOMPARE(valueAt(kHost), "");
        removeHubToken(kHost);  // there is nothing left to remove, which is no error
    }

    void theEnvironmentIsNeverStored() {
        if (qgetenv("TIMBRE_TEST_KEYCHAIN").isEmpty()) QSKIP("needs with_keychain.sh");
        qputenv("TIMBRE_HUB_TOKEN", "hf_environment");
        QCOMPARE(valueAt(kHost), "hf_environment");
        qunsetenv("TIMBRE_HUB_TOKEN");

        QCOMPARE(valueAt(kHost), "");
    }

    // In a process of its own: GLib connects to the bus once.
    void withoutAKeychainThatIsSaid() {
        QProcess self;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        environment.insert("TIMBRE_TEST_NO_BUS", "1");
        self.setProcessEnvironment(environment);
        self.start(QCoreApplication::applicationFilePath(), {"childWithoutABus"});
        QVERIFY(self.waitForFinished());

        const auto output = self.readAllStandardOutput();
        QVERIFY2(output.contains("PASS   : KeychainTest::childWithoutABus()"), output.constData());
        QCOMPARE(self.exitCode(), 0);
    }

    void childWithoutABus() {
        if (qgetenv("TIMBRE_TEST_NO_BUS").isEmpty()) return;  // part of the case above

        const auto token = hubToken(kHost);

        QVERIFY(token.from == From::Nowhere);
        QVERIFY(token.problem.has_value());
        QCOMPARE(int(token.problem->code()), int(ErrorCode::ModuleMissing));
        QVERIFY(token.problem->detail().find("TIMBRE_HUB_TOKEN") != std::string::npos);
        try {
            keepHubToken(kHost, "hf_secret");
            QFAIL("no error");
        } catch (const Error& error) {
            QCOMPARE(int(error.code()), int(ErrorCode::ModuleMissing));
            QVERIFY(std::string(error.what()).find("hf_secret") == std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychain_test.moc"
