#include "ui/bridge/history_model.h"

#include "core/base/log.h"
#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <exception>
#include <string>

namespace timbre::ui {
namespace {

constexpr int kPage = 60;

}  // namespace

HistoryModel::HistoryModel(EngineBridge& bridge, storage::HistoryKind kind, QObject* parent)
    : QAbstractListModel(parent), bridge_(bridge) {
    query_.kind = kind;
    connect(&bridge, &EngineBridge::engineReady, this, &HistoryModel::reload);
    connect(&bridge, &EngineBridge::historyChanged, this, &HistoryModel::reload);
    if (bridge.isReady()) reload();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(items_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const storage::HistoryItem* row = item(index);
    if (row == nullptr) return {};
    const QString title = toQString(row->title);
    switch (role) {
        case Qt::DisplayRole:
        case Title:
            return title;
        case Qt::ToolTipRole:
            return firstWords(toQString(row->text), 300);
        case Qt::AccessibleTextRole:
            //: A row of the history for screen readers: title, voice or recogniser, duration
            return tr("%1, %2, %3")
                .arg(title, toQString(row->voiceOrModel), durationText(double(row->durationMs) / 1000));
        case Id:
            return QVariant::fromValue<qlonglong>(row->id);
        case Job:
            return QVariant::fromValue<qlonglong>(row->job);
        case Voice:
            return toQString(row->voiceOrModel);
        case DurationMs:
            return QVariant::fromValue<qlonglong>(row->durationMs);
        case CreatedAt:
            return QDateTime::fromMSecsSinceEpoch(row->createdAt);
        case Starred:
            return row->starred;
        case Position:
            return index.row();
        default:
            return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !complete_;
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (parent.isValid() || items_.empty()) return;
    auto more = read(items_.back().id, kPage);
    complete_ = more.size() < kPage;
    if (more.empty()) return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    std::ranges::move(more, std::back_inserter(items_));
    endInsertRows();
}

void HistoryModel::search(const QString& text) {
    query_.text = toUtf8(text);
    reload();
}

const storage::HistoryItem* HistoryModel::item(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    return &items_[static_cast<std::size_t>(index.row())];
}

const storage::HistoryItem* HistoryModel::itemOfJob(storage::JobId job) const {
    return item(indexOfJob(job));
}

QModelIndex HistoryModel::indexOfJob(storage::JobId job) const {
    const auto found = std::ranges::find(items_, job, &storage::HistoryItem::job);
    return found == items_.end() ? QModelIndex() : index(static_cast<int>(found - items_.begin()));
}

void HistoryModel::reload() {
    // As many rows as are shown now, so that a list that was scrolled down keeps its length.
    const int limit = std::max(kPage, rowCount());
    auto fresh = read(0, limit);
    beginResetModel();
    items_ = std::move(fresh);
    complete_ = static_cast<int>(items_.size()) < limit;
    endResetModel();
    Q_EMIT reloaded();
}

std::vector<storage::HistoryItem> HistoryModel::read(std::int64_t beforeId, int limit) {
    if (bridge_.reader() == nullptr) return {};
    auto query = query_;
    query.beforeId = beforeId;
    query.limit = limit;
    try {
        return storage::HistoryStore(*bridge_.reader()).search(query);
    } catch (const std::exception& error) {
        log(LogLevel::Error, "ui", std::string("reading history: ") + error.what());
        return {};
    }
}

}  // namespace timbre::ui
