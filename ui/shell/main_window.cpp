#include "ui/shell/main_window.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/transport_bar.h"
#include "ui/speak/speak_page.h"
#include "ui/transcribe/transcribe_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QTextEdit>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace timbre::ui {
namespace {

bool typesText(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

// Where Space already means something.
bool usesSpace(const QWidget* widget) {
    return typesText(widget) || qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QMenu*>(widget) != nullptr;
}

}  // namespace

MainWindow::MainWindow(EngineBridge& bridge, Preferences& preferences, Theme& theme, WindowFiles files)
    : theme_(theme),
      files_(std::move(files)),
      playback_(bridge),
      jobs_(bridge),
      services_{bridge,
                playback_,
                jobs_,
                preferences,
                files_.drafts,
                [this](const QString& text, const QString& button, std::function<void()> action) {
                    toast_->showMessage(text, button, std::move(action));
                }},
      actions_(this) {
    setWindowTitle(tr("Timbre Studio"));
    setWindowIcon(QIcon(":/icons/timbre-studio.svg"));
    setAcceptDrops(true);
    build();
    addActions();
    connectBridge();
    restoreState();
    qApp->installEventFilter(this);
    bridge.refreshDevices();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    auto* centre = new QWidget(this);
    setCentralWidget(centre);
    storageBanner_ = new Banner(centre);
    deviceBanner_ = new Banner(centre);
    problemBanner_ = new Banner(centre);
    deviceBanner_->setObjectName("banner");
    screens_ = new QStackedWidget(centre);
    speak_ = new SpeakPage(services_, screens_);
    transcribe_ = new TranscribePage(services_, screens_);
    screens_->addWidget(speak_);
    screens_->addWidget(transcribe_);
    tray_ = new JobTray(jobs_, centre);
    transport_ = new TransportBar(services_.bridge, playback_, centre);
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
    right->addWidget(screens_, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(rail_);
    upper->addLayout(right, 1);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper, 1);
    column->addWidget(tray_);
    column->addWidget(transport_);
    overlay_ = new DropOverlay(centre);
    toast_ = new Toast(centre);
}

void MainWindow::buildRail() {
    rail_ = new NavigationRail(centralWidget());
    rail_->addScreen("speak", tr("Speak"), "Ctrl+1");
    rail_->addScreen("transcribe", tr("Transcribe"), "Ctrl+2");
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
        connect(action, &QAction::triggered, this, [this, choice = choice] {
            theme_.choose(choice);
            services_.preferences.set("general.theme", themeChoiceName(choice).replace('-', '_'));
        });
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, choice = choice] { action->setChecked(theme_.choice() == choice); });
    }
    auto* keys = rail_->addTool("keyboard", tr("Keys"));
    keys->setToolTip(tr("Keyboard shortcuts (?)"));
    connect(keys, &QToolButton::clicked, this, &MainWindow::showShortcuts);
    connect(rail_, &NavigationRail::screenChosen, this, &MainWindow::showScreen);
}

void MainWindow::connectBridge() {
    auto& bridge = services_.bridge;
    connect(&bridge, &EngineBridge::engineFailed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        storageBanner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
    });
    connect(&bridge, &EngineBridge::engineReady, this, [this](const engine::EngineReady& event) {
        if (event.storageNote.empty()) return;
        storageBanner_->showMessage(Banner::Kind::Warning, tr("The stored data had to be repaired."), {},
                                    toQString(event.storageNote));
    });
    connect(&bridge, &EngineBridge::devicesListed, this, [this] {
        if (!services_.bridge.outputDevices().empty()) return deviceBanner_->hide();
        deviceBanner_->showMessage(Banner::Kind::Warning, tr("No sound device was found."),
                                   tr("Everything else works: takes are made and can be exported."));
        deviceBanner_->setAction(tr("Look again"));
    });
    connect(deviceBanner_, &Banner::actionTriggered, &bridge, &EngineBridge::refreshDevices);
    connect(&bridge, &EngineBridge::playerNoticed, this, &MainWindow::noticed);
    connect(&bridge, &EngineBridge::warned, this, &MainWindow::warned);
    connect(&bridge, &EngineBridge::takeExported, this, &MainWindow::exported);
    connect(transport_, &TransportBar::stopRequested, this, &MainWindow::stopAll);
    connect(transport_, &TransportBar::deviceChosen, this,
            [this](const QString& id) { services_.preferences.set("audio.output_device", id); });
    transport_->setVolume(services_.preferences.real("audio.volume"));
}

