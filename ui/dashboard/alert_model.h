#pragma once

#include "core/metrics/alert.h"

#include <QAbstractTableModel>

#include <vector>

namespace timbre::ui {

// Alerts, the newest first. GUI thread only.
class AlertModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, About, State, Opened, Closed, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setAlerts(std::vector<metrics::Alert> alerts);
    const metrics::Alert* alert(int row) const;  // null: no such row

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<metrics::Alert> alerts_;
};

}  // namespace timbre::ui
