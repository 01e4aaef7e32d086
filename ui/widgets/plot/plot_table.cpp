#include "ui/widgets/plot/plot_table.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace timbre::ui {

void PlotTable::setLines(std::vector<PlotLine> lines, PlotUnit unit) {
    beginResetModel();
    lines_ = std::move(lines);
    unit_ = unit;
    firstRows_.clear();
    rows_ = 0;
    for (const auto& line : lines_) {
        firstRows_.push_back(rows_);
        rows_ += int(line.points.size());
    }
    endResetModel();
}

std::pair<int, int> PlotTable::pointAt(int row) const {
    const auto next = std::ranges::upper_bound(firstRows_, row);
    const int line = int(next - firstRows_.begin()) - 1;
    return {line, row - firstRows_[std::size_t(line)]};
}

int PlotTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int PlotTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant PlotTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool isNumber = index.column() == Value || index.column() == Samples;
    if (role == Qt::TextAlignmentRole && isNumber) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const auto [number, at] = pointAt(index.row());
    const auto& line = lines_[std::size_t(number)];
    const auto& point = line.points[std::size_t(at)];
    switch (index.column()) {
        case Line:
            return line.fullName();
        case At:
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(point.at), QLocale::ShortFormat);
        case Value:
            return valueText(unit_, point.value);
        case Samples:
            return point.n > 0 ? QLocale().toString(qlonglong(point.n)) : QString();
        default:
            return {};
    }
}

QVariant PlotTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Line:
            return tr("Line");
        case At:
            return tr("Time");
        case Value:
            return tr("Value");
        case Samples:
            //: Number of samples behind a value
            return tr("n");
        default:
            return {};
    }
}

}  // namespace timbre::ui
