// Checking takes by ear, on the screens Speak and History.
#include "core/storage/history_search.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/history_model.h"
#include "ui/history/word_places.h"
#include "ui/speak/speak_editor.h"
#include "ui/speak/take_check_bar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

// No dictionary of a recogniser has the last word.
constexpr const char* kText = "The weather is fine today. Please open the window for the zyzzyva.";

int dashed(const QPlainTextEdit& text) {
    int count = 0;
    for (const auto& mark : text.extraSelections())
        count += mark.format.underlineStyle() == QTextCharFormat::DashUnderline ? 1 : 0;
    return count;
}

void speakAndCheck(OpenWindow& studio) {
    studio.type(kText);
    studio.click("speakButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
    QTRY_VERIFY_WITH_TIMEOUT(studio.find<QWidget>("checkTake")->isEnabled(), kSoonMs);
    studio.click("checkTake");
    QTRY_VERIFY_WITH_TIMEOUT(studio.find<QWidget>("takeCheckNext")->isVisible(), kSoonMs);
}

}  // namespace

class TakeCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotHeardIsMarkedInTheText() {
        OpenWindow studio;
        speakAndCheck(studio);

        auto* editor = studio.find<SpeakEditor>("speakEditor");
        QVERIFY(editor->heardCount() > 0);
        QCOMPARE(dashed(*editor), editor->heardCount());
        QVERIFY(studio.find<QLabel>("takeCheckText")->text().contains('%'));
        editor->goTo(0);
        studio.click("takeCheckNext");
        QVERIFY(editor->textCursor().position() > 0);
        QVERIFY(studio.find<QLabel>("takeCheckText")
                    ->text()
                    .contains(QRegularExpression("heard", QRegularExpression::CaseInsensitiveOption)));
    }
    void theHistoryShowsTheErrorRateAndTheMarks() {
        OpenWindow studio;
        speakAndCheck(studio);

        studio.window().showScreen(ScreenId::History);

        auto* list = studio.find<QAbstractItemView>("history");
        auto& model = static_cast<HistoryModel&>(*list->model());
        QTRY_COMPARE_WITH_TIMEOUT(model.count(), 1, kSoonMs);
        const int row = model.idAt(0) != 0 ? 0 : 1;  // behind a heading
        list->setCurrentIndex(model.index(row));
        QTRY_VERIFY_WITH_TIMEOUT(dashed(*studio.find<QPlainTextEdit>("previewText")) > 0, kSoonMs);
        QVERIFY(studio.find<QLabel>("previewDetail")->text().contains('%'));
        QVERIFY(studio.find<QWidget>("previewCheck")->isVisible());
    }
    void aMarkMovesWithTheTextAndGoesWithItsWords() {
        SpeakEditor editor;
        editor.setPlainText("One two three four");
        editor.setHeard({{.position = 4, .length = 3, .message = "Heard: too", .startMs = 500},
                         {.position = 14, .length = 4, .message = "Not heard", .startMs = 900}});
        QCOMPARE(dashed(editor), 2);

        editor.goTo(0);
        editor.insertPlainText("Well, ");
        editor.dropChangedHeard();
        QCOMPARE(editor.heardCount(), 2);
        editor.goTo(0);
        QCOMPARE(editor.stepHeard(1)->startMs, 500);
        QCOMPARE(editor.textCursor().position(), 10);
        QCOMPARE(editor.stepHeard(1)->startMs, 900);
        QCOMPARE(editor.stepHeard(1)->startMs, 500);
        QCOMPARE(editor.stepHeard(-1)->startMs, 900);

        editor.goTo(12);
        editor.insertPlainText("x");
        editor.dropChangedHeard();
        QCOMPARE(editor.heardCount(), 1);
    }
    void aClickOnAMarkAsksForItsPlace() {
        SpeakEditor editor;
        editor.resize(400, 200);
        editor.setPlainText("One two three four");
        editor.setHeard({{.position = 4, .length = 3, .message = "Heard: too", .startMs = 500}});
        editor.show();
        QSignalSpy clicked(&editor, &SpeakEditor::heardClicked);
        QSignalSpy placed(&editor, &SpeakEditor::placed);
        const auto click = [&](int position) {
            QTextCursor at(editor.document());
            at.setPosition(position);
            QTest::mouseClick(editor.viewport(), Qt::LeftButton, {}, editor.cursorRect(at).center());
        };

        click(5);
        click(16);

        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.at(0).at(0).toLongLong(), 500);
        QCOMPARE(placed.count(), 1);
    }
    void wordsOfTakesAndTranscriptsKnowTheirTimes() {
        storage::SegmentRecord spoken;
        spoken.sourceOffset = 0;
        spoken.sourceLength = 9;
        spoken.segment.words = {
            {.text = "Grün", .startMs = 100, .endMs = 200, .textOffset = 0, .textLength = 5},
            {.text = "two", .startMs = 300, .endMs = 400, .textOffset = 6, .textLength = 3}};
        storage::HistoryItem item;
        item.text = "Grün two";
        const auto take = wordPlaces(item, {spoken}, "Grün two");
        QCOMPARE(startAt(take, 1), 100);
        QCOMPARE(startAt(take, 6), 300);

        item.kind = storage::HistoryKind::Transcript;
        item.text = "the cat\nthe dog";
        storage::SegmentRecord first, second;
        first.segment.text = "the cat";
        first.segment.words = {{.text = "the", .startMs = 0, .endMs = 100},
                               {.text = "cat", .startMs = 100, .endMs = 200}};
        second.segment.text = "the dog";
        second.segment.startMs = 1000;
        second.segment.words = {{.text = "the", .startMs = 1000, .endMs = 1100},
                                {.text = "dog", .startMs = 1100, .endMs = 1200}};
        const auto transcript = wordPlaces(item, {first, second}, "the cat\nthe dog");
        QCOMPARE(startAt(transcript, 5), 100);
        QCOMPARE(startAt(transcript, 8), 1000);
        QCOMPARE(startAt(transcript, 13), 1100);
        QCOMPARE(startAt({}, 3), -1);
    }
};

QTEST_MAIN(TakeCheckTest)
#include "take_check_test.moc"
