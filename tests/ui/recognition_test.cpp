// What recordings are recognised with, and what neural recognisers add to a transcript: gaps, a found
// language, other words, translations. Their events are made by hand, so that no model is needed.
#include "core/models/whisper/options.h"
#include "tests/ui/neural_recognisers.h"
#include "tests/ui/prepared_transcript.h"
#include "ui/bridge/option_text.h"
#include "ui/transcribe/recognition_form.h"
#include "ui/transcribe/recognition_settings.h"

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::neural;
using test::OpenTranscript;
using test::OpenWindow;

namespace {

// The Transcribe screen with two checkpoints.
struct Studio : OpenWindow {
    Studio() { prepare(); }
    void prepare() {
        test::listRecognisers(
            bridge(), {neural("whisper-base", "Whisper base"), neural("whisper-small", "Whisper small")});
        window().showScreen(ScreenId::Transcribe);
    }
    void choose(const char* box, const char* value) {
        auto* combo = find<QComboBox>(box);
        const int place = combo->findData(value);
        QVERIFY2(place >= 0, value);
        combo->setCurrentIndex(place);
        Q_EMIT combo->activated(place);
    }
};

}  // namespace

class RecognitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatARecogniserCannotDoIsLeftOut() {
        RecognitionChoice wish{.recogniser = "x",
                               .language = "de-AT",
                               .translate = true,
                               .prompt = "Anna",
                               .options = {{"beams", 5}, {"gone", 1}}};
        const auto able = fitted(wish, neural("whisper-base", "W"));
        QCOMPARE(able.language, std::string("de"));
        QCOMPARE(able.options, (std::map<std::string, double>{{"beams", 5}}));
        QVERIFY(able.translate && able.recogniser == "whisper-base");

        models::RecogniserInfo plain;
        plain.id = "pocketsphinx";
        plain.languages = {"en"};
        const auto unable = fitted(wish, plain);
        QCOMPARE(unable.language, std::string("en"));
        QVERIFY(!unable.translate && unable.options.empty());

