#include "ui/bridge/history_entries.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <unordered_set>

namespace timbre::ui {
namespace {

constexpr std::size_t kMostRuns = 24;
constexpr int kDaysByName = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(timbre::ui::HistoryHeading)
};

// The stretch of time that one heading stands for.
struct Period {
    std::int64_t start = 1, end = 0;
    bool contains(std::int64_t ms) const { return ms >= start && ms < end; }
};

Period periodOf(std::int64_t ms, QDate today) {
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
    const bool byDay = date.daysTo(today) < kDaysByName;
    const QDate first = byDay ? date : QDate(date.year(), date.month(), 1);
    // The month of the last week ends where the days begin.
    const QDate next = byDay ? date.addDays(1) : qMin(first.addMonths(1), today.addDays(1 - kDaysByName));
    return {first.startOfDay().toMSecsSinceEpoch(), next.startOfDay().toMSecsSinceEpoch()};
}

using Runs = std::vector<HistoryDiff::Run>;

// The runs of `all` that are not in `kept`; the rest goes to `rest`.
Runs runsNotIn(const HistoryEntries& all, const std::unordered_set<std::int64_t>& kept,
               std::vector<std::int64_t>& rest) {
    Runs runs;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (kept.contains(all[i].id)) {
            rest.push_back(all[i].id);
            continue;
        }
        const int at = static_cast<int>(i);
        if (!runs.empty() && runs.back().first + runs.back().count == at)
            ++runs.back().count;
        else
            runs.push_back({at, 1});
    }
    return runs;
}

std::unordered_set<std::int64_t> idsOf(const HistoryEntries& entries) {
    std::unordered_set<std::int64_t> ids;
    ids.reserve(entries.size());
    for (const auto& entry : entries) ids.insert(entry.id);
    return ids;
}

}  // namespace

HistoryEntries withHeadings(const std::vector<storage::HistoryKey>& keys) {
    const QDate today = QDate::currentDate();
    HistoryEntries entries;
    entries.reserve(keys.size() + 16);
    std::unordered_set<std::int64_t> used;
    Period period;
    for (const auto& key : keys) {
        if (!period.contains(key.createdAt)) {
            period = periodOf(key.createdAt, today);
            // A clock that was set back brings a day twice: only its first heading is kept.
            const std::int64_t heading = -1 - std::max<std::int64_t>(period.start, 0);
            if (used.insert(heading).second) entries.push_back({heading, key.createdAt});
        }
        entries.push_back({key.id, key.createdAt});
    }
    return entries;
}

HistoryEntries withoutHeadings(const std::vector<storage::HistoryKey>& keys) {
    HistoryEntries entries;
    entries.reserve(keys.size());
    for (const auto& key : keys) entries.push_back({key.id, key.createdAt});
    return entries;
}

QString headingText(std::int64_t createdAt) {
    const QDate date = QDateTime::fromMSecsSinceEpoch(createdAt).date();
    const auto days = date.daysTo(QDate::currentDate());
    if (days == 0) return Words::tr("Today");
    if (days == 1) return Words::tr("Yesterday");
    //: Format of a day's heading, see QDate::toString
    if (days > 1 && days < kDaysByName) return QLocale().toString(date, Words::tr("dddd, d MMMM"));
    //: Format of a month's heading, see QDate::toString
    return QLocale().toString(date, Words::tr("MMMM yyyy"));
}

std::optional<HistoryDiff> diffOf(const HistoryEntries& before, const HistoryEntries& after) {
    HistoryDiff diff;
    std::vector<std::int64_t> keptBefore, keptAfter;
    diff.removed = runsNotIn(before, idsOf(after), keptBefore);
    diff.inserted = runsNotIn(after, idsOf(before), keptAfter);
    if (keptBefore != keptAfter || diff.removed.size() + diff.inserted.size() > kMostRuns)
        return std::nullopt;
    return diff;
}

}  // namespace timbre::ui
