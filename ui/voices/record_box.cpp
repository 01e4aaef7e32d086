#include "ui/voices/record_box.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/bridge/voice_recorder.h"
#include "ui/voices/reading_texts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/waveform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace timbre::ui {
namespace {

constexpr int kTickMs = 33;
constexpr qint64 kShortestMs = 300;  // a slip of the finger is no recording

}  // namespace

RecordBox::RecordBox(const Services& services, QWidget* parent)
    : QFrame(parent), services_(services), file_(services.drafts / "voice-recording.wav") {
    const int u = unit(this);
    setObjectName("recordBox");
    setProperty("card", true);
    recorder_ = new VoiceRecorder(services_.bridge, this);
    auto* ask = makeLabel(tr("Read this aloud, or say something else of your own. Ten seconds are enough."),
                          TextRole::Muted, this);
    ask->setWordWrap(true);
    text_ = makeLabel({}, TextRole::Number, this);
    text_->setObjectName("readingText");
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    device_ = new QComboBox(this);
    device_->setObjectName("voiceInputDevice");
    device_->setAccessibleName(tr("Microphone"));
    device_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    device_->setMinimumContentsLength(10);
    meter_ = new LevelMeter(this);
    meter_->setThick(true);
    meter_->setAccessibleName(tr("Level of the microphone"));
    outline_ = new Waveform(this);
    outline_->setObjectName("recordOutline");
    outline_->setAccessibleName(tr("What was recorded"));
    outline_->setPeaks(recorder_->peaks());
    outline_->setAttribute(Qt::WA_TransparentForMouseEvents);
    outline_->setFocusPolicy(Qt::NoFocus);
    elapsed_ = makeLabel({}, TextRole::Number, this);
    elapsed_->setObjectName("voiceRecordElapsed");
    hint_ = makeLabel({}, TextRole::Small, this);
    hint_->setWordWrap(true);
    record_ = makeButton({}, "record", ButtonKind::Primary, this);
    record_->setObjectName("recordVoice");
    banner_ = new Banner(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(u * 2);
    row->addWidget(record_);
    row->addWidget(elapsed_);
    row->addWidget(device_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u * 3, u * 3, u * 3, u * 3);
    column->setSpacing(u * 2);
    column->addWidget(ask);
    column->addWidget(text_);
    column->addLayout(row);
    column->addWidget(meter_);
    column->addWidget(outline_);
    column->addWidget(hint_);
    column->addWidget(banner_);
    timer_.setInterval(kTickMs);
    connect(&timer_, &QTimer::timeout, this, &RecordBox::tick);
    connect(record_, &QPushButton::clicked, this, &RecordBox::toggle);
    connect(recorder_, &VoiceRecorder::grew, outline_, &Waveform::peaksChanged);
    connect(recorder_, &VoiceRecorder::ended, this, &RecordBox::ended);
    connect(recorder_, &VoiceRecorder::failed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        banner_->showMessage(Banner::Kind::Problem, text.sentence, text.remedy, text.details);
        showButtons();
    });
    connect(device_, &QComboBox::activated, this, [this] {
        services_.preferences.set("audio.input_device", device_->currentData().toString());
        listen();
    });
    connect(&services_.bridge, &EngineBridge::devicesListed, this, &RecordBox::fillDevices);
    setLanguage("en");
    fillDevices();
    showButtons();
}

RecordBox::~RecordBox() = default;

void RecordBox::setLanguage(const std::string& language) {
    text_->setText(readingText(language));
}

QString RecordBox::text() const {
    return text_->text();
}

bool RecordBox::isRecording() const {
    return recorder_->isRecording();
}

void RecordBox::toggle() {
    if (recorder_->isRecording()) {
        record_->setEnabled(false);
        return recorder_->stop();
    }
    banner_->hide();
    services_.bridge.player().stop();  // it would be recorded too
    recorder_->start(file_, toUtf8(device_->currentData().toString()));
    showButtons();
}

void RecordBox::ended(qint64 ms) {
    showButtons();
    elapsed_->setText(clockTextTenths(ms));
    if (ms >= VoiceRecorder::kLongestMs) hint_->setText(tr("A minute is the most; the best part is chosen."));
    if (ms >= kShortestMs) Q_EMIT recorded(pathText(file_));
    listen();
}

void RecordBox::listen() {
    if (isVisible()) recorder_->listen(toUtf8(device_->currentData().toString()));
}

void RecordBox::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    services_.bridge.refreshDevices();
    timer_.start();
    listen();
}

void RecordBox::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    if (event->spontaneous()) return;  // the window is minimised: the recording goes on
    timer_.stop();
    recorder_->stop();
}

void RecordBox::tick() {
    const auto status = recorder_->status();
    meter_->setLevels(status.rms, status.peak);
    if (!recorder_->isRecording()) return;
    //: While recording: %1 is the time so far, %2 the most
    elapsed_->setText(
        tr("%1 of %2").arg(clockTextTenths(status.elapsedMs), clockText(VoiceRecorder::kLongestMs)));
    hint_->setText(status.silent ? tr("The microphone delivers only silence.") : tr("Listening"));
}

void RecordBox::fillDevices() {
    const QString before = device_->count() > 0 ? device_->currentData().toString()
                                                : services_.preferences.text("audio.input_device");
    device_->clear();
    device_->addItem(tr("Default microphone"), QString());
    for (const auto& one : services_.bridge.inputDevices())
        device_->addItem(toQString(one.name), toQString(one.id));
    device_->setCurrentIndex(qMax(0, device_->findData(before)));
}

void RecordBox::showButtons() {
    const bool recording = recorder_->isRecording();
    record_->setEnabled(true);
    record_->setText(recording ? tr("Stop") : tr("Record"));
    record_->setIcon(icon(recording ? "stop" : "record", IconColour::OnAccent));
    device_->setEnabled(!recording);
    if (recording) return;
    elapsed_->setText(clockTextTenths(0));
    hint_->setText(tr("Speak to see the level; nothing is recorded yet."));
}

}  // namespace timbre::ui
