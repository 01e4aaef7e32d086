#include "ui/speak/speaking_status.h"

#include "ui/bridge/conversions.h"

#include <QLocale>

#include <cmath>

namespace timbre::ui {

SpeakingStatus::SpeakingStatus(QObject* parent) : QObject(parent) {
    tick_.setInterval(1000);
    connect(&tick_, &QTimer::timeout, this, &SpeakingStatus::changed);
}

void SpeakingStatus::begin() {
    end();
    Q_EMIT changed();
}

void SpeakingStatus::end() {
    tick_.stop();
    isLoading_ = hasSounded_ = isStarted_ = false;
    stage_.clear();
    fraction_ = etaSeconds_ = -1;
    partsTotal_ = partsDone_ = 0;
    soundAt_.reset();
}

void SpeakingStatus::started(int partsTotal) {
    isStarted_ = true;
    partsTotal_ = partsTotal;
    Q_EMIT changed();
}

void SpeakingStatus::progressed(const std::string& stage, double fraction, double etaSeconds) {
    stage_ = stage;
    fraction_ = fraction;
    etaSeconds_ = etaSeconds;
    Q_EMIT changed();
}

void SpeakingStatus::expectSound(double seconds) {
    if (hasSounded_) return;
    soundAt_ = Clock::now() + std::chrono::duration_cast<Clock::duration>(
                                  std::chrono::duration<double>(std::max(0.0, seconds)));
    tick_.start();
    Q_EMIT changed();
}

void SpeakingStatus::sounded() {
    hasSounded_ = true;
    soundAt_.reset();
    tick_.stop();
    Q_EMIT changed();
}

void SpeakingStatus::loading(bool isLoading) {
    if (isLoading == isLoading_) return;
    isLoading_ = isLoading;
    Q_EMIT changed();
}

QString SpeakingStatus::waiting() const {
    if (!soundAt_) return {};
    const double seconds = std::chrono::duration<double>(*soundAt_ - Clock::now()).count();
    if (seconds < 1) return tr("Sound in a moment");
    //: %1 is a duration
    return tr("Sound in about %1").arg(durationText(std::ceil(seconds)));
}

QString SpeakingStatus::line() const {
    if (stage_ == "load" || (isLoading_ && !hasSounded_ && partsDone_ == 0))
        return fraction_ > 0 && stage_ == "load"
                   //: %1 is a percentage
                   ? tr("Loading the model… %1 %").arg(QLocale().toString(int(fraction_ * 100)))
                   : tr("Loading the model…");
    if (!stage_.empty() && stage_ != "speak") return tr("Finishing the take…");
    if (!isStarted_) return tr("Starting…");
    QString line = tr("%1 of %n sentence(s)", nullptr, partsTotal_).arg(QLocale().toString(partsDone_));
    if (const QString wait = waiting(); !wait.isEmpty())
        //: %1 is "Sound in about 12 s", %2 is "3 of 20 sentences"
        line = tr("%1 · %2").arg(wait, line);
    if (etaSeconds_ < 0) return line;
    //: %1 is "3 of 20 sentences", %2 a duration
    return tr("%1 · %2 left").arg(line, durationText(etaSeconds_));
}

}  // namespace timbre::ui
