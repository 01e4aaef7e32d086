#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace timbre::ui {

struct Ticks {
    std::vector<double> at;  // ascending, all within the range
    double step = 0;         // between two; 0: not even, as on a logarithmic axis
};

// Steps of 1, 2 or 5 times a power of ten, at most `most` marks (2 at least). An empty or inverted range
// has one mark.
Ticks linearTicks(double low, double high, int most);
// Powers of ten, with 2 and 5 times where there is room. `low` above 0.
Ticks logTicks(double low, double high, int most);

struct TimeTick {
    qint64 at = 0;  // Unix ms
    QString text;   // in the user's time zone and language
};
// At even minutes, hours, days, months or years of the calendar, at most `most` marks.
std::vector<TimeTick> timeTicks(qint64 from, qint64 to, int most);

}  // namespace timbre::ui
