#pragma once

#include "core/storage/metrics_store.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>

namespace timbre::ui {

// How long a text will take, from what this machine measured with the engine; says so when nothing
// was measured yet. GUI thread only.
class SpeakingEstimate : public QObject {
    Q_OBJECT

public:
    explicit SpeakingEstimate(EngineBridge& bridge, QObject* parent = nullptr);

    void setEngine(const std::string& engine);
    void refresh();  // after a take

    struct Guess {
        double speechSeconds = 0;
        std::optional<double> renderSeconds;  // absent: never rendered here, only taken from the cache
    };
    // Absent: nothing measured yet. speed 1 = normal.
    std::optional<Guess> guess(std::size_t characters, double speed) const;
    // "1,234 characters · about 1 min 20 s of speech, rendered in 2 s"
    QString line(std::size_t characters, double speed) const;
    QString explanation() const;  // what it is based on

Q_SIGNALS:
    void changed();

private:
    EngineBridge& bridge_;
    std::string engine_;
    storage::SpeakingRate rate_;
    bool isKnown_ = false;  // the rates were read
};

}  // namespace timbre::ui
