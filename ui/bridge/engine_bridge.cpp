#include "ui/bridge/engine_bridge.h"

#include "core/audio/portaudio/portaudio_device.h"
#include "core/base/log.h"
#include "core/engine/sound_input.h"

#include <QTimer>

#include <algorithm>
#include <exception>
#include <string>
#include <variant>

namespace timbre::ui {
namespace {

constexpr int kToneMs = 1000 * audio::TestTone::kSeconds + 300;  // and what the device still holds

using Devices = std::vector<audio::DeviceInfo>;

void keepOnly(Devices& devices, int audio::DeviceInfo::*channels) {
    std::erase_if(devices, [channels](const audio::DeviceInfo& device) { return device.*channels == 0; });
}

}  // namespace

EngineBridge::EngineBridge(engine::EngineConfig config, QObject* parent)
    : QObject(parent),
      database_(config.database),
      assets_(config.assets),
      makeInput_([microphones = config.makeInput, system = config.makeSystemInput] {
          return engine::makeInput(microphones, system);
      }) {
    monitor_ = std::make_unique<audio::Recorder>(makeInput_());
    tone_ = std::make_unique<audio::TestTone>(config.makeOutput ? config.makeOutput()
                                                                : audio::makePortAudioOutput());
    engine_ = std::make_unique<engine::Engine>(std::move(config), [this](const engine::Event& event) {
        {
            const std::lock_guard lock(takerMutex_);
            if (taker_ && taker_(event)) return;
        }
        QMetaObject::invokeMethod(
            this, [this, event] { publish(event); }, Qt::QueuedConnection);
    });
    background_ = std::make_unique<SerialThread>("ui-background");
}

EngineBridge::~EngineBridge() {
    background_->stop();
}

engine::ReferenceShelf EngineBridge::references() const {
    return engine::ReferenceShelf(assets_);
}

const models::SpeechEngineInfo* EngineBridge::speechEngine(std::string_view id) const {
    const auto found = std::ranges::find(speechEngines_, id, &models::SpeechEngineInfo::id);
    return found == speechEngines_.end() ? nullptr : &*found;
}

void EngineBridge::divert(std::function<bool(const engine::Event&)> taker) {
    const std::lock_guard lock(takerMutex_);
    taker_ = std::move(taker);
}

void EngineBridge::publish(const engine::Event& event) {
    std::visit([this](const auto& one) { on(one); }, event);
}

void EngineBridge::on(const engine::EngineReady& event) {
    speechEngines_ = event.speechEngines;
    recognisers_ = event.recognisers;
    voices_ = event.voices;
    try {
        reader_ = std::make_unique<storage::Database>(database_, storage::Access::ReadOnly);
    } catch (const std::exception&) {
        const Error error = currentError();
        log(LogLevel::Error, "ui", std::string("reading connection: ") + error.what());
        Q_EMIT engineFailed(error);
    }
    ready_ = true;
    Q_EMIT engineReady(event);
}

void EngineBridge::on(const engine::VoicesChanged& event) {
    voices_ = event.voices;
    Q_EMIT voicesChanged();
}

void EngineBridge::on(const engine::EnginesChanged& event) {
    speechEngines_ = event.speechEngines;
    recognisers_ = event.recognisers;
    voices_ = event.voices;
    Q_EMIT enginesChanged();
    Q_EMIT voicesChanged();
}

void EngineBridge::refreshDevices() {
    auto list = [this] {
        Devices outputs, inputs;
        try {
            outputs = engine_->player().devices();
            inputs = monitor_->devices();
        } catch (const std::exception& error) {
            log(LogLevel::Warning, "ui", std::string("listing sound devices: ") + error.what());
        }
        return std::pair(std::move(outputs), std::move(inputs));
    };
    runInBackground(this, std::move(list), [this](std::pair<Devices, Devices> lists) {
        outputs_ = std::move(lists.first);
        inputs_ = std::move(lists.second);
        keepOnly(outputs_, &audio::DeviceInfo::maxOutputChannels);
        monitors_ = inputs_;
        std::erase_if(monitors_, [](const auto& device) { return !device.isMonitor; });
        std::erase_if(inputs_, [](const auto& device) { return device.isMonitor; });
        keepOnly(inputs_, &audio::DeviceInfo::maxInputChannels);
        Q_EMIT devicesListed();
    });
}

void EngineBridge::startInputMonitor(const std::string& deviceId) {
    postInBackground([this, deviceId] {
        monitor_->stop();
        monitor_->startMonitor(deviceId);
    });
}

void EngineBridge::stopInputMonitor() {
    postInBackground([this] { monitor_->stop(); });
}

void EngineBridge::playTestTone(const std::string& deviceId, audio::Side side) {
    player().stop();  // a bare sound card serves one stream only
    const auto number = ++toneNumber_;
    auto start = [this, deviceId, side]() -> std::optional<Error> {
        try {
            tone_->start(deviceId, side);
            return std::nullopt;
        } catch (...) {
            return currentError();
        }
    };
    runInBackground(this, std::move(start), [this, number](const std::optional<Error>& error) {
        if (error) return Q_EMIT testToneFailed(*error);
        QTimer::singleShot(kToneMs, this, [this, number] {
            if (number == toneNumber_) postInBackground([this] { tone_->stop(); });
        });
    });
}

audio::RecorderStatus EngineBridge::inputMonitorStatus() const {
    return monitor_->status();
}

}  // namespace timbre::ui
