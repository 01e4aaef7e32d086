// Speaking through the command line: results, voices and bad input.
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QtTest>

#include <unistd.h>

class CliSpeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speechLandsInAFile_data();
    void speechLandsInAFile();
    void textComesFromArgumentFileOrPipe();
    void eventsComeInOrder();
    void voiceCanBeAnyOfThese_data();
    void voiceCanBeAnyOfThese();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void difficultTextIsSpoken_data();
    void difficultTextIsSpoken();
    void designedVoiceTravels();
    void deletedVoiceComesBack();
    void secondRunComesFromTheCache();
    void subtitlesKeepTheirTimes();
    void takeIsKeptWithoutASoundDevice();
    void speechIsHeardThroughASoundDevice();
    void exportFolderThatIsMissingKeepsTheTake();
    void dataFolderThatCannotBeWrittenIsNamed();
};

void CliSpeakTest::speechLandsInAFile_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("magic");
    QTest::newRow("wav") << "a.wav" << QByteArray("RIFF");
    QTest::newRow("flac") << "a.flac" << QByteArray("fLaC");
    QTest::newRow("ogg") << "a.ogg" << QByteArray("OggS");
    QTest::newRow("opus") << "a.opus" << QByteArray("OggS");
}

void CliSpeakTest::speechLandsInAFile() {
    QFETCH(QString, name);
    QFETCH(QByteArray, magic);
    const CliSandbox sandbox(TIMBRE_PROGRAM);

    const auto result = sandbox.run({"speak", "Good morning.", "--out", name});

    QVERIFY2(result.code == 0, result.describe());
    QCOMPARE(QString::fromUtf8(result.out).trimmed(), sandbox.path(name));
    QVERIFY(sandbox.read(name).startsWith(magic));
    QVERIFY(sandbox.read(name).size() > 2000);
}

void CliSpeakTest::textComesFromArgumentFileOrPipe() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    sandbox.write("a.txt", "From a file.");
    QCOMPARE(sandbox.run({"speak", "From an argument.", "--no-play"}).code, 0);
    QCOMPARE(sandbox.run({"speak", "--file", "a.txt", "--no-play"}).code, 0);
    QCOMPARE(sandbox.run({"speak", "--file", "-", "--no-play"}, "From a pipe.").code, 0);
    QCOMPARE(sandbox.run({"speak", "--no-play"}, "From another pipe.").code, 0);

    const auto list = sandbox.run({"history", "list", "--json"}).lines();

    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0]["text"].toString(), "From another pipe.");
    QCOMPARE(list[3]["text"].toString(), "From an argument.");
}

void CliSpeakTest::eventsComeInOrder() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto result = sandbox.run({"speak", "One. Two. Three.", "--no-play", "--no-cache", "--json"});

    QVERIFY2(result.code == 0, result.describe());
    QStringList events;
    for (const auto& line : result.lines()) events << line["event"].toString();
    QCOMPARE(events.value(0), "queued");
    QVERIFY(events.indexOf("started") < events.indexOf("first_sound"));
    QVERIFY(events.indexOf("first_sound") < events.lastIndexOf("segment"));
    QCOMPARE(events.count("segment"), 3);
    QCOMPARE(events.last(), "finished");
    QCOMPARE(result.out.count('\n'), result.lines().size());  // every line is JSON
    const auto words = result.line("segment")["words"].toArray();
    QCOMPARE(words.size(), 1);
    QVERIFY(result.line("finished")["metrics"].toObject()["rtf"].toDouble() > 0);
}

void CliSpeakTest::voiceCanBeAnyOfThese_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("engine");
    QTest::newRow("default") << QStringList{} << "flite";
    QTest::newRow("id") << QStringList{"--voice", "flite-rms"} << "flite";
    QTest::newRow("engine") << QStringList{"--engine", "espeak"} << "espeak";
    QTest::newRow("language") << QStringList{"--language", "de"} << "espeak";
    QTest::newRow("options") << QStringList{"--engine", "espeak", "--rate", "220", "--set", "pitch=3"}
                             << "espeak";
    QTest::newRow("processing") << QStringList{"--speed", "1.4", "--semitones", "-3"} << "flite";
    QTest::newRow("setting") << QStringList{"--set", "speak.voice=flite-awb"} << "flite";
}

void CliSpeakTest::voiceCanBeAnyOfThese() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, engine);
    const CliSandbox sandbox(TIMBRE_PROGRAM);

    const auto result = sandbox.run(QStringList{"speak", "Hello world.", "--no-play", "--json"} + arguments);

    QVERIFY2(result.code == 0, result.describe());
    QCOMPARE(result.line("finished")["metrics"].toObject()["engine"].toString(), engine);
}

