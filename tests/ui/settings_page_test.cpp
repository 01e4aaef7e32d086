#include "core/base/atomic_file.h"
#include "core/storage/ledger_store.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/conversions.h"
#include "ui/settings/setting_page_list.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/setting_text.h"
#include "ui/shell/shortcut_editor.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProcess>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

SettingRow* rowOf(OpenWindow& studio, std::string_view key) {
    studio.window().showScreen(ScreenId::Settings);
    studio.find<QListWidget>("settingPages")->setCurrentRow(static_cast<int>(settingPageOf(key)));
    return studio.window().findChild<SettingRow*>("setting-" + toQString(key));
}

void openPage(OpenWindow& studio, SettingPageId id) {
    studio.window().showScreen(ScreenId::Settings);
    studio.find<QListWidget>("settingPages")->setCurrentRow(static_cast<int>(id));
}

QString noteOf(const SettingRow* row) {
    return row->findChild<QLabel*>("note")->text();
}
QString originOf(const SettingRow* row) {
    return row->findChild<QLabel*>("origin")->text();
}

// Another allowed value than the one it has.
QString anotherValue(const config::Setting& setting, const QString& now) {
    switch (setting.type) {
        case config::Type::Boolean:
            return now == "true" ? "false" : "true";
        case config::Type::Choice:
            return toQString(now == toQString(setting.choices.front()) ? setting.choices.back()
                                                                       : setting.choices.front());
        case config::Type::Integer:
        case config::Type::Real:
            return now.toDouble() == setting.minimum ? QString::number(setting.maximum, 'g', 12)
                                                     : QString::number(setting.minimum, 'g', 12);
        case config::Type::Path:
            return "/tmp/another folder";
        case config::Type::Text:
            break;
    }
    return "another";
}

// Does with the control what a person does.
void enter(QWidget* control, const QString& value) {
    if (auto* box = qobject_cast<QCheckBox*>(control)) return box->click();
    if (auto* number = qobject_cast<QDoubleSpinBox*>(control)) return number->setValue(value.toDouble());
    if (auto* list = qobject_cast<QComboBox*>(control)) {
        if (list->findData(value) < 0) list->addItem(value, value);
        list->setCurrentIndex(list->findData(value));
        return Q_EMIT list->activated(list->currentIndex());
    }
    auto* field = qobject_cast<QLineEdit*>(control);
    field->setText(value);
    Q_EMIT field->editingFinished();
}

