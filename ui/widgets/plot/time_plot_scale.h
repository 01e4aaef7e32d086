#pragma once

#include <QRectF>
#include <QtGlobal>

namespace timbre::ui {

// Where times and values lie in a plot. Time runs from left to right in every language, as in the wave
// pictures.
struct TimePlotScale {
    QRectF area;
    qint64 from = 0, to = 1;  // Unix ms
    double low = 0, high = 1;
    bool isLog = false;  // then low > 0

    double x(qint64 at) const;
    double y(double value) const;
    qint64 timeAt(double x) const;
};

// Bounds with some air above the values, from 0 unless logarithmic. least > most: there are none.
TimePlotScale scaleFor(double least, double most, bool isLog);

}  // namespace timbre::ui
