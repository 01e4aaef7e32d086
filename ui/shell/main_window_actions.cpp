// The window's part that says what can be done by key.
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_dialog.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/transport_bar.h"

namespace timbre::ui {

void MainWindow::addActions() {
    addTransportActions();
    const QString window = tr("Window");
    for (int index = 0; index < kScreens - 1; ++index)
        actions_.add(QStringLiteral("show%1").arg(index + 1), window, screenName(ScreenId(index)),
                     QStringLiteral("Ctrl+%1").arg(index + 1),
                     [this, index] { showScreen(ScreenId(index)); });
    actions_.add("palette", window, tr("Find a command"), "Ctrl+K", [this] { showPalette(); });
    actions_.add("settings", window, tr("Open the settings"), "Ctrl+,",
                 [this] { showScreen(ScreenId::Settings); });
    actions_.add("openFile", window, tr("Open a file"), "Ctrl+O", [this] { current().openFile(); });
    actions_.add("openRecent", window, tr("Open a recent file"), "Ctrl+Shift+O", [this] { showRecent(); });
    actions_.add("clearRecent", window, tr("Forget the recent files"), {}, [this] { recent_.clear(); });
    actions_.add("export", window, tr("Export"), "Ctrl+E", [this] { current().exportCurrent(); });
    actions_.add("find", window, tr("Find"), "Ctrl+F", [this] { current().find(); });
    actions_.add("replace", window, tr("Find and replace"), "Ctrl+H", [this] { current().replace(); });
    actions_.add("startWork", window, tr("New take on Speak, record on Transcribe"), "Ctrl+R",
                 [this] { current().startWork(); });
    addThemeActions();
    actions_.add("shortcuts", window, tr("Keyboard shortcuts"), "F1 ?", [this] { showShortcuts(); });
    actions_.add("help", window, tr("Help"), "Shift+F1", [this] { showScreen(ScreenId::Help); });
    actions_.add("quit", window, tr("Quit"), "Ctrl+Q", [this] { close(); });
}

void MainWindow::addThemeActions() {
    const QString looks = tr("Theme");
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("Like the system")},
                                                       {ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto& [choice, name] : choices)
        actions_.add("use-" + themeChoiceName(choice), looks, name, {},
                     [this, choice = choice] { chooseTheme(choice); });
}

void MainWindow::chooseTheme(ThemeChoice choice) {
    theme_.choose(choice);
    services_.preferences.set("general.theme", themeChoiceName(choice).replace('-', '_'));
}

void MainWindow::addTransportActions() {
    const QString playing = tr("Playing");
    actions_.add("playOrPause", playing, tr("Play or pause, outside a text"), "Space",
                 [this] { playback_.togglePause(); });
    // Also from a dialog that stands beside the window, and by what foot pedals send.
    actions_
        .add("playPause", playing, tr("Play or pause anywhere, going on 1.5 s earlier"),
             "F4; Toggle Media Play/Pause; Media Play; Media Pause",
             [this] { playback_.toggleFromEarlier(); })
        ->setShortcutContext(Qt::ApplicationShortcut);
    actions_.add("stop", playing, tr("Stop"), "Esc; Media Stop", [this] { stopAll(); });
    actions_.add("back", playing, tr("2 seconds back"), "Alt+Left", [this] { playback_.skip(-2000); });
    actions_.add("forward", playing, tr("2 seconds on"), "Alt+Right", [this] { playback_.skip(2000); });
    actions_.add("slower", playing, tr("Slower"), "F6", [this] { playback_.changeSpeed(-0.1); });
    actions_.add("faster", playing, tr("Faster"), "F7", [this] { playback_.changeSpeed(0.1); });
    actions_.add("normalSpeed", playing, tr("Normal speed"), "Shift+F6", [this] { playback_.setSpeed(1.0); });
    actions_.add("loop", playing, tr("Repeat"), "Ctrl+L",
                 [this] { playback_.setLoop(!playback_.status().loop); });
    actions_.add("copyTake", playing, tr("Copy the take as a file"), "Ctrl+Shift+C",
                 [this] { transport_->copyTake(); });
    actions_.add("previousPart", playing, tr("Previous sentence or segment"), "Alt+Up; Media Previous",
                 [this] { current().stepPart(-1); });
    actions_.add("nextPart", playing, tr("Next sentence or segment"), "Alt+Down; Media Next",
                 [this] { current().stepPart(1); });
}

void MainWindow::showPalette() {
    auto* palette = new CommandPalette(actions_, this);
    palette->show();
}

void MainWindow::showRecent() {
    auto* dialog = new RecentDialog(recent_, this);
    dialog->open();
}

void MainWindow::showShortcuts() {
    auto* sheet = new ShortcutSheet(actions_, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutSheet::changeWanted, this,
            [this] { Q_EMIT navigator_.settingWanted("shortcuts"); });
    sheet->open();
}

}  // namespace timbre::ui
