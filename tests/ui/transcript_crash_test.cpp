// The window is killed while it decodes and edits; everything that was finished is there afterwards.
#include "tests/ui/open_window.h"
#include "ui/transcribe/transcript_model.h"

#include <QProcess>
#include <QtTest>

#include <csignal>
#include <iostream>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

// The child: opens the window, transcribes, corrects the first segment, then works on until killed.
void decodeAndEdit(const std::filesystem::path& folder) {
    OpenWindow studio(QString::fromStdString(folder.string()));
    studio.window().openFiles({QString::fromStdString((folder / "speech.wav").string())});
    auto* segments = static_cast<TranscriptModel*>(studio.rows("segments"));
    QTRY_VERIFY_WITH_TIMEOUT(segments->segmentCount() >= 2, 6 * kSoonMs);
    segments->setText(0, "corrected before the end", false);
    const int number = segments->record(1)->index;
    segments->removeRows({1});
    // History and journal are written by the engine: wait until it did the last edit.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto stored = readStored(folder / "timbre.db", segments->transcript()->job);
            return std::ranges::none_of(stored.segments, [&](const auto& r) { return r.index == number; });
        }(),
        kSoonMs);
    std::cout << "edited" << std::endl;
    QTest::qWait(600'000);
}

}  // namespace

class TranscriptCrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAndDecodedPhrasesSurviveAKill() {
        QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        {
            OpenWindow studio(QString::fromStdString(folder.string()));
            std::string text;
            for (int i = 0; i < 12; ++i) text += "Please open the window before we leave.\n\n";
            auto request = test::speakRequest(text);
            request.exportTo = folder / "speech.wav";
            studio.bridge().engine().speak(request);
            QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(*request.exportTo), 3 * kSoonMs);
        }
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {"--decode-and-edit", dir.path()});
        QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 8 * kSoonMs);
        QCOMPARE(child.readLine().trimmed(), QByteArray("edited"));
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());

        OpenWindow studio(QString::fromStdString(folder.string()));
        studio.window().showScreen(ScreenId::Transcribe);
        studio.window().actions().action("transcribe.resumeAll")->trigger();

        auto* segments = static_cast<TranscriptModel*>(studio.rows("segments"));
        QTRY_VERIFY_WITH_TIMEOUT(
            segments->segmentCount() > 0 && segments->record(0)->segment.text == "corrected before the end",
            kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, 8 * kSoonMs);
        for (int row = 0; row < segments->segmentCount(); ++row) QVERIFY(segments->record(row)->index != 1);
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--decode-and-edit") == 0) {
        decodeAndEdit(argv[2]);
        return 0;
    }
    TranscriptCrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "transcript_crash_test.moc"
