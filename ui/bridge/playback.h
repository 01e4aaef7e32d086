#pragma once

#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>

namespace timbre::ui {

// What sounds now, seen from the window: which take, transcript or job the player's programme is, and
// its status 30 times a second while it plays. Pages ask it to play; the transport bar shows it.
// GUI thread only.
class Playback : public QObject {
    Q_OBJECT

public:
    struct Content {
        audio::ProgrammeId programme = 0;
        storage::JobId job = 0;      // the job that made or is making it; 0: none known
        std::int64_t historyId = 0;  // 0: not finished yet
        QString title;
    };

    explicit Playback(EngineBridge& bridge, QObject* parent = nullptr);

    const Content& content() const { return content_; }
    const audio::PlayerStatus& status() const { return status_; }
    bool isActive() const;  // playing, buffering or paused

    void playHistory(std::int64_t historyId, storage::JobId job, const QString& title,
                     std::int64_t startMs = 0);
    // The playhead goes there; starts nothing. Remembered when the item is not loaded in the player.
    void placeAt(std::int64_t historyId, storage::JobId job, const QString& title, std::int64_t positionMs);
    void togglePause();
    void toggleFromEarlier();  // pauses; or goes on 1.5 s earlier
    void stop();
    void skip(std::int64_t ms);
    void seek(std::int64_t ms);
    void changeSpeed(double delta);
    void setSpeed(double speed);
    void setVolume(double volume);
    void setLoop(bool loop);

Q_SIGNALS:
    void ticked(const timbre::audio::PlayerStatus& status);
    void contentChanged();

private:
    void tick();
    void become(Content content);
    void keepUp();  // makes the timer fast for a while

    EngineBridge& bridge_;
    QTimer timer_;
    audio::PlayerStatus status_;
    Content content_;
    Content expected_;  // asked for with playHistory, its programme not yet known
    std::int64_t startAt_ = 0;
    double speed_ = 1;  // last asked for: the player's status follows a little later
    int quietTicks_ = 0;
};

}  // namespace timbre::ui
