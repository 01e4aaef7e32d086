#pragma once

#include "core/storage/records.h"
#include "ui/bridge/engine_bridge.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace timbre::ui {

// One kind of rows of the history, newest first, read in pages through the window's own read-only
// connection. Reloads after HistoryChanged, keeping rows that did not change.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Id = Qt::UserRole, Job, Title, Voice, DurationMs, CreatedAt, Starred, Position };

    HistoryModel(EngineBridge& bridge, storage::HistoryKind kind, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void search(const QString& text);
    const storage::HistoryItem* item(const QModelIndex& index) const;
    const storage::HistoryItem* itemOfJob(storage::JobId job) const;
    QModelIndex indexOfJob(storage::JobId job) const;

Q_SIGNALS:
    void reloaded();

private:
    void reload();
    std::vector<storage::HistoryItem> read(std::int64_t beforeId, int limit);

    EngineBridge& bridge_;
    storage::HistoryQuery query_;
    std::vector<storage::HistoryItem> items_;
    bool complete_ = true;
};

}  // namespace timbre::ui
