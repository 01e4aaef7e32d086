#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "core/text/error_rate.h"
#include "tests/support/studio.h"

#include <QtTest>

#include <cmath>
#include <fstream>

using namespace timbre;
using namespace timbre::engine;
using test::speakRequest;
using test::Studio;

namespace {

constexpr const char* kSpoken =
    "The weather is fine today. We are going to the market this morning. Please open the window before we "
    "leave.";

// Speaks a text with Flite into a file and returns its path.
std::filesystem::path spokenFile(Studio& studio, const std::string& text) {
    auto request = speakRequest(text);
    request.exportTo = studio.folder() / "spoken.wav";
    studio.log.waitForEnd(studio.engine().speak(request));
    return *request.exportTo;
}

std::filesystem::path fileWith(const Studio& studio, const char* name, const std::string& content) {
    const auto path = studio.folder() / name;
    std::ofstream(path, std::ios::binary) << content;
    return path;
}

TranscribeRequest transcribeRequest(const std::filesystem::path& file) {
    TranscribeRequest request;
    request.file = file;
    return request;
}

storage::HistoryQuery words(const std::string& text) {
    storage::HistoryQuery query;
    query.text = text;
    return query;
}

void writeTone(const std::filesystem::path& path, double seconds, int rateHz, int channels) {
    audio::AudioWriter writer(path, audio::FileFormat::WavFloat, rateHz, channels);
    std::vector<float> samples(static_cast<std::size_t>(seconds * rateHz) * std::size_t(channels));
    for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = 0.1f * float(std::sin(0.05 * double(i)));
    writer.write(samples);
    writer.finish();
}

}  // namespace

class ListeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spokenTextIsReadBack() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, kSpoken);
        const JobId job = studio.engine().transcribe(transcribeRequest(file));
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        std::string text;
        std::int64_t before = 0;
        for (const auto& ready : studio.log.all<SegmentReady>()) {
            if (ready.job != job) continue;
            text += ready.segment.segment.text + " ";
            QVERIFY(ready.segment.segment.startMs >= before);
            before = ready.segment.segment.endMs;
        }
        const double wer = text::compareTexts(kSpoken, text).words.rate();
        QVERIFY2(wer < 0.5, qPrintable(QString("WER %1: %2").arg(wer).arg(QString::fromStdString(text))));
        QVERIFY(!studio.log.all<PartialText>().empty());
        const auto done = studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; });
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        const auto item = storage::HistoryStore(database).item(done->historyId);
        QVERIFY(item && item->kind == storage::HistoryKind::Transcript && item->sourcePath == file.string());
        QVERIFY(storage::HistoryStore(database).count(words("market morning")) > 0);
    }

    void knownTextIsAligned() {
        Studio studio;
        studio.open();
        auto request = transcribeRequest(spokenFile(studio, kSpoken));
        request.alignText = kSpoken;
        const JobId job = studio.engine().transcribe(request);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        std::string text;
        for (const auto& ready : studio.log.all<SegmentReady>())
            if (ready.job == job) text += (text.empty() ? "" : " ") + ready.segment.segment.text;
        QCOMPARE(text::compareTexts(kSpoken, text).words.rate(), 0.0);
    }

    void closingLeavesATranscriptThatGoesOn() {
        Studio studio;
        studio.open();
        std::string longText;
        for (int i = 0; i < 4; ++i) longText += std::string(kSpoken) + "\n\n";
        const auto file = spokenFile(studio, longText);
        const JobId job = studio.engine().transcribe(transcribeRequest(file));
        QVERIFY(studio.log.waitFor<SegmentReady>(
            [&](const auto& e) { return e.job == job && e.segment.index >= 1; }));
        studio.close();

        studio.open();
        const auto recovered = studio.log.waitFor<JobRecovered>();
        QVERIFY(recovered && recovered->job.id == job);
        studio.engine().resume(job);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        const auto segments = storage::JournalStore(database).segments(job);
        for (std::size_t i = 1; i < segments.size(); ++i) {
            QCOMPARE(segments[i].index, int(i));
            QVERIFY(segments[i].segment.startMs >= segments[i - 1].segment.endMs);
        }
        const double seconds = audio::readClip(file, {}).seconds();
        QVERIFY(double(segments.back().segment.endMs) / 1000 > seconds - 5);
    }

    void badFilesGiveTypedErrors_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << "missing"
                                 << "E_NOT_FOUND";
        QTest::newRow("empty") << "empty.wav"
                               << "E_EMPTY_AUDIO";
        QTest::newRow("text") << "text.wav"
                              << "E_DAMAGED_FILE|E_UNSUPPORTED";
        QTest::newRow("too short") << "short.wav"
                                   << "E_EMPTY_AUDIO";
        QTest::newRow("folder") << "."
                                << "E_";
    }
    void badFilesGiveTypedErrors() {
        QFETCH(QString, file);
        QFETCH(QString, code);
        Studio studio;
        studio.open();
        fileWith(studio, "empty.wav", "");
        fileWith(studio, "text.wav", "This is a text that somebody renamed. " + std::string(2000, 'x'));
        writeTone(studio.folder() / "short.wav", 0.05, 16000, 1);
        const auto end = studio.log.waitForEnd(
            studio.engine().transcribe(transcribeRequest(studio.folder() / file.toStdString())));
        QVERIFY2(QString::fromStdString(end).contains(QRegularExpression("^(" + code + ")")), end.c_str());
    }

    void oddFilesAreTranscribed_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("channels");
        QTest::newRow("8 channels") << 48000 << 8;
        QTest::newRow("384 kHz") << 384000 << 1;
        QTest::newRow("8 kHz stereo") << 8000 << 2;
    }
    void oddFilesAreTranscribed() {
        QFETCH(int, rate);
        QFETCH(int, channels);
        Studio studio;
        studio.open();
        writeTone(studio.folder() / "tone.wav", 1.0, rate, channels);
        const JobId job = studio.engine().transcribe(transcribeRequest(studio.folder() / "tone.wav"));
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        const auto done = studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; });
        QVERIFY(std::abs(done->metrics.audioSeconds - 1.0) < 0.01);
    }

    void aTruncatedFileKeepsWhatItHas() {
        Studio studio;
        studio.open();
        const auto file = spokenFile(studio, kSpoken);
        std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
        const JobId job = studio.engine().transcribe(transcribeRequest(file));
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));
        QVERIFY(studio.log.waitFor<Warning>(
            [&](const auto& e) { return e.job == job && e.error.code() == ErrorCode::DamagedFile; },
            std::chrono::seconds(5)));
    }

    void unknownLanguageIsUnsupported() {
        Studio studio;
        studio.open();
        writeTone(studio.folder() / "tone.wav", 1.0, 16000, 1);
        auto request = transcribeRequest(studio.folder() / "tone.wav");
        request.language = "xx";
        QVERIFY(studio.log.waitForEnd(studio.engine().transcribe(request)).starts_with("E_UNSUPPORTED"));
    }

    // The real recorder on the null sound server: what is played into the microphone is read back,
    // and the recording is kept.
    void theMicrophoneIsHeard() {
        if (!qEnvironmentVariableIsSet("TIMBRE_TEST_SOUND")) QSKIP("needs tests/support/with_desktop.sh");
        Studio studio(true);
        studio.open();
        const auto file = spokenFile(studio, kSpoken);
        TranscribeRequest request;
        request.source = SoundSource::Microphone;
        const JobId job = studio.engine().transcribe(request);
        QTRY_VERIFY_WITH_TIMEOUT(studio.engine().recorderStatus().elapsedMs > 200, 20000);
        QProcess player;
        player.start("paplay", {"--device=mic", QString::fromStdString(file.string())});
        QVERIFY(player.waitForFinished(60000) && player.exitCode() == 0);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.log.all<SegmentReady>().empty(), 30000);
        studio.engine().finishRecording(job);
        QCOMPARE(studio.log.waitForEnd(job), std::string("finished"));

        const auto done = studio.log.waitFor<JobFinished>([&](const auto& e) { return e.job == job; });
        storage::Database database(studio.database(), storage::Access::ReadOnly);
        const auto item = storage::HistoryStore(database).item(done->historyId);
        QVERIFY(std::abs(audio::readClip(studio.assets() / item->asset, {}).seconds() -
                         double(item->durationMs) / 1000) < 0.2);
        const double wer = text::compareTexts(kSpoken, item->text).words.rate();
        QVERIFY2(wer < 0.6,
                 qPrintable(QString("WER %1: %2").arg(wer).arg(QString::fromStdString(item->text))));
    }
};

QTEST_GUILESS_MAIN(ListeningTest)
#include "listening_test.moc"
