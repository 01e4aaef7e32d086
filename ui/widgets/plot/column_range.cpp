#include "ui/widgets/plot/column_range.h"

#include <algorithm>
#include <cmath>

namespace timbre::ui {

std::vector<ColumnRange> columnRanges(const std::vector<PlotPoint>& points, qint64 from, qint64 to,
                                      int columns) {
    std::vector<ColumnRange> ranges;
    if (to <= from || columns < 1) return ranges;
    const double perMs = double(columns) / double(to - from);
    auto point = std::ranges::lower_bound(points, from, {}, &PlotPoint::at);
    for (; point != points.end() && point->at <= to; ++point) {
        if (!std::isfinite(point->value)) continue;
        const int column = std::min(columns - 1, int(double(point->at - from) * perMs));
        if (ranges.empty() || ranges.back().column != column)
            ranges.push_back({column, point->value, point->value, point->value, point->value});
        auto& range = ranges.back();
        range.least = std::min(range.least, point->value);
        range.most = std::max(range.most, point->value);
        range.last = point->value;
    }
    return ranges;
}

}  // namespace timbre::ui
