// One window per data folder, with two real processes; and what the socket does with strangers.
#include "ui/shell/single_instance.h"

#include "ui/bridge/conversions.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <random>
#include <signal.h>
#include <vector>

using namespace timbre;
using namespace timbre::ui;

namespace {

constexpr int kSoonMs = 30'000;  // a deadline, not a speed: the machine may be busy

class Program {
public:
    // maxFileKb: the largest file it may write, as a full quota would have it; 0: any.
    explicit Program(const QString& folder, const QStringList& files = {}, int maxFileKb = 0) {
        const QString limit = maxFileKb == 0 ? QString() : QStringLiteral("ulimit -f %1; ").arg(maxFileKb);
        process_.setProgram("/bin/bash");
        process_.setArguments(
            QStringList{"-c", limit + "exec \"$0\" \"$@\"", TIMBRE_STUDIO, "--data", folder} + files);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        process_.setProcessEnvironment(environment);
        process_.start();
    }
    ~Program() {
        if (process_.state() != QProcess::NotRunning) process_.kill();
        process_.waitForFinished();
    }
    bool isRunning() { return process_.state() == QProcess::Running; }
    int waitForEnd() { return process_.waitForFinished(kSoonMs) ? process_.exitCode() : -1; }
    void send(int signal) { ::kill(static_cast<pid_t>(process_.processId()), signal); }

private:
    QProcess process_;
};

// The log says when the window stands.
bool hasStarted(const QString& folder, int times) {
    QFile log(folder + "/state/timbre.log");
    return log.open(QIODevice::ReadOnly) && log.readAll().count("start: painted") >= times;
}

}  // namespace

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsItsFilesOver() {
        const QTemporaryDir folder;
        QFile note(folder.filePath("note.txt"));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("Handed over.");
        note.close();
        Program first(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(hasStarted(folder.path(), 1), kSoonMs);

        Program second(folder.path(), {note.fileName()});

        QCOMPARE(second.waitForEnd(), 0);
        QVERIFY(first.isRunning());
        const auto opened = [&] {
            const QSettings state(folder.filePath("state/window.ini"), QSettings::IniFormat);
            return state.value("recent/files").toStringList();
        };
        QTRY_COMPARE_WITH_TIMEOUT(opened(), QStringList{note.fileName()}, kSoonMs);
        first.send(SIGTERM);
        QCOMPARE(first.waitForEnd(), 0);
    }

    void anotherFolderHasItsOwnWindow() {
        const QTemporaryDir one, other;
        Program first(one.path());
        QTRY_VERIFY_WITH_TIMEOUT(hasStarted(one.path(), 1), kSoonMs);

        Program second(other.path());

        QTRY_VERIFY_WITH_TIMEOUT(hasStarted(other.path(), 1), kSoonMs);
        QVERIFY(first.isRunning());
        QVERIFY(second.isRunning());
    }

    void afterAKillTheNextStartTakesOver() {
        const QTemporaryDir folder;
        Program killed(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(hasStarted(folder.path(), 1), kSoonMs);
        killed.send(SIGKILL);
        killed.waitForEnd();

        Program next(folder.path());

        QTRY_VERIFY_WITH_TIMEOUT(hasStarted(folder.path(), 2), kSoonMs);
        QVERIFY(next.isRunning());
        Program later(folder.path());
        QCOMPARE(later.waitForEnd(), 0);
    }

    void aFullQuotaDoesNotEndTheProgram() {
        const QTemporaryDir folder;

        Program program(folder.path(), {}, 64);  // less than the database needs

        QTRY_VERIFY_WITH_TIMEOUT(hasStarted(folder.path(), 1), kSoonMs);
        QVERIFY(program.isRunning());
        program.send(SIGTERM);
        QCOMPARE(program.waitForEnd(), 0);
    }

    void strangersOnTheSocketAreIgnored_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("\x00\xff{{{\n", 6);
        QTest::newRow("other JSON") << QByteArray("[1,2,3]\n");
        QTest::newRow("relative path") << QByteArray(R"({"open":["etc/passwd"]})"
                                                     "\n");
        QTest::newRow("no text") << QByteArray(R"({"open":[7,null,{}]})"
                                               "\n");
        QTest::newRow("too much") << QByteArray(3 << 20, 'a');
        QTest::newRow("too long a path") << QByteArray(R"({"open":["/)") + QByteArray(5000, 'a') + "\"]}\n";
    }
    void strangersOnTheSocketAreIgnored() {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        SingleInstance instance(toPath(folder.path()));
        QVERIFY(instance.isFirst());
        QSignalSpy received(&instance, &SingleInstance::filesReceived);
        QLocalSocket stranger;
        QSignalSpy ended(&stranger, &QLocalSocket::disconnected);
        stranger.connectToServer(instance.socketPath());
        QVERIFY(stranger.waitForConnected());

        stranger.write(bytes);

        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), kSoonMs);
        QCOMPARE(received.count(), 0);
        QLocalSocket friendly;  // and it still listens
        friendly.connectToServer(instance.socketPath());
        QVERIFY(friendly.waitForConnected());
        friendly.write(toMessage({"/tmp/a.txt"}));
        QTRY_COMPARE_WITH_TIMEOUT(received.count(), 1, kSoonMs);
    }

    void whoSaysNothingIsSentAway() {
        const QTemporaryDir folder;
        SingleInstance instance(toPath(folder.path()));
        QVERIFY(instance.isFirst());
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int index = 0; index < 30; ++index) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(instance.socketPath());
        }
        const auto isGone = [](const auto& peer) { return peer->state() == QLocalSocket::UnconnectedState; };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(silent, isGone), kSoonMs);
    }

    void theMessageSurvivesItsRoundTrip() {
        const QStringList files{"/a b/\"quoted\".txt", "/ü/日本.wav"};
        const auto read = filesFromMessage(toMessage(files));
        QVERIFY(read.has_value());
        QCOMPARE(*read, files);
        QVERIFY(filesFromMessage(toMessage({}))->isEmpty());
    }

    void mutatedMessagesNeverBreakTheReader() {
        const QByteArray good = toMessage({"/home/me/recording.wav", "/home/me/text.txt"});
        std::mt19937 random(7);
        for (int round = 0; round < 30'000; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change < 3; ++change)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            const auto read = filesFromMessage(bytes);
            if (!read) continue;
            for (const auto& file : *read) QVERIFY(file.startsWith('/'));
        }
    }
};

QTEST_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