void CliSpeakTest::badInputIsNamed_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const QStringList& arguments, int code, const char* says) {
        QTest::newRow(name) << arguments << code << QByteArray(says);
    };
    row("empty file", {"--file", "empty.txt"}, 1, "E_INVALID_INPUT");
    row("spaces only", {"--file", "spaces.txt"}, 1, "E_INVALID_INPUT");
    row("missing file", {"--file", "missing.txt"}, 1, "E_NOT_FOUND");
    row("folder as file", {"--file", "."}, 1, "E_");
    row("unknown voice", {"hi", "--voice", "nobody"}, 1, "E_NOT_FOUND");
    row("missing voice document", {"hi", "--voice", "missing.json"}, 1, "E_NOT_FOUND");
    row("damaged voice document", {"hi", "--voice", "damaged.json"}, 1, "E_INVALID_DOCUMENT");
    row("unknown engine", {"hi", "--engine", "hal"}, 1, "E_NOT_FOUND");
    row("unknown language", {"hi", "--language", "tlh"}, 1, "E_NOT_FOUND");
    row("unknown option", {"hi", "--set", "loudness=3"}, 2, "no option 'loudness'");
    row("option out of range", {"hi", "--engine", "espeak", "--rate", "100000"}, 2, "rate of eSpeak");
    row("option is no number", {"hi", "--engine", "espeak", "--rate", "fast"}, 2, "'fast'");
    row("voice of another engine", {"hi", "--voice", "flite-slt", "--engine", "espeak"}, 2, "belongs to");
    row("bad glossary", {"hi", "--glossary", "bad.csv"}, 1, "E_INVALID_DOCUMENT");
    row("bad subtitles", {"--file", "bad.srt"}, 1, "E_");
}

void CliSpeakTest::badInputIsNamed() {
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    sandbox.write("empty.txt", "");
    sandbox.write("spaces.txt", " \n\t\r\n ");
    sandbox.write("damaged.json", "{\"schema\": \"timbre-voice/1\", \"na");
    sandbox.write("bad.csv", "only one column\n");
    sandbox.write("bad.srt", "1\n00:00:xx,000 --> 00:00:01,000\nhello\n");

    const auto result = sandbox.run(QStringList{"speak", "--no-play"} + arguments);

    QVERIFY2(result.code == code, result.describe());
    QVERIFY2(result.err.contains(says), result.describe());
    QVERIFY2(result.err.count('\n') >= 2, result.describe());  // the cause and its remedy
}

void CliSpeakTest::difficultTextIsSpoken_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("broken UTF-8") << QByteArray("Hello \xff\xc3 world. \xe2\x82");
    QTest::newRow("control characters") << QByteArray("Hello\0\x01\x1b[2J world.", 18);
    QTest::newRow("right to left") << QByteArray("שלום עולם. Hello. \xe2\x80\xae evil");
    QTest::newRow("Chinese in English") << QByteArray("你好。Hello.");
    QTest::newRow("markup") << QByteArray("<speak>a &amp; b</speak> [[p_]] [pause 50ms]");
    QTest::newRow("no sentence") << QByteArray("word ").repeated(2000);
    QTest::newRow("one long word") << QByteArray(5000, 'a');
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeH\0i\0.\0", 8);
}

void CliSpeakTest::difficultTextIsSpoken() {
    QFETCH(QByteArray, text);
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("in.txt", text);
    for (const char* engine : {"flite", "espeak"}) {
        const auto result = sandbox.run({"speak", "--file", file, "--engine", engine, "--no-play", "--json"});
        QVERIFY2(result.code == 0, result.describe());
        QVERIFY2(result.count("segment") > 0, result.describe());
    }
}

void CliSpeakTest::designedVoiceTravels() {
    const CliSandbox here(TIMBRE_PROGRAM), there(TIMBRE_PROGRAM);
    const auto saved = here.run(
        {"voices", "save", "--name", "Bär \"7\"", "--engine", "espeak", "--set", "pitch=3", "--json"});
    QVERIFY2(saved.code == 0, saved.describe());
    const auto id = saved.lines().value(0)["id"].toString();
    QCOMPARE(here.run({"voices", "export", id, here.path("v.json")}).code, 0);

    const auto imported = there.run({"voices", "import", here.path("v.json"), "--json"});

    QVERIFY2(imported.code == 0, imported.describe());
    QCOMPARE(there.run({"voices", "show", id}).out, here.read("v.json"));
    QVERIFY(there.run({"voices", "list", "--saved"}).out.contains("Bär"));
    QCOMPARE(there.run({"speak", "Hello.", "--voice", id, "--no-play"}).code, 0);
    QCOMPARE(there.run({"speak", "Hello.", "--voice", here.path("v.json"), "--no-play"}).code, 0);
    const auto changed = there.run({"voices", "save", "--id", id, "--set", "pitch=6", "--json"});
    QCOMPARE(changed.lines().value(0)["version"].toInt(), 2);
}

