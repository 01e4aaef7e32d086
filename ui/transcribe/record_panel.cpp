#include "ui/transcribe/record_panel.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_meter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

constexpr int kTickMs = 33;

}  // namespace

RecordPanel::RecordPanel(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    const int u = unit(this);
    device_ = new QComboBox(this);
    device_->setObjectName("inputDevice");
    device_->setAccessibleName(tr("Microphone"));
    device_->setMinimumWidth(u * 60);
    meter_ = new LevelMeter(this);
    meter_->setThick(true);
    meter_->setAccessibleName(tr("Level of the microphone"));
    elapsed_ = makeLabel("0:00.0", TextRole::Title, this);
    elapsed_->setObjectName("recordElapsed");
    elapsed_->setMinimumWidth(u * 22);
    state_ = makeLabel({}, TextRole::Muted, this);
    record_ = makeButton({}, "record", ButtonKind::Primary, this);
    record_->setObjectName("recordButton");
    pause_ = makeButton(tr("Pause"), "pause", ButtonKind::Normal, this);
    pause_->setObjectName("pauseRecording");
    close_ = makeButton(tr("Close"), "close", ButtonKind::Quiet, this);
    close_->setToolTip(tr("Close the microphone"));
    banner_ = new Banner(this);
    auto* hint =
        makeLabel(tr("To record what this computer plays, choose the monitor of its output as the input in "
                     "the sound settings of the system; programs are not offered monitors by name."),
                  TextRole::Small, this);
    hint->setWordWrap(true);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(u * 3);
    upper->addWidget(record_);
    upper->addWidget(pause_);
    upper->addWidget(elapsed_);
    upper->addWidget(state_, 1);
    upper->addWidget(device_);
    upper->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 4, u * 3, u * 4, u * 3);
    column->setSpacing(u * 3);
    column->addLayout(upper);
    column->addWidget(meter_);
    column->addWidget(hint);
    column->addWidget(banner_);

    timer_.setInterval(kTickMs);
    connect(&timer_, &QTimer::timeout, this, &RecordPanel::tick);
    connect(record_, &QPushButton::clicked, this, [this] { isRecording() ? finish() : start(); });
    connect(pause_, &QPushButton::clicked, this, [this] {
        paused_ = !paused_;
        services_.bridge.engine().pauseRecording(job_, paused_);
        showButtons();
    });
    connect(close_, &QPushButton::clicked, this, &QWidget::hide);
    connect(device_, &QComboBox::activated, this, [this] {
        services_.preferences.set("audio.input_device", chosenDevice());
        monitor();
    });
    connect(&services_.bridge, &EngineBridge::devicesListed, this, &RecordPanel::fillDevices);
    fillDevices();
    showButtons();
}

QString RecordPanel::chosenDevice() const {
    return device_->currentData().toString();
}

void RecordPanel::start() {
    services_.bridge.stopInputMonitor();
    banner_->hide();
    warnedSilence_ = false;
    Q_EMIT startRequested(chosenDevice());
}

void RecordPanel::recordingStarted(storage::JobId job) {
    job_ = job;
    paused_ = false;
    lagMs_ = 0;
    showButtons();
}

void RecordPanel::finish() {
    if (job_ == 0) return;
    services_.bridge.engine().finishRecording(job_);
    record_->setEnabled(false);
    pause_->setEnabled(false);
    state_->setText(tr("Confirming the rest…"));
}

void RecordPanel::recordingEnded() {
    job_ = 0;
    paused_ = false;
    showButtons();
    if (isVisible()) monitor();
}

void RecordPanel::showLag(double lagMs) {
    lagMs_ = lagMs;
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
    if (isVisible() && !isRecording()) services_.bridge.startInputMonitor(toUtf8(chosenDevice()));
}

void RecordPanel::tick() {
    const auto status =
        isRecording() ? services_.bridge.engine().recorderStatus() : services_.bridge.inputMonitorStatus();
    meter_->setLevels(status.rms, status.peak);
    if (!isRecording()) return;
    elapsed_->setText(clockTextTenths(status.elapsedMs));
    if (record_->isEnabled()) {
        //: While recording; %1 is a number of milliseconds
        state_->setText(paused_ ? tr("Paused")
                        : lagMs_ > 0
                            ? tr("Listening · text is %1 ms behind").arg(QLocale().toString(lagMs_, 'f', 0))
                            : tr("Listening"));
    }
    const bool silent = status.silent && !status.paused;
    if (silent && !warnedSilence_) {
        banner_->showMessage(Banner::Kind::Warning, tr("The microphone delivers only silence."),
                             tr("Choose another input or raise its level; the meter shows what arrives."));
    } else if (!silent && warnedSilence_) {
        banner_->hide();
    }
    warnedSilence_ = silent;
}

void RecordPanel::fillDevices() {
    const QString before =
        device_->count() > 0 ? chosenDevice() : services_.preferences.text("audio.input_device");
    device_->clear();
    device_->addItem(tr("Default microphone"), QString());
    for (const auto& device : services_.bridge.inputDevices()) {
        device_->addItem(toQString(device.name), toQString(device.id));
    }
    device_->setCurrentIndex(qMax(0, device_->findData(before)));
    const bool none = services_.bridge.inputDevices().empty();
    if (none && isVisible() && !isRecording()) {
        banner_->showMessage(Banner::Kind::Warning, tr("No microphone was found."),
                             tr("Connect one, or open a recording instead."));
    }
}

void RecordPanel::showButtons() {
    const bool recording = isRecording();
    record_->setEnabled(true);
    record_->setText(recording ? tr("Finish") : tr("Record"));
    record_->setIcon(icon(recording ? "stop" : "record", IconColour::OnAccent));
    pause_->setVisible(recording);
    pause_->setEnabled(recording);
    pause_->setText(paused_ ? tr("Go on") : tr("Pause"));
    device_->setEnabled(!recording);
    close_->setVisible(!recording);
    if (!recording) {
        elapsed_->setText(clockTextTenths(0));
        state_->setText(tr("Speak to see the level; nothing is recorded yet."));
    }
}

}  // namespace timbre::ui
