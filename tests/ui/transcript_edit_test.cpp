// Editing a transcript in the real window with the real keys; what is edited is there after a restart.
#include "tests/ui/prepared_transcript.h"
#include "ui/timeline/timeline.h"

#include <QComboBox>
#include <QDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QToolButton>
#include <QtTest>

#include <iostream>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenTranscript;

class TranscriptEditTest : public QObject {
    Q_OBJECT

private:
    static std::vector<std::string> threeLines() {
        return {"alpha beta gamma", "delta epsilon", "zeta eta theta"};
    }

private Q_SLOTS:
    void controlEnterSplitsAtTheCaret() {
        OpenTranscript open(threeLines());
        open.press(Qt::Key_F2);
        QVERIFY(open.editor() != nullptr);
        open.press(Qt::Key_Home);
        open.press(Qt::Key_Right, Qt::ControlModifier);  // before "beta"

        open.press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE_WITH_TIMEOUT(
            open.lines(), QStringList({"alpha", "beta gamma", "delta epsilon", "zeta eta theta"}), kSoonMs);
        QCOMPARE(open.model().index(1).data(TranscriptModel::StartMs).toInt(), 180);
        open.press(Qt::Key_Escape);
        open.reopen();
        QCOMPARE(open.lines(), QStringList({"alpha", "beta gamma", "delta epsilon", "zeta eta theta"}));
    }

    void backspaceAndDeleteAtTheEdgesMerge() {
        OpenTranscript open(threeLines());
        open.view().setCurrentRow(1);
        open.press(Qt::Key_F2);
        open.press(Qt::Key_Home);
        open.press(Qt::Key_Backspace);
        QCOMPARE(open.lines().first(), QString("alpha beta gamma delta epsilon"));
        open.press(Qt::Key_End);
        open.press(Qt::Key_Delete);
        QCOMPARE(open.lines(), QStringList("alpha beta gamma delta epsilon zeta eta theta"));
        open.press(Qt::Key_Escape);

        open.run("transcript.undo");
        open.run("transcript.undo");

        QCOMPARE(open.lines().size(), 3);
        open.reopen();
        QCOMPARE(open.lines(), QStringList({"alpha beta gamma", "delta epsilon", "zeta eta theta"}));
    }

