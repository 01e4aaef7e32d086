#pragma once

#include "core/audio/recorder.h"
#include "ui/bridge/services.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace timbre::ui {

class Banner;
class LevelMeter;

// Recording from a microphone: device, a big level meter that works before recording starts, time,
// pause, finish. The microphone is opened only while this panel is on the screen.
class RecordPanel : public QWidget {
    Q_OBJECT

public:
    RecordPanel(const Services& services, QWidget* parent = nullptr);

    bool isRecording() const { return job_ != 0; }
    storage::JobId job() const { return job_; }
    void start();
    void finish();
    void recordingStarted(storage::JobId job);
    void recordingEnded();       // the job is over
    void showLag(double lagMs);  // of the provisional text

Q_SIGNALS:
    void startRequested(const QString& inputDevice);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void tick();
    void fillDevices();
    void showButtons();
    QString chosenDevice() const;
    void monitor();

    Services services_;
    QTimer timer_;
    QComboBox* device_;
    LevelMeter* meter_;
    QLabel* elapsed_;
    QLabel* state_;
    QPushButton* record_;
    QPushButton* pause_;
    QPushButton* close_;
    Banner* banner_;
    storage::JobId job_ = 0;
    bool paused_ = false;
    bool warnedSilence_ = false;
    double lagMs_ = 0;
};

}  // namespace timbre::ui
