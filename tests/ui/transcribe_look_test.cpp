// The Transcribe screen in everything that it can show, in a small window: nothing is cut, lies over
// something else, scrolls sideways or lacks a name, in every theme and in both directions of reading.
// TIMBRE_PICTURES=folder keeps a picture of each.
#include "tests/ui/layout_problems.h"
#include "tests/ui/neural_recognisers.h"
#include "tests/ui/prepared_transcript.h"
#include "ui/speak/speak_editor.h"
#include "ui/timeline/timeline.h"
#include "ui/transcribe/compare_dialog.h"
#include "ui/transcribe/difference_dialog.h"
#include "ui/transcribe/find_speakers_dialog.h"
#include "ui/transcribe/listening_dialog.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::neural;
using test::OpenTranscript;
using test::OpenWindow;

namespace {

const std::vector<std::string> kTexts{
    "Good evening and welcome back to the lighthouse, where the harbour lay as still as glass.",
    "The storm? had passed in the night, and nobody had seen the boat leave, but its rope? was wet.",
    "repeated", "You could have waited, she said, and Doctor Marlow? looked at the sea for three seconds.",
    "Ask not what your country can do for you, ask what you can do for your country."};

// What a long session leaves behind: speakers, doubts with other words, a gap, a translation.
void enrich(OpenTranscript& open, bool translated) {
    auto& model = open.model();
    auto gap = model.record(2)->segment;
    gap.text.clear();
    gap.words.clear();
    gap.gap = text::kGapRepetition;
    model.replaceRange(2, 1, {gap}, "gap");
    model.assignSpeakers(
        {{1, "Anna Berg-Lindqvist", 0, 0}, {2, "Doctor Marlow", 1, 1}, {3, "Speaker 3", 2, 2}},
        {{0, 1}, {1, 1}, {3, 2}, {4, 3}});
    model.doubtWords({{1, 1, "stone"}, {1, 1, "story"}, {1, 1, ""}, {3, 8, "Marlowe"}});
    if (!translated) return;
    model.setTranslations(
        {{0, "Guten Abend und willkommen zurück im Leuchtturm; der Hafen lag still wie Glas."},
         {1, "Der Sturm war in der Nacht vorübergezogen, und niemand hatte das Boot gesehen."},
         {3, "„Du hättest warten können“, sagte sie."}});
}

void choose(QComboBox* box, const QVariant& value) {
    const int row = box->findData(value);
    QVERIFY(row >= 0);
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

}  // namespace

class TranscribeLookTest : public QObject {
    Q_OBJECT

private:
    QString folder_ = qEnvironmentVariable("TIMBRE_PICTURES");
    QString look_;

    void settle(OpenWindow& studio) {
        studio.theme().choose(look_.startsWith("dark")       ? ThemeChoice::Dark
                              : look_.startsWith("contrast") ? ThemeChoice::HighContrast
                                                             : ThemeChoice::Light);
        // With everything twice as large a display has room for 780 of our pixels.
        studio.window().resize(qApp->devicePixelRatio() > 1.5 ? QSize(780, 580) : QSize(900, 700));
        test::listRecognisers(studio.bridge(), {neural("whisper-base", "Whisper base"),
                                                neural("whisper-large", "Whisper large v3 turbo")});
        QApplication::processEvents();
    }
    void look(QWidget& window, const QString& name) {
        if (!folder_.isEmpty()) {
            QTest::qWait(300);
            const QString scale = qApp->devicePixelRatio() > 1.5 ? "-200" : "";
            QVERIFY(window.grab().save(QString("%1/%2-%3%4.png").arg(folder_, name, look_, scale)));
        }
        QStringList problems;  // layouts settle in several rounds
        QTest::qWaitFor([&] {
            problems = test::layoutProblems(window) + test::problemsOf(window);
            return problems.isEmpty();
        });
        problems.removeDuplicates();
        for (const auto& problem : problems) found_ << name + ": " + problem;
    }
    QStringList found_;

    static void looks() {
        QTest::addColumn<QString>("look");
        for (const char* one : {"light", "dark", "contrast", "rtl"}) QTest::newRow(one) << QString(one);
    }

private Q_SLOTS:
    void initTestCase() {
        if (!folder_.isEmpty()) QVERIFY(QDir().mkpath(folder_));
    }
    void init() {
        QFETCH(const QString, look);
        look_ = look;
        found_.clear();
        QApplication::setLayoutDirection(look == "rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    }
    void cleanup() {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        for (const auto& problem : found_) qWarning("%s", qPrintable(problem));  // more than a failure holds
        QVERIFY2(found_.isEmpty(), qPrintable(found_.value(0)));
    }

    void whatIsRecognisedWith_data() { looks(); }
    void whatIsRecognisedWith() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Transcribe);
        settle(studio);
        look(studio.window(), "transcribe-empty");
        studio.click("recognitionButton");
        look(studio.window(), "transcribe-form-basic");
        choose(studio.find<QComboBox>("recogniserBox"), "whisper-large");
        look(studio.window(), "transcribe-form");
        studio.find<QPlainTextEdit>("recognitionPrompt")->setPlainText("Anna Berg, Kubernetes");
        studio.click("recognitionMore");
        look(studio.window(), "transcribe-form-more");
    }

