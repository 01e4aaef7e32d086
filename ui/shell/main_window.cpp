#include "ui/shell/main_window.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/first_run/first_run_dialog.h"
#include "ui/help/help_page.h"
#include "ui/history/history_page.h"
#include "ui/models/download_strip.h"
#include "ui/models/models_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/transport_bar.h"
#include "ui/shell/tray_icon.h"
#include "ui/shell/window_placement.h"
#include "ui/speak/speak_page.h"
#include "ui/transcribe/transcribe_page.h"
#include "ui/voices/voices_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace timbre::ui {
namespace {

bool typesText(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) return !line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) return !plain->isReadOnly();
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget)) return !rich->isReadOnly();
    return qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

// Where this key already means something: it types there, or it presses a button.
bool usesKey(const QWidget* widget, int key) {
    if (typesText(widget) || qobject_cast<const QMenu*>(widget) != nullptr) return true;
    return key == Qt::Key_Space && (qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                    qobject_cast<const QComboBox*>(widget) != nullptr);
}

// A screen that needs more room than a small window has can be scrolled, and never makes the window
// larger than the display.
QScrollArea* scrolling(Screen* screen) {
    auto* frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidgetResizable(true);
    frame->setWidget(screen);
    return frame;
}

QWidget* frameOf(const Screen& screen) {
    return screen.parentWidget()->parentWidget();  // past the viewport
}

QString screenIcon(ScreenId id) {
    static const std::array kIcons{"speak",  "user-voice", "transcribe", "history",
                                   "models", "dashboard",  "settings",   "help"};
    return kIcons[static_cast<std::size_t>(id)];
}

}  // namespace

QString MainWindow::screenName(ScreenId id) {
    switch (id) {
        case ScreenId::Speak:
            return tr("Speak");
        case ScreenId::Voices:
            return tr("Voices");
        case ScreenId::Transcribe:
            return tr("Transcribe");
        case ScreenId::History:
            return tr("History");
        case ScreenId::Models:
            return tr("Models");
        case ScreenId::Dashboard:
            return tr("Dashboard");
        case ScreenId::Settings:
            return tr("Settings");
        case ScreenId::Help:
            return tr("Help");
    }
    return {};
}

MainWindow::MainWindow(EngineBridge& bridge, Preferences& preferences, Theme& theme, WindowFiles files)
    : theme_(theme),
      files_(std::move(files)),
      playback_(bridge),
      jobs_(bridge),
      models_(bridge, this),
      bench_(bridge, jobs_, preferences, files_.folders.data / "models"),
      actions_(this),
      keyBindings_(actions_, bridge, files_.shortcuts),
      glossary_(bridge, files_.drafts.parent_path() / "glossary.csv", files_.drafts / "glossary.csv"),
      recent_(bridge, files_.state),
      journal_(bridge, files_.journal),
      liveSettings_(preferences, bridge, theme),
      services_{bridge,
                playback_,
                jobs_,
                models_,
                bench_,
                preferences,
                navigator_,
                actions_,
                keyBindings_,
                glossary_,
                recent_,
                journal_,
                files_.folders,
                files_.dataFolderFixed,
                files_.drafts,
                [this](const QString& text, const QString& button, std::function<void()> action) {
                    toast_->showMessage(text, button, std::move(action));
                },
                [this] {
                    close();
                    QCoreApplication::exit(kRestartCode);
                },
                [this] { showFirstRun(); }} {
    setWindowTitle(tr("Timbre Studio"));
    setWindowIcon(QIcon(":/icons/timbre-studio.svg"));
    setAcceptDrops(true);
    build();
    addActions();
    connectBridge();
    connectNavigator();
    restoreState();
    QTimer::singleShot(0, this, &MainWindow::buildNextScreen);
    qApp->installEventFilter(this);
    bridge.refreshDevices();
    connectTray();
    connectAlerts();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    auto* centre = new QWidget(this);
    setCentralWidget(centre);
    storageBanner_ = new Banner(centre);
    deviceBanner_ = new Banner(centre);
    problemBanner_ = new Banner(centre);
    deviceBanner_->setObjectName("banner");
    stack_ = new QStackedWidget(centre);
    tray_ = new JobTray(jobs_, centre);
    transport_ = new TransportBar(services_.bridge, playback_, actions_, centre);
    buildRail();

    const int u = unit(this);
    auto* banners = new QVBoxLayout;
    banners->setContentsMargins(u * 5, u * 2, u * 5, 0);
    banners->setSpacing(u * 2);
    for (Banner* banner : {storageBanner_, deviceBanner_, problemBanner_}) banners->addWidget(banner);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addLayout(banners);
    right->addWidget(stack_, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(rail_);
    upper->addLayout(right, 1);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(new DownloadStrip(services_, centre));
    column->addWidget(tray_);
    column->addWidget(transport_);
    overlay_ = new DropOverlay(centre);
    toast_ = new Toast(centre);
}

void MainWindow::buildRail() {
    rail_ = new NavigationRail(centralWidget());
    for (int index = 0; index < kScreens - 1; ++index)
        rail_->addScreen(screenIcon(ScreenId(index)), screenName(ScreenId(index)),
                         QStringLiteral("Ctrl+%1").arg(index + 1));
    auto* help = rail_->addTool("help", tr("Help"));
    connect(help, &QToolButton::clicked, this, [this] { showScreen(ScreenId::Help); });
    auto* themes = rail_->addTool("theme", tr("Theme"));
    themes->setObjectName("themeButton");
    themes->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(themes);
    themes->setMenu(menu);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("Like the system")},
                                                       {ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto& [choice, name] : choices) {
        QAction* action = menu->addAction(name);
        action->setObjectName("theme-" + themeChoiceName(choice));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, choice = choice] { chooseTheme(choice); });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, choice = choice] { action->setChecked(theme_.choice() == choice); });
    }
    auto* keys = rail_->addTool("keyboard", tr("Keys"));
    actions_.explain(keys, tr("Keyboard shortcuts"), "shortcuts");
    connect(keys, &QToolButton::clicked, this, &MainWindow::showShortcuts);
    connect(rail_, &NavigationRail::screenChosen, this, [this](int index) { showScreen(ScreenId(index)); });
}

