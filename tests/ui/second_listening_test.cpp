// What a second listening brings to a transcript: differences to keep or take, doubts with other words,
// gaps, speakers, translations, stretches first. Events of the engine are made by hand.
#include "ui/transcribe/second_listening.h"

#include "core/audio/audio_writer.h"
#include "core/text/glossary.h"
#include "tests/ui/prepared_transcript.h"
#include "ui/timeline/timeline.h"
#include "ui/transcribe/decoded_spans.h"
#include "ui/transcribe/difference.h"
#include "ui/transcribe/difference_dialog.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenTranscript;

namespace {

constexpr storage::JobId kJob = 7;

engine::HeardAgain heardAs(std::vector<engine::HeardAgain::Difference> differences,
                           std::vector<text::Segment> segments = {}) {
    engine::HeardAgain heard;
    heard.job = kJob;
    heard.recogniser = "pocketsphinx";
    heard.differences = std::move(differences);
    heard.segments = std::move(segments);
    return heard;
}

text::Segment spoken(std::int64_t startMs, std::int64_t endMs, const char* text) {
    text::Segment segment;
    segment.startMs = startMs;
    segment.endMs = endMs;
    segment.text = text;
    return segment;
}

// A transcript whose second line is a gap.
struct WithGap : OpenTranscript {
    WithGap() : OpenTranscript({"alpha beta gamma", "delta", "zeta eta theta"}) {
        auto gap = model().record(1)->segment;
        gap.text.clear();
        gap.words.clear();
        gap.gap = text::kGapRepetition;
        model().replaceRange(1, 1, {gap}, "gap");
    }
    QString gapText() { return model().index(1).data(TranscriptModel::Gap).toString(); }
};

// The first button of a message that says this.
QPushButton* toastButton(OpenTranscript& open, const QString& text) {
    for (auto* button : open.studio().window().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text) return button;
    return nullptr;
}

QMenu* openMenu() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

}  // namespace

class SecondListeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differencesAreKeptOrTakenByKeys() {
        OpenTranscript open({"alpha beta gamma", "delta epsilon"});
        auto differences =
            differencesOf(open.model(), heardAs({{0, 1, 1, "better", 180, 330}, {1, 0, 1, "", 2000, 2150}}));
        QCOMPARE(differences.size(), std::size_t(2));
        QCOMPARE(differences[0].before, QString("alpha"));
        QCOMPARE(differences[0].ours, QString("beta"));

