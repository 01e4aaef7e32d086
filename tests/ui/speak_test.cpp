#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/history_model.h"
#include "ui/bridge/take_drag.h"
#include "ui/speak/sentence_model.h"
#include "ui/speak/speech_follower.h"
#include "ui/speak/takes_strip.h"
#include "ui/speak/text_mirror.h"
#include "ui/speak/text_plan.h"
#include "ui/widgets/option_form.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTextLayout>
#include <QTreeView>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

class SpeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spokenTextBecomesATake() {
        OpenWindow studio;
        studio.type("Hello from the window. This is the second sentence.");

        studio.click("speakButton");

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        const auto take = studio.rows("takes")->index(0, 0);
        QVERIFY(take.data(HistoryModel::DurationMs).toLongLong() > 1000);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("sentences")->rowCount(), 2, kSoonMs);
    }

    void theKeySpeaksToo() {
        OpenWindow studio;
        studio.type("By keyboard.");
        studio.find<QPlainTextEdit>("speakEditor")->setFocus();

        studio.press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
    }

    void soundIsHeardAndFollowedInTheText() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        studio.type("The words that you hear are marked while they sound, one after the other.");

        studio.click("speakButton");

        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().positionMs > 300, kSoonMs);
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        QTRY_VERIFY_WITH_TIMEOUT(editor->extraSelections().size() >= 2, kSoonMs);  // sentence and word
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Stopped, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(editor->extraSelections().isEmpty(), kSoonMs);
    }

    void escapeStopsAtOnceAndKeepsWhatWasFinished() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        int finished = 0;
        connect(&studio.bridge(), &EngineBridge::segmentReady, this, [&] { ++finished; });
        studio.type(QString("This sentence is said again and again. ").repeated(30));
        studio.click("speakButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(finished > 0, kSoonMs);

        studio.press(Qt::Key_Escape);

        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Stopped, kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
    }

    void onlyTheSelectionIsSpoken() {
        OpenWindow studio;
        studio.type("First sentence. Second sentence.");
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(16);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);

        studio.click("speakSelectionButton");

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        QCOMPARE(studio.rows("takes")->index(0, 0).data(Qt::ToolTipRole).toString(),
                 QString("Second sentence."));
    }

    void anEmptyTextIsOneKeyFromSound() {
        OpenWindow studio;
        QVERIFY(studio.find<QPlainTextEdit>("speakEditor")->toPlainText().isEmpty());
        studio.find<QPlainTextEdit>("speakEditor")->setFocus();

        studio.press(Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(!studio.find<QPlainTextEdit>("speakEditor")->toPlainText().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
    }

    void editingKeepsTheStateOfOtherSentences() {
        OpenWindow studio;
        studio.type("First sentence.\n\nSecond sentence.\n\nThird sentence.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        auto* rows = studio.rows("sentences");
        const auto state = [&](int row) {
            return SentenceModel::State(rows->index(row, 0).data(SentenceModel::StateRole).toInt());
        };
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 3, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(state(2) == SentenceModel::State::Done, kSoonMs);

        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        QTextCursor cursor(editor->document());
        cursor.setPosition(static_cast<int>(editor->toPlainText().indexOf("sentence.\n\nThird")));
        cursor.insertText("changed ");

        QTRY_VERIFY_WITH_TIMEOUT(state(1) == SentenceModel::State::Planned, kSoonMs);
        QVERIFY(state(0) == SentenceModel::State::Done || state(0) == SentenceModel::State::Playing);
        QVERIFY(state(2) == SentenceModel::State::Done || state(2) == SentenceModel::State::Playing);
    }

    void theEstimateComesFromWhatWasMeasured() {
        OpenWindow studio;
        studio.type("A first text, for which nothing was measured on this machine yet.");
        auto* counter = studio.find<QLabel>("counter");
        QTRY_VERIFY_WITH_TIMEOUT(counter->text().contains("unknown"), kSoonMs);

        studio.click("speakButton");

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(counter->text().contains("of speech"), kSoonMs);
        QVERIFY(counter->text().contains("rendered in"));
    }

    void aTakeIsRenamed() {
        OpenWindow studio;
        studio.type("A take with a dull name.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);

        studio.window().actions().action("renameTake")->trigger();
        auto* dialog = studio.find<QInputDialog>("renameTake");
        QVERIFY(dialog != nullptr);
        dialog->setTextValue("Bright name");
        dialog->accept();

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->index(0, 0).data(HistoryModel::Title).toString(),
                                  QString("Bright name"), kSoonMs);
    }

    void aTakeIsDraggedOutAsAWavFile() {
        OpenWindow studio;
        studio.type("Drag me out: please/now.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        auto* model = qobject_cast<HistoryModel*>(studio.rows("takes"));
        TakeDrag drag(studio.bridge());
        QSignalSpy made(&drag, &TakeDrag::made);

        drag.make(*model->item(model->index(0)));

        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, kSoonMs);
        const QFileInfo file(made.at(0).at(0).toString());
        QCOMPARE(file.fileName(), QString("Drag me out please now.wav"));
        QFile wav(file.filePath());
        QVERIFY(wav.open(QIODevice::ReadOnly));
        QCOMPARE(wav.read(4), QByteArray("RIFF"));
    }

    void takesOfFormerTextsAreOpenedAgainWithTheirStates() {
        OpenWindow studio;
        studio.type("One sentence here. Another one there.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        const auto id = studio.rows("takes")->index(0, 0).data(HistoryModel::Id).toLongLong();
        studio.type("Something else.");

        studio.find<QAbstractItemView>("takes")->setCurrentIndex(studio.rows("takes")->index(0, 0));
        Q_EMIT studio.window().findChild<TakesStrip*>()->openRequested(id);

        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        QTRY_COMPARE_WITH_TIMEOUT(editor->toPlainText(), QString("One sentence here. Another one there."),
                                  kSoonMs);
        auto* rows = studio.rows("sentences");
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 2, kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(rows->index(1, 0).data(SentenceModel::StateRole).toInt(),
                                  int(SentenceModel::State::Done), kSoonMs);
    }

    void findAndReplaceIsOneStepOfUndo() {
        OpenWindow studio;
        studio.type("a cat, a cat and a dog");
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        editor->setFocus();
        studio.press(Qt::Key_H, Qt::ControlModifier);
        studio.find<QLineEdit>("speakFindText")->setText("cat");
        studio.find<QLineEdit>("speakReplaceText")->setText("bird");

        studio.click("speakReplaceAll");
        QCOMPARE(editor->toPlainText(), QString("a bird, a bird and a dog"));
        editor->undo();

        QCOMPARE(editor->toPlainText(), QString("a cat, a cat and a dog"));
        studio.press(Qt::Key_Escape);
        QVERIFY(!studio.find<QLineEdit>("speakFindText")->isVisible());
    }

    void whatOnlyOtherEnginesOfferIsShownDisabledWithTheReason() {
        OpenWindow studio;

        const auto rows = studio.window().findChildren<NumberRow*>();
        const auto disabled = std::ranges::count_if(
            rows, [](const NumberRow* row) { return !row->isEnabled() && !row->toolTip().isEmpty(); });

        QVERIFY(disabled > 0);
    }

    void aPasteOfTenMegabytesArrivesWhole() {
        OpenWindow studio;
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        const QString text = QString("A sentence of a long text that is pasted. ")
                                 .repeated(24)
                                 .append("\n\n")
                                 .repeated(10'000);
        QVERIFY(text.size() > 10'000'000);
        QGuiApplication::clipboard()->setText(text);

        editor->paste();

        QTRY_VERIFY_WITH_TIMEOUT(!editor->isReadOnly(), kSoonMs * 3);
        QCOMPARE(editor->document()->characterCount() - 1, int(text.size()));
        editor->undo();
        QVERIFY(editor->document()->isEmpty());
    }

    void aWrongTagIsUnderlinedBeforeSpeaking() {
        OpenWindow studio;

        studio.type("Wait [pause forever] here.");

        auto* problems = studio.find<QLabel>("problems");
        QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible() && !problems->text().isEmpty(), kSoonMs);
        const auto marks = studio.find<QPlainTextEdit>("speakEditor")->extraSelections();
        QCOMPARE(marks.size(), 1);
        QCOMPARE(marks.front().cursor.selectionStart(), 5);
        QCOMPARE(marks.front().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    }

    void choosingAVoiceKeepsTheText() {
        OpenWindow studio;
        studio.type("Do not clear me.");
        studio.click("voicePicker");
        auto* tree = studio.find<QTreeView>("voiceTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible(), kSoonMs);
        auto* search = tree->parentWidget()->findChild<QLineEdit*>();

        QTest::keyClicks(search, "german espeak");
        QTest::keyClick(search, Qt::Key_Return);

        QTRY_VERIFY_WITH_TIMEOUT(!tree->isVisible(), kSoonMs);
        QCOMPARE(studio.find<QPlainTextEdit>("speakEditor")->toPlainText(), QString("Do not clear me."));
        QVERIFY(studio.window().findChildren<NumberRow*>().size() > 5);  // the options of eSpeak
    }

    void aDeletedTakeComesBack() {
        OpenWindow studio;
        studio.type("Delete me and bring me back.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);

        studio.click("deleteTake");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 0, kSoonMs);
        auto* undo = studio.find<QFrame>("toast")->findChild<QPushButton*>();
        QTest::mouseClick(undo, Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
    }

    void aTakeCanBeStarred() {
        OpenWindow studio;
        studio.type("A star for this one.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);

        studio.click("starTake");

        QTRY_VERIFY_WITH_TIMEOUT(studio.rows("takes")->index(0, 0).data(HistoryModel::Starred).toBool(),
                                 kSoonMs);
    }

    void aTakeIsExportedWhereTheDialogSays() {
        OpenWindow studio;
        studio.type("Written to a file.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);

        studio.window().actions().action("export")->trigger();
        auto* dialog = studio.window().findChild<QDialog*>();
        QVERIFY(dialog != nullptr);
        const QString target = QString::fromStdString((studio.folder() / "out.wav").string());
        for (auto* field : dialog->findChildren<QLineEdit*>()) field->setText(target);
        dialog->accept();

        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(target).size() > 1000, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QFrame>("toast")->isVisible(), kSoonMs);
    }

    void theTextIsThereAfterTheNextStart() {
        OpenWindow studio;
        studio.type("Kept over a restart.");
        studio.close();

        studio.open();

        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        QTRY_COMPARE_WITH_TIMEOUT(editor->toPlainText(), QString("Kept over a restart."), kSoonMs);
    }

    void aSubtitleFileIsOpenedInTheEditor() {
        OpenWindow studio;
        const auto file = studio.folder() / "one.srt";
        QFile srt(QString::fromStdString(file.string()));
        QVERIFY(srt.open(QIODevice::WriteOnly));
        srt.write("1\n00:00:01,000 --> 00:00:02,000\nHello.\n\n2\n00:00:04,000 --> 00:00:05,000\nAgain.\n");
        srt.close();

        studio.window().openFiles({srt.fileName()});

        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QPlainTextEdit>("speakEditor")->toPlainText().contains("Again."),
                                 kSoonMs);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("sentences")->rowCount(), 2, kSoonMs);
    }

    void followerFindsSentenceAndWord() {
        SpeechFollower follower;
        follower.start(7, QString::fromUtf8("Grüße. Hello you."), 10);
        storage::SegmentRecord second;
        second.segment = {
            .startMs = 1000,
            .endMs = 2000,
            .text = "Hello you.",
            .speaker = {},
            .confidence = 1,
            .words = {{.text = "Hello", .startMs = 1000, .endMs = 1400, .textOffset = 9, .textLength = 5},
                      {.text = "you", .startMs = 1500, .endMs = 1900, .textOffset = 15, .textLength = 3}}};
        second.sourceOffset = 9;
        second.sourceLength = 10;

        QCOMPARE(follower.add(second), std::optional(17));  // ten before, seven characters in nine bytes

        const auto place = follower.at(1600);
        QVERIFY(place.has_value());
        QCOMPARE(place->sentence, 17);
        QCOMPARE(place->word, 23);
        QCOMPARE(place->wordLength, 3);
        QVERIFY(!follower.at(500).has_value());
        QCOMPARE(follower.startOf(18), std::optional<std::int64_t>(1000));
    }

    void followedWordsMoveWithEdits() {
        SpeechFollower follower;
        follower.start(7, "One. Two.", 0);
        const auto add = [&](int offset, std::int64_t startMs) {
            storage::SegmentRecord segment;
            segment.segment.startMs = startMs;
            segment.segment.endMs = startMs + 1000;
            segment.sourceOffset = offset;
            segment.sourceLength = 4;
            return follower.add(segment);
        };
        add(0, 0);

        follower.textChanged(4, 0, 3);  // between the two
        follower.textChanged(1, 1, 1);  // in the first

        QVERIFY(!follower.startOf(0).has_value());
        QCOMPARE(add(5, 1000), std::optional(8));
        QCOMPARE(follower.startOf(8), std::optional<std::int64_t>(1000));
    }

    void aMirrorIsTheTextAfterEveryKindOfChange() {
        QPlainTextEdit editor;
        TextMirror mirror(editor.document());
        QTextCursor cursor(editor.document());

        const auto check = [&] { QCOMPARE(mirror.text(), editor.toPlainText()); };
        editor.setPlainText("One\ntwo\nthree");
        check();
        cursor.setPosition(2);
        cursor.insertText("x\ny\u00A0z");
        check();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText("\nend");
        check();
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.removeSelectedText();
        check();
        editor.undo();
        check();
        editor.redo();
        check();
        editor.clear();
        check();
        editor.setPlainText("again");
        check();
    }

    void planningAgainIsTheSameAsPlanningAnew() {
        std::mt19937 random(5);
        const QStringList pieces{"One sentence. ", "Two [pause 1s] ", "\n",       "\n\n",
                                 "- item",         "Grüße 👍! ",       "[laugh] ", " "};
        QString text;
        std::shared_ptr<const TextPlan> last;
        for (int step = 0; step < 400; ++step) {
            const auto at = text.isEmpty() ? 0 : qsizetype(random() % std::size_t(text.size()));
            if (random() % 3 == 0) text.remove(at, random() % 20);
            text.insert(std::min(at, text.size()), pieces.at(random() % std::size_t(pieces.size())));
            last = planText(text, {}, last.get());
            const auto anew = planText(text, {}, nullptr);
            QCOMPARE(last->sentences.size(), anew->sentences.size());
            QCOMPARE(last->problems.size(), anew->problems.size());
            for (std::size_t i = 0; i < anew->sentences.size(); ++i) {
                QCOMPARE(last->sentences[i].position, anew->sentences[i].position);
                QCOMPARE(last->sentences[i].length, anew->sentences[i].length);
                QCOMPARE(last->sentences[i].text, anew->sentences[i].text);
            }
        }
    }

    void bytePositionsCountEveryKindOfCharacter() {
        const QString text = QString::fromUtf8("aü€𝄞").repeated(400);
        const QByteArray bytes = text.toUtf8();
        const BytePositions positions(bytes);

        for (int i = 0; i <= bytes.size(); ++i) {
            if (i < bytes.size() && (static_cast<unsigned char>(bytes.at(i)) & 0xC0U) == 0x80U) continue;
            QCOMPARE(positions.position(i), static_cast<int>(QString::fromUtf8(bytes.left(i)).size()));
        }
        QCOMPARE(positions.position(1'000'000), static_cast<int>(text.size()));
    }

    void aDoubleClickResetsAnOption() {
        NumberRow row("Rate", "%", "", {50, 200, 100, 1});
        row.setValue(150);
        auto* label = row.findChild<QLabel*>();

        QTest::mouseDClick(label, Qt::LeftButton);

        QCOMPARE(row.value(), 100.0);
        QVERIFY(row.isDefault());
    }
};

QTEST_MAIN(SpeakTest)
#include "speak_test.moc"
