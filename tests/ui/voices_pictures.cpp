// Pictures of the Voices screen for looking at: TIMBRE_PICTURES=folder build/release/tests/voices_pictures
#include "core/voices/voice_file.h"
#include "tests/ui/open_window.h"
#include "ui/compare/blind_compare_dialog.h"
#include "ui/voices/voice_cards.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

class VoicesPictures : public QObject {
    Q_OBJECT

private:
    QString folder_;

    void take(QWidget& window, const QString& name) {
        QTest::qWait(50);
        QVERIFY(window.grab().save(folder_ + "/" + name + ".png"));
    }
    static void choose(OpenWindow& studio, const QStringList& ids) {
        auto* list = studio.find<QListView>("voiceList");
        auto* cards = static_cast<VoiceCards*>(list->model());
        list->selectionModel()->clear();
        for (const auto& id : ids)
            list->selectionModel()->setCurrentIndex(cards->indexOf(id), QItemSelectionModel::Select);
    }
    static void show(OpenWindow& studio) {
        studio.window().showScreen(ScreenId::Voices);
        QTRY_VERIFY_WITH_TIMEOUT(studio.rows("voiceList")->rowCount() > 100, kSoonMs);
    }
    void compare(OpenWindow& studio, const QString& name) {
        studio.window().actions().action("voiceCompare")->trigger();
        auto* dialog = studio.window().findChild<BlindCompareDialog*>();
        QVERIFY(dialog != nullptr);
        take(*dialog, name + "-compare-setup");
        dialog->findChild<QSpinBox*>("compareRounds")->setValue(4);
        dialog->findChild<QPushButton*>("compareBegin")->click();
        auto* pages = dialog->findChild<QStackedWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(pages->currentIndex(), 2, kSoonMs);
        const auto listen = [&] {
            for (const auto key : {Qt::Key_A, Qt::Key_B, Qt::Key_C}) QTest::keyClick(dialog, key);
        };
        QTest::keyClick(dialog, Qt::Key_A);
        take(*dialog, name + "-compare-round");
        for (int round = 0; round < 4; ++round) {
            listen();
            QTest::keyClick(dialog, round == 1 ? Qt::Key_B : Qt::Key_A, Qt::ShiftModifier);
        }
        take(*dialog, name + "-compare-result");
        dialog->close();
    }

private Q_SLOTS:
    void initTestCase() {
        folder_ = qEnvironmentVariable("TIMBRE_PICTURES");
        if (folder_.isEmpty()) QSKIP("TIMBRE_PICTURES names no folder");
        QVERIFY(QDir().mkpath(folder_));
    }

    void everyState_data() {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("contrast") << static_cast<int>(ThemeChoice::HighContrast);
    }
    void everyState() {
        QFETCH(const int, choice);
        const QString theme = QTest::currentDataTag();
        OpenWindow studio;
        studio.theme().choose(static_cast<ThemeChoice>(choice));
        studio.window().resize(1280, 800);
        show(studio);
        take(studio.window(), theme + "-voices");
        studio.bridge().engine().markVoices({.ids = {"starter-clara", "flite-slt"},
                                             .favourite = true,
                                             .folder = "Evening",
                                             .addTags = {"radio"},
                                             .removeTags = {}});
        choose(studio, {"starter-grete"});
        studio.click("moreLikeThis");
        studio.click("lock-pitch");
        studio.find<QToolButton>("candidate-3")->click();
        studio.find<QPushButton>("takeCandidate")->click();
        take(studio.window(), theme + "-voices-design");
        choose(studio, {"starter-clara", "starter-grete", "starter-emil"});
        take(studio.window(), theme + "-voices-selected");
        compare(studio, theme);
        studio.find<QTabWidget>("designTabs")->setCurrentIndex(2);
        take(studio.window(), theme + "-voices-ranking");
        studio.find<QTabWidget>("designTabs")->setCurrentIndex(1);
        take(studio.window(), theme + "-voices-versions");
        studio.find<QTabWidget>("designTabs")->setCurrentIndex(0);
        voices::Voice lost;
        lost.id = "user-lost";
        lost.name = "A voice with a very long name that has to be cut somewhere";
        lost.engine = "neuro";
        lost.baseVoice = "x";
        lost.language = "de";
        studio.bridge().engine().importVoices({lost});
        auto* cards = static_cast<VoiceCards*>(studio.rows("voiceList"));
        QTRY_VERIFY_WITH_TIMEOUT(cards->find("user-lost") != nullptr, kSoonMs);
        choose(studio, {"user-lost"});
        take(studio.window(), theme + "-voices-lost");
        auto* part = studio.find<QComboBox>("voicePart");
        part->setCurrentIndex(part->count() - 1);
        take(studio.window(), theme + "-voices-trash");
        part->setCurrentIndex(0);
        studio.find<QLineEdit>("voiceSearch")->setText("nobody");
        take(studio.window(), theme + "-voices-none");
        studio.find<QLineEdit>("voiceSearch")->clear();
        choose(studio, {"starter-linh"});
        studio.window().resize(900, 600);
        take(studio.window(), theme + "-voices-narrow");
    }

    void germanAndRightToLeft() {
        QTranslator german;
        if (german.load(":/i18n/timbre_de.qm")) QCoreApplication::installTranslator(&german);
        {
            OpenWindow studio;
            studio.window().resize(1000, 700);
            show(studio);
            choose(studio, {"starter-konrad", "starter-emil"});
            choose(studio, {"starter-konrad"});
            take(studio.window(), "german-voices");
        }
        QCoreApplication::removeTranslator(&german);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        OpenWindow studio;
        studio.window().resize(1280, 800);
        show(studio);
        choose(studio, {"starter-konrad"});
        studio.click("moreLikeThis");
        take(studio.window(), "rtl-voices");
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(VoicesPictures)
#include "voices_pictures.moc"
