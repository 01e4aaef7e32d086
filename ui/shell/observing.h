#pragma once

#include "core/observe/endpoint.h"
#include "core/observe/observation.h"
#include "ui/bridge/preferences.h"
#include "ui/shell/alert_notices.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <vector>

namespace timbre::ui {

// The endpoint for monitoring: open while the settings say so, told by the bridge what goes on. A port
// that is not free ends in a warning of the bridge. Settings that open the program are logged when they
// are chosen. GUI thread only; all outlive it.
class Observing : public QObject {
    Q_OBJECT

public:
    Observing(EngineBridge& bridge, Preferences& preferences, AlertNotices& alerts,
              std::filesystem::path tokenFile, QObject* parent = nullptr);
    ~Observing() override;

    int port() const { return endpoint_ ? endpoint_->port() : 0; }  // 0: nothing listens
    observe::Observed now() const { return observation_.now(); }

private:
    void settingChanged(const QString& key);
    void follow();
    void open();

    EngineBridge& bridge_;
    Preferences& preferences_;
    std::filesystem::path tokenFile_;
    observe::Observation observation_;
    std::vector<observe::SecurityFinding> findings_;
    std::unique_ptr<observe::Endpoint> endpoint_;  // last: its threads read the observation
};

}  // namespace timbre::ui
