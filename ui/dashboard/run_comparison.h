#pragma once

#include "core/storage/metric_queries.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace timbre::ui {

// The stages of a job, or of two with their difference, as a table. GUI thread only.
class RunComparison : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QString name;
        int depth = 0;
        std::optional<double> before, after;  // ms; absent: the job had no such stage
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setJobs(const std::vector<storage::Waterfall>& jobs);  // one or two
    const std::vector<Row>& rows() const { return rows_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant colourOf(const Row& row) const;

    bool isPair_ = false;
    std::vector<Row> rows_;
    double totals_[2] = {0, 0};
};

}  // namespace timbre::ui
