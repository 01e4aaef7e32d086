#pragma once

#include "core/storage/metric_queries.h"
#include "ui/bridge/history_reader.h"

#include <QAbstractTableModel>

#include <stop_token>
#include <vector>

namespace timbre::ui {

// Jobs that were measured, page by page from the database: what was not scrolled to is not read. GUI
// thread only; reading happens elsewhere.
class RunModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Kind, Title, Engine, Device, Sound, Rtf, FirstSound, Total, Outcome, kColumns };

    explicit RunModel(HistoryReader& reader, QObject* parent = nullptr);

    void setQuery(const storage::JobQuery& query);  // reads the first page
    const storage::JobQuery& query() const { return query_; }
    void reload();
    void addNewest();  // jobs that ended since, above the others; no other row moves
    bool isReading() const { return isReading_; }

    const storage::JobRow* job(int row) const;  // null: no such row; until the next change
    int rowOf(storage::JobId job) const;        // -1: not among those that were read
    const storage::Explained& explained() const { return explained_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void wasRead();  // a page, or the newest

private:
    void readPage();
    void append(storage::JobList page);
    void insertAbove(storage::JobList page);

    HistoryReader& reader_;
    storage::JobQuery query_;
    std::stop_source reading_;
    std::vector<storage::JobRow> rows_;
    storage::Explained explained_;  // of the first page
    bool isReading_ = false, hasMore_ = false;
};

}  // namespace timbre::ui