        auto* dialog = new DifferenceDialog(differences, "Whisper", &open.studio().window());
        QObject::connect(dialog, &DifferenceDialog::taken, &open.model(), [&](const auto& taken) {
            std::vector<TranscriptModel::Replacement> words;
            for (const auto& one : taken) words.push_back(one.words);
            open.model().replaceWords(words, {}, "Transcribe again");
        });
        dialog->show();
        auto* table = dialog->findChild<QTableWidget*>("differences");
        QTRY_VERIFY_WITH_TIMEOUT(table->hasFocus(), kSoonMs);
        QVERIFY(dialog->findChild<QLabel*>("differenceLine")->text().contains("better"));
        QTest::keyClick(table, Qt::Key_Right);
        QVERIFY(table->item(0, 2)->font().bold());
        QTest::keyClick(table, Qt::Key_Left);
        QVERIFY(table->item(0, 1)->font().bold());
        QTest::keyClick(table, Qt::Key_Return);  // changes, and goes on
        QCOMPARE(table->currentRow(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        dialog->findChild<QPushButton*>("applyDifferences")->click();

        QCOMPARE(open.lines(), QStringList({"alpha better gamma", "epsilon"}));
        open.run("transcript.undo");  // one step
        QCOMPARE(open.lines(), QStringList({"alpha beta gamma", "delta epsilon"}));
    }

    void allOrNothingIsTaken() {
        OpenTranscript open({"alpha beta"});
        DifferenceDialog dialog(
            differencesOf(open.model(), heardAs({{0, 0, 1, "a", 0, 100}, {0, 1, 1, "b", 180, 300}})), "W",
            nullptr);
        std::size_t taken = 9;
        connect(&dialog, &DifferenceDialog::taken, this, [&](const auto& all) { taken = all.size(); });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QPushButton*>("takeAll")->click();
        dialog.findChild<QPushButton*>("applyDifferences")->click();
        QCOMPARE(taken, std::size_t(2));
        dialog.findChild<QPushButton*>("keepAll")->click();
        dialog.findChild<QPushButton*>("applyDifferences")->click();
        QCOMPARE(taken, std::size_t(0));
    }

    void differencesOfWordsThatAreGoneAreDropped() {
        OpenTranscript open({"alpha beta"});
        const auto heard = heardAs({{0, 5, 1, "x", 0, 100}, {99, 0, 1, "y", 0, 100}});
        QVERIFY(differencesOf(open.model(), heard).empty());
        QVERIFY(doubtsOf(open.model(), heard).empty());
    }

    void aGapIsARowOfItsOwnAndIsFilled() {
        WithGap open;
        QVERIFY(open.gapText().contains("it repeated itself"));
        QVERIFY(open.model().index(1).data(Qt::AccessibleTextRole).toString().contains("repeated"));
        QVERIFY(open.studio().find<QPushButton>("gapsButton")->isVisible());
        open.view().setCurrentRow(0);
        open.run("transcript.nextGap");
        QCOMPARE(open.view().currentRow(), 1);

        const auto found = differencesOf(
            open.model(), heardAs({}, {spoken(1900, 3700, "found words"), spoken(9000, 9500, "elsewhere")}));
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].gap);
        open.model().replaceWords({}, {*found[0].gap}, "fill");

