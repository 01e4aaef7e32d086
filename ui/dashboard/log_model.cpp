#include "ui/dashboard/log_model.h"

#include "ui/bridge/conversions.h"
#include "ui/widgets/colours.h"

#include <QDateTime>
#include <QLocale>

#include <iterator>
#include <utility>
#include <vector>

namespace timbre::ui {
namespace {

constexpr std::size_t kPage = 200;
constexpr std::size_t kLinesAtOnce = 50'000;  // some tenths of a second, where a filter matches little
constexpr int kFollowMs = 1'500;

QString timeText(const std::string& iso) {
    const QDateTime at = QDateTime::fromString(toQString(iso), Qt::ISODateWithMs);
    if (!at.isValid()) return toQString(iso);
    return QLocale().toString(at.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString levelText(LogLevel level) {
    switch (level) {
        case LogLevel::Debug:
            return LogModel::tr("Detail");
        case LogLevel::Info:
            return LogModel::tr("Note");
        case LogLevel::Warning:
            return LogModel::tr("Warning");
        case LogLevel::Error:
            return LogModel::tr("Error");
    }
    return {};
}

struct Page {
    std::vector<LogEntry> entries;
    bool isAtEnd = true;
};

}  // namespace

LogModel::LogModel(EngineBridge& bridge, std::filesystem::path file, QObject* parent)
    : QAbstractTableModel(parent), bridge_(bridge), file_(std::move(file)) {
    timer_.setInterval(kFollowMs);
    connect(&timer_, &QTimer::timeout, this, &LogModel::readNew);
}

void LogModel::setFilter(const LogFilter& filter) {
    filter_ = filter;
    readers_ = std::make_shared<Readers>();
    beginResetModel();
    entries_.clear();
    isAtEnd_ = false;
    isReading_ = isReadingNew_ = false;
    endResetModel();
    readMore();
}

void LogModel::follow(bool on) {
    if (on)
        timer_.start();
    else
        timer_.stop();
}

void LogModel::readMore() {
    isReading_ = true;
    bridge_.runInBackground(
        this,
        [readers = readers_, file = file_, filter = filter_] {
            if (readers->reader == nullptr) {
                // First, so that no line falls between the two.
                readers->follower = std::make_unique<LogFollower>(file, filter);
                readers->reader = std::make_unique<LogReader>(file, filter);
            }
            Page page;
            page.entries = readers->reader->next(kPage, kLinesAtOnce);
            page.isAtEnd = readers->reader->isAtEnd();
            return page;
        },
        [this, readers = readers_](Page page) {
            if (readers != readers_) return;  // another filter by now
            isReading_ = false;
            isAtEnd_ = page.isAtEnd;
            if (!page.entries.empty()) {
                const int first = int(entries_.size());
                beginInsertRows({}, first, first + int(page.entries.size()) - 1);
                entries_.insert(entries_.end(), std::move_iterator(page.entries.begin()),
                                std::move_iterator(page.entries.end()));
                endInsertRows();
            } else if (!isAtEnd_ && entries_.empty()) {
                return readMore();  // nothing that fits so far
            }
            Q_EMIT wasRead();
        });
}

void LogModel::readNew() {
    if (readers_ == nullptr || isReading_ || isReadingNew_) return;
    isReadingNew_ = true;
    bridge_.runInBackground(
        this, [readers = readers_] { return readers->follower->next(); },
        [this, readers = readers_](std::vector<LogEntry> found) {
            if (readers != readers_) return;
            isReadingNew_ = false;
            if (found.empty()) return;
            beginInsertRows({}, 0, int(found.size()) - 1);
            for (auto& entry : found) entries_.push_front(std::move(entry));
            endInsertRows();
            Q_EMIT wasRead();
        });
}

const LogEntry* LogModel::entry(int row) const {
    return row >= 0 && row < int(entries_.size()) ? &entries_[std::size_t(row)] : nullptr;
}

int LogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(entries_.size());
}

int LogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(kColumns);
}

QVariant LogModel::data(const QModelIndex& index, int role) const {
    const auto* row = entry(index.row());
    if (row == nullptr) return {};
    if (role == Qt::ForegroundRole && index.column() == Level) {
        if (row->level == LogLevel::Error) return colours().danger;
        if (row->level == LogLevel::Warning) return colours().warning;
        return {};
    }
    if (role == Qt::ToolTipRole && index.column() == Message) return toQString(row->message);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Time:
            return timeText(row->time);
        case Level:
            return row->time.empty() ? QString() : levelText(row->level);
        case Job:
            return row->job != 0 ? QString::number(row->job) : QString();
        case Area:
            return toQString(row->area);
        case Message:
            return toQString(row->message).simplified();
        default:
            return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Time:
            return tr("Time");
        case Level:
            return tr("Level");
        case Job:
            return tr("Job");
        case Area:
            return tr("Part");
        case Message:
            return tr("Message");
        default:
            return {};
    }
}

bool LogModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !isAtEnd_ && !isReading_;
}

void LogModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent)) readMore();
}

}  // namespace timbre::ui
