#include "core/audio/audio_writer.h"
#include "tests/ui/open_window.h"
#include "ui/transcribe/transcript_model.h"
#include "ui/transcribe/transcript_view.h"

#include <QDialog>
#include <QLabel>
#include <QProcess>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <vector>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

// Speech of our own: Flite says it, so that the test needs no recording from elsewhere.
QString spokenFile(OpenWindow& studio, const char* text) {
    const auto target = studio.folder() / "speech.wav";
    auto request = test::speakRequest(text);
    request.exportTo = target;
    studio.bridge().engine().speak(request);
    if (!QTest::qWaitFor([&] { return std::filesystem::exists(target); }, kSoonMs)) return {};
    return QString::fromStdString(target.string());
}

QString textOf(QAbstractItemModel* segments) {
    QStringList lines;
    for (int row = 0; row < segments->rowCount(); ++row) lines << segments->index(row, 0).data().toString();
    return lines.join(' ').toLower();
}

}  // namespace

class TranscribeTest : public QObject {
    Q_OBJECT

private:
    // Opens a spoken file and waits until it is a finished transcript.
    static void transcribe(OpenWindow& studio, const char* text) {
        const QString file = spokenFile(studio, text);
        QVERIFY(!file.isEmpty());
        studio.window().openFiles({file});
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, 3 * kSoonMs);
    }

private Q_SLOTS:
    void anOpenedFileBecomesText() {
        OpenWindow studio;

        transcribe(studio, "Ask not what your country can do for you.");

        QVERIFY(studio.rows("segments")->rowCount() >= 1);
        QVERIFY2(textOf(studio.rows("segments")).contains("country"),
                 qPrintable(textOf(studio.rows("segments"))));
        QVERIFY(studio.find<QPushButton>("exportButton")->isEnabled());
        const auto first = studio.rows("segments")->index(0, 0);
        QVERIFY(!first.data(TranscriptModel::IsPartial).toBool());
        QVERIFY(!first.data(TranscriptModel::Words).value<const std::vector<text::Word>*>()->empty());
    }

    void anEditedSegmentIsKeptAndCanBeUndone() {
        OpenWindow studio;
        transcribe(studio, "The quick brown fox jumps over the lazy dog.");
        auto* segments = studio.rows("segments");
        const auto first = segments->index(0, 0);
        const QString before = first.data().toString();

        segments->setData(first, "A corrected line", Qt::EditRole);

        QCOMPARE(first.data().toString(), QString("A corrected line"));
        auto* view = studio.find<TranscriptView>("segments");
        view->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(view->hasFocus(), kSoonMs);
        studio.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(first.data().toString(), before, kSoonMs);
        studio.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(first.data().toString(), QString("A corrected line"), kSoonMs);
    }

    void theExportDialogShowsTheFile() {
        OpenWindow studio;
        transcribe(studio, "Ask not what your country can do for you.");

        studio.window().actions().action("export")->trigger();

        auto* preview = studio.find<QPlainTextEdit>("exportPreview");
        QVERIFY(preview != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().toLower().contains("country"), kSoonMs);
        studio.find<QDialog>("exportTranscript")->reject();
    }

    void aFileThatIsNoSoundIsExplainedInPlace() {
        OpenWindow studio;
        const auto file = studio.folder() / "not-sound.wav";
        std::ofstream(file) << "this is no sound at all, whatever it is called";

        studio.window().openFiles({QString::fromStdString(file.string())});

        const auto shown = [&] {
            for (auto* banner : studio.window().findChildren<QFrame*>("banner")) {
                if (banner->isVisible() && banner->property("tone") == "problem") return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown(), kSoonMs);
    }

    void theTranscriptIsThereAfterTheNextStart() {
        OpenWindow studio;
        transcribe(studio, "This will be read again after the restart.");
        const QString before = textOf(studio.rows("segments"));
        studio.close();
        studio.open();
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, kSoonMs);

        auto* list = studio.find<QAbstractItemView>("transcripts");
        Q_EMIT list->clicked(list->model()->index(0, 0));

        QTRY_COMPARE_WITH_TIMEOUT(textOf(studio.rows("segments")), before, kSoonMs);
    }

    void aDoubleClickedWordPlaysFromThere() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        transcribe(studio, "Ask not what your country can do for you. Ask what you can do for your country.");
        auto* view = studio.find<TranscriptView>("segments");

        Q_EMIT view->playRequested(1500);

        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
        QVERIFY(studio.playing().positionMs >= 1000);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Stopped, kSoonMs);
    }

    void whatIsSaidIntoTheMicrophoneBecomesText() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        const QString file = spokenFile(studio, "Ask not what your country can do for you.");
        QVERIFY(!file.isEmpty());
        studio.window().showScreen(ui::ScreenId::Transcribe);
        studio.press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(studio.bridge().engine().recorderStatus().recording, kSoonMs);

        QProcess player;
        player.start("paplay", {"--device=mic", file});
        QVERIFY(player.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), QProcess::NotRunning, kSoonMs);
        studio.click("recordButton");

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, 3 * kSoonMs);
        QVERIFY2(textOf(studio.rows("segments")).contains("country"),
                 qPrintable(textOf(studio.rows("segments"))));
        QTRY_VERIFY_WITH_TIMEOUT(!studio.bridge().engine().recorderStatus().recording, kSoonMs);
    }
};

QTEST_MAIN(TranscribeTest)
#include "transcribe_test.moc"
