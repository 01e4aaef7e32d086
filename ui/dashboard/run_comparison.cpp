#include "ui/dashboard/run_comparison.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace timbre::ui {
namespace {

QString ms(const std::optional<double>& value) {
    return value ? valueText(PlotUnit::Milliseconds, *value) : QStringLiteral("–");
}

QString withSign(const QString& text, double value) {
    return value > 0 ? '+' + text : text;
}

}  // namespace

void RunComparison::setJobs(const std::vector<storage::Waterfall>& jobs) {
    beginResetModel();
    rows_.clear();
    isPair_ = jobs.size() == 2;
    for (std::size_t side = 0; side < std::min<std::size_t>(2, jobs.size()); ++side) {
        totals_[side] = jobs[side].totalMs;
        auto at = rows_.begin();  // behind the stage before, so that both orders are kept
        for (const auto& bar : jobs[side].bars) {
            const QString name = stageText(bar.stage, bar.label);
            auto row = std::ranges::find(rows_, name, &Row::name);
            if (row == rows_.end()) row = rows_.insert(at, {name, bar.parent.empty() ? 0 : 1, {}, {}});
            (side == 0 ? row->before : row->after) = bar.ms;
            at = row + 1;
        }
    }
    if (!jobs.empty()) {
        Row total{tr("Total"), 0, jobs[0].totalMs, {}};
        if (isPair_) total.after = jobs[1].totalMs;
        rows_.push_back(total);
    }
    endResetModel();
}

// Worth a look: a tenth more or less, and not only some noise of a short stage.
QVariant RunComparison::colourOf(const Row& row) const {
    constexpr double kShare = 0.1, kShareOfJob = 0.01;
    const double before = row.before.value_or(0), after = row.after.value_or(0);
    const double noise = std::max(kShare * before, kShareOfJob * totals_[0]);
    if (std::abs(after - before) < noise) return {};
    return after > before ? colours().danger : colours().good;
}

int RunComparison::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RunComparison::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return isPair_ ? 5 : 3;
}

QVariant RunComparison::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0) return int(Qt::AlignRight | Qt::AlignVCenter);
    const auto& row = rows_[std::size_t(index.row())];
    const int column = index.column();
    if (role == Qt::ForegroundRole && isPair_ && column >= 3) return colourOf(row);
    if (role != Qt::DisplayRole) return {};
    if (column == 0) return QString(row.depth * 4, ' ') + row.name;
    if (column == 1) return ms(row.before);
    if (!isPair_)
        return row.before && totals_[0] > 0 ? valueText(PlotUnit::Share, *row.before / totals_[0])
                                            : QString();
    if (column == 2) return ms(row.after);
    const double before = row.before.value_or(0), after = row.after.value_or(0);
    if (column == 3) return withSign(valueText(PlotUnit::Milliseconds, after - before), after - before);
    if (before <= 0) return QStringLiteral("–");
    return withSign(valueText(PlotUnit::Share, after / before - 1), after - before);
}

QVariant RunComparison::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section > 0) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Stage");
    if (section == 1) return isPair_ ? tr("Earlier") : tr("Time");
    if (!isPair_) return tr("Share");
    if (section == 2) return tr("Later");
    return section == 3 ? tr("Difference") : tr("Change");
}

}  // namespace timbre::ui