    void aTranscript_data() { looks(); }
    void aTranscript() {
        OpenTranscript open(kTexts);
        settle(open.studio());
        enrich(open, false);
        look(open.studio().window(), "transcript");
        open.run("transcript.nextDoubt");
        look(open.studio().window(), "transcript-doubts");
        open.run("find");
        look(open.studio().window(), "transcript-find");
    }

    void aTranslatedTranscript_data() { looks(); }
    void aTranslatedTranscript() {
        OpenTranscript open(kTexts);
        settle(open.studio());
        enrich(open, true);
        look(open.studio().window(), "transcript-translated");
        open.view().editTranslation(1);
        look(open.studio().window(), "transcript-translation-edited");
    }

    void theDialogs_data() { looks(); }
    void theDialogs() {
        OpenTranscript open(kTexts);
        settle(open.studio());
        enrich(open, true);
        auto& window = open.studio().window();
        Q_EMIT open.studio().find<QPushButton>("exportButton")->clicked();
        auto* dialog = window.findChild<QDialog*>("exportTranscript");
        QVERIFY(dialog != nullptr);
        choose(dialog->findChild<QComboBox*>("exportFormat"), "srt");
        QTRY_VERIFY_WITH_TIMEOUT(
            !dialog->findChild<QPlainTextEdit*>("exportPreview")->toPlainText().isEmpty(), kSoonMs);
        look(*dialog, "export");
        dialog->close();

        engine::HeardAgain heard;
        heard.job = 7;
        heard.recogniser = "whisper-base";
        heard.differences = {{1, 1, 1, "stone", 2180, 2330}, {4, 0, 2, "I was not", 8000, 8330}};
        DifferenceDialog differences(differencesOf(open.model(), heard), "Whisper base", &window);
        differences.setAttribute(Qt::WA_DeleteOnClose, false);
        differences.show();
        look(differences, "differences");
        const auto& services = window.services();
        RecognitionChoice with;
        with.recogniser = "whisper-base";
        for (const auto kind : {ListeningDialog::Kind::Range, ListeningDialog::Kind::Translation}) {
            ListeningDialog listening(services, kind, with, "0:02 to 0:04", &window);
            listening.setAttribute(Qt::WA_DeleteOnClose, false);
            listening.show();
            look(listening, kind == ListeningDialog::Kind::Range ? "again" : "translate");
        }
        FindSpeakersDialog speakers(&window);
        speakers.setAttribute(Qt::WA_DeleteOnClose, false);
        speakers.show();
        look(speakers, "find-speakers");
        CompareDialog compare(services, "the storm had passed", &window);
        compare.setAttribute(Qt::WA_DeleteOnClose, false);
        compare.setVisible(true);
        look(compare, "compare");
    }

    void theRecorder_data() { looks(); }
    void theRecorder() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Transcribe);
        settle(studio);
        studio.click("microphoneButton");
        for (const char* source : {"mic", "computer", "both"}) {
            choose(studio.find<QComboBox>("liveSource"), source);
            look(studio.window(), QString("record-") + source);
        }
        if (!test::hasSound()) return;
        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.bridge().engine().recorderStatus().elapsedMs > 300, kSoonMs);
        look(studio.window(), "recording");
        studio.click("recordButton");
        QTRY_VERIFY_WITH_TIMEOUT(!studio.bridge().engine().recorderStatus().recording, kSoonMs);
    }

    void aCheckedTake_data() { looks(); }
    void aCheckedTake() {
        OpenWindow studio;
        settle(studio);
        studio.type("The weather is fine today. Please open the window for the zyzzyva.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QWidget>("checkTake")->isEnabled(), kSoonMs);
        studio.click("checkTake");
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QWidget>("takeCheckNext")->isVisible(), kSoonMs);
        studio.click("takeCheckNext");
        look(studio.window(), "take-check");
        studio.window().showScreen(ScreenId::History);
        auto* list = studio.find<QAbstractItemView>("history");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 1, kSoonMs);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLabel>("previewDetail")->text().contains('%'), kSoonMs);
        look(studio.window(), "history-checked");
    }
};

QTEST_MAIN(TranscribeLookTest)
#include "transcribe_look_test.moc"
