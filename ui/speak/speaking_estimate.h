#pragma once

#include "core/storage/metrics_store.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/bridge/job_estimates.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>

namespace timbre::ui {

// How long a text will take: from the takes that this machine made with the engine, else from the speed
// that was measured of its model and the usual rate of speech; says so when nothing was measured yet.
// GUI thread only.
class SpeakingEstimate : public QObject {
    Q_OBJECT

public:
    explicit SpeakingEstimate(EngineBridge& bridge, QObject* parent = nullptr);

    // modelRtf: of the model, measured on this machine; 0: not measured.
    void setEngine(const std::string& engine, const std::string& language, double modelRtf);
    void refresh();  // after a take

    struct Guess {
        double speechSeconds = 0;
        // Absent: never rendered here, only taken from the cache.
        std::optional<metrics::TimeEstimate> render;
    };
    // Absent: nothing measured yet. speed 1 = normal.
    std::optional<Guess> guess(std::size_t characters, double speed);
    // "1,234 characters · about 1 min 20 s of speech, rendered in about 2 s"
    QString line(std::size_t characters, double speed);
    QString explanation() const;  // what it is based on

Q_SIGNALS:
    void changed();

private:
    EngineBridge& bridge_;
    JobEstimates estimates_;
    std::string engine_, language_;
    double modelRtf_ = 0;
    storage::SpeakingRate rate_;
    bool isKnown_ = false;  // the rates were read
};

}  // namespace timbre::ui
