#include "ui/transcribe/record_panel.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_meter.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr int kTickMs = 33;
constexpr std::int64_t kFarBehindMs = 3000;  // that much waits: the recogniser is slower than speech

QString milliseconds(double ms) {
    return QLocale().toString(ms, 'f', 0);
}

}  // namespace

RecordPanel::RecordPanel(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    const int u = unit(this);
    buildControls();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 3);
    column->setSpacing(u * 3);
    column->addLayout(buildUpperRow());
    column->addLayout(buildDeviceRow());
    column->addLayout(buildMeters());
    column->addWidget(banner_);
    timer_.setInterval(kTickMs);
    connectParts();
    source_->setCurrentIndex(
        qMax(0, source_->findData(services_.preferences.plain("transcribe.live_source"))));
    fillDevices();
    sourceChanged();
    showButtons();
}

void RecordPanel::buildControls() {
    source_ = new QComboBox(this);
    source_->setObjectName("liveSource");
    source_->setAccessibleName(tr("What is recorded"));
    source_->addItem(icon("microphone"), tr("Microphone"), "mic");
    source_->addItem(icon("speaker"), tr("Computer sound"), "computer");
    source_->addItem(tr("Microphone and computer sound"), "both");
    microphone_ = new QComboBox(this);
    microphone_->setObjectName("inputDevice");
    microphone_->setAccessibleName(tr("Microphone"));
    system_ = new QComboBox(this);
    system_->setObjectName("systemDevice");
    system_->setAccessibleName(tr("Output whose sound is recorded"));
    for (QComboBox* box : {microphone_, system_}) {
        box->setMinimumContentsLength(24);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    elapsed_ = makeLabel("0:00.0", TextRole::Title, this);
    elapsed_->setObjectName("recordElapsed");
    elapsed_->setMinimumWidth(unit(this) * 22);
    state_ = makeLabel({}, TextRole::Muted, this);
    state_->setObjectName("recordState");
    state_->setWordWrap(true);
    record_ = makeButton({}, "record", ButtonKind::Primary, this);
    record_->setObjectName("recordButton");
    pause_ = makeButton(tr("Pause"), "pause", ButtonKind::Normal, this);
    pause_->setObjectName("pauseRecording");
    close_ = makeButton(tr("Close"), "close", ButtonKind::Quiet, this);
    close_->setToolTip(tr("Close the microphone"));
    banner_ = new Banner(this);
    banner_->setObjectName("recordBanner");
}

QHBoxLayout* RecordPanel::buildUpperRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) * 3);
    row->addWidget(record_);
    row->addWidget(pause_);
    row->addWidget(elapsed_);
    row->addWidget(state_, 1);
    row->addWidget(close_);
    return row;
}

FlowLayout* RecordPanel::buildDeviceRow() {
    auto* row = new FlowLayout;
    row->setSpacing(unit(this) * 3);
    for (QComboBox* box : {source_, microphone_, system_}) row->addWidget(box);
    return row;
}

QGridLayout* RecordPanel::buildMeters() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(unit(this) * 3);
    const std::pair<QString, QString> names[] = {
        {tr("Microphone"), tr("Level of the microphone")},
        {tr("Computer"), tr("Level of the computer's sound")},
    };
    for (int i = 0; i < 2; ++i) {
        meters_[i].name = makeLabel(names[i].first, TextRole::Small, this);
        meters_[i].level = new LevelMeter(this);
        meters_[i].level->setObjectName(i == 0 ? "microphoneLevel" : "computerLevel");
        meters_[i].level->setThick(true);
        meters_[i].level->setAccessibleName(names[i].second);
        grid->addWidget(meters_[i].name, i, 0);
        grid->addWidget(meters_[i].level, i, 1);
    }
    grid->setColumnStretch(1, 1);
    return grid;
}

void RecordPanel::connectParts() {
    EngineBridge& bridge = services_.bridge;
    connect(&timer_, &QTimer::timeout, this, &RecordPanel::tick);
    connect(record_, &QPushButton::clicked, this, [this] { isRecording() ? finish() : start(); });
    connect(pause_, &QPushButton::clicked, this, [this] {
        paused_ = !paused_;
        services_.bridge.engine().pauseRecording(job_, paused_);
        showButtons();
    });
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    connect(source_, &QComboBox::activated, this, [this] {
        services_.preferences.set("transcribe.live_source", source_->currentData().toString());
        sourceChanged();
        monitor();
    });
    connect(microphone_, &QComboBox::activated, this, [this] {
        services_.preferences.set("audio.input_device", microphone_->currentData().toString());
        monitor();
    });
    connect(system_, &QComboBox::activated, this, [this] {
        services_.preferences.set("audio.system_device", system_->currentData().toString());
        monitor();
    });
    connect(&bridge, &EngineBridge::devicesListed, this, &RecordPanel::fillDevices);
    connect(&bridge, &EngineBridge::liveHeard, this, &RecordPanel::heard);
    connect(&bridge, &EngineBridge::partialText, this, [this](const engine::PartialText& event) {
        if (event.job == job_) lagMs_ = event.lagMs;
    });
    connect(&bridge, &EngineBridge::jobProgressed, this, [this](const engine::JobProgressed& event) {
        if (event.job == job_) done_ = event.fraction;
    });
}

