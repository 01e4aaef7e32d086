// `timbre observe` and `timbre log`.
#include "tests/app/cli_process.h"

#include <QDir>
#include <QTcpSocket>
#include <QtTest>

#include <csignal>

namespace {

constexpr int kPatienceMs = 30'000;

QByteArray ask(const QString& address, const QByteArray& path, const QByteArray& token) {
    const auto port = address.section(':', -1).toUShort();
    QTcpSocket socket;
    socket.connectToHost("127.0.0.1", port);
    if (!socket.waitForConnected(kPatienceMs)) return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                 "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QByteArray reply;
    while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(kPatienceMs))
        reply += socket.readAll();
    return reply + socket.readAll();
}

const char* const kLog =
    "2026-11-22T05:00:00.000Z info [job 0] engine: opened\n"
    "2026-11-22T05:00:01.000Z warning [job 7] audio: slow\n"
    "half a li\n"
    "{\"time\":\"2026-11-22T05:00:02.000Z\",\"level\":\"error\",\"job\":7,\"area\":\"engine\",\"message\":"
    "\"bad\"}\n";

void writeLog(const CliSandbox& sandbox) {
    QDir().mkpath(sandbox.path("state/timbre-studio"));
    sandbox.write("state/timbre-studio/timbre.log", kLog);
}

}  // namespace

class CliObserveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prometheusIsAnsweredUntilItIsInterrupted() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        CliResult soFar;
        const auto process = sandbox.startUntil(
            {"observe", "--port", "0", "--json"},
            [](const CliResult& result) { return result.count("listening") == 1; }, soFar);
        const auto line = soFar.line("listening");
        QVERIFY2(!line.isEmpty(), soFar.describe());
        QFile file(line["token_file"].toString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto token = file.readAll().trimmed();
        const auto address = line["address"].toString();

        QVERIFY(ask(address, "/metrics", token).contains("timbre_build_info"));
        QVERIFY(ask(address, "/health", token).contains("\"status\": \"healthy\""));
        QVERIFY(ask(address, "/metrics", "").startsWith("HTTP/1.1 401"));

        // What another program does with this folder is counted.
        const auto spoken = sandbox.run({"speak", "Hello.", "--out", sandbox.path("hello.wav")});
        QVERIFY2(spoken.code == 0, spoken.describe());
        QTRY_VERIFY_WITH_TIMEOUT(ask(address, "/metrics", token).contains("timbre_jobs_total{kind=\"speak\""),
                                 kPatienceMs);

        ::kill(pid_t(process->processId()), SIGINT);
        CliSandbox::finish(*process, soFar);
        QVERIFY2(soFar.code == 0, soFar.describe());
        QVERIFY(ask(address, "/metrics", token).isEmpty());
    }

    void theLogIsShownAndFiltered() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        writeLog(sandbox);
        const auto shown = [&sandbox](const QStringList& options) {
            return QString::fromUtf8(sandbox.run(QStringList{"log"} + options).out)
                .split('\n', Qt::SkipEmptyParts);
        };

        QCOMPARE(shown({}).size(), 4);
        QVERIFY(shown({}).last().endsWith("engine: bad"));
        QCOMPARE(shown({"--job", "7"}).size(), 2);
        QCOMPARE(shown({"--level", "error"}).size(), 2);  // with the damaged line
        QCOMPARE(shown({"--area", "audio"}).size(), 1);
        QCOMPARE(shown({"--text", "OPENED"}).size(), 1);
        QCOMPARE(shown({"-n", "1"}), QStringList{"2026-11-22T05:00:02.000Z error [job 7] engine: bad"});
        QCOMPARE(sandbox.run({"log", "--job", "7", "--json"}).lines().last()["message"].toString(), "bad");
        QCOMPARE(sandbox.run({"log", "--level", "loud"}).code, 2);
    }

    void aFollowedLogGoesOn() {
        const CliSandbox sandbox(TIMBRE_PROGRAM);
        writeLog(sandbox);
        CliResult soFar;
        const auto process = sandbox.startUntil(
            {"log", "--follow", "--json"}, [](const CliResult& result) { return result.lines().size() == 4; },
            soFar);
        QFile file(sandbox.path("state/timbre-studio/timbre.log"));
        QVERIFY(file.open(QIODevice::Append));
        file.write("2026-11-22T05:00:03.000Z info [job 8] engine: more\n");
        file.close();

        QTRY_VERIFY_WITH_TIMEOUT((soFar.out += process->readAllStandardOutput()).contains("more"),
                                 kPatienceMs);
        ::kill(pid_t(process->processId()), SIGINT);
        CliSandbox::finish(*process, soFar);
        QCOMPARE(soFar.code, 0);
    }
};

QTEST_GUILESS_MAIN(CliObserveTest)
#include "cli_observe_test.moc"
