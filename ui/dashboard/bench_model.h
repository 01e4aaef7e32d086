#pragma once

#include "core/storage/bench_store.h"

#include <QAbstractTableModel>

#include <vector>

namespace timbre::ui {

// Runs of the bench, newest first. GUI thread only.
class BenchModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Suite, Name, Started, Took, Verdict, IsBaseline, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<storage::BenchRow> runs);
    const storage::BenchRow* run(int row) const;  // null: no such row
    int rowOf(std::int64_t id) const;             // -1: it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<storage::BenchRow> runs_;
};

}  // namespace timbre::ui
