#pragma once

#include "core/storage/records.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace timbre::ui {

// A line of a history list: a row, or the heading of a day or month above its rows.
struct HistoryEntry {
    std::int64_t id = 0;         // below 0: a heading
    std::int64_t createdAt = 0;  // of a heading: of the row below it
    bool isHeading() const { return id < 0; }
    bool operator==(const HistoryEntry&) const = default;
};
using HistoryEntries = std::vector<HistoryEntry>;

// Puts headings between rows in the order of time: a day each for the last week, else a month.
HistoryEntries withHeadings(const std::vector<storage::HistoryKey>& keys);
HistoryEntries withoutHeadings(const std::vector<storage::HistoryKey>& keys);
QString headingText(std::int64_t createdAt);  // "Today", "Yesterday", "Monday, 3 March", "February 2026"

// How one list becomes another, by taking out runs of the old one (positions there, to be applied from
// the last to the first) and then putting in runs of the new one (positions there, first to last).
struct HistoryDiff {
    struct Run {
        int first = 0, count = 0;
    };
    std::vector<Run> removed, inserted;
};
// Absent: what stays has changed its order, or there are so many runs that starting anew is cheaper.
std::optional<HistoryDiff> diffOf(const HistoryEntries& before, const HistoryEntries& after);

}  // namespace timbre::ui
