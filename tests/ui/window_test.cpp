#include "core/storage/database.h"
#include "core/storage/journal_store.h"
#include "tests/ui/open_window.h"
#include "ui/bridge/error_text.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/shortcut_sheet.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QtTest>

#include <set>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

// What a `kill -9` in the middle of a speaking job leaves behind.
void leaveUnfinishedJob(const std::filesystem::path& folder) {
    auto request = test::speakRequest("The first sentence was rendered. The second one was not.");
    storage::Database database(folder / "timbre.db", storage::Access::ReadWrite);
    storage::JournalStore journal(database);
    journal.create(41, storage::JobKind::Speak, "The first sentence", engine::toJson(request), "nobody");
    journal.setRunning(41, 2);
}

bool isFocusable(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

// Parts of another control, which speaks for them.
bool isInner(const QWidget* widget) {
    return qobject_cast<const QScrollBar*>(widget) != nullptr || widget->objectName().startsWith("qt_") ||
           qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
           qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
           qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr ||
           widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView");
}

QString nameOf(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty()) return widget->accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr ? button->text() : QString();
}

}  // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName() {
        OpenWindow studio;

        QStringList nameless;
        for (const auto* widget : studio.window().findChildren<QWidget*>()) {
            if (!isFocusable(widget) || isInner(widget) || widget->isHidden()) continue;
            if (nameOf(widget).isEmpty())
                nameless << widget->metaObject()->className() + (":" + widget->objectName());
        }

        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(", ")));
    }

    void controlAndNumberChangesTheScreen() {
        OpenWindow studio;

        for (int key = Qt::Key_7; key >= Qt::Key_1; --key) {
            studio.press(Qt::Key(key), Qt::ControlModifier);
            auto& screen = studio.window().screen(ui::ScreenId(key - Qt::Key_1));
            QTRY_VERIFY_WITH_TIMEOUT(screen.isVisible(), kSoonMs);
        }
    }

    void noKeyIsGivenTwice() {
        OpenWindow studio;
        // A key may mean different things on different screens, but not two on one.
        std::set<QString> keys;
        std::set<std::pair<QString, const QWidget*>> used;
        for (const auto& entry : studio.window().actions().entries()) {
            if (entry.action == nullptr) continue;
            for (const auto& key : entry.action->shortcuts()) {
                const QString name = key.toString();
                QVERIFY2(used.insert({name, entry.screen}).second, qPrintable(name));
                QVERIFY2(entry.screen == nullptr || !used.contains({name, nullptr}), qPrintable(name));
                keys.insert(name);
            }
        }
        QVERIFY(keys.contains("F4"));
        QVERIFY(keys.contains("Ctrl+Return"));
    }

    void theQuestionMarkShowsTheKeys() {
        OpenWindow studio;
        studio.window().showScreen(ui::ScreenId::Transcribe);
        studio.find<QAbstractItemView>("transcripts")->setFocus();

        QTest::keyClick(&studio.window(), '?');

        auto* sheet = studio.find<ShortcutSheet>("shortcutSheet");
        QVERIFY(sheet != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->isVisible(), kSoonMs);
        sheet->close();
    }

    void spaceTypesInTheTextAndPlaysOutsideOfIt() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        studio.type("Pause and go on with the space bar, please, wherever that is possible.");
        studio.click("speakButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);

        auto* list = studio.find<QAbstractItemView>("sentences");
        QTest::keyClick(list, Qt::Key_Space);  // without focus it goes nowhere near the transport
        list->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(list->hasFocus(), kSoonMs);
        QTest::keyClick(list, Qt::Key_Space);

        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Paused, kSoonMs);
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");
        editor->setFocus();
        editor->moveCursor(QTextCursor::End);
        QTest::keyClick(editor, Qt::Key_Space);
        QVERIFY(editor->toPlainText().endsWith(' '));
        QCOMPARE(studio.playing().state, audio::PlayState::Paused);
    }

    void f4GoesOnALittleEarlier() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        studio.type(
            "This is a long enough sentence to be paused in the middle and continued after that, "
            "and it goes on for a while so that nothing ends before it is paused.");
        studio.click("speakButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().positionMs > 2500, kSoonMs);
        studio.press(Qt::Key_F4);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Paused, kSoonMs);
        const auto paused = studio.playing().positionMs;

        studio.press(Qt::Key_F4);

        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
        QVERIFY(studio.playing().positionMs < paused);
    }

    void speedKeysChangeTheSpeed() {
        OpenWindow studio;

        studio.press(Qt::Key_F7);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().speed > 1.05, kSoonMs);
        studio.press(Qt::Key_F6);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().speed - 1.0) < 0.01, kSoonMs);
    }

    void theThemeChangesAtOnce_data() {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << "theme-light" << false;
        QTest::newRow("dark") << "theme-dark" << true;
        QTest::newRow("high contrast") << "theme-high-contrast" << true;
    }
    void theThemeChangesAtOnce() {
        QFETCH(const QString, action);
        QFETCH(const bool, dark);
        OpenWindow studio;

        studio.window().findChild<QAction*>(action)->trigger();

        QCOMPARE(studio.window().palette().color(QPalette::Window).lightness() < 128, dark);
        const QImage picture = studio.window().grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 4).lightness() < 128, dark);
    }

    void contrastIsEnoughToRead_data() {
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("high contrast") << static_cast<int>(ThemeChoice::HighContrast);
    }
    void contrastIsEnoughToRead() {
        QFETCH(const int, choice);
        Theme theme;
        theme.choose(static_cast<ThemeChoice>(choice));
        // WCAG 2.1, 1.4.3: relative luminance and a ratio of at least 4.5 for text.
        const auto luminance = [](const QColor& colour) {
            const auto linear = [](double c) {
                return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
            };
            return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
                   0.0722 * linear(colour.blueF());
        };
        const auto ratio = [&](const QColor& a, const QColor& b) {
            const double x = luminance(a), y = luminance(b);
            return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
        };
        const QPalette palette = QApplication::palette();
        const QColor window = palette.color(QPalette::Window), base = palette.color(QPalette::Base);
        QVERIFY(ratio(palette.color(QPalette::WindowText), window) >= 7);
        QVERIFY(ratio(colours().muted, window) >= 4.5);
        QVERIFY(ratio(colours().muted, base) >= 4.5);
        QVERIFY(ratio(colours().onAccent, colours().accent) >= 4.5);
        QVERIFY(ratio(colours().danger, base) >= 4.5);
    }

    void aDroppedTextOpensOnTheSpeakScreen() {
        OpenWindow studio;
        studio.window().showScreen(ui::ScreenId::Transcribe);
        QFile file(QString::fromStdString((studio.folder() / "note.txt").string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dropped text.");
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});

        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&studio.window(), &enter);
        auto* overlay = studio.window().findChild<DropOverlay*>();
        QVERIFY(overlay->isVisible());
        QVERIFY(overlay->message().contains("Speak"));
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&studio.window(), &drop);

        QVERIFY(!overlay->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPlainTextEdit>("speakEditor")->toPlainText(),
                                  QString("Dropped text."), kSoonMs);
        QCOMPARE(studio.window().findChild<QStackedWidget*>()->currentIndex(), 0);
    }

    void kindsOfFilesAreTold_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::newRow("wav") << "/x/a.wav" << static_cast<int>(DropKind::Sound);
        QTest::newRow("video") << "/x/a.mp4" << static_cast<int>(DropKind::Sound);
        QTest::newRow("subtitles") << "/x/A.SRT" << static_cast<int>(DropKind::Text);
        QTest::newRow("markdown") << "/x/a.md" << static_cast<int>(DropKind::Text);
        QTest::newRow("picture") << "/x/a.png" << static_cast<int>(DropKind::Nothing);
    }
    void kindsOfFilesAreTold() {
        QFETCH(const QString, file);
        QFETCH(const int, kind);
        QCOMPARE(static_cast<int>(kindOfFile(file)), kind);
    }

    void anInterruptedJobIsOfferedAndResumed() {
        OpenWindow studio;
        studio.close();
        leaveUnfinishedJob(studio.folder());

        studio.open();

        const auto offered = [&] { return studio.find<QPushButton>("resumeJob"); };
        QTRY_VERIFY_WITH_TIMEOUT(offered() != nullptr && offered()->isVisible(), kSoonMs);
        QTest::mouseClick(offered(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(!studio.find<QFrame>("jobTray")->isVisible(), kSoonMs);
    }

    void aDismissedJobDoesNotComeBack() {
        OpenWindow studio;
        studio.close();
        leaveUnfinishedJob(studio.folder());
        studio.open();
        const auto offered = [&] { return studio.find<QPushButton>("cancelJob"); };
        QTRY_VERIFY_WITH_TIMEOUT(offered() != nullptr && offered()->isVisible(), kSoonMs);

        QTest::mouseClick(offered(), Qt::LeftButton);
        studio.close();
        studio.open();

        QVERIFY(!studio.find<QFrame>("jobTray")->isVisible());
    }

    void withoutASoundDeviceTheWindowSaysSo() {
        if (test::hasSound()) QSKIP("there is a sound server");
        OpenWindow studio;

        const auto said = [&] {
            for (auto* banner : studio.window().findChildren<QFrame*>("banner")) {
                if (banner->isVisible() && banner->accessibleName().contains("sound device")) return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), kSoonMs);
    }

    void everyErrorHasASentenceAndARemedy() {
        for (const auto& info : errorTable()) {
            const ErrorText text = errorText(Error(info.code, "detail"));
            QVERIFY2(!text.sentence.isEmpty() && !text.remedy.isEmpty(), std::string(info.name).c_str());
            QVERIFY(text.details.contains("detail"));
        }
    }

    // A report, not a judgement: how long the window was ever busy while a text was spoken.
    void theLongestStallIsReported() {
        OpenWindow studio;
        studio.type(QString("Measure how long the window is busy while this is said. ").repeated(40));
        QElapsedTimer clock;
        qint64 longest = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, clock.restart()); });
        clock.start();
        beat.start(1);

        studio.click("speakButton");

        QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
        qInfo("longest stall of the GUI thread: %lld ms", longest);
    }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
