#include "ui/dashboard/bench_model.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/bench_text.h"
#include "ui/widgets/icons.h"

#include <QDateTime>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace timbre::ui {
namespace {

QString textOf(const storage::BenchRow& run, int column) {
    switch (column) {
        case BenchModel::Suite:
            return suiteText(run.suite);
        case BenchModel::Name:
            return toQString(run.name);
        case BenchModel::Started:
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(run.startedAt), QLocale::ShortFormat);
        case BenchModel::Took:
            return durationText(double(run.finishedAt - run.startedAt) / 1000);
        case BenchModel::Verdict:
            return verdictText(run.verdict);
        case BenchModel::IsBaseline:
            return run.isBaseline ? BenchModel::tr("Baseline") : QString();
        default:
            return {};
    }
}

IconColour colourOf(metrics::Verdict verdict) {
    if (verdict == metrics::Verdict::Pass) return IconColour::Good;
    return verdict == metrics::Verdict::Warn ? IconColour::Warning : IconColour::Danger;
}

}  // namespace

void BenchModel::setRuns(std::vector<storage::BenchRow> runs) {
    beginResetModel();
    runs_ = std::move(runs);
    endResetModel();
}

const storage::BenchRow* BenchModel::run(int row) const {
    return row >= 0 && row < int(runs_.size()) ? &runs_[std::size_t(row)] : nullptr;
}

int BenchModel::rowOf(std::int64_t id) const {
    const auto found = std::ranges::find(runs_, id, &storage::BenchRow::id);
    return found == runs_.end() ? -1 : int(found - runs_.begin());
}

int BenchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(runs_.size());
}

int BenchModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant BenchModel::data(const QModelIndex& index, int role) const {
    const auto* row = run(index.row());
    if (row == nullptr) return {};
    if (role == Qt::DecorationRole && index.column() == Verdict)
        return icon(verdictIcon(row->verdict), colourOf(row->verdict));
    return role == Qt::DisplayRole ? textOf(*row, index.column()) : QVariant();
}

QVariant BenchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Suite:
            return tr("Suite");
        case Name:
            return tr("Name");
        case Started:
            return tr("Begun");
        case Took:
            return tr("Took");
        case Verdict:
            return tr("Verdict");
        case IsBaseline:
            return tr("Baseline");
        default:
            return {};
    }
}

}  // namespace timbre::ui