audio::InputChoice RecordPanel::choice() const {
    const QString source = source_->currentData().toString();
    return {.microphone = source != "computer",
            .system = source != "mic",
            .microphoneId = toUtf8(microphone_->currentData().toString()),
            .systemId = toUtf8(system_->currentData().toString())};
}

void RecordPanel::fillIn(engine::TranscribeRequest& request) const {
    const auto chosen = choice();
    request.source = !chosen.system      ? engine::SoundSource::Microphone
                     : chosen.microphone ? engine::SoundSource::MicrophoneAndSystem
                                         : engine::SoundSource::System;
    request.inputDevice = chosen.microphoneId;
    request.systemDevice = chosen.systemId;
}

void RecordPanel::start() {
    services_.bridge.stopInputMonitor();
    banner_->hide();
    warnedSilence_ = false;
    Q_EMIT startRequested();
}

void RecordPanel::recordingStarted(storage::JobId job) {
    job_ = job;
    paused_ = false;
    lagMs_ = 0;
    waitingMs_ = 0;
    done_ = -1;
    lost_.clear();
    devices_.clear();
    showButtons();
}

void RecordPanel::finish() {
    if (job_ == 0) return;
    services_.bridge.engine().finishRecording(job_);
    record_->setEnabled(false);
    pause_->setEnabled(false);
    showState();
}

void RecordPanel::recordingEnded() {
    job_ = 0;
    paused_ = false;
    showButtons();
    if (isVisible()) monitor();
}

void RecordPanel::heard(const engine::LiveHeard& event) {
    if (event.job == job_) waitingMs_ = event.recordedMs - event.heardMs;
}

void RecordPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    services_.bridge.refreshDevices();
    timer_.start();
    if (!isRecording()) monitor();
}

void RecordPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    timer_.stop();
    services_.bridge.stopInputMonitor();
}

void RecordPanel::monitor() {
    if (isVisible() && !isRecording()) services_.bridge.startInputMonitor(audio::toDeviceId(choice()));
}

void RecordPanel::tick() {
    const auto status =
        isRecording() ? services_.bridge.engine().recorderStatus() : services_.bridge.inputMonitorStatus();
    showLevels(status);
    if (!isRecording()) return;
    if (status.recording) elapsed_->setText(clockTextTenths(status.elapsedMs));
    showState();
    if (!status.recording) return;
    watchDevices(status);
    watchSilence(status);
}

// A mix tells the level of each of its sounds; of one sound alone it is that of the whole.
void RecordPanel::showLevels(const audio::RecorderStatus& status) {
    if (status.sources.size() == 2) {
        for (std::size_t i = 0; i < 2; ++i)
            meters_[i].level->setLevels(status.sources[i].rms, status.sources[i].peak);
        return;
    }
    meters_[choice().microphone ? 0 : 1].level->setLevels(status.rms, status.peak);
}

QString RecordPanel::lagText() const {
    if (waitingMs_ >= kFarBehindMs)
        //: %1 is a time such as 0:12; the recogniser is slower than speech
        return tr("Listening · %1 still to be recognised; all of it is kept").arg(clockText(waitingMs_));
    const double lag = std::max(lagMs_, double(waitingMs_));
    if (lag <= 0) return tr("Listening");
    //: While recording; %1 is a number of milliseconds
    return tr("Listening · text is %1 ms behind").arg(milliseconds(lag));
}

void RecordPanel::showState() {
    if (!isRecording()) return;
    if (record_->isEnabled()) return state_->setText(paused_ ? tr("Paused") : lagText());
    state_->setText(done_ < 0 ? tr("Confirming the rest…")
                              //: %1 is a percentage
                              : tr("Confirming the rest… %1 %").arg(QLocale().toString(int(done_ * 100))));
}