        wish.language = kFoundOut;
        QCOMPARE(fitted(wish, plain).language, std::string("en"));
        QCOMPARE(fitted(wish, neural("w", "W")).language, std::string(kFoundOut));
        wish.language = "tlh";
        QCOMPARE(fitted(wish, neural("w", "W")).language, std::string(kFoundOut));
    }

    void everyTextOfTheOptionTablesCanBeTranslated() {
        Studio studio;
        std::vector<std::string> texts;
        for (const auto& recogniser : studio.bridge().recognisers())
            if (!recogniser.isNeural) texts.emplace_back(recogniser.qualityNote);
        for (const auto& option : models::whisper::optionTable())
            for (const auto text : {option.label, option.unit, option.group, option.description})
                texts.emplace_back(text);
        const auto known = optionTexts();
        const auto isKnown = [&](const std::string& text) {
            return std::ranges::any_of(known, [&](const char* one) { return text == one; });
        };
        for (const auto& text : texts) QVERIFY2(text.empty() || isKnown(text), text.c_str());
        QVERIFY(texts.size() > 50);
    }

    void theGlossaryCorrectsWhatIsHeard() {
        const auto heard = glossaryForHearing({{"Kubernetes", "koo bernetties", false, {"cooper netties"}},
                                               {"Halifax", "", true, {"hally facts"}}});

        QCOMPARE(heard.size(), std::size_t(3));
        for (const auto& entry : heard) QVERIFY(entry.spoken == "Kubernetes" || entry.spoken == "Halifax");
    }

    void aChoiceIsMadeRememberedAndUsed() {
        Studio studio;
        studio.click("recognitionButton");
        QVERIFY(studio.find<QWidget>("recognitionCard")->isVisible());
        QVERIFY(!studio.find<QPlainTextEdit>("recognitionPrompt")->isEnabled());  // PocketSphinx takes none

        studio.choose("recogniserBox", "whisper-small");
        QVERIFY(studio.find<QLabel>("recogniserNote")->text().contains("names are often wrong"));
        studio.choose("spokenLanguage", "und");
        auto* task = studio.find<QComboBox>("recognitionTask");
        QVERIFY(task->isVisible());
        QCOMPARE(task->currentIndex(), 0);  // never unless asked
        studio.find<QPlainTextEdit>("recognitionPrompt")->setPlainText("Anna Berg");
        studio.click("recognitionMore");
        QVERIFY(studio.find<QWidget>("option-beams")->isVisible());
        QCOMPARE(studio.find<QPushButton>("recognitionButton")->accessibleName(),
                 QString("Whisper small · finds out the language"));

        studio.close();
        studio.open();
        studio.prepare();

        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPushButton>("recognitionButton")->accessibleName(),
                                  QString("Whisper small · finds out the language"), kSoonMs);
        QCOMPARE(studio.find<QPlainTextEdit>("recognitionPrompt")->toPlainText(), QString("Anna Berg"));
    }

    void aRecogniserThatWentAwayStaysChosenAndIsNamed() {
        Studio studio;
        studio.preferences().set("transcribe.recogniser", "whisper-gone");

        auto* box = studio.find<QComboBox>("recogniserBox");
        QVERIFY(box->currentText().contains("not on this computer"));
        QCOMPARE(studio.find<QPushButton>("recognitionButton")->accessibleName().section(" · ", 0, 0),
                 QString("whisper-gone"));
    }

    void translationIsSaidWhereItCannotBeOverlooked() {
        Studio studio;
        studio.click("recognitionButton");
        studio.choose("recogniserBox", "whisper-base");
        auto* task = studio.find<QComboBox>("recognitionTask");
        task->setCurrentIndex(1);
        Q_EMIT task->activated(1);

        QVERIFY(studio.find<QPushButton>("recognitionButton")->accessibleName().endsWith("into English"));
        studio.choose("recogniserBox", "pocketsphinx");
        QVERIFY(!task->isVisible());
        studio.choose("recogniserBox", "whisper-base");
        QCOMPARE(task->currentIndex(), 0);  // not by itself
    }

    void theExportDialogMarksWhatBreaksARule() {
        OpenTranscript open({"a short line",
                             "far more words than anybody could ever read within the two seconds "
                             "that are left for them before the next line comes"});
        open.model().setTranslations({{0, "eine kurze Zeile"}});
        Q_EMIT open.studio().find<QPushButton>("exportButton")->clicked();
        auto* dialog = open.studio().window().findChild<QDialog*>("exportTranscript");
        QVERIFY(dialog != nullptr);
        auto* format = dialog->findChild<QComboBox*>("exportFormat");
        auto* preview = dialog->findChild<QPlainTextEdit*>("exportPreview");
        auto* note = dialog->findChild<QLabel*>("exportNote");
        format->setCurrentIndex(format->findData("srt"));
        auto* speed = dialog->findChild<QDoubleSpinBox*>("exportSpeed");
        speed->setValue(5);
        QTRY_VERIFY2_WITH_TIMEOUT(note->text().contains("too fast to read"), qPrintable(note->text()),
                                  kSoonMs);
        QVERIFY(!preview->extraSelections().isEmpty());

        speed->setValue(0);
        QTRY_VERIFY_WITH_TIMEOUT(note->text().contains("keep the rules"), kSoonMs);
        QVERIFY(preview->extraSelections().isEmpty());

        dialog->findChild<QComboBox*>("exportText")->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(preview->toPlainText().contains("a short line\neine kurze Zeile"), kSoonMs);
        dialog->close();
        // The rules are those of the next export too.
        Q_EMIT open.studio().find<QPushButton>("exportButton")->clicked();
        for (auto* box : open.studio().window().findChildren<QDoubleSpinBox*>("exportSpeed"))
            QCOMPARE(box->value(), 0.0);
        // And those of the history and the command line, which read the settings.
        QCOMPARE(open.studio().preferences().real("transcribe.subtitle_speed"), 0.0);
    }

    void theFoundLanguageIsShown() {
        OpenTranscript open({"alpha beta"});
        open.studio().bridge().publish(engine::LanguageFound{7, "de", 0.97});

        QTRY_VERIFY_WITH_TIMEOUT(
            open.studio().find<QLabel>("transcriptDetail")->text().contains("German, found out (97 % sure)"),
            kSoonMs);
    }
};

QTEST_MAIN(RecognitionTest)
#include "recognition_test.moc"
