#pragma once

#include "core/storage/records.h"
#include "ui/bridge/history_entries.h"
#include "ui/bridge/history_reader.h"

#include <QAbstractListModel>
#include <QItemSelection>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace timbre::ui {

// Rows of the history that fit a query. The order of all of them is known (16 bytes a row); what a row
// shows is read when it is first looked at and comes a moment later. Everything is read in the
// background. After HistoryChanged only the rows that came, went or changed are touched, so that
// selection and scroll position stay. GUI thread only.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole, Job, Title, Voice, DurationMs, CreatedAt, Starred, Position, IsHeading };
    enum class Headings { None, ByTime };

    HistoryModel(EngineBridge& bridge, storage::HistoryKind kind, QObject* parent = nullptr);
    HistoryModel(EngineBridge& bridge, storage::HistoryQuery query, Headings headings,
                 QObject* parent = nullptr);
    ~HistoryModel() override;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    void search(const QString& text);  // soon: typing goes on
    void setQuery(const storage::HistoryQuery& query);
    const storage::HistoryQuery& query() const { return query_; }
    bool isReading() const { return isReading_; }
    int count() const { return count_; }  // rows without headings
    void reload();

    // Null for a heading. Valid until control returns to the event loop. A row that is not loaded yet
    // is read at once (one point query): for what a user asked for, not for painting.
    const storage::HistoryRow* item(const QModelIndex& index) const;
    const storage::HistoryRow* itemOfJob(storage::JobId job) const;         // also of rows that do not fit
    const storage::HistoryRow* loadedItem(const QModelIndex& index) const;  // null: not there yet

    std::int64_t idAt(int row) const;  // 0: heading or outside
    QModelIndex indexOfId(std::int64_t id) const;
    QModelIndex indexOfJob(storage::JobId job) const;
    std::vector<std::int64_t> idsIn(const QItemSelection& selection) const;  // in the list's order

Q_SIGNALS:
    void wasReset();  // all rows are new; views have been told
    void reloaded();  // the list is up to date with the query and the database

private:
    struct Answer {
        std::shared_ptr<const HistoryEntries> entries;
        std::optional<HistoryDiff> diff;
        std::vector<storage::HistoryRow> rows;
    };

    void changed(const std::vector<std::int64_t>& ids);
    void readKeys();
    void take(Answer answer, bool anew);
    void apply(const HistoryDiff& diff, const HistoryEntries& after);
    void keepRows(std::vector<storage::HistoryRow> rows);
    void want(int row) const;
    void readBlocks();

    EngineBridge& bridge_;
    Headings headings_;
    storage::HistoryQuery query_;
    QTimer typing_;
    std::optional<std::string> typed_;

    std::shared_ptr<const HistoryEntries> entries_ = std::make_shared<HistoryEntries>();
    int count_ = 0;
    mutable std::unordered_map<std::int64_t, storage::HistoryRow> rows_;
    std::stop_source keysStop_, rowsStop_;
    bool isReading_ = false;
    bool isAnew_ = true;            // the query changed since the last answer
    bool again_ = false;            // something changed while reading
    std::set<std::int64_t> stale_;  // rows to be read again
    bool allStale_ = false;
    mutable std::deque<int> wanted_;  // blocks that were looked at, the latest first
    mutable bool isFetching_ = false, isScheduled_ = false;
    mutable storage::HistoryRow other_;  // answer of itemOfJob()
    std::unique_ptr<HistoryReader> reader_;
};

}  // namespace timbre::ui
