#pragma once

#include "ui/bridge/bench_session.h"
#include "ui/bridge/error_journal.h"
#include "ui/bridge/model_list.h"
#include "ui/bridge/recent_files.h"
#include "ui/bridge/services.h"
#include "ui/shell/actions.h"
#include "ui/shell/file_routes.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/live_settings.h"
#include "ui/shell/screen.h"
#include "ui/shell/theme.h"

#include <QMainWindow>

#include <array>
#include <filesystem>

class QStackedWidget;

namespace timbre::ui {

class AlertNotices;
class Banner;
class DropOverlay;
class JobTray;
class NavigationRail;
class Observing;
class Toast;
class TransportBar;
class TrayIcon;

struct WindowFiles {
    std::filesystem::path state;           // position, sizes and screen of the last run
    std::filesystem::path drafts;          // folder for unsaved editor text
    std::filesystem::path shortcuts = {};  // keys that the user changed; empty: they are not kept
    std::filesystem::path journal = {};    // errors of this and earlier runs; empty: not kept
    config::Folders folders = {};          // for the Storage page
    bool dataFolderFixed = false;          // by the command line: it cannot be moved
    bool offerFirstRun = false;            // show its dialog when the state says that it was not shown
};

// What QApplication::exec() returns when the program is to be started again.
inline constexpr int kRestartCode = 64;

// The window: rail, screens, job tray, transport bar, and what they share. Owns no work: that is the
// bridge's. `bridge`, `preferences` and `theme` outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(EngineBridge& bridge, Preferences& preferences, Theme& theme, WindowFiles files);
    ~MainWindow() override;

    void openFiles(const QStringList& files);  // each on the screen that knows its kind
    void showScreen(ScreenId id);
    void bringToFront();
    // Screens are made one by one after the first paint; the one that is asked for, at once.
    Screen& screen(ScreenId id);
    bool isComplete() const;  // all screens are made
    static QString screenName(ScreenId id);
    Actions& actions() { return actions_; }
    Playback& playback() { return playback_; }
    const Services& services() const { return services_; }
    const Observing& observing() const { return *observing_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kScreens = 8;

    void build();
    void buildRail();
    void buildNextScreen();
    Screen* makeScreen(ScreenId id);
    Screen& current();
    Screen* screenFor(const QStringList& files);  // null: no screen knows them
    void connectNavigator();
    void connectBridge();
    void connectTray();
    void connectAlerts();
    void addActions();
    void addTransportActions();
    void addThemeActions();
    void chooseTheme(ThemeChoice choice);
    void stopAll();
    void showShortcuts();
    void showFirstRun();
    void showPalette();
    void showRecent();
    FileRoutes routesOf(const QStringList& files);
    void openRoutes(const FileRoutes& routes);
    void openFolders(const QStringList& folders);
    void refuse(const QStringList& files);
    QString dropSentences(const FileRoutes& routes);
    bool leavesFilesToWindow(QObject* watched, QEvent* event);
    void noticed(const audio::PlayerNotice& notice);
    void warned(const engine::Warning& warning);
    void exported(const engine::TakeExported& event);
    void restoreState();
    void saveState();

    Theme& theme_;
    WindowFiles files_;
    Playback playback_;
    JobList jobs_;
    ModelList models_;
    BenchSession bench_;
    Navigator navigator_;
    Actions actions_;
    KeyBindings keyBindings_;
    GlossaryKeeper glossary_;
    RecentFiles recent_;
    ErrorJournal journal_;
    LiveSettings liveSettings_;
    Services services_;
    NavigationRail* rail_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    std::array<Screen*, kScreens> screens_{};
    ScreenId current_ = ScreenId::Speak;
    Banner* storageBanner_ = nullptr;
    Banner* deviceBanner_ = nullptr;
    Banner* problemBanner_ = nullptr;
    JobTray* tray_ = nullptr;
    TransportBar* transport_ = nullptr;
    TrayIcon* trayIcon_ = nullptr;
    AlertNotices* alerts_ = nullptr;
    Observing* observing_ = nullptr;
    DropOverlay* overlay_ = nullptr;
    Toast* toast_ = nullptr;
};

}  // namespace timbre::ui