void MainWindow::noticed(const audio::PlayerNotice& notice) {
    using Kind = audio::PlayerNotice::Kind;
    switch (notice.kind) {
        case Kind::DeviceChanged:
            deviceBanner_->hide();
            //: %1 is the name of a sound device
            return toast_->showMessage(tr("Playing on %1").arg(toQString(notice.detail)));
        case Kind::DeviceLost:
            deviceBanner_->showMessage(
                Banner::Kind::Warning, tr("The sound device disappeared."),
                tr("Playback is paused where it was. Connect it again or choose another."),
                toQString(notice.detail));
            return deviceBanner_->setAction(tr("Look again"));
        case Kind::Failed:
            deviceBanner_->showMessage(
                Banner::Kind::Warning, tr("Sound cannot be played."),
                tr("Choose another device, or connect one; takes are made all the same."),
                toQString(notice.detail));
            return deviceBanner_->setAction(tr("Look again"));
        case Kind::FirstSound:
        case Kind::Finished:
        case Kind::Stopped:
            return;
    }
}

void MainWindow::warned(const engine::Warning& warning) {
    // Warnings of a recording belong to its page, which shows them beside the meter.
    if (warning.error.code() == ErrorCode::SilentInput) return;
    const ErrorText text = errorText(warning.error);
    problemBanner_->showMessage(Banner::Kind::Warning, text.sentence, text.remedy, text.details);
}

