#pragma once

#include "core/metrics/alert.h"
#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>

#include <vector>

namespace timbre::ui {

// Which alerts are open, for the parts of the window that point at them. GUI thread only; the bridge
// outlives it.
class AlertNotices : public QObject {
    Q_OBJECT

public:
    explicit AlertNotices(EngineBridge& bridge, QObject* parent = nullptr);

    const std::vector<metrics::Alert>& open() const { return open_; }  // newest first
    // Of those that are more than a hint and that nobody has acknowledged: a sentence; empty: none.
    QString summary() const;
    bool isUrgent() const;  // one of them is critical

Q_SIGNALS:
    void changed();
    // A new one that is more than a hint.
    void opened(const QString& title, const QString& text);

private:
    void read();
    void took(const engine::MetricsEvent& event);

    EngineBridge& bridge_;
    std::vector<metrics::Alert> open_;
};

}  // namespace timbre::ui