QString bannerOn(OpenWindow& studio, ScreenId id) {
    for (const auto* banner : studio.window().screen(id).findChildren<Banner*>())
        if (banner->isVisible()) return banner->sentence();
    return {};
}

}  // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextOfTheSchemaIsKnownToTheTranslators() {
        for (const auto& setting : config::schema()) {
            QVERIFY2(hasSettingText(setting.label), setting.key.data());
            QVERIFY2(hasSettingText(setting.description), setting.key.data());
            QVERIFY2(setting.unit.empty() || hasSettingText(setting.unit), setting.key.data());
            for (const auto choice : setting.choices)
                QVERIFY2(!choiceText(setting, choice).isEmpty(), choice.data());
        }
    }

    void everySettingIsShownAndChangesWhatItSays() {
        OpenWindow studio;
        for (const auto& setting : config::schema()) {
            SettingRow* row = rowOf(studio, setting.key);
            QVERIFY2(row != nullptr, setting.key.data());
            QTRY_VERIFY_WITH_TIMEOUT(row->isVisible(), kSoonMs);
            const QString wanted = anotherValue(setting, studio.preferences().plain(setting.key));

            enter(row->findChild<QWidget*>("control"), wanted);

            QCOMPARE(studio.preferences().plain(setting.key), wanted);
            QCOMPARE(originOf(row), QString("Changed"));
            studio.preferences().reset(setting.key);
        }
    }

    void aChangeIsOnTheDisk() {
        OpenWindow studio;
        enter(rowOf(studio, "speak.paragraph_pause_ms")->findChild<QWidget*>("control"), "700");
        const auto file = studio.folder() / "settings.yaml";

        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(file), kSoonMs);
        studio.close();

        QVERIFY(readFile(file).find("paragraph_pause_ms: 700") != std::string::npos);
    }

    void aValueOfTheEnvironmentSaysSoAndCannotBeChangedHere() {
        OpenWindow studio({.environment = {{"TIMBRE_AUDIO__VOLUME", "0.5"}}});

        SettingRow* row = rowOf(studio, "audio.volume");

        QCOMPARE(originOf(row), QString("Environment"));
        QVERIFY(noteOf(row).contains("TIMBRE_AUDIO__VOLUME"));
        QVERIFY(!row->findChild<QWidget*>("control")->isEnabled());
        QVERIFY(!row->findChild<QToolButton*>("reset")->isEnabled());
    }

    void aWrongValueIsShownWithItsFinding() {
        OpenWindow studio({.environment = {{"TIMBRE_AUDIO__VOLUME", "7"}, {"TIMBRE_NO__SUCH", "1"}}});

        studio.window().showScreen(ScreenId::Settings);

        QVERIFY(bannerOn(studio, ScreenId::Settings).contains("2"));
    }

    void aDoubleClickResets() {
        OpenWindow studio;
        SettingRow* row = rowOf(studio, "speak.speed");
        studio.preferences().set("speak.speed", 1.5);

        QTest::mouseDClick(row->findChild<QSlider*>("slider"), Qt::LeftButton);

        QCOMPARE(studio.preferences().real("speak.speed"), 1.0);
        QCOMPARE(originOf(row), QString("Default"));
    }

    void theArrowResetsOne() {
        OpenWindow studio;
        SettingRow* row = rowOf(studio, "speak.speed");
        studio.preferences().set("speak.speed", 1.5);

        QTest::mouseClick(row->findChild<QToolButton*>("reset"), Qt::LeftButton);

        QCOMPARE(studio.preferences().real("speak.speed"), 1.0);
    }

    void aPageIsResetAndCanBeBroughtBack() {
        OpenWindow studio;
        studio.preferences().set("speak.speed", 1.5);
        studio.preferences().set("speak.normalise", QStringLiteral("false"));
        studio.preferences().set("audio.volume", 0.5);
        openPage(studio, SettingPageId::Speak);
        auto* stack = studio.window().screen(ScreenId::Settings).findChild<QStackedWidget*>();

        stack->currentWidget()->findChild<QPushButton*>("resetPage")->click();

        QCOMPARE(studio.preferences().real("speak.speed"), 1.0);
        QVERIFY(studio.preferences().boolean("speak.normalise"));
        QCOMPARE(studio.preferences().real("audio.volume"), 0.5);  // of another page
        for (auto* button : studio.window().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == "Undo") button->click();
        QCOMPARE(studio.preferences().real("speak.speed"), 1.5);
    }

    void theThemeChangesAtOnce() {
        OpenWindow studio;
        studio.theme().choose(ThemeChoice::Light);

        enter(rowOf(studio, "general.theme")->findChild<QWidget*>("control"), "dark");

        QVERIFY(studio.theme().isDark());
    }

    void theDeviceAndItsBufferReachThePlayer() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        studio.type("A sentence that is long enough to change the buffer while it is being played here.");
        studio.click("speakButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
        const auto latency = [&] { return studio.playing().latencySeconds - studio.playing().queuedSeconds; };
        const double before = latency();

        enter(rowOf(studio, "audio.latency_ms")->findChild<QWidget*>("control"), "600");

        QTRY_VERIFY_WITH_TIMEOUT(latency() > before + 0.2, kSoonMs);
    }

    void whatNeedsARestartSaysSo() {
        OpenWindow studio;
        SettingRow* row = rowOf(studio, "storage.trash_days");
        QVERIFY(noteOf(row).contains("restart"));

        enter(row->findChild<QWidget*>("control"), "10");

        QVERIFY(bannerOn(studio, ScreenId::Settings).contains("restart"));
        row->reset();
        QVERIFY(bannerOn(studio, ScreenId::Settings).isEmpty());
    }

    void searchFindsOverAllPages() {
        OpenWindow studio;
        studio.window().showScreen(ScreenId::Settings);
        auto* search = studio.find<QLineEdit>("settingsSearch");

        QTest::keyClicks(search, "volume");

        auto* row = studio.find<SettingRow>("result-audio.volume");
        QTRY_VERIFY_WITH_TIMEOUT(row->isVisible(), kSoonMs);
        QVERIFY(!studio.find<SettingRow>("result-speak.voice")->isVisible());
        enter(row->findChild<QWidget*>("control"), "0.25");
        QCOMPARE(studio.preferences().real("audio.volume"), 0.25);

        search->setText("TIMBRE_SPEAK__VOICE");
        QVERIFY(studio.find<SettingRow>("result-speak.voice")->isVisible());
        search->setText("test tone");
        QVERIFY(studio.find<QPushButton>("resultPage1")->isVisible());
        search->setText("no such thing");
        QVERIFY(studio.find<QWidget>("nothingFound")->isVisible());
        search->clear();
        QVERIFY(!row->isVisible());
    }

    void anImportShowsFirstWhatItWouldChange() {
        OpenWindow studio;
        studio.preferences().set("speak.speed", 1.5);
        const auto file = studio.folder() / "other.yaml";
        writeFileAtomically(
            file, "speak:\n  speed: 1.25\n  normalise: true\n  target_lufs: abc\nnothing:\n  such: 1\n");
        studio.window().showScreen(ScreenId::Settings);

        studio.window().openFiles({toQString(file.string())});

        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QTreeWidget>("differences") != nullptr, kSoonMs);
        auto* table = studio.find<QTreeWidget>("differences");
        QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItemCount(), 1, kSoonMs);  // normalise is as it was
        QCOMPARE(table->topLevelItem(0)->data(0, Qt::UserRole).toString(), QString("speak.speed"));
        auto* dialog = studio.find<QDialog>("importDialog");
        QVERIFY(dialog->findChild<Banner*>()->details().contains("target_lufs"));
        QVERIFY(dialog->findChild<Banner*>()->details().contains("nothing.such"));
        QCOMPARE(studio.preferences().real("speak.speed"), 1.5);  // nothing yet
        studio.click("applyImport");
        QCOMPARE(studio.preferences().real("speak.speed"), 1.25);
    }

    void everyControlOfEveryPageHasAName() {
        OpenWindow studio;
        for (int id = 0; id < kSettingPages; ++id) {
            QElapsedTimer clock;
            clock.start();
            openPage(studio, SettingPageId(id));
            qInfo("page %d shown in %lld ms", id, clock.elapsed());
        }
        QElapsedTimer clock;
        clock.start();
        studio.find<QLineEdit>("settingsSearch")->setText("e");
        qInfo("first search in %lld ms", clock.elapsed());
        QStringList nameless;
        for (const auto* widget : studio.window().screen(ScreenId::Settings).findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool isInner = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                                 qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
                                 qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr ||
                                 widget->objectName().startsWith("qt_") || widget->inherits("QScrollBar") ||
                                 widget->inherits("QHeaderView") || widget->inherits("QComboBoxListView");
            if (isInner || widget->isHidden() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
            if (widget->accessibleName().isEmpty() && (button == nullptr || button->text().isEmpty()))
                nameless << widget->metaObject()->className() + (":" + widget->objectName());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
    }

    void closingTheWindowChangesNoSetting() {
        OpenWindow studio({.environment = {{"TIMBRE_AUDIO__VOLUME", "0.5"}}});
        studio.close();
        QVERIFY(!std::filesystem::exists(studio.folder() / "settings.yaml"));
    }

    void theShortcutsPageHoldsTheEditor() {
        OpenWindow studio;
        openPage(studio, SettingPageId::Shortcuts);

        auto* editor = studio.window().screen(ScreenId::Settings).findChild<ShortcutEditor*>();

        QVERIFY(editor != nullptr && editor->isVisible());
    }

    void theAudioPageWorksWithoutAnyDevice() {
        OpenWindow studio({.withSound = false});
        openPage(studio, SettingPageId::Audio);

        studio.click("toneLeft");
        QTRY_VERIFY_WITH_TIMEOUT(bannerOn(studio, ScreenId::Settings).contains("test tone"), kSoonMs);
        studio.click("checkMicrophone");
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLabel>("microphoneState")->text().contains("No microphone"),
                                 kSoonMs);
    }

    void theTestToneIsHeard() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        openPage(studio, SettingPageId::Audio);
        QProcess parec;
        parec.start("parec", {"--device=speaker.monitor", "--rate=24000", "--channels=1", "--format=s16le"});
        QVERIFY(parec.waitForReadyRead());
        QByteArray heard;

        studio.click("toneBoth");

        const auto isLoud = [&] {
            heard += parec.readAllStandardOutput();
            const auto* samples = reinterpret_cast<const std::int16_t*>(heard.constData());
            return std::any_of(samples, samples + heard.size() / 2,
                               [](std::int16_t one) { return one > 5000; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLoud(), kSoonMs);
        parec.kill();
        parec.waitForFinished();
    }

    void theMicrophoneLevelIsShown() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        openPage(studio, SettingPageId::Audio);

        studio.click("checkMicrophone");

        // The null microphone is silent: after three seconds that is said.
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLabel>("microphoneState")->text().contains("silent"), kSoonMs);
        openPage(studio, SettingPageId::General);
        QVERIFY(!studio.find<QPushButton>("checkMicrophone")->isChecked());  // closed with the page
    }

    void theLedgerListsConnections() {
        OpenWindow studio;
        openPage(studio, SettingPageId::Privacy);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLabel>("ledgerSummary")->text().contains("never"), kSoonMs);
        {
            storage::Database database(studio.folder() / "timbre.db", storage::Access::ReadWrite);
            storage::LedgerStore(database).add({.startedAt = 1'700'000'000'000,
                                                .purpose = "a test",
                                                .host = "example.org:443",
                                                .address = "https://example.org/",
                                                .outcome = storage::Connection::Outcome::Refused,
                                                .detail = "offline"});
        }

        openPage(studio, SettingPageId::General);
        openPage(studio, SettingPageId::Privacy);

        auto* table = studio.find<QTreeWidget>("ledger");
        QTRY_COMPARE_WITH_TIMEOUT(table->topLevelItemCount(), 1, kSoonMs);
        QCOMPARE(table->topLevelItem(0)->text(2), QString("example.org:443"));
    }

    void storageIsMeasuredAndCleaned() {
        OpenWindow studio;
        studio.type("One sentence for the cache and one take.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        const auto cache = studio.folder() / "assets/cache";
        QVERIFY(!std::filesystem::is_empty(cache));
        openPage(studio, SettingPageId::Storage);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<QLabel>("freeSpace")->text().contains("free"), kSoonMs);

        studio.click("clearCache");

        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::is_empty(cache), kSoonMs);
    }

    void theDataFolderMovesThroughTheDialog() {
        OpenWindow studio;
        studio.type("A take that moves along.");
        studio.click("speakButton");
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        QTemporaryDir elsewhere;
        const QString target = elsewhere.path() + "/studio";
        openPage(studio, SettingPageId::Storage);
        studio.click("moveData");
        auto* go = studio.find<QPushButton>("moveGo");
        QVERIFY(!go->isEnabled());

        studio.find<QLineEdit>("newFolder")->setText(target);
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), kSoonMs);
        go->click();

        auto* problem = studio.find<QDialog>("dataMoveDialog")->findChild<Banner*>();
        QTRY_VERIFY_WITH_TIMEOUT(go->text() == "Start again" || problem->isVisible(), kSoonMs);
        QVERIFY2(!problem->isVisible(), qPrintable(problem->details()));
        QCOMPARE(studio.preferences().text("storage.data_folder"), target);
        QVERIFY(std::filesystem::exists(toPath(target) / "timbre.db"));
        QVERIFY(std::filesystem::exists(studio.folder() / "timbre.db"));
        QCOMPARE(readFile(studio.folder() / "old-data-folder"), studio.folder().string());
    }

    void aFolderThatCannotServeIsExplained() {
        OpenWindow studio;
        openPage(studio, SettingPageId::Storage);
        studio.click("moveData");

        studio.find<QLineEdit>("newFolder")->setText(pathText(studio.folder() / "inside"));

        auto* dialog = studio.find<QDialog>("dataMoveDialog");
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<Banner*>()->isVisible(), kSoonMs);
        QVERIFY(!studio.find<QPushButton>("moveGo")->isEnabled());
        dialog->reject();
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
