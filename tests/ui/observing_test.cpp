// The endpoint for monitoring in the window, and how the window points at alerts.
#include "ui/shell/observing.h"

#include "core/storage/alert_store.h"
#include "tests/ui/open_window.h"
#include "ui/shell/alert_notices.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/tray_icon.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

QByteArray ask(int port, const QByteArray& path, const QByteArray& token) {
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", quint16(port));
    if (!socket.waitForConnected(kSoonMs)) return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) +
                 "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QByteArray reply;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(kSoonMs))
        reply += socket.readAll();
    return reply + socket.readAll();
}

QByteArray tokenOf(const OpenWindow& studio) {
    QFile file(QString::fromStdString((studio.folder() / "observe.token").string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

// Of the dashboard's button; null: there is none.
QWidget* dot(OpenWindow& studio) {
    return studio.window().findChild<NavigationRail*>()->findChild<QWidget*>("noticeDot");
}

// Whatever is free, it is less than that.
void complainAboutTheDisk(OpenWindow& studio) {
    auto& metrics = studio.bridge().engine().metrics();
    metrics.changeAlertRule({.rule = "disk_free", .enabled = true, .threshold = 1e9, .holdSeconds = 0});
    metrics.watch(true);
}

}  // namespace

class ObservingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingListensUntilItIsWanted() {
        OpenWindow studio;
        QCOMPARE(studio.window().observing().port(), 0);
        QVERIFY(tokenOf(studio).isEmpty());
    }

    void theEndpointFollowsTheSettings() {
        OpenWindow studio;
        studio.preferences().set("observe.port", "0");
        studio.preferences().set("observe.endpoint", "true");
        const int port = studio.window().observing().port();
        QVERIFY(port > 0);
        const auto token = tokenOf(studio);

        QVERIFY(ask(port, "/metrics", token).contains("timbre_build_info"));
        const auto health = ask(port, "/health", token);
        QVERIFY(health.contains("\"status\": "));
        QVERIFY(health.contains("observe.endpoint"));
        QVERIFY(ask(port, "/metrics", "wrong").startsWith("HTTP/1.1 401"));

        studio.preferences().set("observe.endpoint", "false");
        QCOMPARE(studio.window().observing().port(), 0);
        QVERIFY(ask(port, "/metrics", token).isEmpty());
    }

    void itIsThereAgainAfterAStart() {
        OpenWindow studio(
            {.environment = {{"TIMBRE_OBSERVE__ENDPOINT", "true"}, {"TIMBRE_OBSERVE__PORT", "0"}}});
        QVERIFY(studio.window().observing().port() > 0);
        const auto token = tokenOf(studio);
        studio.close();
        studio.open();
        QCOMPARE(tokenOf(studio), token);
        QVERIFY(ask(studio.window().observing().port(), "/health", token).contains("uptime_seconds"));
    }

    void aPortThatIsTakenIsSaid() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        OpenWindow studio;
        QSignalSpy warned(&studio.bridge(), &EngineBridge::warned);
        studio.preferences().set("observe.port", QString::number(other.serverPort()));
        studio.preferences().set("observe.endpoint", "true");

        QCOMPARE(warned.size(), 1);
        QCOMPARE(studio.window().observing().port(), 0);
    }

    void anOpenAlertHasADotUntilItIsAcknowledged() {
        OpenWindow studio;
        QVERIFY(dot(studio) == nullptr);
        complainAboutTheDisk(studio);
        QTRY_VERIFY_WITH_TIMEOUT(dot(studio) != nullptr && dot(studio)->isVisible(), kSoonMs);
        auto* button = qobject_cast<QToolButton*>(dot(studio)->parentWidget());
        QCOMPARE(button->text(), MainWindow::screenName(ScreenId::Dashboard));
        QVERIFY(!button->accessibleDescription().isEmpty());
        QVERIFY(button->toolTip().contains(button->accessibleDescription()));

        for (const auto& alert : storage::AlertStore(*studio.bridge().reader()).openAlerts())
            studio.bridge().engine().metrics().acknowledgeAlert(alert.id);
        QTRY_VERIFY_WITH_TIMEOUT(!dot(studio)->isVisible(), kSoonMs);
        QVERIFY(button->accessibleDescription().isEmpty());
    }

    void anAlertThatIsOverHasNoDot() {
        OpenWindow studio;
        complainAboutTheDisk(studio);
        QTRY_VERIFY_WITH_TIMEOUT(dot(studio) != nullptr && dot(studio)->isVisible(), kSoonMs);

        studio.bridge().engine().metrics().changeAlertRule(
            {.rule = "disk_free", .enabled = false, .threshold = 5, .holdSeconds = 0});
        QTRY_VERIFY_WITH_TIMEOUT(!dot(studio)->isVisible(), kSoonMs);
    }

    void aNewAlertIsToldOnce() {
        OpenWindow studio;
        auto* notices = studio.window().findChild<AlertNotices*>();
        QSignalSpy opened(notices, &AlertNotices::opened);
        complainAboutTheDisk(studio);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kSoonMs);
        QVERIFY(!opened.first().at(1).toString().isEmpty());
        studio.close();
        studio.open();

        notices = studio.window().findChild<AlertNotices*>();
        QTRY_VERIFY_WITH_TIMEOUT(!notices->open().empty(), kSoonMs);  // it survives
        QVERIFY(!notices->summary().isEmpty());
    }

    void withoutATrayIconNothingIsTold() {
        OpenWindow studio;
        auto* tray = studio.window().findChild<TrayIcon*>();
        tray->tell("title", "text");
        QVERIFY(!tray->isShown());
        tray->setWanted(true);
        tray->tell("title", "text");
        QVERIFY(tray->isShown());
    }
};

QTEST_MAIN(ObservingTest)
#include "observing_test.moc"
