// Transcribing through the command line: results, destinations and bad input.
#include "tests/app/cli_process.h"

#include <QJsonArray>
#include <QtTest>

class CliTranscribeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownSpeechIsRecognised();
    void formatsAreWritten_data();
    void formatsAreWritten();
    void manyFilesGoIntoAFolder();
    void severalFormatsAreWrittenAtOnce();
    void wordsArePrintedWithTheirTimes();
    void aPartIsTranscribed();
    void wrongUseIsNamed_data();
    void wrongUseIsNamed();
    void referenceGivesErrorRates();
    void knownTextIsAligned();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void oneBadFileDoesNotStopTheOthers();
    void truncatedFileGivesWhatItHas();
    void realRecordingIsRecognised();
    void microphoneIsHeard();
    void microphoneAndComputerAreHeard();
    void noMicrophoneIsAnError();
    void demoDoesTheWholeJob();
    void doctorFindsNothingFatal();

private:
    CliSandbox sandbox_{TIMBRE_PROGRAM};
    QString speech_;
};

void CliTranscribeTest::initTestCase() {
    const auto result =
        sandbox_.run({"speak", "The weather is nice today. We are going to the sea.", "--out", "speech.wav"});
    QVERIFY2(result.code == 0, result.describe());
    speech_ = sandbox_.path("speech.wav");
}

