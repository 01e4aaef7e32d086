#pragma once

#include "core/metrics/estimate.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace timbre::ui {

// How long a job will take, from the last ones of its engine on this machine. What is needed of them is
// read in the background, once and after every job of that engine. GUI thread only.
class JobEstimates : public QObject {
    Q_OBJECT

public:
    explicit JobEstimates(EngineBridge& bridge, QObject* parent = nullptr);

    // kind: "speak", "transcribe". Absent: nothing is known, or not yet; changed() follows then.
    std::optional<metrics::TimeEstimate> estimate(const std::string& engine, const std::string& kind,
                                                  double audioSeconds);

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<std::string, std::string>;  // engine, kind
    void read(const Key& key);

    EngineBridge& bridge_;
    std::map<Key, std::optional<std::vector<metrics::EarlierJob>>> earlier_;  // absent: being read
};

// "about 12 s"; "roughly 12 s" as long as it rests on few jobs of that length.
QString estimateText(const metrics::TimeEstimate& estimate);

}  // namespace timbre::ui
