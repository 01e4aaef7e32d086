// A job is ended in every way there is; what was finished is still there and can be resumed.
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QtTest>

#include <csignal>

namespace {

// Long enough that no machine finishes it between two events.
QByteArray longText(int sentences) {
    QByteArray text;
    for (int i = 0; i < sentences; ++i)
        text += "This is sentence number " + QByteArray::number(i) + " of a very long story. ";
    return text;
}

constexpr int kSentences = 150;

}  // namespace

class CliCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speechSurvivesAKill_data();
    void speechSurvivesAKill();
    void cancelledSpeechKeepsItsParts_data();
    void cancelledSpeechKeepsItsParts();
    void cancelledPipeEnds();
    void transcriptSurvivesAKill();
    void aTranscriptOutOfOrderSurvivesAKill();
    void aLiveRecordingSurvivesAKill();
    void dismissedJobIsForgotten();
    void twoInstancesWorkSideBySide();
    void tenMegabytesOfTextAreAccepted();
    void fullDiskKeepsWhatWasFinished();

private:
    static void expectResumable(const CliSandbox& sandbox, qint64 job, int atLeast);
};

// One unfinished job with at least so many parts; resumed, it has them all.
void CliCrashTest::expectResumable(const CliSandbox& sandbox, qint64 job, int atLeast) {
    const auto unfinished = sandbox.run({"history", "unfinished", "--json"});
    QCOMPARE(unfinished.lines().size(), 1);
    QCOMPARE(unfinished.lines()[0]["job"].toInteger(), job);
    QVERIFY2(unfinished.lines()[0]["parts_done"].toInt() >= atLeast, unfinished.describe());
    const auto noticed = sandbox.run({"speak", "Something else.", "--no-play"});
    QVERIFY2(noticed.err.contains("timbre history resume " + QByteArray::number(job)), noticed.describe());

    const auto resumed = sandbox.run({"history", "resume", QString::number(job), "--json"});

    QVERIFY2(resumed.code == 0, resumed.describe());
    QVERIFY2(resumed.count("segment") <= kSentences - atLeast, "finished parts were made again");
    const auto id = resumed.line("finished")["history"].toInt();
    const auto item = sandbox.run({"history", "show", QString::number(id), "--json"}).lines().value(0);
    QCOMPARE(item["segments"].toArray().size(), kSentences);
    int end = 0;
    for (const auto& value : item["segments"].toArray()) {
        QVERIFY(value.toObject()["start_ms"].toInt() >= end);
        end = value.toObject()["end_ms"].toInt();
    }
    QVERIFY(sandbox.run({"history", "unfinished", "--json"}).lines().isEmpty());
}

void CliCrashTest::speechSurvivesAKill_data() {
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("segments");
    QTest::newRow("queued") << "queued" << 0;
    QTest::newRow("started") << "started" << 0;
    QTest::newRow("first sound") << "first_sound" << 0;
    QTest::newRow("first sentence") << "segment" << 1;
    QTest::newRow("tenth sentence") << "segment" << 10;
}

void CliCrashTest::speechSurvivesAKill() {
    QFETCH(QString, phase);
    QFETCH(int, segments);
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("long.txt", longText(kSentences));
    CliResult result;

    const auto process = sandbox.startUntil(
        {"speak", "--file", file, "--no-play", "--json"},
        [&](const CliResult& soFar) { return soFar.count(phase) > 0 && soFar.count("segment") >= segments; },
        result);
    process->kill();
    CliSandbox::finish(*process, result);

    QCOMPARE(result.code, -1);
    expectResumable(sandbox, result.line("queued")["job"].toInteger(), result.count("segment"));
}

void CliCrashTest::cancelledSpeechKeepsItsParts_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void CliCrashTest::cancelledSpeechKeepsItsParts() {
    QFETCH(int, signal);
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("long.txt", longText(kSentences));
    CliResult result;

    const auto process = sandbox.startUntil(
        {"speak", "--file", file, "--no-play", "--json"},
        [](const CliResult& soFar) { return soFar.count("segment") >= 3; }, result);
    ::kill(static_cast<pid_t>(process->processId()), signal);
    CliSandbox::finish(*process, result);

    QVERIFY2(result.code == 130, result.describe());
    QCOMPARE(result.count("cancelled"), 1);
    const auto id = result.line("cancelled")["history"].toInt();
    const auto item = sandbox.run({"history", "show", QString::number(id), "--json"}).lines().value(0);
    QCOMPARE(item["segments"].toArray().size(), result.count("segment"));
    QVERIFY(QFile::exists(sandbox.path("data/timbre-studio/assets/" + item["asset"].toString())));
    QVERIFY(sandbox.run({"history", "unfinished", "--json"}).lines().isEmpty());
}

