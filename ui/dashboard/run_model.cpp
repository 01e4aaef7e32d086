#include "ui/dashboard/run_model.h"

#include "ui/bridge/conversions.h"
#include "ui/dashboard/metric_text.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/plot/plot_unit.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kPage = 200;

QString number(PlotUnit unit, const std::optional<double>& value) {
    return value ? valueText(unit, *value) : QStringLiteral("–");
}

QString textOf(const storage::JobRow& row, int column) {
    const auto& job = row.metrics;
    switch (column) {
        case RunModel::When:
            return QLocale().toString(QDateTime::fromMSecsSinceEpoch(job.createdAt), QLocale::ShortFormat);
        case RunModel::Kind:
            return kindText(job.kind);
        case RunModel::Title:
            return jobName(row);
        case RunModel::Engine:
            return toQString(job.engine);
        case RunModel::Device:
            return deviceText(job.device);
        case RunModel::Sound:
            return valueText(PlotUnit::Seconds, job.audioSeconds);
        case RunModel::Rtf:
            return job.rtf > 0 ? valueText(PlotUnit::Factor, job.rtf) : QStringLiteral("–");
        case RunModel::FirstSound:
            return number(PlotUnit::Milliseconds, job.firstSoundMs);
        case RunModel::Total:
            return number(PlotUnit::Milliseconds, job.totalMs);
        case RunModel::Outcome:
            return job.errorCode.empty() ? outcomeText(job.outcome) : toQString(job.errorCode);
        default:
            return {};
    }
}

QString headingMeaning(int column) {
    if (column == RunModel::Rtf) return metricMeaning(metrics::JobMetric::Rtf);
    if (column == RunModel::FirstSound) return metricMeaning(metrics::JobMetric::FirstSoundMs);
    return column == RunModel::Total ? metricMeaning(metrics::JobMetric::TotalMs) : QString();
}

}  // namespace

RunModel::RunModel(HistoryReader& reader, QObject* parent) : QAbstractTableModel(parent), reader_(reader) {}

void RunModel::setQuery(const storage::JobQuery& query) {
    query_ = query;
    query_.limit = kPage;
    query_.afterCreatedAt = 0;
    query_.afterJob = 0;
    reload();
}

void RunModel::reload() {
    reading_.request_stop();
    reading_ = {};
    beginResetModel();
    rows_.clear();
    hasMore_ = false;
    endResetModel();
    readPage();
}

void RunModel::readPage() {
    auto page = query_;
    if (!rows_.empty()) {
        page.afterCreatedAt = rows_.back().metrics.createdAt;
        page.afterJob = rows_.back().metrics.job;
    }
    isReading_ = true;
    reader_.read(
        reading_.get_token(),
        [page](storage::Database& database) { return storage::MetricQueries(database).jobs(page); },
        [this](std::optional<storage::JobList> list) {
            isReading_ = false;
            if (list) append(std::move(*list));
            Q_EMIT wasRead();
        });
}

void RunModel::append(storage::JobList page) {
    if (rows_.empty()) explained_ = std::move(page.explained);
    // The orders by size have one page only.
    hasMore_ = int(page.jobs.size()) == kPage && query_.order == storage::JobOrder::Newest;
    if (page.jobs.empty()) return;
    const int first = int(rows_.size());
    beginInsertRows({}, first, first + int(page.jobs.size()) - 1);
    rows_.insert(rows_.end(), std::move_iterator(page.jobs.begin()), std::move_iterator(page.jobs.end()));
    endInsertRows();
}

void RunModel::addNewest() {
    if (isReading_) return;  // the page that is being read has them, or the next event comes
    if (rows_.empty() || query_.order != storage::JobOrder::Newest) return reload();
    reader_.read(
        reading_.get_token(),
        [page = query_](storage::Database& database) { return storage::MetricQueries(database).jobs(page); },
        [this](std::optional<storage::JobList> list) {
            if (list) insertAbove(std::move(*list));
        });
}

void RunModel::insertAbove(storage::JobList page) {
    auto& jobs = page.jobs;
    const auto known = std::ranges::find_if(jobs, [this](const storage::JobRow& row) {
        return !rows_.empty() && row.metrics.job == rows_.front().metrics.job;
    });
    if (known == jobs.end() && !jobs.empty()) return reload();  // more than a page
    if (known != jobs.begin()) {
        beginInsertRows({}, 0, int(known - jobs.begin()) - 1);
        rows_.insert(rows_.begin(), std::move_iterator(jobs.begin()), std::move_iterator(known));
        endInsertRows();
    }
    Q_EMIT wasRead();
}

const storage::JobRow* RunModel::job(int row) const {
    return row >= 0 && row < int(rows_.size()) ? &rows_[std::size_t(row)] : nullptr;
}

int RunModel::rowOf(storage::JobId job) const {
    const auto found =
        std::ranges::find_if(rows_, [job](const storage::JobRow& row) { return row.metrics.job == job; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

int RunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int RunModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant RunModel::data(const QModelIndex& index, int role) const {
    const auto* row = job(index.row());
    if (row == nullptr) return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Sound && index.column() <= Total)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Title) return jobName(*row);
    if (role == Qt::ForegroundRole && index.column() == Outcome) {
        if (row->metrics.outcome == storage::JobState::Failed) return colours().danger;
        return row->metrics.outcome == storage::JobState::Cancelled ? QVariant(colours().muted) : QVariant();
    }
    return role == Qt::DisplayRole ? textOf(*row, index.column()) : QVariant();
}

QVariant RunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= Sound && section <= Total)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return headingMeaning(section);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case When:
            return tr("Ended");
        case Kind:
            return tr("Kind");
        case Title:
            return tr("Title");
        case Engine:
            return tr("Model");
        case Device:
            return tr("Device");
        case Sound:
            return tr("Sound");
        case Rtf:
            //: Real-time factor: time of computing by length of sound
            return tr("RTF");
        case FirstSound:
            return tr("First sound");
        case Total:
            return tr("Total");
        case Outcome:
            return tr("End");
        default:
            return {};
    }
}

bool RunModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && hasMore_ && !isReading_;
}

void RunModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) readPage();
}

}  // namespace timbre::ui
