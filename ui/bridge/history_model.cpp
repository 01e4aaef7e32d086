#include "ui/bridge/history_model.h"

#include "core/base/log.h"
#include "core/storage/history_search.h"
#include "core/storage/history_store.h"
#include "ui/bridge/conversions.h"

#include <QDateTime>

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

namespace timbre::ui {
namespace {

constexpr int kBlock = 64;               // rows that are read together
constexpr std::size_t kMostWanted = 6;   // blocks; who scrolls past more does not look at them
constexpr std::size_t kMostRows = 4096;  // kept in memory
constexpr int kTypingMs = 120;

storage::HistoryQuery queryFor(storage::HistoryKind kind) {
    storage::HistoryQuery query;
    query.kind = kind;
    return query;
}

std::vector<std::int64_t> firstIds(const HistoryEntries& entries, int first, int count) {
    std::vector<std::int64_t> ids;
    const int last = std::min(first + count, static_cast<int>(entries.size()));
    for (int row = std::max(first, 0); row < last; ++row) {
        const auto& entry = entries[static_cast<std::size_t>(row)];
        if (!entry.isHeading()) ids.push_back(entry.id);
    }
    return ids;
}

}  // namespace

HistoryModel::HistoryModel(EngineBridge& bridge, storage::HistoryKind kind, QObject* parent)
    : HistoryModel(bridge, queryFor(kind), Headings::None, parent) {}

HistoryModel::HistoryModel(EngineBridge& bridge, storage::HistoryQuery query, Headings headings,
                           QObject* parent)
    : QAbstractListModel(parent),
      bridge_(bridge),
      headings_(headings),
      query_(std::move(query)),
      reader_(std::make_unique<HistoryReader>(bridge)) {
    typing_.setSingleShot(true);
    typing_.setInterval(kTypingMs);
    connect(&typing_, &QTimer::timeout, this, [this] {
        auto changed = query_;
        changed.text = *std::exchange(typed_, std::nullopt);
        setQuery(changed);
    });
    connect(&bridge, &EngineBridge::engineReady, this, &HistoryModel::reload);
    connect(&bridge, &EngineBridge::historyChanged, this,
            [this](const engine::HistoryChanged& event) { changed(event.ids); });
    if (bridge.isReady()) reload();
}

HistoryModel::~HistoryModel() {
    keysStop_.request_stop();
    rowsStop_.request_stop();
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_->size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& entry = (*entries_)[static_cast<std::size_t>(index.row())];
    if (role == Id) return QVariant::fromValue<qlonglong>(entry.id);
    if (role == CreatedAt) return QDateTime::fromMSecsSinceEpoch(entry.createdAt);
    if (role == IsHeading) return entry.isHeading();
    if (role == Position) return index.row();
    if (entry.isHeading()) {
        const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return text ? QVariant(headingText(entry.createdAt)) : QVariant();
    }
    const storage::HistoryRow* row = loadedItem(index);
    if (row == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
        case Title:
            return toQString(row->title);
        case Qt::ToolTipRole:
            return firstWords(
                toQString(row->excerpt).remove(QChar(storage::kHitStart)).remove(QChar(storage::kHitEnd)),
                300);
        case Qt::AccessibleTextRole:
            //: A row of the history for screen readers: title, voice or recogniser, duration
            return tr("%1, %2, %3")
                .arg(toQString(row->title), toQString(row->voiceOrModel),
                     durationText(double(row->durationMs) / 1000));
        case Job:
            return QVariant::fromValue<qlonglong>(row->job);
        case Voice:
            return toQString(row->voiceOrModel);
        case DurationMs:
            return QVariant::fromValue<qlonglong>(row->durationMs);
        case Starred:
            return row->starred;
        default:
            return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    if (idAt(index.row()) == 0) return Qt::NoItemFlags;  // the keyboard passes over headings
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

void HistoryModel::search(const QString& text) {
    typed_ = toUtf8(text);
    typing_.start();
}

void HistoryModel::setQuery(const storage::HistoryQuery& query) {
    auto next = query;
    next.limit = 0;
    next.beforeId = 0;
    if (next == query_ && !isAnew_ && !isReading_) return;
    query_ = std::move(next);
    isAnew_ = true;
    keysStop_.request_stop();  // what runs is not wanted any more
    isReading_ = false;
    readKeys();
}

void HistoryModel::reload() {
    allStale_ = true;
    readKeys();
}

void HistoryModel::changed(const std::vector<std::int64_t>& ids) {
    allStale_ = allStale_ || ids.empty();
    stale_.insert(ids.begin(), ids.end());
    readKeys();
}

void HistoryModel::readKeys() {
    if (!bridge_.isReady()) return;
    if (isReading_) {
        again_ = true;
        return;
    }
    isReading_ = true;
    again_ = false;
    query_.limit = 0;
    std::vector<std::int64_t> stale;
    for (const auto& [id, row] : rows_)
        if (allStale_ || stale_.contains(id)) stale.push_back(id);
    stale_.clear();
    allStale_ = false;
    keysStop_ = {};
    const bool grouped = headings_ == Headings::ByTime && (query_.sort == storage::HistorySort::Newest ||
                                                           query_.sort == storage::HistorySort::Oldest);
    reader_->read(
        keysStop_.get_token(),
        [query = query_, before = entries_, grouped, anew = isAnew_, stale](storage::Database& database) {
            storage::HistorySearch search(database);
            const auto keys = search.keys(query);
            Answer answer;
            answer.entries =
                std::make_shared<HistoryEntries>(grouped ? withHeadings(keys) : withoutHeadings(keys));
            if (!anew) answer.diff = diffOf(*before, *answer.entries);
            auto ids = firstIds(*answer.entries, 0, kBlock);
            if (!anew) ids.insert(ids.end(), stale.begin(), stale.end());
            answer.rows = search.rows(ids, query.text);
            return answer;
        },
        [this, anew = isAnew_](std::optional<Answer> answer) {
            isReading_ = false;
            if (answer) take(std::move(*answer), anew);
        });
}

void HistoryModel::take(Answer answer, bool anew) {
    rowsStop_.request_stop();  // its answer may be older than this one
    rowsStop_ = {};
    isFetching_ = false;
    if (anew || !answer.diff) {
        beginResetModel();
        if (anew) rows_.clear();
        entries_ = answer.entries;
        isAnew_ = false;
        for (auto& row : answer.rows) rows_.insert_or_assign(row.id, std::move(row));
        endResetModel();
        Q_EMIT wasReset();
    } else {
        apply(*answer.diff, *answer.entries);
        entries_ = answer.entries;
        keepRows(std::move(answer.rows));
    }
    count_ = static_cast<int>(std::ranges::count_if(*entries_, [](const auto& e) { return !e.isHeading(); }));
    Q_EMIT reloaded();
    if (again_) readKeys();
}

void HistoryModel::apply(const HistoryDiff& diff, const HistoryEntries& after) {
    auto working = std::make_shared<HistoryEntries>(*entries_);
    entries_ = working;
    for (auto run = diff.removed.rbegin(); run != diff.removed.rend(); ++run) {
        beginRemoveRows({}, run->first, run->first + run->count - 1);
        working->erase(working->begin() + run->first, working->begin() + run->first + run->count);
        endRemoveRows();
    }
    for (const auto& run : diff.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        working->insert(working->begin() + run.first, after.begin() + run.first,
                        after.begin() + run.first + run.count);
        endInsertRows();
    }
}

void HistoryModel::keepRows(std::vector<storage::HistoryRow> rows) {
    if (rows.empty()) return;
    if (rows_.size() + rows.size() > kMostRows) rows_.clear();  // what shows is asked for again
    std::set<std::int64_t> fresh;
    for (auto& row : rows) {
        fresh.insert(row.id);
        rows_.insert_or_assign(row.id, std::move(row));
    }
    int first = rowCount(), last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (!fresh.contains((*entries_)[static_cast<std::size_t>(row)].id)) continue;
        first = std::min(first, row);
        last = row;
        fresh.erase((*entries_)[static_cast<std::size_t>(row)].id);
        if (fresh.empty()) break;
    }
    if (last >= 0) Q_EMIT dataChanged(index(first), index(last));
}

// A block that is looked at and not there is read in the next turn of the event loop, with its
// neighbours, the latest wish first.
void HistoryModel::want(int row) const {
    const int block = row / kBlock;
    if (std::ranges::find(wanted_, block) != wanted_.end()) return;
    wanted_.push_front(block);
    if (wanted_.size() > kMostWanted) wanted_.pop_back();
    if (std::exchange(isScheduled_, true)) return;
    auto* self = const_cast<HistoryModel*>(this);
    QMetaObject::invokeMethod(
        self, [self] { self->readBlocks(); }, Qt::QueuedConnection);
}

void HistoryModel::readBlocks() {
    isScheduled_ = false;
    if (isFetching_ || wanted_.empty()) return;
    const int block = wanted_.front();
    wanted_.pop_front();
    auto ids = firstIds(*entries_, (block - 1) * kBlock, 3 * kBlock);
    std::erase_if(ids, [this](std::int64_t id) { return rows_.contains(id); });
    if (ids.empty()) return readBlocks();
    isFetching_ = true;
    reader_->read(
        rowsStop_.get_token(),
        [ids, words = query_.text](storage::Database& database) {
            return storage::HistorySearch(database).rows(ids, words);
        },
        [this](std::optional<std::vector<storage::HistoryRow>> rows) {
            isFetching_ = false;
            if (!rows) return;
            keepRows(std::move(*rows));
            readBlocks();
        });
}

const storage::HistoryRow* HistoryModel::loadedItem(const QModelIndex& index) const {
    const auto id = index.isValid() ? idAt(index.row()) : 0;
    if (id == 0) return nullptr;
    const auto found = rows_.find(id);
    if (found != rows_.end()) return &found->second;
    want(index.row());
    return nullptr;
}

const storage::HistoryRow* HistoryModel::item(const QModelIndex& index) const {
    const auto id = index.isValid() ? idAt(index.row()) : 0;
    if (id == 0) return nullptr;
    if (const auto found = rows_.find(id); found != rows_.end()) return &found->second;
    if (bridge_.reader() == nullptr) return nullptr;
    try {
        auto row = storage::HistorySearch(*bridge_.reader()).row(id);
        return row ? &rows_.insert_or_assign(id, std::move(*row)).first->second : nullptr;
    } catch (const std::exception& error) {
        log(LogLevel::Error, "ui", std::string("reading a history row: ") + error.what());
        return nullptr;
    }
}

const storage::HistoryRow* HistoryModel::itemOfJob(storage::JobId job) const {
    if (bridge_.reader() == nullptr || job == 0) return nullptr;
    try {
        const auto id = storage::HistoryStore(*bridge_.reader()).idOfJob(job);
        if (!id) return nullptr;
        auto row = storage::HistorySearch(*bridge_.reader()).row(*id);
        if (!row) return nullptr;
        other_ = std::move(*row);
        return &other_;
    } catch (const std::exception& error) {
        log(LogLevel::Error, "ui", std::string("reading a history row: ") + error.what());
        return nullptr;
    }
}

std::int64_t HistoryModel::idAt(int row) const {
    if (row < 0 || row >= rowCount()) return 0;
    const auto& entry = (*entries_)[static_cast<std::size_t>(row)];
    return entry.isHeading() ? 0 : entry.id;
}

QModelIndex HistoryModel::indexOfId(std::int64_t id) const {
    const auto found = std::ranges::find(*entries_, id, &HistoryEntry::id);
    return found == entries_->end() ? QModelIndex() : index(static_cast<int>(found - entries_->begin()));
}

QModelIndex HistoryModel::indexOfJob(storage::JobId job) const {
    const auto* row = itemOfJob(job);
    return row == nullptr ? QModelIndex() : indexOfId(row->id);
}

std::vector<std::int64_t> HistoryModel::idsIn(const QItemSelection& selection) const {
    std::vector<int> rows;
    for (const auto& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) rows.push_back(row);
    std::ranges::sort(rows);
    std::vector<std::int64_t> ids;
    for (const int row : rows)
        if (const auto id = idAt(row); id != 0) ids.push_back(id);
    return ids;
}

}  // namespace timbre::ui
