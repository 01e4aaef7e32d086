#pragma once

#include "ui/bridge/preferences.h"

#include <QObject>

namespace timbre::ui {

class Theme;

// Makes a changed setting take effect in what runs: theme, sound device and its stream, volume. What
// screens read when they need it takes effect by itself. GUI thread only; all outlive it.
class LiveSettings : public QObject {
    Q_OBJECT

public:
    LiveSettings(Preferences& preferences, EngineBridge& bridge, Theme& theme);

Q_SIGNALS:
    void volumeChanged(double volume);

private:
    void apply(const QString& key);

    Preferences& preferences_;
    EngineBridge& bridge_;
    Theme& theme_;
};

// "audio.sample_rate" as the player takes it: 0 = that of the sound.
int sampleRateFrom(const config::Settings& settings);

}  // namespace timbre::ui
