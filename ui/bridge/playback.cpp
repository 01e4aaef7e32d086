#include "ui/bridge/playback.h"

#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kFastMs = 33;
constexpr int kSlowMs = 250;
constexpr int kTicksUntilSlow = 60;
constexpr std::int64_t kEarlierMs = 1500;

}  // namespace

Playback::Playback(EngineBridge& bridge, QObject* parent) : QObject(parent), bridge_(bridge) {
    connect(&timer_, &QTimer::timeout, this, &Playback::tick);
    timer_.start(kSlowMs);
    connect(&bridge, &EngineBridge::jobStarted, this, [this](const engine::JobStarted& event) {
        if (event.programme == 0) return;
        expected_ = {};
        become({event.programme, event.job, 0, content_.job == event.job ? content_.title : QString()});
    });
    connect(&bridge, &EngineBridge::jobQueued, this, [this](const engine::JobQueued& event) {
        if (content_.job == event.job) content_.title = toQString(event.title);
    });
    connect(&bridge, &EngineBridge::jobFinished, this, [this](const engine::JobFinished& event) {
        if (event.job != content_.job || event.historyId == 0) return;
        content_.historyId = event.historyId;
        Q_EMIT contentChanged();
    });
    connect(&bridge, &EngineBridge::jobCancelled, this, [this](const engine::JobCancelled& event) {
        if (event.job != content_.job || event.historyId == 0) return;
        content_.historyId = event.historyId;
        Q_EMIT contentChanged();
    });
    connect(&bridge, &EngineBridge::historyPlaying, this, [this](const engine::HistoryPlaying& event) {
        if (event.historyId != expected_.historyId) return;
        Content content = std::exchange(expected_, {});
        content.programme = event.programme;
        become(std::move(content));
    });
    connect(&bridge, &EngineBridge::playerNoticed, this, [this] { keepUp(); });
}

bool Playback::isActive() const {
    return status_.state != audio::PlayState::Stopped;
}

void Playback::become(Content content) {
    content_ = std::move(content);
    keepUp();
    Q_EMIT contentChanged();
}

void Playback::keepUp() {
    quietTicks_ = 0;
    if (timer_.interval() != kFastMs) timer_.start(kFastMs);
}

void Playback::tick() {
    status_ = bridge_.player().status();
    if (status_.state == audio::PlayState::Stopped || status_.state == audio::PlayState::Paused) {
        if (++quietTicks_ == kTicksUntilSlow) timer_.start(kSlowMs);
    } else {
        keepUp();
    }
    if (status_.state == audio::PlayState::Stopped && startAt_ > 0) status_.positionMs = startAt_;
    Q_EMIT ticked(status_);
}

void Playback::playHistory(std::int64_t historyId, storage::JobId job, const QString& title,
                           std::int64_t startMs) {
    startAt_ = 0;
    if (historyId == 0) return;
    const bool loaded = content_.historyId == historyId && content_.programme != 0 &&
                        status_.programme == content_.programme && isActive();
    if (loaded) {
        seek(startMs);
        bridge_.player().resume();
        keepUp();
        return;
    }
    expected_ = {0, job, historyId, title};
    bridge_.engine().playHistory(historyId, startMs);
    keepUp();
}

void Playback::placeAt(std::int64_t historyId, storage::JobId job, const QString& title,
                       std::int64_t positionMs) {
    if (content_.job == job && isActive()) {
        seek(positionMs);
        return;
    }
    if (isActive()) return;  // something else plays: a click in a text must not silence it
    startAt_ = positionMs;
    if (content_.historyId != historyId) become({0, job, historyId, title});
    status_.positionMs = positionMs;
    Q_EMIT ticked(status_);
}

void Playback::togglePause() {
    keepUp();
    switch (bridge_.player().status().state) {
        case audio::PlayState::Playing:
        case audio::PlayState::Buffering:
            return bridge_.player().pause();
        case audio::PlayState::Paused:
            return bridge_.player().resume();
        case audio::PlayState::Stopped:
            return playHistory(content_.historyId, content_.job, content_.title, std::exchange(startAt_, 0));
    }
}

void Playback::toggleFromEarlier() {
    const auto status = bridge_.player().status();
    if (status.state == audio::PlayState::Paused) seek(status.positionMs - kEarlierMs);
    togglePause();
}

void Playback::stop() {
    bridge_.player().stop();
    keepUp();
}

void Playback::skip(std::int64_t ms) {
    seek(bridge_.player().status().positionMs + ms);
}

void Playback::seek(std::int64_t ms) {
    if (bridge_.player().status().state == audio::PlayState::Stopped) {
        startAt_ = std::max<std::int64_t>(ms, 0);
        return;
    }
    bridge_.player().seek(std::max<std::int64_t>(ms, 0));
    keepUp();
}

void Playback::changeSpeed(double delta) {
    setSpeed(speed_ + delta);
}

void Playback::setSpeed(double speed) {
    speed_ = std::clamp(speed, 0.5, 3.0);
    bridge_.player().setSpeed(speed_);
    keepUp();
}

void Playback::setVolume(double volume) {
    bridge_.player().setVolume(std::clamp(volume, 0.0, 1.5));
    keepUp();
}

void Playback::setLoop(bool loop) {
    bridge_.player().setLoop(loop);
    keepUp();
}

}  // namespace timbre::ui
