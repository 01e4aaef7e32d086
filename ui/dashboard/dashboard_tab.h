#pragma once

#include "core/base/error.h"
#include "core/storage/metric_queries.h"
#include "ui/bridge/history_reader.h"
#include "ui/bridge/services.h"
#include "ui/dashboard/tile.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QSettings;

namespace timbre::ui {

// What the tabs of the dashboard share: a thread that reads, and ways to each other.
struct DashboardParts {
    Services services;
    HistoryReader& reader;  // the page's; its answers come while the page lives
    std::function<void(const storage::JobQuery& query)> showJobs;  // on Runs
    std::function<void(storage::JobId job)> showLog;
    std::function<void(const Figure& figure)> explain;
    std::function<void(const Error& error)> complain;  // in the page's banner
};

// A tab of the dashboard. It reads only while it is shown.
class DashboardTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void entered() {}  // it is shown now, and the database can be read
    virtual void left() {}
    virtual void take(const engine::MetricsEvent&) {}  // while it is shown
    virtual void find() {}
    virtual void exportCurrent() {}
    virtual void saveState(QSettings&) const {}
    virtual void restoreState(const QVariantMap&) {}  // by the keys of saveState()
};

}  // namespace timbre::ui
