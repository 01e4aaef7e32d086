#pragma once

#include "ui/bridge/peak_loader.h"
#include "ui/bridge/playback.h"
#include "ui/bridge/take_copy.h"

#include <QFrame>

class QDoubleSpinBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QSlider;
class QToolButton;

namespace timbre::ui {

class Actions;
class ElidedLabel;
class LevelMeter;
class TakeTitle;
class Waveform;

// The bar at the bottom of the window, common to all screens: what plays, where it is, how fast and
// how loud, and on which device.
class TransportBar : public QFrame {
    Q_OBJECT

public:
    TransportBar(EngineBridge& bridge, Playback& playback, Actions& actions, QWidget* parent = nullptr);

    void setVolume(double volume);
    double volume() const;
    void copyTake();  // as a file to the clipboard; copied() or problem() follows

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void copied(const QString& fileName);
    void problem(const QString& details);
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
    void explainKeys();
    void showSound(const std::filesystem::path& file, bool isUsersOwn);
    void takeCopied(const QString& file);

    EngineBridge& bridge_;
    Playback& playback_;
    Actions& actions_;
    PeakLoader peaks_;
    TakeCopy copy_;
    std::filesystem::path sound_;  // the file of what is loaded; empty: none yet
    bool copyToClipboard_ = false;
    QToolButton* play_;
    QToolButton* stop_;
    TakeTitle* title_;
    Waveform* waveform_;
    QLabel* position_;
    QLabel* duration_;
    QToolButton* loop_;
    QDoubleSpinBox* speed_;
    QToolButton* loud_;
    QSlider* volume_;
    QToolButton* device_;
    QMenu* deviceMenu_;
    QWidget* deviceColumn_;
    ElidedLabel* deviceName_;
    LevelMeter* level_;
    QString chosenDevice_;
    bool showsPause_ = false;
    storage::JobId peaksJob_ = 0;
};

}  // namespace timbre::ui