void CliTranscribeTest::ownSpeechIsRecognised() {
    const auto result = sandbox_.run({"transcribe", speech_, "--json"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(result.count("segment") >= 1);
    QVERIFY(result.line("finished")["history"].toInt() > 0);
    const auto text = sandbox_.run({"transcribe", speech_});
    QVERIFY2(text.out.contains("weather") || text.out.contains("sea") || text.out.contains("today"),
             text.describe());
}

void CliTranscribeTest::formatsAreWritten_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("srt") << "srt" << QByteArray("-->");
    QTest::newRow("vtt") << "vtt" << QByteArray("WEBVTT");
    QTest::newRow("json") << "json" << QByteArray("{");
    QTest::newRow("csv") << "csv" << QByteArray(",");
    QTest::newRow("md") << "md" << QByteArray("\n");
    QTest::newRow("txt") << "txt" << QByteArray("\n");
}

void CliTranscribeTest::formatsAreWritten() {
    QFETCH(QString, format);
    QFETCH(QByteArray, holds);
    const auto printed = sandbox_.run({"transcribe", speech_, "--format", format});
    QVERIFY2(printed.code == 0 && printed.out.contains(holds), printed.describe());
    const auto written = sandbox_.run({"transcribe", speech_, "--out", "out." + format});
    QVERIFY2(written.code == 0, written.describe());
    QCOMPARE(sandbox_.read("out." + format), printed.out);
}

void CliTranscribeTest::manyFilesGoIntoAFolder() {
    QFile::copy(speech_, sandbox_.path("second.wav"));
    const auto result =
        sandbox_.run({"transcribe", speech_, "second.wav", "--out", "folder", "--format", "srt"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(sandbox_.read("folder/speech.wav.srt").contains("-->"));
    QCOMPARE(sandbox_.read("folder/second.wav.srt"), sandbox_.read("folder/speech.wav.srt"));
}

void CliTranscribeTest::severalFormatsAreWrittenAtOnce() {
    const auto result =
        sandbox_.run({"transcribe", speech_, "--format", "srt,json", "--word-times", "--out", "many"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(sandbox_.read("many/speech.wav.srt").contains("-->"));
    QVERIFY(sandbox_.read("many/speech.wav.json").contains("timbre-transcript/1"));
    QVERIFY(sandbox_.read("many/speech.wav.words.tsv").count('\n') > 3);
}

void CliTranscribeTest::wordsArePrintedWithTheirTimes() {
    const auto result = sandbox_.run({"transcribe", speech_, "--word-times"});
    QVERIFY2(result.code == 0, result.describe());
    double last = -1;
    for (const auto& line : result.out.trimmed().split('\n')) {
        const auto parts = line.split('\t');
        QCOMPARE(parts.size(), 4);
        QVERIFY(parts[0].toDouble() >= last && parts[1].toDouble() >= parts[0].toDouble());
        last = parts[0].toDouble();
    }
    QVERIFY(last > 0);
}

void CliTranscribeTest::aPartIsTranscribed() {
    const auto result =
        sandbox_.run({"transcribe", speech_, "--from", "0:01.8", "--first", "2-3", "--jsonl"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(result.count("segment") >= 1);
    for (const auto& line : result.lines())
        if (line["event"].toString() == "segment") QVERIFY(line["end_ms"].toInt() > 1800);
}

void CliTranscribeTest::wrongUseIsNamed_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("time") << QStringList{"--from", "1:99"} << QByteArray("1:99");
    QTest::newRow("range") << QStringList{"--first", "3-2"} << QByteArray("empty");
    QTest::newRow("order") << QStringList{"--from", "3", "--to", "2"} << QByteArray("--to");
    QTest::newRow("option") << QStringList{"--option", "warp=9"} << QByteArray("warp");
    QTest::newRow("number") << QStringList{"--option", "beams"} << QByteArray("KEY=NUMBER");
    QTest::newRow("formats") << QStringList{"--format", "srt,vtt"} << QByteArray("--out");
}

void CliTranscribeTest::wrongUseIsNamed() {
    QFETCH(QStringList, more);
    QFETCH(QByteArray, says);
    const auto result = sandbox_.run(QStringList{"transcribe", speech_} + more);
    QCOMPARE(result.code, 2);
    QVERIFY2(result.err.contains(says), result.describe());
}

void CliTranscribeTest::referenceGivesErrorRates() {
    const auto reference = sandbox_.write("said.txt", "The weather is nice today. We are going to the sea.");
    const auto result = sandbox_.run({"transcribe", speech_, "--reference", reference, "--json"});
    QVERIFY2(result.code == 0, result.describe());
    const auto comparison = result.line("comparison");
    QCOMPARE(comparison["wer"].toObject()["length"].toInt(), 11);
    QVERIFY(comparison["wer"].toObject()["rate"].toDouble() < 0.7);
    const auto text = sandbox_.run({"transcribe", speech_, "--reference", reference});
    QVERIFY2(text.out.contains("WER ") && text.out.contains("CER "), text.describe());
}

void CliTranscribeTest::knownTextIsAligned() {
    const auto words = sandbox_.write("said.txt", "The weather is nice today. We are going to the sea.");
    const auto result = sandbox_.run({"transcribe", speech_, "--align", words, "--json"});
    QVERIFY2(result.code == 0, result.describe());
    int count = 0, last = -1;
    for (const auto& line : result.lines()) {
        if (line["event"].toString() != "segment") continue;
        for (const auto& word : line["words"].toArray()) {
            const int start = word.toObject()["start_ms"].toInt();
            QVERIFY(start >= last);
            last = start;
            ++count;
        }
    }
    QCOMPARE(count, 11);
}

void CliTranscribeTest::badInputIsNamed_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("0 bytes") << "zero.wav" << QByteArray() << QByteArray("E_EMPTY_AUDIO");
    QTest::newRow("header only")
        << "header.wav"
        << QByteArray(
               "RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x80\x3e\0\0\0\x7d\0\0\x02\0\x10\0"
               "data\0\0\0\0",
               44)
        << QByteArray("E_EMPTY_AUDIO");
    QTest::newRow("text named wav") << "text.wav" << QByteArray("This is no sound at all.\n").repeated(100)
                                    << QByteArray("E_DAMAGED_FILE");
    QTest::newRow("noise named mp3") << "noise.mp3" << QByteArray("\x01\x9a\x33\xfe").repeated(3000)
                                     << QByteArray("E_");
}

void CliTranscribeTest::badInputIsNamed() {
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    const auto result = sandbox_.run({"transcribe", sandbox_.write(name, content)});
    QVERIFY2(result.code == 1, result.describe());
    QVERIFY2(result.err.contains(says), result.describe());
    QVERIFY2(result.err.contains(name.toUtf8()), result.describe());
}

void CliTranscribeTest::oneBadFileDoesNotStopTheOthers() {
    const auto result = sandbox_.run({"transcribe", "missing.wav", speech_, "--json"});
    QVERIFY2(result.code == 1, result.describe());
    QCOMPARE(result.line("failed")["code"].toString(), "E_NOT_FOUND");
    QCOMPARE(result.count("finished"), 1);
}

void CliTranscribeTest::truncatedFileGivesWhatItHas() {
    const auto whole = sandbox_.read("speech.wav");
    const auto result =
        sandbox_.run({"transcribe", sandbox_.write("cut.wav", whole.left(whole.size() / 2)), "--json"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(result.count("segment") >= 1);
    const auto renamed = sandbox_.run({"transcribe", sandbox_.write("really-wav.mp3", whole), "--json"});
    QVERIFY2(renamed.code == 0 && renamed.count("segment") >= 1, renamed.describe());
}

void CliTranscribeTest::realRecordingIsRecognised() {
    const QString folder = qEnvironmentVariable("TIMBRE_FIXTURES", TIMBRE_SOURCE_DIR "/../shared/fixtures");
    const QString recording = folder + "/audio/jfk.wav";
    if (!QFile::exists(recording)) QSKIP("the fixtures are not here");
    const auto reference =
        sandbox_.write("jfk.txt",
                       "And so, my fellow Americans, ask not what your country can do for you, "
                       "ask what you can do for your country.");
    const auto result = sandbox_.run({"transcribe", recording, "--reference", reference, "--json"});
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY(result.line("comparison")["wer"].toObject()["rate"].toDouble() < 0.4);  // 0.18 to 0.23 measured
}

void CliTranscribeTest::microphoneIsHeard() {
    if (qEnvironmentVariableIsEmpty("TIMBRE_TEST_SOUND")) QSKIP("runs beside tests/support/with_desktop.sh");
    CliSandbox sandbox(TIMBRE_PROGRAM);
    sandbox.useSound();
    QProcess speaker;  // says it into the microphone's sink over and over, for as long as it is heard
    speaker.start("sh", {"-c", "while :; do paplay --device=mic \"$0\"; done", speech_});

    const auto result = sandbox.run({"transcribe", "--mic", "--seconds", "8", "--json"});

    speaker.terminate();
    speaker.waitForFinished();
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY2(result.count("segment") >= 1, result.describe());
    QVERIFY(result.line("finished")["metrics"].toObject()["audio_seconds"].toDouble() > 6);
}

void CliTranscribeTest::microphoneAndComputerAreHeard() {
    if (qEnvironmentVariableIsEmpty("TIMBRE_TEST_SOUND")) QSKIP("runs beside tests/support/with_desktop.sh");
    CliSandbox sandbox(TIMBRE_PROGRAM);
    sandbox.useSound();
    QProcess speaker;  // only the computer says something
    speaker.start("sh", {"-c", "while :; do paplay --device=speaker \"$0\"; done", speech_});

    const auto result = sandbox.run({"transcribe", "--live", "--source", "both", "--seconds", "6", "--json"});

    speaker.terminate();
    speaker.waitForFinished();
    QVERIFY2(result.code == 0, result.describe());
    QVERIFY2(result.count("segment") >= 1, result.describe());
    QVERIFY2(result.count("listening") >= 1, result.describe());
    QVERIFY(result.line("partial").contains("lag_ms"));
    QVERIFY(result.line("finished")["metrics"].toObject()["audio_seconds"].toDouble() > 5);
}

void CliTranscribeTest::noMicrophoneIsAnError() {
    if (sandbox_.hasSoundDevice()) QSKIP("this machine has a sound card");
    const auto result = sandbox_.run({"transcribe", "--mic", "--seconds", "2"});
    QVERIFY2(result.code == 1, result.describe());
    QVERIFY2(result.err.contains("E_DEVICE_UNAVAILABLE"), result.describe());
}

void CliTranscribeTest::demoDoesTheWholeJob() {
    const auto result = sandbox_.run({"demo", "--json"});
    QVERIFY2(result.code == 0, result.describe());
    const auto demo = result.line("demo");
    QVERIFY2(demo["wer"].toDouble() < 0.8, result.describe());
    QVERIFY(demo["first_sound_ms"].toDouble() > 0);
    QVERIFY(QFile::exists(demo["file"].toString()) && QFile::exists(demo["take"].toString()));
    QVERIFY(sandbox_.run({"voices", "list", "--saved"}).out.contains("user-demo"));
}

void CliTranscribeTest::doctorFindsNothingFatal() {
    const auto result = sandbox_.run({"doctor", "--json"});
    QVERIFY2(result.code == 0, result.describe());
    const auto report = result.lines().value(0);
    QStringList areas;
    for (const auto& value : report["checks"].toArray()) {
        const auto check = value.toObject();
        areas << check["area"].toString();
        QVERIFY2(check["state"].toString() == "ok" || !check["remedy"].toString().isEmpty(),
                 result.describe());
    }
    for (const char* area :
         {"settings", "folders", "database", "sound", "engines", "processor", "tensor", "display"})
        QVERIFY2(areas.contains(area), area);
    const auto broken = sandbox_.run({"--data", "/proc/timbre", "doctor", "--no-tensor"});
    QVERIFY2(broken.code == 1 && broken.out.contains("PROBLEM"), broken.describe());
}

QTEST_GUILESS_MAIN(CliTranscribeTest)
#include "cli_transcribe_test.moc"
