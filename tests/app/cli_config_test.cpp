// Settings through the command line: order of the sources, changing, exchanging.
#include "tests/app/cli_process.h"

#include <QtTest>

class CliConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStrongerSourceWins();
    void configFileCanBeChosen();
    void setAndResetChangeTheFile();
    void exportImportExportIsByteIdentical();
    void importShowsWhatItChanges();
    void importOfBadFilesChangesNothing_data();
    void importOfBadFilesChangesNothing();
    void badFileIsAWarningAndDefaultsServe();
    void documentFollowsTheSchema();
    void dataOptionMovesTheDatabase();
};

void CliConfigTest::theStrongerSourceWins() {
    CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto valueAndOrigin = [&](const QStringList& more) {
        const auto line =
            sandbox.run(QStringList{"config", "get", "speak.speed", "--json"} + more).lines().value(0);
        return qMakePair(line["value"].toDouble(), line["origin"].toString());
    };
    QCOMPARE(valueAndOrigin({}), qMakePair(1.0, QString("default")));
    QCOMPARE(sandbox.run({"config", "set", "speak.speed", "0.6"}).code, 0);
    QCOMPARE(valueAndOrigin({}), qMakePair(0.6, QString("file")));
    sandbox.setVariable("TIMBRE_SPEAK__SPEED", "0.7");
    QCOMPARE(valueAndOrigin({}), qMakePair(0.7, QString("environment")));
    QCOMPARE(valueAndOrigin({"--set", "speak.speed=0.8"}), qMakePair(0.8, QString("command line")));
}

void CliConfigTest::configFileCanBeChosen() {
    CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("mine.yaml", "speak:\n  speed: 1.25\n");
    QCOMPARE(sandbox.run({"--config", file, "config", "get", "speak.speed"}).out, QByteArray("1.25\n"));
    sandbox.setVariable("TIMBRE_CONFIG", file);
    QCOMPARE(sandbox.run({"config", "get", "speak.speed"}).out, QByteArray("1.25\n"));
}

void CliConfigTest::setAndResetChangeTheFile() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    QCOMPARE(sandbox.run({"config", "set", "general.theme", "dark"}).code, 0);
    QVERIFY(sandbox.read("config/timbre-studio/settings.yaml").contains("theme: dark"));
    QVERIFY(sandbox.run({"config", "list", "--changed"}).out.contains("dark"));
    QCOMPARE(sandbox.run({"config", "reset", "general.theme"}).code, 0);
    QCOMPARE(sandbox.run({"config", "get", "general.theme"}).out, QByteArray("system\n"));
}

void CliConfigTest::exportImportExportIsByteIdentical() {
    const CliSandbox first(TIMBRE_PROGRAM), second(TIMBRE_PROGRAM);
    QCOMPARE(first.run({"config", "set", "speak.voice", "a: 'b' #c"}).code, 0);
    QCOMPARE(first.run({"config", "set", "speak.speed", "0.7"}).code, 0);
    const auto exported = first.run({"config", "export"}).out;
    const auto file = second.write("in.yaml", exported);
    QCOMPARE(second.run({"config", "import", file}).code, 0);
    QCOMPARE(second.run({"config", "export"}).out, exported);
    QCOMPARE(second.run({"config", "export", second.path("out.yaml")}).code, 0);
    QCOMPARE(second.read("out.yaml"), exported);
}

void CliConfigTest::importShowsWhatItChanges() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("in.yaml", "speak:\n  speed: 0.7\n");
    QCOMPARE(sandbox.run({"config", "diff", file}).out, QByteArray("speak.speed: 1 -> 0.7\n"));
    QCOMPARE(sandbox.run({"config", "get", "speak.speed"}).out, QByteArray("1\n"));
    QCOMPARE(sandbox.run({"config", "import", "-"}, "speak: {speed: 0.7}").code, 0);
    QCOMPARE(sandbox.run({"config", "get", "speak.speed"}).out, QByteArray("0.7\n"));
}

void CliConfigTest::importOfBadFilesChangesNothing_data() {
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("unknown key") << QByteArray("speak: {speed: 0.7, sped: 1}");
    QTest::newRow("wrong type") << QByteArray("speak: {speed: fast}");
    QTest::newRow("broken") << QByteArray("speak: {speed: 0.7");
    QTest::newRow("alias") << QByteArray("a: &a {b: 1}\nc: *a");
    QTest::newRow("binary") << QByteArray(
        "\x7f"
        "ELF\0\0\xff",
        7);
    QTest::newRow("huge") << QByteArray("#").repeated(1 << 20);
}

void CliConfigTest::importOfBadFilesChangesNothing() {
    QFETCH(QByteArray, yaml);
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto result = sandbox.run({"config", "import", sandbox.write("in.yaml", yaml)});
    QVERIFY2(result.code == 1, result.describe());
    QVERIFY2(result.err.contains("E_INVALID_"), result.describe());
    QCOMPARE(sandbox.run({"config", "get", "speak.speed"}).out, QByteArray("1\n"));
}

void CliConfigTest::badFileIsAWarningAndDefaultsServe() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("bad.yaml", "speak: [oops\n");
    const auto result = sandbox.run({"--config", file, "config", "get", "speak.speed"});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QByteArray("1\n"));
    QVERIFY2(result.err.contains("E_INVALID_SETTING") && result.err.contains("line 1"), result.describe());

    QCOMPARE(sandbox.run({"--config", file, "config", "set", "speak.speed", "0.9"}).code, 0);
    QCOMPARE(sandbox.read("bad.yaml.bak"), QByteArray("speak: [oops\n"));
}

void CliConfigTest::documentFollowsTheSchema() {
    QFile document(TIMBRE_SOURCE_DIR "/docs/settings.md");
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(CliSandbox(TIMBRE_PROGRAM).run({"config", "reference", "--markdown"}).out, document.readAll());
}

void CliConfigTest::dataOptionMovesTheDatabase() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto result = sandbox.run({"--data", "here", "speak", "hello", "--no-play", "--json"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(QFile::exists(sandbox.path("here/timbre.db")));
    QVERIFY(!QFile::exists(sandbox.path("data/timbre-studio/timbre.db")));
}

QTEST_GUILESS_MAIN(CliConfigTest)
#include "cli_config_test.moc"