Screen* MainWindow::makeScreen(ScreenId id) {
    switch (id) {
        case ScreenId::Speak:
            return new SpeakPage(services_, stack_);
        case ScreenId::Voices:
            return new VoicesPage(services_, stack_);
        case ScreenId::Transcribe:
            return new TranscribePage(services_, stack_);
        case ScreenId::History:
            return new HistoryPage(services_, stack_);
        case ScreenId::Models:
            return new ModelsPage(services_, stack_);
        case ScreenId::Dashboard:
            return new DashboardPage(services_, stack_);
        case ScreenId::Settings:
            return new SettingsPage(services_, stack_);
        case ScreenId::Help:
            return new HelpPage(services_, stack_);
    }
    return nullptr;
}

Screen& MainWindow::screen(ScreenId id) {
    auto*& made = screens_[static_cast<std::size_t>(id)];
    if (made == nullptr) {
        made = makeScreen(id);
        stack_->addWidget(scrolling(made));
        made->addActions(actions_);
        made->restoreState(QSettings(pathText(files_.state), QSettings::IniFormat));
    }
    return *made;
}

Screen& MainWindow::current() {
    return screen(current_);
}

bool MainWindow::isComplete() const {
    return std::ranges::none_of(screens_, [](const Screen* made) { return made == nullptr; });
}

// One screen per turn of the event loop, so that the window answers in between.
void MainWindow::buildNextScreen() {
    const auto missing = std::ranges::find(screens_, nullptr);
    if (missing == screens_.end()) {
        if (files_.offerFirstRun && !FirstRunDialog::wasShown(files_.state)) showFirstRun();
        return;
    }
    screen(ScreenId(missing - screens_.begin()));
    QTimer::singleShot(0, this, &MainWindow::buildNextScreen);
}

