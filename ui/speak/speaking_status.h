#pragma once

#include "core/engine/events.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>
#include <string>

namespace timbre::ui {

// What is said below the buttons while a text is being spoken: that the model is loaded, when sound is
// to be expected, how far it is. Counts down by itself. GUI thread only.
class SpeakingStatus : public QObject {
    Q_OBJECT

public:
    explicit SpeakingStatus(QObject* parent = nullptr);

    void begin();  // a job was asked for
    void end();
    void started(int partsTotal);
    void partDone() { ++partsDone_; }
    void progressed(const std::string& stage, double fraction, double etaSeconds);
    void expectSound(double seconds);  // from now
    void sounded();                    // the first sound is there
    void loading(bool isLoading);      // its model is being brought into memory

    QString line() const;

Q_SIGNALS:
    void changed();

private:
    using Clock = std::chrono::steady_clock;
    QString waiting() const;  // for sound; empty: not known, or it is there

    bool isLoading_ = false, hasSounded_ = false, isStarted_ = false;
    std::string stage_;
    double fraction_ = -1, etaSeconds_ = -1;
    int partsTotal_ = 0, partsDone_ = 0;
    std::optional<Clock::time_point> soundAt_;
    QTimer tick_;
};

}  // namespace timbre::ui
