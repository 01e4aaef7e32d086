#pragma once

#include "ui/bridge/peak_loader.h"
#include "ui/bridge/playback.h"

#include <QFrame>

class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace timbre::ui {

class ElidedLabel;
class LevelMeter;
class Waveform;

// The bar at the bottom of the window, common to all screens: what plays, where it is, how fast and
// how loud, and on which device.
class TransportBar : public QFrame {
    Q_OBJECT

public:
    TransportBar(EngineBridge& bridge, Playback& playback, QWidget* parent = nullptr);

    void setVolume(double volume);
    double volume() const;

Q_SIGNALS:
    void stopRequested();  // the sound, and the speaking job behind it
    void deviceChosen(const QString& id);

private:
    void buildTransport(QHBoxLayout* row);
    void buildPosition(QHBoxLayout* row);
    void buildSound(QHBoxLayout* row);
    void show(const audio::PlayerStatus& status);
    void showContent();
    void fillDevices();
    void loadPeaks();

    EngineBridge& bridge_;
    Playback& playback_;
    PeakLoader peaks_;
    QToolButton* play_;
    QToolButton* stop_;
    ElidedLabel* title_;
    Waveform* waveform_;
    QLabel* position_;
    QLabel* duration_;
    QToolButton* loop_;
    QDoubleSpinBox* speed_;
    QSlider* volume_;
    QToolButton* device_;
    QMenu* deviceMenu_;
    ElidedLabel* deviceName_;
    LevelMeter* level_;
    QString chosenDevice_;
    bool showsPause_ = false;
    storage::JobId peaksJob_ = 0;
};

}  // namespace timbre::ui