void MainWindow::connectNavigator() {
    // The window is connected first: the screen exists by the time the wish reaches it.
    connect(&navigator_, &Navigator::takeWanted, this, [this] { showScreen(ScreenId::Speak); });
    connect(&navigator_, &Navigator::transcriptWanted, this, [this] { showScreen(ScreenId::Transcribe); });
    connect(&navigator_, &Navigator::speakWanted, this, [this] { showScreen(ScreenId::Speak); });
    connect(&navigator_, &Navigator::voiceWanted, this, [this] { showScreen(ScreenId::Speak); });
    connect(&navigator_, &Navigator::designWanted, this, [this] { showScreen(ScreenId::Voices); });
    connect(&navigator_, &Navigator::historyWanted, this, [this] { showScreen(ScreenId::History); });
    connect(&navigator_, &Navigator::modelsWanted, this, [this] { showScreen(ScreenId::Models); });
    connect(&navigator_, &Navigator::modelWanted, this, [this] { showScreen(ScreenId::Models); });
    connect(&navigator_, &Navigator::settingWanted, this, [this] { showScreen(ScreenId::Settings); });
    connect(&recent_, &RecentFiles::openWanted, this, [this](const QString& file) { openFiles({file}); });
    connect(&actions_, &Actions::screenWanted, this, [this](QWidget* wanted) {
        showScreen(ScreenId(std::ranges::find(screens_, wanted) - screens_.begin()));
    });
    connect(&navigator_, &Navigator::helpWanted, this, [this] { showScreen(ScreenId::Help); });
}

void MainWindow::connectTray() {
    trayIcon_ = new TrayIcon(jobs_, playback_, this);
    connect(trayIcon_, &TrayIcon::windowWanted, this, &MainWindow::bringToFront);
    connect(trayIcon_, &TrayIcon::stopWanted, this, &MainWindow::stopAll);
    auto& preferences = services_.preferences;
    connect(&preferences, &Preferences::changed, trayIcon_, [this, &preferences](const QString& key) {
        if (key == "general.tray_icon") trayIcon_->setWanted(preferences.boolean("general.tray_icon"));
    });
    // After the first paint: the tray is another program that may take its time.
    QTimer::singleShot(0, trayIcon_, [this, &preferences] {
        trayIcon_->setWanted(preferences.boolean("general.tray_icon"));
    });
}

void MainWindow::showScreen(ScreenId id) {
    Screen& shown = screen(id);
    current_ = id;
    stack_->setCurrentIndex(stack_->indexOf(frameOf(shown)));
    rail_->setCurrent(static_cast<int>(id));
    actions_.setCurrentScreen(&shown);
    shown.entered();
}

void MainWindow::stopAll() {
    playback_.stop();
    current().stop();
}

// Beside the window, not before it: everything works while it is open.
void MainWindow::showFirstRun() {
    if (auto* open = findChild<FirstRunDialog*>()) return open->raise();
    auto* dialog = new FirstRunDialog(services_, files_.state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Keys such as Space belong to the window wherever they do not type or press something. Lists
    // would take them for selecting, so they are caught before a list sees them.
    if (watched->isWidgetType() && leavesFilesToWindow(watched, event)) return true;
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* widget = static_cast<QWidget*>(watched);
        const bool ours = widget->window() == this && widget->hasFocus() && !key->isAutoRepeat();
        QAction* action = ours && !usesKey(widget, key->key()) ? actions_.plainAction(*key) : nullptr;
        if (action != nullptr) {
            action->trigger();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Whatever had the focus did not want it.
    QAction* action = event->isAutoRepeat() ? nullptr : actions_.plainAction(*event);
    if (action != nullptr) return action->trigger();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    toast_->setBottomMargin(transport_->height());
    if (overlay_->isVisible()) overlay_->setGeometry(centralWidget()->rect());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveState();
    for (Screen* made : screens_)
        if (made != nullptr) made->keepDraft();
    services_.preferences.set("audio.volume", transport_->volume());
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreState() {
    const QSettings state(pathText(files_.state), QSettings::IniFormat);
    restorePlacement(*this, state);
    actions_.setRecentlyUsed(state.value("palette/recent").toStringList());
    showScreen(ScreenId(qBound(0, state.value("window/screen", 0).toInt(), kScreens - 1)));
}

void MainWindow::saveState() {
    QSettings state(pathText(files_.state), QSettings::IniFormat);
    savePlacement(*this, state);
    state.setValue("palette/recent", actions_.recentlyUsed());
    state.setValue("window/screen", static_cast<int>(current_));
    for (const Screen* made : screens_)
        if (made != nullptr) made->saveState(state);
}

void MainWindow::bringToFront() {
    if (isMinimized()) setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

}  // namespace timbre::ui
