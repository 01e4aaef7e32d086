#include "ui/settings/audio_card.h"

#include "ui/bridge/conversions.h"
#include "ui/bridge/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/level_meter.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace timbre::ui {
namespace {

constexpr int kMeterMs = 33;
constexpr int kCounterMs = 250;
constexpr int kPatienceTicks = 3000 / kMeterMs;
constexpr double kAudible = 0.003;  // -50 dBFS: more than a quiet room

QFrame* makeCard(QWidget* parent, QBoxLayout*& layout) {
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    layout = new QVBoxLayout(card);
    const int u = unit(parent);
    layout->setContentsMargins(u * 4, u * 3, u * 4, u * 3);
    layout->setSpacing(u * 2);
    return card;
}

}  // namespace

AudioCard::AudioCard(const Services& services, QWidget* parent) : QWidget(parent), services_(services) {
    setObjectName("audioCard");
    banner_ = new Banner(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this) * 2);
    column->addWidget(banner_);
    column->addWidget(buildTone());
    column->addWidget(buildMicrophone());
    counterPanel_ = buildCounters();
    column->addWidget(counterPanel_);
    meterTimer_.setInterval(kMeterMs);
    counterTimer_.setInterval(kCounterMs);
    connect(&meterTimer_, &QTimer::timeout, this, &AudioCard::tick);
    connect(&counterTimer_, &QTimer::timeout, this, &AudioCard::showCounters);
    connect(&services_.bridge, &EngineBridge::testToneFailed, this, [this](const Error& error) {
        const ErrorText text = errorText(error);
        banner_->showMessage(Banner::Kind::Warning, tr("The test tone cannot be played."), text.remedy,
                             text.details);
        banner_->setAction(tr("Look for devices"));
    });
    connect(banner_, &Banner::actionTriggered, &services_.bridge, &EngineBridge::refreshDevices);
    connect(&services_.preferences, &Preferences::changed, this, [this](const QString& key) {
        if (key == "audio.input_device" && meterTimer_.isActive()) listen(true);
        if (key == "audio.output_device") banner_->hide();
    });
}

QWidget* AudioCard::buildTone() {
    QBoxLayout* column = nullptr;
    QFrame* card = makeCard(this, column);
    column->addWidget(makeLabel(tr("Loudspeakers"), TextRole::Heading, card));
    auto* text =
        makeLabel(tr("A tone of one second at −18 dBFS. It stops what is playing."), TextRole::Muted, card);
    text->setWordWrap(true);
    column->addWidget(text);
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& name, const char* objectName, audio::Side side) {
        auto* button = makeButton(name, "speaker", ButtonKind::Normal, card);
        button->setObjectName(objectName);
        connect(button, &QPushButton::clicked, this, [this, side] {
            banner_->hide();
            services_.bridge.playTestTone(services_.preferences.settings().text("audio.output_device"), side);
        });
        row->addWidget(button);
    };
    add(tr("Left"), "toneLeft", audio::Side::Left);
    add(tr("Both"), "toneBoth", audio::Side::Both);
    add(tr("Right"), "toneRight", audio::Side::Right);
    row->addStretch(1);
    auto* refresh = makeButton(tr("Look for devices"), "reset", ButtonKind::Quiet, card);
    refresh->setObjectName("refreshDevices");
    connect(refresh, &QPushButton::clicked, &services_.bridge, &EngineBridge::refreshDevices);
    row->addWidget(refresh);
    column->addLayout(row);
    return card;
}

QWidget* AudioCard::buildMicrophone() {
    QBoxLayout* column = nullptr;
    QFrame* card = makeCard(this, column);
    column->addWidget(makeLabel(tr("Microphone"), TextRole::Heading, card));
    heard_ = makeLabel(tr("Nothing is recorded: only the level is shown."), TextRole::Muted, card);
    heard_->setObjectName("microphoneState");
    heard_->setWordWrap(true);
    column->addWidget(heard_);
    meter_ = new LevelMeter(card);
    meter_->setThick(true);
    meter_->setAccessibleName(tr("Level of the microphone"));
    listen_ = makeButton(tr("Check the microphone"), "microphone", ButtonKind::Normal, card);
    listen_->setObjectName("checkMicrophone");
    listen_->setCheckable(true);
    connect(listen_, &QPushButton::toggled, this, &AudioCard::listen);
    auto* row = new QHBoxLayout;
    row->setSpacing(unit(this) * 3);
    row->addWidget(listen_);
    row->addWidget(meter_, 1);
    column->addLayout(row);
    return card;
}

