// The queue of files through the window: pausing, moving, removing, and the next start.
#include "tests/ui/open_window.h"

#include <QListWidget>
#include <QMessageBox>
#include <QToolButton>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

class TranscriptQueueTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir sounds_;
    QStringList files_;

    static QListWidget& queue(OpenWindow& studio) { return *studio.find<QListWidget>("queue"); }
    static QStringList titles(OpenWindow& studio) {
        QStringList all;
        for (int i = 0; i < queue(studio).count(); ++i)
            all << queue(studio).item(i)->text().section('\n', 0, 0);
        return all;
    }
    static QString state(OpenWindow& studio, int row) {
        return queue(studio).item(row)->text().section('\n', 1);
    }

private Q_SLOTS:
    void initTestCase() {
        OpenWindow studio;
        auto request =
            test::speakRequest("Please open the window. The weather is fine today. We go to the market.");
        const auto first = std::filesystem::path(sounds_.filePath("a.wav").toStdString());
        request.exportTo = first;
        studio.bridge().engine().speak(request);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(first), kSoonMs);
        for (const char* name : {"a.wav", "b.wav", "c.wav", "d.wav"}) {
            files_ << sounds_.filePath(name);
            if (!QFile::exists(files_.back())) QVERIFY(QFile::copy(files_.front(), files_.back()));
        }
    }

    void waitingFilesAreMovedAndRemoved() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Transcribe);
        studio.window().openFiles(files_);
        QTRY_COMPARE_WITH_TIMEOUT(queue(studio).count(), 4, kSoonMs);

        queue(studio).setCurrentRow(3);
        studio.click("queueUp");
        QTRY_COMPARE_WITH_TIMEOUT(titles(studio), QStringList({"a.wav", "b.wav", "d.wav", "c.wav"}), kSoonMs);
        queue(studio).setCurrentRow(3);
        studio.click("queueRemove");

        QTRY_COMPARE_WITH_TIMEOUT(titles(studio).contains("c.wav"), false, kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 3, 6 * kSoonMs);
    }

    void aPauseAndTheOrderAreThereAfterTheNextStart() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Transcribe);
        studio.window().openFiles(files_);
        QTRY_COMPARE_WITH_TIMEOUT(queue(studio).count(), 4, kSoonMs);
        queue(studio).setCurrentRow(1);
        studio.click("queuePause");
        QTRY_VERIFY_WITH_TIMEOUT(state(studio, 1).startsWith("Paused"), kSoonMs);
        queue(studio).setCurrentRow(3);
        studio.click("queueUp");
        QTRY_COMPARE_WITH_TIMEOUT(titles(studio), QStringList({"a.wav", "b.wav", "d.wav", "c.wav"}), kSoonMs);
        const QStringList before = titles(studio);

        studio.close();
        studio.open();

        QTRY_COMPARE_WITH_TIMEOUT(titles(studio), before, kSoonMs);
        QVERIFY(state(studio, 0).startsWith("Interrupted"));
        studio.window().showScreen(ScreenId::Transcribe);
        studio.window().actions().action("transcribe.resumeAll")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 4, 8 * kSoonMs);
    }

    void runningWorkIsNotThrownAwayWithoutAsking() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Transcribe);
        studio.window().openFiles({files_.front()});
        QTRY_VERIFY_WITH_TIMEOUT(queue(studio).count() == 1 && studio.rows("segments")->rowCount() > 0,
                                 2 * kSoonMs);
        queue(studio).setCurrentRow(0);
        studio.click("queueRemove");
        auto* question = studio.find<QMessageBox>("askRemove");
        // The file may have been finished between the two lines above.
        if (question != nullptr) QTest::keyClick(question, Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, 4 * kSoonMs);
    }
};

QTEST_MAIN(TranscriptQueueTest)
#include "transcript_queue_test.moc"