        QCOMPARE(open.lines()[1], QString("found words"));
        QVERIFY(open.gapText().isEmpty());
        QVERIFY(open.model().record(1)->segment.startMs >= 2000);  // inside the gap
        open.run("transcript.undo");
        QVERIFY(open.gapText().contains("repeated"));
    }

    void aGapCanBeTypedOverAndOffersToListenAgain() {
        WithGap open;
        QSignalSpy again(&open.view(), &TranscriptView::againWanted);
        const QRect row = open.view().visualRect(open.model().index(1));
        for (int x = row.left(); x < row.right() && again.isEmpty(); x += 12)
            QTest::mouseClick(open.view().viewport(), Qt::LeftButton, {}, {x, row.center().y()});
        QCOMPARE(again.size(), 1);

        open.view().setCurrentRow(1);
        open.press(Qt::Key_F2);
        open.write("typed words");
        open.press(Qt::Key_Return);
        QCOMPARE(open.lines()[1], QString("typed words"));
        QVERIFY(open.gapText().isEmpty());
    }

    void anotherOpinionMakesDoubtsWithItsWords() {
        OpenTranscript open({"alpha beta gamma", "delta epsilon"});
        const auto doubts = doubtsOf(
            open.model(),
            heardAs({{0, 0, 2, "one two three", 0, 330}, {0, 3, 0, "more", 500, 600}, {1, 1, 1, "", 0, 0}}));
        QCOMPARE(doubts.size(), std::size_t(4));
        open.model().doubtWords(doubts);

        const auto& words = open.model().record(0)->segment.words;
        QCOMPARE(words[0].alternatives, std::vector<std::string>{"one"});
        QCOMPARE(words[1].alternatives, std::vector<std::string>{"two three"});
        QCOMPARE(words[2].alternatives, std::vector<std::string>{"gamma more"});
        QCOMPARE(open.model().record(1)->segment.words[1].alternatives, std::vector<std::string>{""});
        QVERIFY(open.studio().find<QPushButton>("reviewButton")->text().startsWith("4"));

        open.run("transcript.nextDoubt");
        QVERIFY(open.studio().find<QPushButton>("alternative-1")->text().contains("one"));
        open.press(Qt::Key_1);  // takes it, and goes on
        QCOMPARE(open.lines()[0], QString("one beta gamma"));
        open.press(Qt::Key_1);
        QCOMPARE(open.lines()[0], QString("one two three gamma"));
        open.run("transcript.acceptDoubt");  // gamma is right
        open.press(Qt::Key_1);
        QCOMPARE(open.lines()[1], QString("delta"));
        open.run("transcript.undo");
        QCOMPARE(open.lines()[1], QString("delta epsilon"));
    }

    void alternativesAreInTheMenuOfAWord() {
        OpenTranscript open({"alpha beta"});
        open.model().doubtWords({{0, 1, "better"}});
        open.view().setCurrentRow(0);

        open.run("transcript.alternatives");
        QTRY_VERIFY_WITH_TIMEOUT(openMenu() != nullptr, kSoonMs);
        QVERIFY(openMenu()->actions().first()->text().contains("better"));
        QTest::keyClick(openMenu(), Qt::Key_1);

        QTRY_COMPARE_WITH_TIMEOUT(open.lines().first(), QString("alpha better"), kSoonMs);
    }

    void aCorrectionThatIsMadeTwiceIsOfferedForTheGlossary() {
        OpenTranscript open({"call anna burg now", "anna burg speaks", "anna burg again"});
        const auto correct = [&](int row, int left) {
            open.view().setCurrentRow(row);
            open.view().editRow(row, 0);
            for (int i = 0; i < left; ++i) open.press(Qt::Key_Right, Qt::ControlModifier);
            open.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            open.write("Berg ");
            open.view().keepTyped();
            open.view().setFocus();
        };
        correct(0, 2);
        QCOMPARE(open.lines()[0], QString("call anna Berg now"));
        QVERIFY(toastButton(open, "Add to the glossary") == nullptr);  // once is no habit
        correct(1, 1);
        QCOMPARE(open.lines()[1], QString("anna Berg speaks"));
        QPushButton* offer = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((offer = toastButton(open, "Add to the glossary")) != nullptr, kSoonMs);
        const auto& glossary = open.studio().window().services().glossary;
        QVERIFY(glossary.glossary().empty());  // never silent
        offer->click();

        QTRY_COMPARE_WITH_TIMEOUT(glossary.glossary().size(), std::size_t(1), kSoonMs);
        QCOMPARE(glossary.glossary()[0].written, std::string("Berg"));
        QCOMPARE(glossary.glossary()[0].heard, std::vector<std::string>{"burg"});
    }

    void foundSpeakersAreOneStepAndGetLanes() {
        OpenTranscript open({"alpha", "beta", "gamma"});
        open.model().assignSpeakers({{1, "Speaker 1", 0, 0}, {2, "Speaker 2", 1, 1}},
                                    {{0, 1}, {1, 2}, {2, 1}});

        QCOMPARE(open.model().index(1).data(TranscriptModel::SpeakerName).toString(), QString("Speaker 2"));
        const auto& track = open.studio().find<Timeline>("timeline")->segments();
        QVERIFY(track.find(0)->lane != track.find(1)->lane);
        open.run("transcript.undo");
        QVERIFY(open.model().transcript()->speakers.empty());
        open.run("transcript.redo");
        open.reopen();
        QCOMPARE(open.model().index(2).data(TranscriptModel::SpeakerName).toString(), QString("Speaker 1"));
    }

    void aSpeakerIsSplitAndTwoAreMerged() {
        OpenTranscript open({"alpha", "beta", "gamma", "delta"});
        open.model().assignSpeakers({{1, "Anna", 0, 0}}, {{0, 1}, {1, 1}, {2, 1}, {3, 1}});
        const auto names = [&] {
            QStringList all;
            for (int row = 0; row < 4; ++row)
                all << open.model().index(row).data(TranscriptModel::SpeakerName).toString();
            return all;
        };
        open.view().setCurrentRow(2);
        auto* button = open.studio().find<QToolButton>("speaker-1");
        QVERIFY(button != nullptr);
        for (auto* action : button->menu()->actions())
            if (action->text().startsWith("From the selected line")) action->trigger();
        QCOMPARE(names(), QStringList({"Anna", "Anna", "Speaker 2", "Speaker 2"}));

        open.model().mergeSpeakers(2, 1);
        QCOMPARE(names(), QStringList({"Anna", "Anna", "Anna", "Anna"}));
        QCOMPARE(open.model().transcript()->speakers.size(), std::size_t(1));
        open.run("transcript.undo");
        QCOMPARE(names(), QStringList({"Anna", "Anna", "Speaker 2", "Speaker 2"}));
    }

    void aTranslationStandsBesideAndIsEdited() {
        OpenTranscript open({"guten tag", "danke"});
        QVERIFY(!open.model().hasTranslations());
        const int before = open.view().visualRect(open.model().index(0)).height();
        open.model().setTranslations({{0, "good day"}, {1, "thank you"}});
        QVERIFY(open.model().hasTranslations());
        QCOMPARE(open.lines(), QStringList({"guten tag", "danke"}));  // never replaced

        open.view().setCurrentRow(0);
        QTest::keyClick(&open.view(), Qt::Key_F2, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(open.editor() != nullptr, kSoonMs);
        QVERIFY(open.editor()->x() > open.view().viewport()->width() / 2);
        open.write(" to you");
        open.press(Qt::Key_Return);  // to the translation below
        QCOMPARE(open.model().index(0).data(TranscriptModel::Translation).toString(),
                 QString("good day to you"));
        QCOMPARE(open.view().currentRow(), 1);
        open.press(Qt::Key_Escape);
        QVERIFY(open.view().visualRect(open.model().index(0)).height() >= before);

        open.run("transcript.undo");
        QCOMPARE(open.model().index(0).data(TranscriptModel::Translation).toString(), QString("good day"));
        open.run("transcript.undo");
        QVERIFY(!open.model().hasTranslations());  // the column is gone
    }

    void aTranslationByHandOpensTheColumn() {
        OpenTranscript open({"guten tag"});
        open.view().editTranslation(0);
        QVERIFY(open.editor() != nullptr);
        open.press(Qt::Key_Escape);
        QVERIFY(!open.model().hasTranslations());
        open.view().editTranslation(0);
        open.write("good day");
        open.press(Qt::Key_Return);
        QVERIFY(open.model().hasTranslations());
        open.reopen();
        QCOMPARE(open.model().index(0).data(TranscriptModel::Translation).toString(), QString("good day"));
    }

    void theMeansAreAskedForAndSpeakersLimited() {
        OpenTranscript open({"alpha beta"});
        open.run("transcript.again");  // no sound is known: said, nothing opens
        QVERIFY(open.studio().window().findChild<QDialog*>("listeningDialog") == nullptr);
    }

    void whatIsLeftToDecodeIsKnown() {
        DecodedSpans spans;
        spans.segment(500, 2000);
        spans.segment(2500, 4000);
        QCOMPARE(spans.missing(0, 10'000), (std::vector<storage::DecodedSpan>{{4000, 10'000}}));

        spans.asked(6000, 8000);
        spans.segment(6200, 7000);
        QCOMPARE(spans.missing(0, 10'000), (std::vector<storage::DecodedSpan>{{4000, 6000}, {7000, 10'000}}));
        spans.segment(7100, 8000);
        spans.segment(4500, 5500);  // back to what was left out
        QCOMPARE(spans.missing(0, 10'000), (std::vector<storage::DecodedSpan>{{5500, 6000}, {8000, 10'000}}));
        QVERIFY(spans.missing(0, 5000).empty());
    }

    void undecodedStretchesAreHatched() {
        Timeline timeline;
        timeline.resize(600, 200);
        timeline.setDuration(10'000);
        const QImage before = timeline.grab().toImage();
        timeline.setUndecoded({{5000, 10'000}});
        const QImage after = timeline.grab().toImage();
        QVERIFY(before != after);
        QCOMPARE(before.copy(0, 0, 150, 200), after.copy(0, 0, 150, 200));
    }
};

QTEST_MAIN(SecondListeningTest)
#include "second_listening_test.moc"