void MainWindow::exported(const engine::TakeExported& event) {
    if (event.error) {
        const ErrorText text = errorText(*event.error);
        problemBanner_->showMessage(Banner::Kind::Problem,
                                    tr("The file was not written. %1").arg(text.sentence), text.remedy,
                                    text.details);
        return;
    }
    const QFileInfo file(toQString(event.path));
    //: %1 is a file name
    toast_->showMessage(
        tr("Saved %1").arg(file.fileName()), tr("Show in folder"),
        [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void MainWindow::addActions() {
    addTransportActions();
    addScreenActions();
    const QString window = tr("Window");
    actions_.add("showSpeak", window, tr("Speak"), "Ctrl+1", [this] { showScreen(0); });
    actions_.add("showTranscribe", window, tr("Transcribe"), "Ctrl+2", [this] { showScreen(1); });
    actions_.add("openFile", window, tr("Open a file"), "Ctrl+O",
                 [this] { screens_->currentIndex() == 0 ? speak_->openFile() : transcribe_->openFile(); });
    actions_.add("export", window, tr("Export"), "Ctrl+E", [this] {
        screens_->currentIndex() == 0 ? speak_->exportTake() : transcribe_->exportTranscript();
    });
    actions_.add("shortcuts", window, tr("Keyboard shortcuts"), "F1", [this] { showShortcuts(); });
    actions_.list(window, tr("Keyboard shortcuts, outside a text"), "?");
    actions_.add("quit", window, tr("Quit"), "Ctrl+Q", [this] { close(); });
}

void MainWindow::addTransportActions() {
    const QString playing = tr("Playing");
    actions_.list(playing, tr("Play or pause, outside a text"), tr("Space"));
    actions_.add("playPause", playing, tr("Play or pause anywhere, going on 1.5 s earlier"), "F4 Media+Play",
                 [this] { playback_.toggleFromEarlier(); });
    actions_.add("stop", playing, tr("Stop"), "Esc", [this] { stopAll(); });
    actions_.add("back", playing, tr("2 seconds back"), "Alt+Left", [this] { playback_.skip(-2000); });
    actions_.add("forward", playing, tr("2 seconds on"), "Alt+Right", [this] { playback_.skip(2000); });
    actions_.add("slower", playing, tr("Slower"), "F6", [this] { playback_.changeSpeed(-0.1); });
    actions_.add("faster", playing, tr("Faster"), "F7", [this] { playback_.changeSpeed(0.1); });
    actions_.add("loop", playing, tr("Repeat"), "Ctrl+L",
                 [this] { playback_.setLoop(!playback_.status().loop); });
}

void MainWindow::addScreenActions() {
    const QString speak = tr("Speak");
    actions_.add("speakAll", speak, tr("Speak the text"), "Ctrl+Return Ctrl+Enter", [this] {
        if (screens_->currentIndex() == 0) speak_->speakAll();
    });
    actions_.add("speakSelection", speak, tr("Speak the selection or sentence"),
                 "Ctrl+Shift+Return Ctrl+Shift+Enter", [this] {
                     if (screens_->currentIndex() == 0) speak_->speakSelection();
                 });
    actions_.add("record", tr("Transcribe"), tr("New take on Speak, record on Transcribe"), "Ctrl+R", [this] {
        screens_->currentIndex() == 0 ? speak_->speakNewTake() : transcribe_->toggleRecording();
    });
    actions_.add("previousPart", tr("Playing"), tr("Previous sentence"), "Alt+Up", [this] {
        screens_->currentIndex() == 0 ? speak_->stepSentence(-1) : transcribe_->stepSegment(-1);
    });
    actions_.add("nextPart", tr("Playing"), tr("Next sentence"), "Alt+Down", [this] {
        screens_->currentIndex() == 0 ? speak_->stepSentence(1) : transcribe_->stepSegment(1);
    });
    actions_.list(tr("Transcribe"), tr("Edit the text of a segment"), "F2");
    actions_.list(tr("Transcribe"), tr("Undo and redo an edit"), "Ctrl+Z, Ctrl+Shift+Z");
}

void MainWindow::showScreen(int index) {
    screens_->setCurrentIndex(index);
    rail_->setCurrent(index);
    index == 0 ? speak_->focusEditor() : transcribe_->focusList();
}

void MainWindow::stopAll() {
    playback_.stop();
    speak_->stopJob();
}

void MainWindow::showShortcuts() {
    auto* sheet = new ShortcutSheet(actions_, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::openFiles(const QStringList& files) {
    QStringList sounds;
    QString text;
    for (const auto& file : files) {
        if (kindOfFile(file) == DropKind::Text && text.isEmpty()) {
            text = file;
        } else {
            sounds << file;  // whatever it is called: the engine says what is wrong with it
        }
    }
    if (!text.isEmpty()) {
        showScreen(0);
        speak_->loadFile(text);
    }
    if (sounds.isEmpty()) return;
    showScreen(1);
    transcribe_->transcribeFiles(sounds);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Space belongs to the transport wherever it does not type or press something. Lists would take
    // it for selecting, so it is caught before they see it.
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* widget = static_cast<QWidget*>(watched);
        const bool ours =
            widget->window() == this && widget->hasFocus() && key->modifiers() == Qt::NoModifier;
        if (ours && key->key() == Qt::Key_Space && !usesSpace(widget) && !key->isAutoRepeat()) {
            playback_.togglePause();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->text() == "?") return showShortcuts();
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) return playback_.togglePause();
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls()) return;
    const DropKind kind = kindOfDrop(event->mimeData());
    overlay_->showFor(kind, static_cast<int>(filesOf(event->mimeData()).size()));
    event->acceptProposedAction();  // also to say that it cannot be opened
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) {
    overlay_->hide();
}

void MainWindow::dropEvent(QDropEvent* event) {
    overlay_->hide();
    if (kindOfDrop(event->mimeData()) == DropKind::Nothing) return;
    event->acceptProposedAction();
    openFiles(filesOf(event->mimeData()));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    toast_->setBottomMargin(transport_->height());
    if (overlay_->isVisible()) overlay_->setGeometry(centralWidget()->rect());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    saveState();
    speak_->keepDraft();
    services_.preferences.set("audio.volume", transport_->volume());
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreState() {
    const QSettings state(pathText(files_.state), QSettings::IniFormat);
    const int u = unit(this);
    resize(u * 320, u * 200);
    restoreGeometry(state.value("window/geometry").toByteArray());
    speak_->restoreState(state);
    transcribe_->restoreState(state);
    showScreen(qBound(0, state.value("window/screen", 0).toInt(), screens_->count() - 1));
}

void MainWindow::saveState() {
    QSettings state(pathText(files_.state), QSettings::IniFormat);
    state.setValue("window/geometry", saveGeometry());
    state.setValue("window/screen", screens_->currentIndex());
    speak_->saveState(state);
    transcribe_->saveState(state);
}

}  // namespace timbre::ui
