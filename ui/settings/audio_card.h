#pragma once

#include "ui/bridge/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace timbre::ui {

class Banner;
class LevelMeter;

// Sound check: a tone on each loudspeaker, the level of the microphone, and how often sound was late.
// The microphone is open only while this is visible and the user wants it.
class AudioCard : public QWidget {
    Q_OBJECT

public:
    explicit AudioCard(const Services& services, QWidget* parent = nullptr);

    void setCountersShown(bool shown);  // dropouts, rate and latency; the first run leaves them out

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTone();
    QWidget* buildMicrophone();
    QWidget* buildCounters();
    void listen(bool on);
    void tick();
    void showCounters();

    Services services_;
    Banner* banner_;
    QWidget* counterPanel_ = nullptr;
    LevelMeter* meter_ = nullptr;
    QPushButton* listen_ = nullptr;
    QLabel* heard_ = nullptr;
    QLabel* counters_ = nullptr;
    QLabel* stream_ = nullptr;
    QTimer meterTimer_, counterTimer_;
    std::uint64_t underrunsBefore_ = 0, overrunsBefore_ = 0;
    double loudest_ = 0;  // since listening began
    int ticks_ = 0;
};

}  // namespace timbre::ui
