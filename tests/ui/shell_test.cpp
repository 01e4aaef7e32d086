// What the window gives to all screens: palette, drops, recent files, its place, the tray, transport.
#include "tests/ui/open_window.h"
#include "ui/bridge/recent_files.h"
#include "ui/bridge/take_copy.h"
#include "ui/shell/command_match.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/file_routes.h"
#include "ui/shell/recent_dialog.h"
#include "ui/shell/take_title.h"
#include "ui/shell/tray_icon.h"
#include "ui/shell/window_placement.h"
#include "ui/widgets/waveform.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QWindow>
#include <QtTest>

using namespace timbre;
using namespace timbre::ui;
using test::kSoonMs;
using test::OpenWindow;

namespace {

QString writeFile(const OpenWindow& studio, const QString& name,
                  const QByteArray& content = "Dropped text.") {
    const QString path = QString::fromStdString((studio.folder() / name.toStdString()).string());
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(content);
    return path;
}

void drag(QWidget& target, const QMimeData& data) {
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
}

void drop(QWidget& target, const QMimeData& data) {
    drag(target, data);
    QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

int shownScreen(OpenWindow& studio) {
    return studio.window().findChild<QStackedWidget*>()->currentIndex();
}

CommandPalette* openPalette(OpenWindow& studio) {
    studio.press(Qt::Key_K, Qt::ControlModifier);
    return studio.find<CommandPalette>("commandPalette");
}

void typeInto(CommandPalette* palette, const QString& text) {
    QTest::keyClicks(palette->findChild<QLineEdit*>("commandSearch"), text);
}

// A finished take in the player, made by the real engine.
void makeTake(OpenWindow& studio) {
    studio.type("A short take.");
    studio.click("speakButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio.rows("takes")->rowCount(), 1, kSoonMs);
    QTRY_VERIFY_WITH_TIMEOUT(studio.window().playback().content().historyId != 0, kSoonMs);
}

}  // namespace

class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePaletteHasEveryAction() {
        OpenWindow studio;

        auto* palette = openPalette(studio);

        QVERIFY(palette != nullptr);
        for (const auto& entry : studio.window().actions().entries())
            if (entry.action != nullptr && entry.id != "palette")
                QVERIFY2(palette->shown().contains(entry.id), qPrintable(entry.id));
    }

    void thePaletteRunsWhatWasTyped() {
        OpenWindow studio;
        auto* palette = openPalette(studio);

        typeInto(palette, "repeat");
        QCOMPARE(palette->shown().front(), QString("loop"));
        QTest::keyClick(palette->findChild<QLineEdit*>("commandSearch"), Qt::Key_Return);

        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().loop, kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<CommandPalette>("commandPalette") == nullptr, kSoonMs);
        QCOMPARE(openPalette(studio)->shown().front(), QString("loop"));  // used last, so it is first
    }

    void thePaletteShowsTheScreenOfAnAction() {
        OpenWindow studio;
        bool ran = false;
        studio.window().actions().addFor(&studio.window().screen(ui::ScreenId::History), "testThere",
                                         "History", "Quokka count", {}, [&] { ran = true; });
        auto* palette = openPalette(studio);

        typeInto(palette, "quokka");
        QTest::keyClick(palette->findChild<QLineEdit*>("commandSearch"), Qt::Key_Return);

        QTRY_VERIFY_WITH_TIMEOUT(ran, kSoonMs);
        QVERIFY(studio.window().screen(ui::ScreenId::History).isVisible());
    }

    void theArrowsChooseInThePalette() {
        OpenWindow studio;
        auto* palette = openPalette(studio);
        auto* search = palette->findChild<QLineEdit*>("commandSearch");
        auto* list = palette->findChild<QListView*>("commandList");
        const QString first = search->accessibleDescription();

        QTest::keyClick(search, Qt::Key_Down);

        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(search->accessibleDescription() != first);  // a screen reader hears what is chosen
        QTest::keyClicks(search, "zzzzqqq");
        QVERIFY(palette->shown().isEmpty());
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(studio.find<CommandPalette>("commandPalette") == nullptr, kSoonMs);
    }

