// The Speak screen with engines that have languages, styles and seeds: what is shown of them, what is
// sent to them, and what is kept.
#include "tests/ui/neural_family.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/history_model.h"
#include "ui/bridge/voice_model.h"
#include "ui/speak/sentence_mark.h"
#include "ui/speak/sentence_model.h"
#include "ui/speak/speaking_status.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;
using test::SpokenLog;

namespace {

test::WindowOptions withModels() {
    return {.withSound = false, .families = test::neuralFamilies()};
}

void choose(OpenWindow& studio, const char* voice) {
    Q_EMIT studio.window().services().navigator.voiceWanted(voice);
    SpokenLog::instance().take();
}

// Speaks what stands there and returns what the engine was asked for; the last is what was heard, before
// it a new voice may have been measured.
std::vector<test::Spoken> spoken(OpenWindow& studio, const char* button = "speakButton") {
    const int before = studio.rows("takes")->rowCount();
    studio.click(button);
    if (!QTest::qWaitFor([&] { return studio.rows("takes")->rowCount() > before; }, kSoonMs)) return {};
    return SpokenLog::instance().take();
}

}  // namespace

class NeuralSpeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speakersAreListedByModelWithLanguageAndDescription() {
        OpenWindow studio(withModels());
        auto* rows = studio.rows("voiceTree");
        const auto group = rows->match(rows->index(0, 0), Qt::DisplayRole, "Hum 1.7B").value(0);
        QVERIFY(group.isValid());
        QCOMPARE(rows->rowCount(group), 2);
        const auto vivian = rows->match(rows->index(0, 0, group), Qt::DisplayRole, "Vivian").value(0);
        QCOMPARE(vivian.data(VoiceModel::Detail).toString(),
                 languageName("zh") + QString::fromUtf8(" · Bright, slightly edgy young voice."));
        QVERIFY(vivian.data(Qt::AccessibleTextRole).toString().contains("edgy"));
    }

    void speakersAreFoundByTheirDescription() {
        OpenWindow studio(withModels());
        studio.click("voicePicker");
        auto* search = studio.find<QTreeView>("voiceTree")->window()->findChild<QLineEdit*>();

        search->setText("strong rhythm");

        auto* rows = studio.rows("voiceTree");
        QCOMPARE(rows->rowCount(), 2);  // both models have this speaker
        QCOMPARE(rows->index(0, 0, rows->index(0, 0)).data().toString(), QString("Ryan"));
        search->window()->hide();
    }

    void languageStyleAndSeedReachTheEngine() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-vivian");
        studio.type("Guten Tag.");
        auto* language = studio.find<QComboBox>("language");
        QCOMPARE(language->currentData().toString(), QString("und"));  // a speaker of the model's own
        QCOMPARE(language->count(), 4);

        language->setCurrentIndex(language->findData("de"));
        studio.click("style-calm");
        studio.find<QLineEdit>("seed")->setText("4242");
        const auto said = spoken(studio);

        QVERIFY(!said.empty());
        QCOMPARE(said.back().text, std::string("Guten Tag."));
        QCOMPARE(said.back().voice.baseVoice, std::string("Vivian"));
        QCOMPARE(said.back().voice.language, std::string("de"));
        QCOMPARE(said.back().voice.style, std::string("Speak calmly and slowly, in a warm and even tone."));
        QCOMPARE(said.back().voice.seed, std::optional<std::uint64_t>(4242));
    }

    void aQuickStyleFollowsTheLanguageAndCanBeUndone() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-vivian");
        studio.type("The text stays as it is.");
        auto* style = studio.find<QPlainTextEdit>("style");
        style->setFocus();
        QTest::keyClicks(style, "like a pirate");

        studio.click("style-whispering");
        const QString chinese = style->toPlainText();
        QTest::keyClick(style, Qt::Key_Z, Qt::ControlModifier);

        QVERIFY(chinese.contains(QString::fromUtf8("耳语")));  // the speaker's own language, with Auto
        QCOMPARE(style->toPlainText(), QString("like a pirate"));
        QCOMPARE(studio.find<QPlainTextEdit>("speakEditor")->toPlainText(),
                 QString("The text stays as it is."));
    }

    void whatACheckpointCannotDoIsDisabledWithTheReason() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-vivian");
        studio.click("style-angry");
        choose(studio, "hum-small-vivian");
        const QString reason = "Models of this size do not follow a style.";

        auto* style = studio.find<QPlainTextEdit>("style");
        QVERIFY(style->isVisible() && !style->isEnabled());
        QCOMPARE(style->toolTip(), reason);
        QCOMPARE(style->accessibleDescription(), reason);
        QCOMPARE(studio.find<QLabel>("styleNote")->text(), reason);
        studio.type("Hello.");
        const auto said = spoken(studio);
        QVERIFY(!said.empty());
        QVERIFY(said.back().voice.style.empty());
    }

    void whatAnEngineDoesNotHaveIsNotShown() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-vivian");
        QVERIFY(studio.find<QWidget>("seed")->isVisible());

        choose(studio, "flite-slt");

        for (const char* part : {"language", "style", "seed", "newSeed"})
            QVERIFY2(!studio.find<QWidget>(part)->isVisible(), part);
    }

    void aPinnedSeedIsKeptAndANewOneIsDrawnEachTime() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-ryan");
        studio.type("Hello.");
        const auto first = spoken(studio);
        studio.find<QCheckBox>("newSeed")->click();
        QVERIFY(!studio.find<QLineEdit>("seed")->isEnabled());

        const auto second = spoken(studio), third = spoken(studio);

        QVERIFY(!first.empty() && !second.empty() && !third.empty());
        QCOMPARE(first.back().voice.seed, std::optional<std::uint64_t>(1));
        QVERIFY(second.back().voice.seed != first.back().voice.seed);
        QVERIFY(third.back().voice.seed != second.back().voice.seed);
        QCOMPARE(studio.find<QLineEdit>("seed")->text(), QString::number(*third.back().voice.seed));
    }

    void aNewTakeIsAnotherOne() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-ryan");
        studio.type("Hello.");
        const auto first = spoken(studio);
        studio.find<QPlainTextEdit>("speakEditor")->setFocus();

        studio.press(Qt::Key_R, Qt::ControlModifier);

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 2, kSoonMs);
        const auto second = SpokenLog::instance().take();
        QVERIFY(!first.empty() && !second.empty());
        QVERIFY(second.back().voice.seed != first.back().voice.seed);
    }

    void aSentenceIsSpokenAgainWithoutChangingTheSeed() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-ryan");
        studio.type("First sentence. Second sentence.");
        spoken(studio);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("sentences")->rowCount(), 2, kSoonMs);
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        editor->moveCursor(QTextCursor::End);

        studio.window().actions().action("speakAgain")->trigger();

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 2, kSoonMs);
        const auto said = SpokenLog::instance().take();
        QVERIFY(std::ranges::none_of(said,
                                     [](const test::Spoken& one) { return one.text == "First sentence."; }));
        QCOMPARE(said.back().text, std::string("Second sentence."));
        QVERIFY(said.back().voice.seed != std::optional<std::uint64_t>(1));
        QCOMPARE(studio.find<QLineEdit>("seed")->text(), QString("1"));
    }

    void aTextKeepsHowItIsSpoken() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-ryan");
        studio.type("Hello.");
        auto* language = studio.find<QComboBox>("language");
        language->setCurrentIndex(language->findData("en"));
        studio.find<QPlainTextEdit>("style")->setPlainText("in a hurry");
        studio.find<QLineEdit>("seed")->clear();
        QTest::keyClicks(studio.find<QLineEdit>("seed"), "18446744073709551615");

        studio.close();
        studio.open();

        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPlainTextEdit>("style")->toPlainText(), QString("in a hurry"),
                                  kSoonMs);
        QCOMPARE(studio.find<QComboBox>("language")->currentData().toString(), QString("en"));
        QCOMPARE(studio.find<QLineEdit>("seed")->text(), QString("18446744073709551615"));
        QCOMPARE(studio.find<QPushButton>("voicePicker")->text(), QString("Ryan"));
    }

    void aTakeOfTheHistoryIsUsedAgainAsItWasMade() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-ryan");
        studio.type("Hello.");
        studio.click("style-news");
        studio.find<QLineEdit>("seed")->setText("77");
        spoken(studio);
        const auto id = studio.rows("takes")->index(0, 0).data(HistoryModel::Id).toLongLong();
        choose(studio, "flite-slt");

        Q_EMIT studio.window().services().navigator.takeWanted(id);

        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPushButton>("voicePicker")->text(), QString("Ryan"), kSoonMs);
        QCOMPARE(studio.find<QLineEdit>("seed")->text(), QString("77"));
        QVERIFY(studio.find<QPlainTextEdit>("style")->toPlainText().contains("news presenter"));
    }

    void aVoiceWhoseModelIsGoneSaysSoAndComesBackWithIt() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-ryan");
        studio.type("Hello.");
        studio.click("style-calm");
        studio.close();

        studio.setFamilies(models::modelFamilies());
        studio.open();
        auto* hint = studio.find<QLabel>("voiceHint");
        QTRY_VERIFY_WITH_TIMEOUT(hint->isVisible(), kSoonMs);
        QVERIFY2(hint->text().contains("Ryan") && hint->text().contains("hum-large"),
                 qPrintable(hint->text()));
        studio.click("voiceHintButton");
        QVERIFY(studio.window().screen(ScreenId::Models).isVisible());
        studio.close();

        studio.setFamilies(test::neuralFamilies());
        studio.open();
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPushButton>("voicePicker")->text(), QString("Ryan"), kSoonMs);
        QVERIFY(studio.find<QPlainTextEdit>("style")->toPlainText().contains("calmly"));
    }

    void settingsStayWhenTheListOfVoicesComesAnew() {
        OpenWindow studio(withModels());
        choose(studio, "hum-large-ryan");
        studio.find<QPlainTextEdit>("style")->setPlainText("very tired");
        QSignalSpy changed(&studio.bridge(), &EngineBridge::voicesChanged);
        voices::Voice other;
        other.id = "user-other";
        other.name = "Other";
        other.engine = "flite";
        other.engineVersion = "1";
        other.baseVoice = "slt";
        other.language = "en-US";

        studio.bridge().engine().saveVoice(other);

        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 0, kSoonMs);
        QCOMPARE(studio.find<QPlainTextEdit>("style")->toPlainText(), QString("very tired"));
    }

    void theStatusCountsDownToTheFirstSound() {
        SpeakingStatus status;
        status.begin();
        QCOMPARE(status.line(), QString::fromUtf8("Starting…"));
        status.loading(true);
        QCOMPARE(status.line(), QString::fromUtf8("Loading the model…"));
        status.loading(false);
        status.started(20);
        status.progressed("speak", 0.1, 40);

        status.expectSound(12);
        const QString waiting = status.line();
        status.expectSound(0);
        const QString now = status.line();
        status.sounded();

        QVERIFY2(waiting.startsWith("Sound in about 12 s"), qPrintable(waiting));
        QVERIFY2(waiting.endsWith("40 s left"), qPrintable(waiting));
        QVERIFY2(now.startsWith("Sound in a moment"), qPrintable(now));
        QVERIFY2(status.line().startsWith("0 of 20"), qPrintable(status.line()));
    }

    void aMarkSaysWhy_data() {
        QTest::addColumn<int>("end");
        QTest::addColumn<double>("similarity");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<QString>("words");
        QTest::newRow("no end") << int(models::SpeechEnd::LengthCap) << 1.0 << 1 << "did not find an end";
        QTest::newRow("loop") << int(models::SpeechEnd::Repeating) << 1.0 << 1 << "repeated itself";
        QTest::newRow("silence") << int(models::SpeechEnd::Silent) << 1.0 << 1 << "fell silent";
        QTest::newRow("another voice") << int(models::SpeechEnd::Ended) << 0.61 << 1 << "likeness 0.61";
        QTest::newRow("tried") << int(models::SpeechEnd::Ended) << 0.61 << 3 << "Tried 3";
    }
    void aMarkSaysWhy() {
        QFETCH(int, end);
        QFETCH(double, similarity);
        QFETCH(int, attempts);
        QFETCH(QString, words);

        const QString mark = sentenceMark({.job = 1,
                                           .index = 0,
                                           .end = models::SpeechEnd(end),
                                           .similarity = similarity,
                                           .floor = 0.75,
                                           .attempts = attempts});

        QVERIFY2(mark.contains(words), qPrintable(mark));
    }

    void aMarkedSentenceIsToldToScreenReaders() {
        SentenceModel model;
        auto plan = std::make_shared<TextPlan>();
        plan->text = "One. Two.";
        plan->sentences = {{0, 4, "One.", false}, {5, 4, "Two.", false}};
        model.setPlan(plan);

        model.setMark(5, "It went wrong.");

        QCOMPARE(model.index(0).data(SentenceModel::Mark).toString(), QString());
        QCOMPARE(model.index(1).data(SentenceModel::Mark).toString(), QString("It went wrong."));
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains("It went wrong."));
        QVERIFY(model.index(1).data(Qt::ToolTipRole).toString().contains("It went wrong."));
    }
};

QTEST_MAIN(NeuralSpeakTest)
#include "neural_speak_test.moc"
