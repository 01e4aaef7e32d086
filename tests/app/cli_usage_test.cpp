// Exit codes and messages for wrong command lines, and what every command shares.
#include "tests/app/cli_process.h"

#include <QDirIterator>
#include <QtTest>

class CliUsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelpSucceed_data();
    void versionAndHelpSucceed();
    void wrongUsageEndsInTwo_data();
    void wrongUsageEndsInTwo();
    void readingCommandsCreateNothing_data();
    void readingCommandsCreateNothing();
    void errorCodesAreListed();
    void programLinksNoQtAndNoBigLibraries();
};

void CliUsageTest::versionAndHelpSucceed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("version") << QStringList{"--version"} << QByteArray("timbre 0.");
    QTest::newRow("help") << QStringList{"--help"} << QByteArray("transcribe");
    QTest::newRow("speak") << QStringList{"speak", "--help"} << QByteArray("--semitones");
    QTest::newRow("voices") << QStringList{"voices", "--help"} << QByteArray("restore");
}

void CliUsageTest::versionAndHelpSucceed() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const auto result = CliSandbox(TIMBRE_PROGRAM).run(arguments);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.contains(says), result.describe());
}

void CliUsageTest::wrongUsageEndsInTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("nothing", {}, "subcommand");
    row("unknown command", {"sing"}, "subcommand");
    row("unknown option", {"speak", "hi", "--louder"}, "--louder");
    row("text and file", {"speak", "hi", "--file", "x.txt"}, "not both");
    row("speed is no number", {"speak", "hi", "--speed", "fast"}, "--speed");
    row("speed out of range", {"speak", "hi", "--speed", "3"}, "0.5 to 2");
    row("speed is nan", {"speak", "hi", "--speed", "nan"}, "0.5 to 2");
    row("semitones out of range", {"speak", "hi", "--semitones", "-13"}, "-12 to 12");
    row("unknown format", {"speak", "hi", "--out", "x.wav", "--format", "aiff"}, "aiff");
    row("unknown extension", {"speak", "hi", "--out", "x.xyz"}, ".xyz");
    row("format without file", {"speak", "hi", "--format", "wav"}, "--out");
    row("play and no-play", {"speak", "hi", "--play", "--no-play"}, "--play");
    row("transcribe nothing", {"transcribe"}, "FILES, --live or --mic");
    row("transcribe both", {"transcribe", "x.wav", "--mic"}, "FILES, --live or --mic");
    row("seconds without mic", {"transcribe", "x.wav", "--seconds", "3"}, "--mic");
    row("transcript format", {"transcribe", "x.wav", "--format", "xlsx"}, "xlsx");
    row("unknown random model", {"models", "synthesize-random", "qwen4"}, "qwen3-tts-0.6b");
    row("unknown kind", {"models", "synthesize-random", "qwen3-tts-0.6b", "--kind", "x"}, "voicedesign");
    row("reference of many", {"transcribe", "a.wav", "b.wav", "--reference", "r.txt"}, "one file");
    row("unknown setting", {"--set", "speak.sped=1", "config", "list"}, "speak.sped");
    row("setting out of range", {"--set", "speak.speed=9", "config", "list"}, "maximum 2");
    row("setting without value", {"--set", "speak.speed", "config", "list"}, "KEY=VALUE");
    row("voice option elsewhere", {"--set", "rate=1", "config", "list"}, "'rate' is no setting");
    row("get unknown", {"config", "get", "no.such"}, "no.such");
    row("set wrong value", {"config", "set", "speak.speed", "9"}, "maximum 2");
    row("voices without verb", {"voices"}, "subcommand");
    row("history id is no number", {"history", "show", "first"}, "id");
    row("save without name", {"voices", "save"}, "--name");
}

void CliUsageTest::wrongUsageEndsInTwo() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const auto result = CliSandbox(TIMBRE_PROGRAM).run(arguments);
    QVERIFY2(result.code == 2, result.describe());
    QVERIFY2(result.err.contains(says), result.describe());
    QVERIFY2(result.out.isEmpty(), result.describe());
}

void CliUsageTest::readingCommandsCreateNothing_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("version") << QStringList{"--version"};
    QTest::newRow("config get") << QStringList{"config", "get", "speak.speed"};
    QTest::newRow("config list") << QStringList{"config", "list"};
    QTest::newRow("history list") << QStringList{"history", "list"};
    QTest::newRow("history search") << QStringList{"history", "search", "word"};
    QTest::newRow("errors") << QStringList{"errors"};
}

void CliUsageTest::readingCommandsCreateNothing() {
    QFETCH(QStringList, arguments);
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto result = sandbox.run(arguments);
    QVERIFY2(result.code == 0, result.describe());
    QDirIterator files(sandbox.path("."), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
}

void CliUsageTest::errorCodesAreListed() {
    const auto result = CliSandbox(TIMBRE_PROGRAM).run({"errors", "--json"});
    QCOMPARE(result.code, 0);
    QVERIFY(result.lines().size() >= 20);
    for (const auto& line : result.lines()) QVERIFY(line["code"].toString().startsWith("E_"));
    QFile document(TIMBRE_SOURCE_DIR "/docs/errors.md");
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(CliSandbox(TIMBRE_PROGRAM).run({"errors", "--markdown"}).out, document.readAll());
}

void CliUsageTest::programLinksNoQtAndNoBigLibraries() {
    QProcess ldd;
    ldd.start("ldd", {TIMBRE_PROGRAM});
    QVERIFY(ldd.waitForFinished());
    const auto libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libc.so"));
    for (const char* name : {"libQt", "libtorch", "libavcodec", "libavformat"})
        QVERIFY2(!libraries.contains(name), name);
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "cli_usage_test.moc"
