#include "tests/ui/open_window.h"
#include "ui/bridge/conversions.h"
#include "ui/first_run/first_run_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

FirstRunDialog* dialogOf(OpenWindow& studio) {
    return studio.find<FirstRunDialog>("firstRun");
}

}  // namespace

class FirstRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsShownOnce() {
        OpenWindow studio({.offerFirstRun = true});
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr && dialogOf(studio)->isVisible(), kSoonMs);

        dialogOf(studio)->findChild<QPushButton*>("firstRunSkip")->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) == nullptr, kSoonMs);
        studio.close();
        studio.open();
        QTest::qWait(0);

        QVERIFY(dialogOf(studio) == nullptr);
    }

    void theWindowBehindItWorks() {
        OpenWindow studio({.offerFirstRun = true});
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr, kSoonMs);

        studio.type("Spoken while the first steps are open.");
        studio.click("speakButton");

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        QVERIFY(dialogOf(studio)->isVisible());
    }

    void everyStepCanBePassedAndGoneBackTo() {
        OpenWindow studio({.offerFirstRun = true});
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr, kSoonMs);
        auto* dialog = dialogOf(studio);
        auto* next = dialog->findChild<QPushButton*>("firstRunNext");

        for (int step = 0; step < FirstRunDialog::kSteps - 1; ++step) {
            QCOMPARE(dialog->step(), step);
            QVERIFY(dialog->findChild<QPushButton*>("firstRunSkip")->isVisible());
            next->click();
        }
        dialog->findChild<QPushButton*>("firstRunBack")->click();
        QCOMPARE(dialog->step(), FirstRunDialog::kSteps - 2);
        next->click();
        next->click();

        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) == nullptr, kSoonMs);
        QVERIFY(FirstRunDialog::wasShown(studio.folder() / "window.ini"));
    }

    void theThemeChangesAtOnce() {
        OpenWindow studio({.offerFirstRun = true});
        studio.theme().choose(ThemeChoice::Light);
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr, kSoonMs);
        auto* theme =
            dialogOf(studio)->findChild<QWidget*>("setting-general.theme")->findChild<QComboBox*>("control");

        theme->setCurrentIndex(theme->findData("dark"));
        Q_EMIT theme->activated(theme->currentIndex());

        QVERIFY(studio.theme().isDark());
    }

    void theFolderAndItsFreeSpaceAreShown() {
        OpenWindow studio({.offerFirstRun = true});
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr, kSoonMs);

        QTRY_VERIFY_WITH_TIMEOUT(
            dialogOf(studio)->findChild<QLabel*>("firstRunSpace")->text().contains("free"), kSoonMs);
        QCOMPARE(dialogOf(studio)->findChild<QLabel*>("firstRunFolder")->toolTip(),
                 pathText(studio.folder()));
    }

    void aSentenceIsSpokenAndHeardAgain() {
        OpenWindow studio({.offerFirstRun = true});
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr, kSoonMs);
        auto* dialog = dialogOf(studio);
        for (int i = 0; i < 3; ++i) dialog->findChild<QPushButton*>("firstRunNext")->click();

        dialog->findChild<QPushButton*>("trialGo")->click();

        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel*>("trialWords")->text().contains("%"), 3 * kSoonMs);
        QVERIFY(dialog->findChild<QLabel*>("trialHeard")->text().contains("street", Qt::CaseInsensitive) ||
                dialog->findChild<QLabel*>("trialHeard")->text().contains("people", Qt::CaseInsensitive));
        QVERIFY(!dialog->findChild<QLabel*>("trialFirstSound")->text().isEmpty());
        QVERIFY(dialog->findChild<QPushButton*>("trialGo")->isEnabled());
    }

    void itSurvivesWithoutAnySoundDevice() {
        OpenWindow studio({.offerFirstRun = true, .withSound = false});
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr, kSoonMs);
        auto* dialog = dialogOf(studio);
        for (int i = 0; i < 2; ++i) dialog->findChild<QPushButton*>("firstRunNext")->click();
        dialog->findChild<QPushButton*>("toneBoth")->click();
        dialog->findChild<QPushButton*>("checkMicrophone")->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            dialog->findChild<QLabel*>("microphoneState")->text().contains("No microphone"), kSoonMs);

        dialog->findChild<QPushButton*>("firstRunNext")->click();
        dialog->findChild<QPushButton*>("trialGo")->click();

        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel*>("trialWords")->text().contains("%"), 3 * kSoonMs);
        QVERIFY(dialog->findChild<QLabel*>("trialFirstSound")->text().contains("no sound device"));
    }

    void anEmptySentenceIsRefusedWithAReason() {
        OpenWindow studio({.offerFirstRun = true});
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(studio) != nullptr, kSoonMs);
        auto* dialog = dialogOf(studio);
        for (int i = 0; i < 3; ++i) dialog->findChild<QPushButton*>("firstRunNext")->click();
        dialog->findChild<QLineEdit*>("trialText")->clear();

        dialog->findChild<QPushButton*>("trialGo")->click();

        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QPushButton*>("trialGo")->isEnabled(), kSoonMs);
        QVERIFY(!dialog->findChild<QLabel*>("trialWords")->text().contains("%"));
    }

    void helpOpensItAgain() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Help);

        studio.click("openFirstRun");

        QVERIFY(dialogOf(studio) != nullptr && dialogOf(studio)->isVisible());
        QCOMPARE(dialogOf(studio)->step(), 0);
    }
};

QTEST_MAIN(FirstRunTest)
#include "first_run_test.moc"