void CliSpeakTest::deletedVoiceComesBack() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto id = QString::fromUtf8(sandbox.run({"voices", "save", "--name", "x"}).out).trimmed();
    QVERIFY(id.startsWith("user-"));
    QCOMPARE(sandbox.run({"voices", "delete", id}).code, 0);
    QCOMPARE(sandbox.run({"voices", "show", id}).code, 1);
    QVERIFY(sandbox.run({"voices", "list", "--trash"}).out.contains(id.toUtf8()));
    QCOMPARE(sandbox.run({"voices", "restore", id}).code, 0);
    QCOMPARE(sandbox.run({"voices", "show", id}).code, 0);
    QCOMPARE(sandbox.run({"voices", "restore", id}).code, 1);
    QCOMPARE(sandbox.run({"voices", "delete", "flite-slt"}).code, 2);
}

void CliSpeakTest::secondRunComesFromTheCache() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const QStringList arguments{"speak", "The same words again.", "--no-play", "--json"};
    const auto hit = [](const CliResult& result) {
        return result.line("finished")["metrics"].toObject()["cache_hit"].toBool();
    };
    QVERIFY(!hit(sandbox.run(arguments)));
    QVERIFY(hit(sandbox.run(arguments)));
    QVERIFY(!hit(sandbox.run(arguments + QStringList{"--no-cache"})));
}

void CliSpeakTest::subtitlesKeepTheirTimes() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto file = sandbox.write("in.srt",
                                    "1\n00:00:01,000 --> 00:00:03,000\nFirst.\n\n"
                                    "2\n00:00:06,000 --> 00:00:08,000\nSecond.\n");
    const auto result = sandbox.run({"speak", "--file", file, "--no-play", "--json"});
    QVERIFY2(result.code == 0, result.describe());
    QCOMPARE(result.line("segment")["start_ms"].toInt() / 100, 60);
}

void CliSpeakTest::takeIsKeptWithoutASoundDevice() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    if (sandbox.hasSoundDevice()) QSKIP("this machine has a sound card");
    const auto result = sandbox.run({"speak", "Nobody hears me."});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY2(result.err.contains("E_DEVICE_UNAVAILABLE"), result.describe());
    QCOMPARE(sandbox.run({"history", "list", "--json"}).lines().size(), 1);
    const auto played = sandbox.run({"history", "play", "1"});
    QVERIFY2(played.code == 1 && played.err.contains("E_DEVICE_UNAVAILABLE"), played.describe());
}

void CliSpeakTest::speechIsHeardThroughASoundDevice() {
    if (qEnvironmentVariableIsEmpty("TIMBRE_TEST_SOUND")) QSKIP("runs beside tests/support/with_desktop.sh");
    CliSandbox sandbox(TIMBRE_PROGRAM);
    sandbox.useSound();
    const auto result = sandbox.run({"speak", "Can you hear me?", "--json"});
    QVERIFY2(result.code == 0, result.describe());
    QCOMPARE(result.count("playing"), 1);
    QCOMPARE(result.count("playback_finished"), 1);
    const auto played = sandbox.run({"history", "play", "1", "--json"});
    QVERIFY2(played.code == 0, played.describe());
    QCOMPARE(played.count("playback_finished"), 1);
}

void CliSpeakTest::exportFolderThatIsMissingKeepsTheTake() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    const auto result = sandbox.run({"speak", "Hello.", "--out", "/nonexistent/a.wav"});
    QVERIFY2(result.code == 1, result.describe());
    QVERIFY2(result.err.contains("E_NOT_FOUND"), result.describe());
    QCOMPARE(sandbox.run({"history", "list", "--json"}).lines().size(), 1);
}

void CliSpeakTest::dataFolderThatCannotBeWrittenIsNamed() {
    const CliSandbox sandbox(TIMBRE_PROGRAM);
    QString folder = "/sys/timbre";  // refuses root, too
    if (geteuid() != 0) {
        folder = sandbox.path("locked");
        QDir().mkdir(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    }
    const auto result = sandbox.run({"--data", folder, "speak", "Hello.", "--no-play"});
    QVERIFY2(result.code == 1, result.describe());
    QVERIFY2(result.err.contains("E_READ_ONLY"), result.describe());
    QCOMPARE(sandbox.run({"--data", folder, "history", "list"}).code, 0);
    const auto voices = sandbox.run({"--data", folder, "voices", "list"});
    QVERIFY2(voices.code == 0 && voices.out.contains("flite-slt"), voices.describe());
}

QTEST_GUILESS_MAIN(CliSpeakTest)
#include "cli_speak_test.moc"