// Recording goes on by itself; who speaks should know from where.
void RecordPanel::watchDevices(const audio::RecorderStatus& status) {
    QStringList gone, there;
    for (const auto& source : status.sources) (source.alive ? there : gone) << toQString(source.device);
    if (status.sources.empty() && !status.device.empty()) there << toQString(status.device);
    const bool none = there.isEmpty();
    const QString lost = none ? QStringLiteral("*") : gone.join(", ");
    const QString devices = there.join(" + ");
    if (lost == lost_ && (none || devices == devices_)) return;
    if (none) {
        banner_->showMessage(Banner::Kind::Problem, tr("The sound device has gone; recording waits for one."),
                             tr("Connect it again or choose another one in the sound settings of the system. "
                                "What was recorded is safe."));
    } else if (!lost.isEmpty()) {
        //: %1 and %2 are names of sound devices
        banner_->showMessage(Banner::Kind::Warning,
                             tr("%1 has gone; %2 is still recorded.").arg(lost, devices),
                             tr("Connect it again: it is taken up by itself."));
    } else if (!devices_.isEmpty()) {
        //: %1 is the name of a sound device
        banner_->showMessage(Banner::Kind::Info, tr("Recording goes on from %1.").arg(devices));
    }
    lost_ = lost;
    if (!none) devices_ = devices;
}

void RecordPanel::watchSilence(const audio::RecorderStatus& status) {
    const bool silent = status.silent && !status.paused;
    if (std::exchange(warnedSilence_, silent) == silent) return;
    if (!silent) return banner_->hide();
    const auto chosen = choice();
    const QString what = !chosen.system      ? tr("The microphone delivers only silence.")
                         : chosen.microphone ? tr("Neither the microphone nor the computer can be heard.")
                                             : tr("The computer plays nothing that can be heard.");
    const QString remedy =
        chosen.microphone
            ? tr("Choose another input or raise its level; the meter shows what arrives.")
            : tr("Start what is to be recorded, and choose the output that it plays on; recording goes on.");
    banner_->showMessage(Banner::Kind::Warning, what, remedy);
}

void RecordPanel::fillDevices() {
    const auto fill = [this](QComboBox* box, const QString& standard, std::string_view key,
                             const std::vector<audio::DeviceInfo>& devices, const QString& name) {
        box->clear();
        box->addItem(standard, QString());
        for (const auto& device : devices)
            box->addItem(name.arg(toQString(device.name)), toQString(device.id));
        box->setCurrentIndex(qMax(0, box->findData(services_.preferences.text(key))));
    };
    EngineBridge& bridge = services_.bridge;
    fill(microphone_, tr("Default microphone"), "audio.input_device", bridge.inputDevices(),
         QStringLiteral("%1"));
    //: %1 is the name of an output such as Built-in Audio
    fill(system_, tr("Sound of the default output"), "audio.system_device", bridge.systemDevices(),
         tr("Sound of %1"));
    sourceChanged();
}

void RecordPanel::sourceChanged() {
    const auto chosen = choice();
    microphone_->setVisible(chosen.microphone);
    system_->setVisible(chosen.system);
    const bool shown[] = {chosen.microphone, chosen.system};
    for (int i = 0; i < 2; ++i) {
        meters_[i].level->setVisible(shown[i]);
        meters_[i].name->setVisible(shown[0] && shown[1]);
    }
    if (isRecording() || !isVisible()) return;
    const EngineBridge& bridge = services_.bridge;
    banner_->hide();
    if (chosen.microphone && bridge.inputDevices().empty())
        banner_->showMessage(Banner::Kind::Warning, tr("No microphone was found."),
                             tr("Connect one, or open a recording instead."));
    else if (chosen.system && bridge.systemDevices().empty())
        banner_->showMessage(
            Banner::Kind::Warning, tr("The computer's sound cannot be recorded."),
            tr("It needs PulseAudio or PipeWire: start one of them, or record the microphone."));
}

void RecordPanel::showButtons() {
    const bool recording = isRecording();
    record_->setEnabled(true);
    record_->setText(recording ? tr("Finish") : tr("Record"));
    record_->setIcon(icon(recording ? "stop" : "record", IconColour::OnAccent));
    pause_->setVisible(recording);
    pause_->setEnabled(recording);
    pause_->setText(paused_ ? tr("Go on") : tr("Pause"));
    for (QComboBox* box : {source_, microphone_, system_}) box->setEnabled(!recording);
    close_->setVisible(!recording);
    if (!recording) {
        elapsed_->setText(clockTextTenths(0));
        state_->setText(tr("Speak to see the level; nothing is recorded yet."));
    }
}

}  // namespace timbre::ui
