#include "ui/shell/transport_bar.h"

#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"
#include "ui/shell/actions.h"
#include "ui/shell/take_title.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/waveform.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QSlider>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <exception>
#include <utility>

namespace timbre::ui {

TransportBar::TransportBar(EngineBridge& bridge, Playback& playback, Actions& actions, QWidget* parent)
    : QFrame(parent), bridge_(bridge), playback_(playback), actions_(actions), peaks_(bridge.peaksFolder()) {
    setObjectName("transport");
    const int u = unit(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u * 4, u * 2, u * 4, u * 2);
    row->setSpacing(u * 2);
    buildTransport(row);
    buildPosition(row);
    buildSound(row);

    connect(&playback, &Playback::ticked, this, &TransportBar::show);
    connect(&playback, &Playback::contentChanged, this, &TransportBar::showContent);
    waveform_->setPeaks(peaks_.peaks());
    connect(&peaks_, &PeakLoader::changed, waveform_, &Waveform::peaksChanged);
    connect(&bridge, &EngineBridge::devicesListed, this, &TransportBar::fillDevices);
    connect(&bridge, &EngineBridge::segmentReady, this, [this](const engine::SegmentReady& event) {
        if (event.job != playback_.content().job || event.segment.asset.empty()) return;
        peaks_.append(bridge_.assetPath(event.segment.asset), event.segment.segment.startMs);
    });
    connect(&copy_, &TakeCopy::made, this, &TransportBar::takeCopied);
    connect(&copy_, &TakeCopy::failed, this, &TransportBar::problem);
    explainKeys();
    show(playback.status());
    showContent();
}

void TransportBar::explainKeys() {
    actions_.explain(play_, tr("Play or pause"), "playOrPause");
    actions_.explain(stop_, tr("Stop"), "stop");
    actions_.explain(loop_, tr("Repeat"), "loop");
    const auto showSpeedKeys = [this] {
        const auto* slower = actions_.entry("slower");
        const auto* faster = actions_.entry("faster");
        if (slower == nullptr || faster == nullptr) return;
        //: %1 and %2 are keys
        speed_->setToolTip(
            tr("Playing speed, the pitch stays (%1 slower, %2 faster)").arg(slower->keys, faster->keys));
    };
    connect(&actions_, &Actions::changed, speed_, showSpeedKeys);
    showSpeedKeys();
}

void TransportBar::buildTransport(QHBoxLayout* row) {
    const int u = unit(this);
    play_ = makeIconButton("play", tr("Play or pause"), this);
    play_->setObjectName("playButton");
    play_->setProperty("kind", "play");
    play_->setIcon(icon("play", IconColour::OnAccent));
    play_->setIconSize(QSize(u * 5, u * 5));
    stop_ = makeIconButton("stop", tr("Stop"), this);
    stop_->setObjectName("stopButton");
    row->addWidget(play_);
    row->addWidget(stop_);
    connect(play_, &QToolButton::clicked, &playback_, &Playback::togglePause);
    connect(stop_, &QToolButton::clicked, this, &TransportBar::stopRequested);
}

void TransportBar::buildPosition(QHBoxLayout* row) {
    const int u = unit(this);
    title_ = new TakeTitle(this);
    title_->setObjectName("transportTitle");
    title_->setProperty("role", "heading");
    connect(title_, &TakeTitle::dragNear, this, [this] { copy_.make(sound_, title_->fullText()); });
    waveform_ = new Waveform(this);
    waveform_->setObjectName("transportPosition");
    waveform_->setAccessibleName(tr("Position"));
    position_ = makeLabel("0:00", TextRole::Body, this);
    position_->setObjectName("transportTime");
    duration_ = makeLabel({}, TextRole::Small, this);
    QFont digits = position_->font();
    digits.setStyleHint(QFont::Monospace);
    position_->setMinimumWidth(position_->fontMetrics().horizontalAdvance("0:00:00.0"));
    auto* times = new QVBoxLayout;
    times->setSpacing(0);
    times->addWidget(position_);
    times->addWidget(duration_);
    auto* strip = new QVBoxLayout;
    strip->setSpacing(u / 2);
    strip->addWidget(title_);
    strip->addWidget(waveform_);
    row->addSpacing(u);
    row->addLayout(strip, 1);
    row->addSpacing(u);
    row->addLayout(times);
    connect(waveform_, &Waveform::positionRequested, &playback_, &Playback::seek);
}

void TransportBar::buildSound(QHBoxLayout* row) {
    const int u = unit(this);
    loop_ = makeIconButton("loop", tr("Repeat"), this);
    loop_->setObjectName("loopButton");
    loop_->setCheckable(true);
    speed_ = new QDoubleSpinBox(this);
    speed_->setRange(0.5, 3.0);
    speed_->setSingleStep(0.1);
    speed_->setValue(1.0);
    speed_->setSuffix(QString(QChar(0x202F)) + QChar(0x00D7));
    speed_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    speed_->setAlignment(Qt::AlignCenter);
    speed_->setAccessibleName(tr("Playing speed"));
    speed_->setObjectName("speedField");
    speed_->setFixedWidth(u * 18);
    loud_ = makeIconButton("volume", tr("Volume"), this);
    loud_->setIcon(icon("volume", IconColour::Muted));
    loud_->setFocusPolicy(Qt::NoFocus);
    loud_->setAttribute(Qt::WA_TransparentForMouseEvents);
    volume_ = new QSlider(Qt::Horizontal, this);
    volume_->setRange(0, 150);
    volume_->setValue(100);
    volume_->setFixedWidth(u * 20);
    volume_->setObjectName("volumeSlider");
    volume_->setAccessibleName(tr("Volume"));
    volume_->setToolTip(tr("Volume"));
    device_ = makeIconButton("speaker", tr("Choose the sound device"), this);
    device_->setObjectName("deviceButton");
    device_->setPopupMode(QToolButton::InstantPopup);
    deviceMenu_ = new QMenu(device_);
    device_->setMenu(deviceMenu_);
    deviceName_ = new ElidedLabel(this);
    deviceName_->setProperty("role", "small");
    deviceName_->setObjectName("deviceName");
    level_ = new LevelMeter(this);
    level_->setAccessibleName(tr("Level of what plays"));
    deviceColumn_ = new QWidget(this);
    deviceColumn_->setFixedWidth(u * 26);
    auto* column = new QVBoxLayout(deviceColumn_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u / 2);
    column->addStretch(1);
    column->addWidget(deviceName_);
    column->addWidget(level_);
    column->addStretch(1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{loop_, speed_, loud_, volume_, device_, deviceColumn_}) {
        row->addWidget(widget);
    }
    connect(loop_, &QToolButton::clicked, &playback_, &Playback::setLoop);
    connect(speed_, &QDoubleSpinBox::valueChanged, &playback_, &Playback::setSpeed);
    connect(volume_, &QSlider::valueChanged, this, [this](int value) { playback_.setVolume(value / 100.0); });
    connect(deviceMenu_, &QMenu::aboutToShow, &bridge_, &EngineBridge::refreshDevices);
}

void TransportBar::setVolume(double volume) {
    volume_->setValue(static_cast<int>(volume * 100));
}

double TransportBar::volume() const {
    return volume_->value() / 100.0;
}

void TransportBar::show(const audio::PlayerStatus& status) {
    const bool active = status.state != audio::PlayState::Stopped;
    const bool sounding =
        status.state == audio::PlayState::Playing || status.state == audio::PlayState::Buffering;
    if (sounding != showsPause_) {
        showsPause_ = sounding;
        play_->setIcon(icon(sounding ? "pause" : "play", IconColour::OnAccent));
    }
    play_->setEnabled(active || playback_.content().historyId != 0);
    stop_->setEnabled(active);
    if (active) waveform_->setDuration(status.availableMs);
    waveform_->showPosition(status.positionMs);
    position_->setText(clockTextTenths(status.positionMs));
    const auto total = waveform_->durationMs();
    duration_->setText(total > 0 ? clockTextTenths(total) : QString());
    loop_->setChecked(status.loop);
    if (!speed_->hasFocus() && std::abs(speed_->value() - status.speed) > 0.005) {
        const QSignalBlocker quiet(speed_);
        speed_->setValue(status.speed);
    }
    level_->setLevels(sounding ? status.rms : 0, sounding ? status.peak : 0);
    deviceName_->setFullText(!status.device.empty()            ? toQString(status.device)
                             : bridge_.outputDevices().empty() ? tr("No sound device")
                                                               : tr("Default device"));
}

void TransportBar::showContent() {
    const auto& content = playback_.content();
    title_->setFullText(content.title.isEmpty() ? tr("Nothing is playing") : content.title);
    if (content.job != peaksJob_ || content.job == 0) {
        peaksJob_ = content.job;
        peaks_.clear();
    }
    sound_.clear();
    title_->setFile({});
    title_->setDraggable(false);
    if (content.historyId != 0) loadPeaks();
}

void TransportBar::loadPeaks() {
    if (bridge_.reader() == nullptr) return;
    try {
        const auto item = storage::HistoryStore(*bridge_.reader()).item(playback_.content().historyId);
        if (!item) return;
        title_->setFullText(toQString(item->title));
        waveform_->setDuration(item->durationMs);
        const auto file =
            !item->asset.empty() ? bridge_.assetPath(item->asset) : std::filesystem::path(item->sourcePath);
        if (!file.empty()) peaks_.load(file);
        showSound(file, item->asset.empty());
        waveform_->setDuration(item->durationMs);
    } catch (const std::exception&) {
        peaks_.clear();  // the reading error is logged and shown by the lists
    }
}

// A take has to be copied under its title first; a recording of the user's has its name already.
void TransportBar::showSound(const std::filesystem::path& file, bool isUsersOwn) {
    sound_ = isUsersOwn ? std::filesystem::path() : file;
    title_->setFile(isUsersOwn ? pathText(file) : copy_.ready(file));
    title_->setDraggable(!file.empty());
}

void TransportBar::copyTake() {
    copyToClipboard_ = true;
    if (!title_->file().isEmpty()) return takeCopied(title_->file());
    if (sound_.empty()) return Q_EMIT problem(tr("There is no finished take in the player."));
    copy_.make(sound_, title_->fullText());
}

void TransportBar::takeCopied(const QString& file) {
    title_->setFile(file);
    if (!std::exchange(copyToClipboard_, false)) return;
    auto* files = new QMimeData;
    files->setUrls({QUrl::fromLocalFile(file)});
    QGuiApplication::clipboard()->setMimeData(files);
    Q_EMIT copied(QFileInfo(file).fileName());
}

// Where it is narrow, what the keys and menus tell as well makes room for the waveform.
void TransportBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const int u = unit(this);
    deviceColumn_->setFixedWidth(width() < u * 250 ? u * 16 : u * 26);
    volume_->setFixedWidth(width() < u * 250 ? u * 14 : u * 20);
    duration_->setVisible(width() > u * 170);
}

void TransportBar::fillDevices() {
    deviceMenu_->clear();
    auto* group = new QActionGroup(deviceMenu_);
    const auto add = [&](const QString& name, const QString& id) {
        QAction* action = deviceMenu_->addAction(name);
        action->setCheckable(true);
        action->setChecked(id == chosenDevice_);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            chosenDevice_ = id;
            bridge_.player().setDevice(toUtf8(id));
            Q_EMIT deviceChosen(id);
        });
    };
    add(tr("Default device"), {});
    deviceMenu_->addSeparator();
    for (const auto& device : bridge_.outputDevices()) add(toQString(device.name), toQString(device.id));
    if (bridge_.outputDevices().empty()) {
        deviceMenu_->addAction(tr("No sound device was found"))->setEnabled(false);
    }
}

}  // namespace timbre::ui
