// Pictures of the window for looking at: TIMBRE_PICTURES=folder build/release/tests/pictures_test
#include "tests/ui/open_window.h"

#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

const char* const kText =
    "Good evening, and welcome back to the lighthouse. [pause 600ms]\n\n"
    "The storm had passed in the night, and the harbour lay as still as glass. Nobody had seen the boat "
    "leave, "
    "but its rope was wet.\n\n"
    "\"You could have waited,\" she said. Dr. Marlow looked at the sea for 3.5 seconds. Then he began to "
    "read.";

}  // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private:
    QString folder_;

    void take(QWidget& window, const QString& name) {
        QVERIFY(window.grab().save(folder_ + "/" + name + ".png"));
    }

private Q_SLOTS:
    void initTestCase() {
        folder_ = qEnvironmentVariable("TIMBRE_PICTURES");
        if (folder_.isEmpty()) QSKIP("TIMBRE_PICTURES names no folder");
        QVERIFY(QDir().mkpath(folder_));
    }

    void everyScreenInEveryTheme_data() {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("contrast") << static_cast<int>(ThemeChoice::HighContrast);
    }
    void everyScreenInEveryTheme() {
        QFETCH(const int, choice);
        const QString theme = QTest::currentDataTag();
        OpenWindow studio;
        studio.theme().choose(static_cast<ThemeChoice>(choice));
        studio.window().resize(1280, 800);
        take(studio.window(), theme + "-speak-empty");

        studio.type(kText);
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        if (test::hasSound()) QTRY_VERIFY_WITH_TIMEOUT(studio.playing().positionMs > 5000, kSoonMs);
        take(studio.window(), theme + "-speak");

        studio.window().actions().action("shortcuts")->trigger();
        take(*studio.window().findChild<QDialog*>("shortcutSheet"), theme + "-keys");
        studio.window().findChild<QDialog*>("shortcutSheet")->close();
        studio.click("voicePicker");
        take(*studio.find<QTreeView>("voiceTree")->parentWidget(), theme + "-voices");
        studio.find<QTreeView>("voiceTree")->parentWidget()->hide();

        studio.window().showScreen(ui::ScreenId::Transcribe);
        take(studio.window(), theme + "-transcribe-empty");
        const auto recording = studio.folder() / "harbour.wav";
        auto request = test::speakRequest(
            "Ask not what your country can do for you. Ask what you can do for your country. "
            "The storm had passed in the night. The harbour lay as still as glass.");
        request.exportTo = recording;
        studio.bridge().engine().speak(request);
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(recording), kSoonMs);
        studio.window().openFiles({QString::fromStdString(recording.string())});
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("transcripts")->rowCount(), 1, 3 * kSoonMs);
        studio.click("microphoneButton");
        QTest::qWait(300);
        take(studio.window(), theme + "-transcribe");
    }

    void settingsHelpAndFirstRun_data() { everyScreenInEveryTheme_data(); }
    void settingsHelpAndFirstRun() {
        QFETCH(const int, choice);
        const QString theme = QTest::currentDataTag();
        OpenWindow studio;
        studio.theme().choose(static_cast<ThemeChoice>(choice));
        studio.window().resize(1280, 800);
        studio.window().showScreen(ScreenId::Settings);
        auto* pages = studio.find<QListWidget>("settingPages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QTest::qWait(300);
            take(studio.window(), theme + QStringLiteral("-settings-%1").arg(page));
        }
        studio.find<QLineEdit>("settingsSearch")->setText("sound");
        take(studio.window(), theme + "-settings-search");
        studio.window().resize(900, 600);
        studio.find<QLineEdit>("settingsSearch")->clear();
        pages->setCurrentRow(1);
        take(studio.window(), theme + "-settings-narrow");
        studio.window().resize(1280, 800);

        studio.window().showScreen(ScreenId::Help);
        take(studio.window(), theme + "-help");
        studio.find<QLineEdit>("helpSearch")->setText("disk");
        take(studio.window(), theme + "-help-search");
        studio.bridge().engine().transcribe({.file = "/nowhere/interview.wav"});
        studio.window().actions().action("errorJournal")->trigger();
        QTest::qWait(500);
        take(studio.window(), theme + "-help-journal");

        studio.click("openFirstRun");
        auto* dialog = studio.find<QDialog>("firstRun");
        for (int step = 0; step < 4; ++step) {
            QTest::qWait(300);
            take(*dialog, theme + QStringLiteral("-first-run-%1").arg(step));
            if (step == 3)
                dialog->findChild<QPushButton*>("trialGo")->click();
            else
                dialog->findChild<QPushButton*>("firstRunNext")->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>("trialGo")->isEnabled(), 3 * kSoonMs);
        take(*dialog, theme + "-first-run-done");
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
