#pragma once

#include "core/base/log_reader.h"
#include "ui/bridge/engine_bridge.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>
#include <filesystem>
#include <memory>

namespace timbre::ui {

// The lines of the log that fit a filter, newest first: read backwards as far as somebody scrolls, and
// what is written meanwhile comes on top. GUI thread only; files are read elsewhere.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Level, Job, Area, Message, kColumns };

    LogModel(EngineBridge& bridge, std::filesystem::path file, QObject* parent = nullptr);

    void setFilter(const LogFilter& filter);  // reads anew
    const LogFilter& filter() const { return filter_; }
    void follow(bool on);  // new lines come while it is on
    const LogEntry* entry(int row) const;
    bool isReading() const { return isReading_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void wasRead();

private:
    // Used on the background thread only.
    struct Readers {
        std::unique_ptr<LogReader> reader;
        std::unique_ptr<LogFollower> follower;
    };
    void readMore();
    void readNew();

    EngineBridge& bridge_;
    std::filesystem::path file_;
    LogFilter filter_;
    QTimer timer_;
    std::shared_ptr<Readers> readers_;  // of the filter in force
    std::deque<LogEntry> entries_;
    bool isReading_ = false, isReadingNew_ = false, isAtEnd_ = true;
};

}  // namespace timbre::ui
