#pragma once

#include "ui/widgets/plot/plot_line.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QAbstractTableModel>

#include <utility>
#include <vector>

namespace timbre::ui {

// The points of a plot as a table: one row per point, by line and time. GUI thread only.
class PlotTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, At, Value, Samples, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<PlotLine> lines, PlotUnit unit);
    std::pair<int, int> pointAt(int row) const;  // line, index of its points

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PlotLine> lines_;
    std::vector<int> firstRows_;  // of each line
    int rows_ = 0;
    PlotUnit unit_ = PlotUnit::Count;
};

}  // namespace timbre::ui
