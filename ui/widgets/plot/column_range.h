#pragma once

#include "ui/widgets/plot/plot_line.h"

#include <vector>

namespace timbre::ui {

// What a line comes to in one column of pixels: drawn as a stroke from the least to the largest value, so
// that no peak is lost however many points lie in it.
struct ColumnRange {
    int column = 0;
    double first = 0, least = 0, most = 0, last = 0;
    bool operator==(const ColumnRange&) const = default;
};

// Of the points within [from, to], in order; columns without a point are left out. NaN is left out.
std::vector<ColumnRange> columnRanges(const std::vector<PlotPoint>& points, qint64 from, qint64 to,
                                      int columns);

}  // namespace timbre::ui