    void namesAreFoundLoosely_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::newRow("start of words") << "pl pa"
                                        << "Play or pause" << true;
        QTest::newRow("inside") << "aus"
                                << "Play or pause" << true;
        QTest::newRow("letters left out") << "exprt"
                                          << "Export" << true;
        QTest::newRow("accents") << "uber"
                                 << "Über diese Stimme" << true;
        QTest::newRow("Vietnamese") << "giong doc"
                                    << "Giọng đọc" << true;
        QTest::newRow("letters far apart") << "pe"
                                           << "Play all of the night" << false;
        QTest::newRow("other word") << "play xyz"
                                    << "Play or pause" << false;
    }
    void namesAreFoundLoosely() {
        QFETCH(const QString, query);
        QFETCH(const QString, name);
        QFETCH(const bool, found);
        QCOMPARE(matchScore(folded(query), folded(name)) >= 0, found);
    }

    void betterMatchesComeFirst() {
        QVERIFY(matchScore("export", "export") > matchScore("export", "show the export"));
        QVERIFY(matchScore("port", "portal") > matchScore("port", "export"));
        QVERIFY(matchScore("port", "export") > matchScore("exprt", "export"));
    }

    void transportKeysReachThePlayer() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        studio.type(QString("This goes on for long enough to move about in it. ").repeated(6));
        studio.click("speakButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().positionMs > 3000, kSoonMs);
        studio.press(Qt::Key_F4);  // while the focus is in the text
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Paused, kSoonMs);
        const auto paused = studio.playing().positionMs;

        studio.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().positionMs - (paused - 2000)) < 60, kSoonMs);
        studio.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().positionMs - paused) < 60, kSoonMs);

        // A key without a character, which keyClick() does not know.
        QTest::sendKeyEvent(QTest::Click, &studio.window(), Qt::Key_MediaTogglePlayPause, QString(),
                            Qt::NoModifier);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Playing, kSoonMs);
        studio.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().state == audio::PlayState::Stopped, kSoonMs);
    }

    void theSpeedGoesFromAHalfToThreeTimes() {
        OpenWindow studio;

        for (int press = 0; press < 25; ++press) studio.press(Qt::Key_F7);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().speed - 3.0) < 0.01, kSoonMs);
        for (int press = 0; press < 30; ++press) studio.press(Qt::Key_F6);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().speed - 0.5) < 0.01, kSoonMs);
        studio.press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().speed - 1.0) < 0.01, kSoonMs);
    }

    void controlAndCommaShowsTheSettings() {
        OpenWindow studio;
        studio.press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(studio.window().screen(ui::ScreenId::Settings).isVisible(), kSoonMs);
    }

    void theTransportBarHasItsParts() {
        OpenWindow studio;
        for (const char* name :
             {"playButton", "stopButton", "transportPosition", "transportTime", "loopButton", "speedField",
              "volumeSlider", "deviceButton", "deviceName", "transportTitle"})
            QVERIFY2(studio.find<QWidget>(name) != nullptr && studio.find<QWidget>(name)->isVisible(), name);

        studio.find<QDoubleSpinBox>("speedField")->setValue(1.5);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().speed - 1.5) < 0.01, kSoonMs);
        studio.find<QSlider>("volumeSlider")->setValue(40);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(studio.playing().volume - 0.4) < 0.01, kSoonMs);
        studio.click("loopButton");
        QTRY_VERIFY_WITH_TIMEOUT(studio.playing().loop, kSoonMs);
        QVERIFY(studio.find<QToolButton>("loopButton")->toolTip().contains("Ctrl+L"));
    }

    void aNarrowWindowStillShowsTheWholeTransport() {
        OpenWindow studio;
        studio.window().resize(900, 600);
        QTRY_VERIFY_WITH_TIMEOUT(studio.window().width() <= 900, kSoonMs);

        const auto* bar = studio.find<QWidget>("transport");
        for (const char* name : {"playButton", "stopButton", "transportPosition", "loopButton", "speedField",
                                 "volumeSlider", "deviceButton", "deviceName"}) {
            const auto* part = studio.find<QWidget>(name);
            const QRect place(part->mapTo(bar, QPoint()), part->size());
            QVERIFY2(bar->rect().contains(place), name);
            QVERIFY2(place.width() >= 16, name);
        }
        QVERIFY(studio.find<Waveform>("transportPosition")->width() >= 100);
    }

    void theTakeLeavesAsAFileUnderItsTitle() {
        OpenWindow studio;
        makeTake(studio);

        studio.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->mimeData()->hasUrls(), kSoonMs);
        const QString file = QGuiApplication::clipboard()->mimeData()->urls().front().toLocalFile();
        QCOMPARE(QFileInfo(file).fileName(), QString("A short take.wav"));
        QFile wav(file);
        QVERIFY(wav.open(QIODevice::ReadOnly));
        QCOMPARE(wav.read(4), QByteArray("RIFF"));
        QCOMPARE(studio.find<TakeTitle>("transportTitle")->file(), file);
    }

    void aCopyThatIsNoLongerWantedLeavesNoFile() {
        OpenWindow studio;
        makeTake(studio);
        TakeCopy copy;
        QSignalSpy made(&copy, &TakeCopy::made), failed(&copy, &TakeCopy::failed);

        copy.make(studio.folder() / "missing.flac", "Missing");

        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kSoonMs);
        QCOMPARE(made.count(), 0);
        QVERIFY(copy.ready(studio.folder() / "missing.flac").isEmpty());
    }

    void filesOfSeveralKindsGoToSeveralScreens() {
        OpenWindow studio;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writeFile(studio, "a.txt")),
                      QUrl::fromLocalFile(writeFile(studio, "b.wav", "no sound")),
                      QUrl::fromLocalFile(writeFile(studio, "c.png"))});

        drag(studio.window(), data);

        const QString message = studio.window().findChild<DropOverlay*>()->message();
        QCOMPARE(message.split('\n').size(), 3);  // Speak, Transcribe, and what cannot be opened
        QVERIFY(message.contains("Speak"));
        QVERIFY(message.contains("transcribe"));
        drop(studio.window(), data);
        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPlainTextEdit>("speakEditor")->toPlainText(),
                                  QString("Dropped text."), kSoonMs);
        QCOMPARE(shownScreen(studio), static_cast<int>(ui::ScreenId::Transcribe));
    }

    void whatNobodyCanOpenIsSaidPlainly() {
        OpenWindow studio;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writeFile(studio, "c.png"))});

        drag(studio.window(), data);

        QVERIFY(studio.window().findChild<DropOverlay*>()->message().contains("cannot be opened"));
        drop(studio.window(), data);
        QVERIFY(!studio.window().findChild<DropOverlay*>()->isVisible());
        QCOMPARE(shownScreen(studio), 0);
    }

    void aFolderOpensWhatIsInIt() {
        OpenWindow studio;
        writeFile(studio, "texts/inner/note.txt", "From a folder.");
        writeFile(studio, "texts/picture.png");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString((studio.folder() / "texts").string()))});

        drop(studio.window(), data);

        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPlainTextEdit>("speakEditor")->toPlainText(),
                                  QString("From a folder."), kSoonMs);
    }

    void droppedTextGoesToSpeak() {
        OpenWindow studio;
        studio.window().showScreen(ui::ScreenId::History);
        QMimeData data;
        data.setText("Straight from a web page.");

        drag(studio.window(), data);
        QVERIFY(studio.window().findChild<DropOverlay*>()->message().contains("Speak"));
        drop(studio.window(), data);

        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPlainTextEdit>("speakEditor")->toPlainText(),
                                  QString("Straight from a web page."), kSoonMs);
        QCOMPARE(shownScreen(studio), 0);
    }

    void aTextFieldLeavesFilesToTheWindow() {
        OpenWindow studio;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writeFile(studio, "a.txt"))});
        auto* editor = studio.find<QPlainTextEdit>("speakEditor");

        drag(*editor->viewport(), data);

        QVERIFY(studio.window().findChild<DropOverlay*>()->isVisible());
        QVERIFY(editor->toPlainText().isEmpty());
    }

    void aThousandFilesAreAskedAboutOncePerKind() {
        QStringList files;
        for (int index = 0; index < 1000; ++index) files << QStringLiteral("/nowhere/%1.wav").arg(index);
        files << "/nowhere/a.txt";
        int asked = 0;

        const FileRoutes routes = routeFiles(files, [&](const QString& file) -> std::optional<ui::ScreenId> {
            ++asked;
            return file.endsWith("wav") ? std::optional(ui::ScreenId::Transcribe) : std::nullopt;
        });

        QCOMPARE(asked, 2);
        QCOMPARE(routes.screens.at(ui::ScreenId::Transcribe).size(), 1000);
        QCOMPARE(routes.refused.size(), 1);
    }

    void openedFilesAreRememberedAndMarkedWhenMissing() {
        OpenWindow studio;
        const QString first = writeFile(studio, "first.txt"), second = writeFile(studio, "second.txt");
        studio.window().openFiles({first});
        studio.window().openFiles({second});
        studio.close();
        QFile::remove(first);

        studio.open();
        studio.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);

        auto* dialog = studio.find<RecentDialog>("recentDialog");
        QVERIFY(dialog != nullptr);
        auto* table = dialog->findChild<QTreeView*>("recentTable");
        QCOMPARE(table->model()->index(0, 0).data().toString(), QString("second.txt"));
        QTRY_VERIFY_WITH_TIMEOUT(!table->model()->index(1, 2).data().toString().isEmpty(), kSoonMs);
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(!dialog->findChild<QPushButton*>("recentOpen")->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton*>("recentPin"), Qt::LeftButton);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QString("first.txt"));  // pinned come first
        QTest::mouseClick(dialog->findChild<QPushButton*>("recentClear"), Qt::LeftButton);
        QCOMPARE(table->model()->rowCount(), 1);  // the pinned one stays
        dialog->close();
    }

    void aRecentFileOpensAgain() {
        OpenWindow studio;
        studio.window().openFiles({writeFile(studio, "again.txt", "Once more.")});
        QTRY_VERIFY_WITH_TIMEOUT(!studio.find<QPlainTextEdit>("speakEditor")->toPlainText().isEmpty(),
                                 kSoonMs);
        studio.find<QPlainTextEdit>("speakEditor")->clear();
        studio.window().showScreen(ui::ScreenId::Help);

        studio.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(studio.find<RecentDialog>("recentDialog")->findChild<QPushButton*>("recentOpen"),
                          Qt::LeftButton);

        QTRY_COMPARE_WITH_TIMEOUT(studio.find<QPlainTextEdit>("speakEditor")->toPlainText(),
                                  QString("Once more."), kSoonMs);
    }

    void theScreensOfferRecentFiles() {
        OpenWindow studio;
        const QString file = writeFile(studio, "again.txt", "Once more.");
        studio.window().openFiles({file});
        for (const auto id : {ui::ScreenId::Speak, ui::ScreenId::Transcribe}) {
            auto* button = studio.window().screen(id).findChild<QToolButton*>("recentButton");
            QVERIFY(button != nullptr);
            Q_EMIT button->menu()->aboutToShow();
            QCOMPARE(button->menu()->actions().front()->text(), QString("again.txt"));
        }
    }

    void theWindowFitsTheScreens_data() {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("expected");
        const QRect small(0, 0, 800, 600);
        QTest::newRow("fits") << QRect(10, 20, 300, 200) << QRect(10, 20, 300, 200);
        QTest::newRow("too large") << QRect(0, 0, 1600, 1000) << small;
        QTest::newRow("off the screen") << QRect(5000, 5000, 400, 300) << QRect(200, 150, 400, 300);
        QTest::newRow("half out") << QRect(700, 500, 400, 300) << QRect(400, 300, 400, 300);
        QTest::newRow("second screen") << QRect(900, 100, 400, 300) << QRect(900, 100, 400, 300);
    }
    void theWindowFitsTheScreens() {
        QFETCH(const QRect, wanted);
        QFETCH(const QRect, expected);
        const QList<QRect> screens{QRect(0, 0, 800, 600), QRect(800, 0, 1000, 800)};
        QCOMPARE(fittedTo(wanted, screens.mid(0, wanted.left() == 900 ? 2 : 1)), expected);
    }

    void theWindowFitsASmallScreen() {
        OpenWindow studio;
        // 1600 × 1200 at 200 %.
        const QSize least = studio.window().minimumSizeHint();
        QVERIFY2(least.width() <= 800, qPrintable(QString::number(least.width())));
        QVERIFY2(least.height() <= 560, qPrintable(QString::number(least.height())));
    }

    void theWindowComesBackWhereItWas() {
        OpenWindow studio;
        studio.window().resize(1100, 700);
        QTRY_COMPARE_WITH_TIMEOUT(studio.window().size(), QSize(1100, 700), kSoonMs);
        studio.window().showScreen(ui::ScreenId::Models);

        studio.close();
        studio.open();

        QTRY_COMPARE_WITH_TIMEOUT(studio.window().size(), QSize(1100, 700), kSoonMs);
        QVERIFY(studio.window().screen(ui::ScreenId::Models).isVisible());
    }

    void aDamagedStateFileOpensTheWindow() {
        OpenWindow studio;
        studio.close();
        writeFile(studio, "window.ini",
                  "[window]\nplace=@Rect(-90000 -90000 1 "
                  "9999999)\nscreen=77\n[recent]\nfiles=@Invalid()\n\xff\xfe");

        studio.open();

        const QRect screen = studio.window().windowHandle()->screen()->availableGeometry();
        QVERIFY(screen.intersects(studio.window().geometry()));
        QVERIFY(studio.window().width() <= screen.width() && studio.window().height() <= screen.height());
    }

    void theTrayIconIsOffUntilItIsWanted() {
        OpenWindow studio;
        auto* tray = studio.window().findChild<TrayIcon*>();
        QVERIFY(tray != nullptr);
        QVERIFY(!tray->isShown());
        QCOMPARE(tray->state(), TrayIcon::State::Idle);

        tray->setWanted(true);
        QVERIFY(tray->isShown());
        tray->setWanted(false);
        QVERIFY(!tray->isShown());
    }

    void theTrayIconTellsWhatGoesOn() {
        if (!test::hasSound()) QSKIP("needs a sound server");
        OpenWindow studio;
        auto* tray = studio.window().findChild<TrayIcon*>();
        tray->setWanted(true);
        studio.type(QString("The tray says that something plays. ").repeated(4));

        studio.click("speakButton");

        QTRY_COMPARE_WITH_TIMEOUT(tray->state(), TrayIcon::State::Speaking, kSoonMs);
        studio.press(Qt::Key_Escape);
        QTRY_COMPARE_WITH_TIMEOUT(tray->state(), TrayIcon::State::Idle, kSoonMs);
    }

    void theModelsPageNamesTheEnginesInUse() {
        OpenWindow studio;
        studio.window().showScreen(ui::ScreenId::Models);
        auto* models = studio.rows("modelList");
        QTRY_VERIFY_WITH_TIMEOUT(models->rowCount() > 0, kSoonMs);
        QStringList names;
        for (int row = 0; row < models->rowCount(); ++row) names << models->index(row, 0).data().toString();
        for (const auto& engine : studio.bridge().speechEngines())
            QVERIFY2(names.contains(toQString(engine.name)), engine.name.c_str());
        for (const auto& recogniser : studio.bridge().recognisers())
            QVERIFY2(names.contains(toQString(recogniser.name)), recogniser.name.c_str());
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
