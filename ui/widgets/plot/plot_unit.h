#pragma once

#include <QString>

#include <string_view>

namespace timbre::ui {

// What the values of a plot are. A share is 0 … 1; a factor is time of work by time of
// sound.
enum class PlotUnit { Count, Milliseconds, Seconds, Factor, Share, Bytes, TokensPerSecond };

// By the names of the database: "ms", "x", "share", "bytes" …; others are counts.
PlotUnit plotUnit(std::string_view name);

QString unitName(PlotUnit unit);  // "ms", "×", "%" …; empty for counts
// With the unit, in three figures: "12.3 ms", "2.10 s", "83.0 %", "1.50 GB". NaN: a dash.
QString valueText(PlotUnit unit, double value);
// The same without what all marks of an axis share; `step` is between two of them.
QString tickText(PlotUnit unit, double value, double step);

}  // namespace timbre::ui