void CliCrashTest::cancelledPipeEnds() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    CliResult result;
    QProcess process;
    process.start(TIMBRE_PROGRAM, {"speak", "--no-play"});
    QVERIFY(process.waitForStarted());
    // The handlers are installed before anything is read; SIGTERM before that ends it as well.
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    process.waitForFinished();
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130);
}

void CliCrashTest::transcriptSurvivesAKill() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    QVERIFY(sandbox.run({"speak", "--no-play", "--out", "story.wav"}, longText(20)).code == 0);
    CliResult result;
    const auto process = sandbox.startUntil(
        {"transcribe", "story.wav", "--json"},
        [](const CliResult& soFar) { return soFar.count("segment") >= 2; }, result);
    process->kill();
    CliSandbox::finish(*process, result);
    const auto job = result.line("queued")["job"].toInteger();

    const auto resumed = sandbox.run({"history", "resume", QString::number(job), "--json"});

    QVERIFY2(resumed.code == 0, resumed.describe());
    const auto id = resumed.line("finished")["history"].toInt();
    const auto item = sandbox.run({"history", "show", QString::number(id), "--json"}).lines().value(0);
    QVERIFY(item["segments"].toArray().size() >= result.count("segment") + resumed.count("segment"));
    QVERIFY(item["text"].toString().size() > 200);
}

void CliCrashTest::aLiveRecordingSurvivesAKill() {
    if (qEnvironmentVariableIsEmpty("TIMBRE_TEST_SOUND")) QSKIP("runs beside tests/support/with_desktop.sh");
    CliSandbox sandbox(TIMBRE_PROGRAM);
    sandbox.useSound();
    const auto speech = sandbox.path("speech.wav");
    QVERIFY(sandbox
                .run({"speak", "The weather is fine today. We are going to the market this morning.",
                      "--no-play", "--out", speech})
                .code == 0);
    QProcess speaker;  // the computer plays it over and over
    speaker.start("sh", {"-c", "while :; do paplay --device=speaker \"$0\"; done", speech});
    CliResult result;

    const auto process = sandbox.startUntil(
        {"transcribe", "--live", "--source", "system", "--json"},
        [](const CliResult& soFar) {
            return soFar.count("segment") >= 1 && soFar.line("listening")["recorded_ms"].toInt() >= 5000;
        },
        result);
    process->kill();
    CliSandbox::finish(*process, result);
    speaker.terminate();
    speaker.waitForFinished();

    QCOMPARE(result.code, -1);
    const auto recordedMs = result.line("listening")["recorded_ms"].toInt();
    const auto job = result.line("queued")["job"].toInteger();
    const auto resumed = sandbox.run({"history", "resume", QString::number(job), "--json"});
    QVERIFY2(resumed.code == 0, resumed.describe());
    const auto id = resumed.line("finished")["history"].toInt();
    const auto item = sandbox.run({"history", "show", QString::number(id), "--json"}).lines().value(0);
    QVERIFY2(item["duration_ms"].toInt() >= recordedMs - 1000, "more than a second of sound is lost");
    const auto segments = item["segments"].toArray();
    QVERIFY(segments.size() >= result.count("segment"));
    int end = 0;
    for (const auto& value : segments) {
        QVERIFY(value.toObject()["start_ms"].toInt() >= end);
        end = value.toObject()["end_ms"].toInt();
    }
}

