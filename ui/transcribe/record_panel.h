#pragma once

#include "core/audio/live_input.h"
#include "core/audio/recorder.h"
#include "ui/bridge/services.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace timbre::ui {

class Banner;
class FlowLayout;
class LevelMeter;

// Recording of a microphone, of what the computer plays, or of both: what and from where, a big level
// meter for each that works before recording starts, time, how far the text is behind, pause, finish.
// A device is open only while this panel is on the screen.
class RecordPanel : public QWidget {
    Q_OBJECT

public:
    RecordPanel(const Services& services, QWidget* parent = nullptr);

    bool isRecording() const { return job_ != 0; }
    storage::JobId job() const { return job_; }
    void start();
    void finish();
    void recordingStarted(storage::JobId job);
    void recordingEnded();                                  // the job is over
    void fillIn(engine::TranscribeRequest& request) const;  // source and devices

Q_SIGNALS:
    void startRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Meter {
        QLabel* name = nullptr;
        LevelMeter* level = nullptr;
    };

    void buildControls();
    QHBoxLayout* buildUpperRow();
    FlowLayout* buildDeviceRow();
    QGridLayout* buildMeters();
    void connectParts();
    void tick();
    void showLevels(const audio::RecorderStatus& status);
    void showState();
    void watchDevices(const audio::RecorderStatus& status);
    void watchSilence(const audio::RecorderStatus& status);
    void heard(const engine::LiveHeard& event);
    void fillDevices();
    void sourceChanged();
    void showButtons();
    QString lagText() const;
    audio::InputChoice choice() const;
    void monitor();

    Services services_;
    QTimer timer_;
    QComboBox *source_, *microphone_, *system_;
    Meter meters_[2];  // microphone, computer
    QLabel* elapsed_;
    QLabel* state_;
    QPushButton* record_;
    QPushButton* pause_;
    QPushButton* close_;
    Banner* banner_;
    storage::JobId job_ = 0;
    bool paused_ = false;
    bool warnedSilence_ = false;
    QString lost_;                // what the banner says has gone; empty: nothing
    QString devices_;             // that are recorded
    double lagMs_ = 0;            // of the newest provisional text
    std::int64_t waitingMs_ = 0;  // recorded, not yet heard by the recogniser
    double done_ = -1;            // of the rest, after the end
};

}  // namespace timbre::ui