    void deleteRemovesTheSelectedLinesAndUndoBringsThemBack() {
        OpenTranscript open(threeLines());
        open.view().setCurrentRow(0);
        open.press(Qt::Key_Down, Qt::ShiftModifier);

        open.press(Qt::Key_Delete);

        QCOMPARE(open.lines(), QStringList("zeta eta theta"));
        QVERIFY(
            open.studio().find<QToolButton>("undoButton")->toolTip().startsWith("Undo: Delete 2 segment"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(open.lines().size(), 3, kSoonMs);
        open.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(open.lines().size(), 1, kSoonMs);
    }

    void enterGoesToTheNextLineAndEscapeTakesBack() {
        OpenTranscript open(threeLines());
        open.press(Qt::Key_F2);
        open.write(" more");
        open.press(Qt::Key_Return);
        QCOMPARE(open.lines().first(), QString("alpha beta gamma more"));
        QCOMPARE(open.view().currentRow(), 1);

        open.write(" wrong");
        open.view().keepTyped();
        open.press(Qt::Key_Escape);

        QCOMPARE(open.lines().at(1), QString("delta epsilon"));
        QVERIFY(open.lines().first().endsWith("more"));
    }

    void arrowsLeaveALineAtItsEdges() {
        OpenTranscript open(threeLines());
        open.press(Qt::Key_F2);
        open.press(Qt::Key_Right);
        QCOMPARE(open.view().currentRow(), 1);
        QCOMPARE(open.view().caret(), 0);
        open.press(Qt::Key_Left);
        QCOMPARE(open.view().currentRow(), 0);
        open.press(Qt::Key_Down);
        QCOMPARE(open.view().currentRow(), 1);
        open.press(Qt::Key_Up);
        QCOMPARE(open.view().currentRow(), 0);
    }

    void typingIsOneStepOfUndo() {
        OpenTranscript open(threeLines());
        open.press(Qt::Key_F2);
        open.write(" one");
        open.view().keepTyped();
        open.write(" two");
        open.view().keepTyped();
        QCOMPARE(open.lines().first(), QString("alpha beta gamma one two"));

        open.press(Qt::Key_Z, Qt::ControlModifier);

        QTRY_COMPARE_WITH_TIMEOUT(open.lines().first(), QString("alpha beta gamma"), kSoonMs);
    }

    void keysNudgeTheTimesAndTheTimelineFollows() {
        OpenTranscript open(threeLines());
        open.view().setCurrentRow(1);

        for (int i = 0; i < 2; ++i) open.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        open.press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);

        const auto second = open.model().index(1);
        QTRY_COMPARE_WITH_TIMEOUT(second.data(TranscriptModel::EndMs).toInt(), 3750, kSoonMs);
        QCOMPARE(second.data(TranscriptModel::StartMs).toInt(), 2100);
        const auto* drawn = open.studio()
                                .find<Timeline>("timeline")
                                ->segments()
                                .find(second.data(TranscriptModel::Number).toInt());
        QVERIFY(drawn != nullptr && drawn->startMs == 2100);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(second.data(TranscriptModel::StartMs).toInt(), 2000, kSoonMs);
    }

    void aDraggedEdgeRetimesTheSegment() {
        OpenTranscript open(threeLines());
        const int number = open.model().index(1).data(TranscriptModel::Number).toInt();

        Q_EMIT open.studio().find<Timeline>("timeline")->segmentRetimed(number, 2300, 3500);

        QCOMPARE(open.model().index(1).data(TranscriptModel::StartMs).toInt(), 2300);
        open.reopen();
        QCOMPARE(open.model().index(1).data(TranscriptModel::EndMs).toInt(), 3500);
    }

    void aSpeakerIsRenamedOnceAndEverywhere() {
        OpenTranscript open(threeLines());
        open.view().setCurrentRow(0);
        open.press(Qt::Key_1, Qt::AltModifier);  // there is none yet: it is made
        QTRY_COMPARE_WITH_TIMEOUT(open.model().index(0).data(TranscriptModel::SpeakerName).toString(),
                                  QString("Speaker 1"), kSoonMs);
        open.view().setCurrentRow(2);
        open.press(Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(
            !open.model().index(2).data(TranscriptModel::SpeakerName).toString().isEmpty(), kSoonMs);

        auto* button = open.studio().find<QToolButton>("speaker-1");
        button->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(button->hasFocus(), kSoonMs);
        open.run("transcript.edit");
        auto* dialog = open.studio().find<QInputDialog>("renameSpeaker");
        QVERIFY(dialog != nullptr);
        dialog->setTextValue("Anna");
        dialog->accept();

        QCOMPARE(open.model().index(0).data(TranscriptModel::SpeakerName).toString(), QString("Anna"));
        open.run("export");
        auto* preview = open.studio().find<QPlainTextEdit>("exportPreview");
        QTRY_COMPARE_WITH_TIMEOUT(preview->toPlainText().count("Anna: "), 2, kSoonMs);
        open.studio().find<QDialog>("exportTranscript")->reject();
        open.reopen();
        QCOMPARE(open.model().index(2).data(TranscriptModel::SpeakerName).toString(), QString("Anna"));
        QCOMPARE(open.model().transcript()->speakers.size(), std::size_t(1));
    }

    void f8WalksTheDoubtfulWords() {
        OpenTranscript open({"alpha beta? gamma", "delta epsilon", "zeta? eta theta?"});
        open.press(Qt::Key_F8);
        auto* state = open.studio().find<QLabel>("doubtState");
        QTRY_VERIFY_WITH_TIMEOUT(state->isVisible(), kSoonMs);
        QVERIFY(state->text().startsWith("3 doubtful word"));
        QCOMPARE(open.model().index(0).data(TranscriptModel::MarkedWord).toInt(), 1);
        open.press(Qt::Key_F8);
        QTRY_COMPARE_WITH_TIMEOUT(open.model().index(2).data(TranscriptModel::MarkedWord).toInt(), 0,
                                  kSoonMs);
        open.press(Qt::Key_F8, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(open.model().index(0).data(TranscriptModel::MarkedWord).toInt(), 1,
                                  kSoonMs);

        for (int i = 0; i < 3; ++i) open.run("transcript.acceptDoubt");

        QVERIFY(!state->isVisible());
        open.reopen();
        QVERIFY(!open.studio().find<QWidget>("reviewButton")->isVisible());
    }

    void replacingAllIsOneStep() {
        OpenTranscript open({"the cat sat", "The CAT ran", "concatenate"});
        open.press(Qt::Key_H, Qt::ControlModifier);
        auto* find = open.studio().find<QLineEdit>("findText");
        QTRY_VERIFY_WITH_TIMEOUT(find->isVisible(), kSoonMs);
        find->setText("cat");
        QVERIFY(open.studio().find<QLabel>("findState")->text().startsWith("1 of 3 place"));
        find->setText("\\bc(a)t\\b");
        open.studio().click("findRegular");
        open.studio().find<QLineEdit>("replaceText")->setText("d\\1g");

        open.studio().click("replaceAll");

        QCOMPARE(open.lines(), QStringList({"the dag sat", "The dAg ran", "concatenate"}));
        open.run("transcript.undo");
        QCOMPARE(open.lines(), QStringList({"the cat sat", "The CAT ran", "concatenate"}));
    }

    void aWrongPatternIsExplained() {
        OpenTranscript open(threeLines());
        open.run("find");
        open.studio().click("findRegular");
        open.studio().find<QLineEdit>("findText")->setText("(");
        QVERIFY(open.studio().find<QLabel>("findState")->text().startsWith("This is no regular expression"));
    }

    void theErrorRateAgainstAReferenceIsShown() {
        OpenTranscript open({"alpha beta gamma delta"});
        open.run("transcript.compare");
        auto* dialog = open.studio().find<QDialog>("compareDialog");
        QVERIFY(dialog != nullptr);

        dialog->findChild<QPlainTextEdit*>("referenceText")->setPlainText("alpha beta gamma epsilon");

        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel*>("compareResult")->text().contains("25.0 %"),
                                 kSoonMs);
        QVERIFY(dialog->findChild<QTextEdit*>("compareDifferences")->toPlainText().contains("epsilon delta"));
    }

    void exportsFollowTheOptions() {
        OpenTranscript open(threeLines());
        open.run("export");
        auto* preview = open.studio().find<QPlainTextEdit>("exportPreview");
        auto* format = open.studio().find<QComboBox>("exportFormat");
        format->setCurrentIndex(format->findData("srt"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().startsWith("1\n00:00:00,000 --> "), kSoonMs);
        format->setCurrentIndex(format->findData("docx"));
        QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().startsWith("[00:00:00] alpha"), kSoonMs);
        QVERIFY(open.studio().find<QLabel>("exportNote")->isVisible());
    }

    // Numbers for the report; nothing is asserted about time.
    void aTranscriptOfThreeHoursOpens() {
        std::vector<std::string> texts;
        for (int i = 0; i < 5400; ++i)
            texts.push_back("this is line number and it has words " + std::to_string(i));
        OpenTranscript open(texts);
        QCOMPARE(open.model().rowCount(), 5400);
        QElapsedTimer timer;
        timer.start();
        open.view().verticalScrollBar()->setValue(open.view().verticalScrollBar()->maximum() / 2);
        open.view().repaint();
        const auto scrolled = timer.nsecsElapsed();
        timer.restart();
        open.view().setCurrentRow(2700);
        open.model().setText(2700, "an edited line", false);
        open.view().repaint();
        const auto edited = timer.nsecsElapsed();
        timer.restart();
        open.model().split(2700, 3);
        const auto divided = timer.nsecsElapsed();
        std::cout << "3 h: scroll " << scrolled / 1e6 << " ms, edit " << edited / 1e6 << " ms, split "
                  << divided / 1e6 << " ms\n";
        QCOMPARE(open.model().rowCount(), 5401);
        open.press(Qt::Key_End);
        QCOMPARE(open.view().currentRow(), 5400);
        QVERIFY(open.view().visualRect(open.model().index(5400)).intersects(open.view().viewport()->rect()));
    }
};

QTEST_MAIN(TranscriptEditTest)
#include "transcript_edit_test.moc"