void CliCrashTest::aTranscriptOutOfOrderSurvivesAKill() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    QVERIFY(sandbox.run({"speak", "--no-play", "--out", "story.wav"}, longText(30)).code == 0);
    CliResult result;
    const auto process = sandbox.startUntil(
        {"transcribe", "story.wav", "--first", "0:40-0:50", "--json"},
        [](const CliResult& soFar) { return soFar.count("segment") >= 4; }, result);
    process->kill();
    CliSandbox::finish(*process, result);
    const auto job = result.line("queued")["job"].toInteger();

    const auto resumed = sandbox.run({"history", "resume", QString::number(job), "--json"});

    QVERIFY2(resumed.code == 0, resumed.describe());
    const auto id = resumed.line("finished")["history"].toInt();
    const auto item = sandbox.run({"history", "show", QString::number(id), "--json"}).lines().value(0);
    const auto segments = item["segments"].toArray();
    QVERIFY(segments.size() >= result.count("segment") + resumed.count("segment"));
    int end = 0;
    bool isWantedThere = false;
    for (const auto& value : segments) {
        QVERIFY2(value.toObject()["start_ms"].toInt() >= end, "a stretch was decoded twice");
        end = value.toObject()["end_ms"].toInt();
        isWantedThere = isWantedThere || (end > 40000 && end < 52000);
    }
    QVERIFY(isWantedThere);
}

void CliCrashTest::dismissedJobIsForgotten() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("long.txt", longText(kSentences));
    CliResult result;
    const auto process = sandbox.startUntil(
        {"speak", "--file", file, "--no-play", "--json"},
        [](const CliResult& soFar) { return soFar.count("segment") >= 1; }, result);
    process->kill();
    CliSandbox::finish(*process, result);
    const auto job = QString::number(result.line("queued")["job"].toInteger());

    QCOMPARE(sandbox.run({"history", "unfinished", "--json"}).lines().size(), 1);
    QCOMPARE(sandbox.run({"history", "dismiss", job}).code, 0);

    QVERIFY(sandbox.run({"history", "unfinished", "--json"}).lines().isEmpty());
}

void CliCrashTest::twoInstancesWorkSideBySide() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("long.txt", longText(kSentences));
    CliResult first;
    const auto process = sandbox.startUntil(
        {"speak", "--file", file, "--no-play", "--json"},
        [](const CliResult& soFar) { return soFar.count("segment") >= 1; }, first);
    QCOMPARE(process->state(), QProcess::Running);

    const auto second = sandbox.run({"speak", "Me too.", "--no-play", "--json"});
    const auto unfinished = sandbox.run({"history", "unfinished", "--json"});

    QVERIFY2(second.code == 0, second.describe());
    QCOMPARE(second.count("unfinished"), 0);
    QVERIFY(unfinished.lines().isEmpty());
    CliSandbox::finish(*process, first);
    QVERIFY2(first.code == 0, first.describe());
    QCOMPARE(first.count("segment"), kSentences);
    QCOMPARE(sandbox.run({"history", "list", "--json"}).lines().size(), 2);
}

void CliCrashTest::tenMegabytesOfTextAreAccepted() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("huge.txt", QByteArray("A short sentence. ").repeated(600000));
    CliResult result;
    const auto process = sandbox.startUntil(
        {"speak", "--file", file, "--no-play", "--json"},
        [](const CliResult& soFar) { return soFar.count("segment") >= 5; }, result);
    QCOMPARE(process->state(), QProcess::Running);
    process->terminate();
    CliSandbox::finish(*process, result);
    QVERIFY2(result.code == 130, result.describe());
    QCOMPARE(result.line("started")["parts"].toInt(), 600000);
}

// A limit on the size of files acts like a disk that is full for large files.
void CliCrashTest::fullDiskKeepsWhatWasFinished() {
    CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file =
        sandbox.write("in.txt", "Short. On " + QByteArray("and on and on it goes ").repeated(24) + ".");
    CliSandbox limited("/bin/sh");
    limited.setVariable("XDG_DATA_HOME", sandbox.path("data"));
    QVERIFY(sandbox.run({"speak", "First of all.", "--no-play"}).code == 0);

    const auto full = limited.run({"-c", "ulimit -f 500; exec \"$0\" \"$@\"", TIMBRE_PROGRAM, "speak",
                                   "--file", file, "--no-play", "--json"});

    QVERIFY2(full.code == 1, full.describe());
    QCOMPARE(full.line("failed")["code"].toString(), "E_DISK_FULL");
    QVERIFY2(full.count("segment") >= 1, full.describe());
    const auto job = full.line("queued")["job"].toInteger();
    const auto resumed = sandbox.run({"history", "resume", QString::number(job), "--json"});
    QVERIFY2(resumed.code == 0, resumed.describe());
}

QTEST_GUILESS_MAIN(CliCrashTest)
#include "cli_crash_test.moc"
