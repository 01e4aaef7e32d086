#pragma once

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace timbre::ui {

struct PlotPoint {
    qint64 at = 0;  // Unix ms
    double value = 0;
    std::int64_t n = 0;  // samples it comes from
    bool operator==(const PlotPoint&) const = default;
};

// One line of a plot. Lines of a group have its colour and differ by their dashes: 0 solid, 1 dashed,
// 2 dotted.
struct PlotLine {
    QString group;  // "flite"; may be empty
    QString name;   // "p95"
    int colour = 0;
    int dash = 0;
    std::vector<PlotPoint> points;  // ascending in time

    QString fullName() const { return group.isEmpty() ? name : group + QStringLiteral(", ") + name; }
};

}  // namespace timbre::ui