QWidget* AudioCard::buildCounters() {
    QBoxLayout* column = nullptr;
    QFrame* card = makeCard(this, column);
    column->addWidget(makeLabel(tr("Dropouts"), TextRole::Heading, card));
    counters_ = makeLabel({}, TextRole::Body, card);
    counters_->setObjectName("dropouts");
    stream_ = makeLabel({}, TextRole::Muted, card);
    stream_->setObjectName("streamState");
    for (QLabel* label : {counters_, stream_}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto* reset = makeButton(tr("Count from now"), "reset", ButtonKind::Quiet, card);
    reset->setObjectName("resetDropouts");
    connect(reset, &QPushButton::clicked, this, [this] {
        underrunsBefore_ = services_.bridge.player().status().underruns;
        overrunsBefore_ = services_.bridge.engine().recorderStatus().overruns;
        showCounters();
    });
    column->addWidget(reset, 0, Qt::AlignLeading);
    return card;
}

void AudioCard::setCountersShown(bool shown) {
    counterPanel_->setVisible(shown);
}

void AudioCard::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showCounters();
    counterTimer_.start();
}

void AudioCard::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    counterTimer_.stop();
    listen_->setChecked(false);
}

void AudioCard::listen(bool on) {
    loudest_ = 0;
    ticks_ = 0;
    if (on) {
        services_.bridge.startInputMonitor(services_.preferences.settings().text("audio.input_device"));
        heard_->setText(tr("Say something…"));
        meterTimer_.start();
        return;
    }
    meterTimer_.stop();
    services_.bridge.stopInputMonitor();
    meter_->setLevels(0, 0);
    heard_->setText(tr("Nothing is recorded: only the level is shown."));
}

void AudioCard::tick() {
    const auto status = services_.bridge.inputMonitorStatus();
    meter_->setLevels(status.rms, status.peak);
    loudest_ = qMax(loudest_, double(status.peak));
    if (++ticks_ < kPatienceTicks && loudest_ < kAudible) return;
    const QString device = toQString(status.device);
    if (device.isEmpty())
        heard_->setText(tr("No microphone can be opened. Connect one or choose another input device."));
    else if (loudest_ < kAudible)
        //: %1 is the name of a microphone
        heard_->setText(tr("%1 is open but silent. Raise its level, or choose another one.").arg(device));
    else
        //: %1 is the name of a microphone
        heard_->setText(tr("%1 works.").arg(device));
}

void AudioCard::showCounters() {
    const auto playing = services_.bridge.player().status();
    const auto recording = services_.bridge.engine().recorderStatus();
    const QLocale locale;
    // A counter that begins anew with its stream must not wrap around.
    const auto since = [](std::uint64_t now, std::uint64_t before) {
        return now < before ? now : now - before;
    };
    //: %1 and %2 are counts
    counters_->setText(tr("Playing was late %1 times, recording lost %2 blocks.")
                           .arg(locale.toString(qulonglong(since(playing.underruns, underrunsBefore_))),
                                locale.toString(qulonglong(since(recording.overruns, overrunsBefore_)))));
    stream_->setText(
        playing.device.empty()
            ? tr("The output device is closed while nothing plays. Raise the buffer if dropouts are counted.")
            //: %1 is a device name, %2 a number of milliseconds
            : tr("%1 runs with a delay of %2 ms. Raise the buffer if dropouts are counted.")
                  .arg(toQString(playing.device),
                       locale.toString((playing.latencySeconds - playing.queuedSeconds) * 1000, 'f', 0)));
}

}  // namespace timbre::ui
