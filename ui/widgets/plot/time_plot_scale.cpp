#include "ui/widgets/plot/time_plot_scale.h"

#include <algorithm>
#include <cmath>

namespace timbre::ui {

double TimePlotScale::x(qint64 at) const {
    return area.left() + area.width() * double(at - from) / double(std::max<qint64>(1, to - from));
}

double TimePlotScale::y(double value) const {
    const double share =
        isLog ? std::log(std::max(value, low) / low) / std::log(high / low) : (value - low) / (high - low);
    return area.bottom() - area.height() * std::clamp(share, -0.1, 1.1);
}

qint64 TimePlotScale::timeAt(double x) const {
    const double share = area.width() > 0 ? (x - area.left()) / area.width() : 0;
    return from + qint64(std::llround(std::clamp(share, 0.0, 1.0) * double(to - from)));
}

TimePlotScale scaleFor(double least, double most, bool isLog) {
    constexpr double kAir = 1.08;
    TimePlotScale scale;
    if (least > most) return scale;
    if (isLog && most > 0) {
        scale.isLog = true;
        scale.low = std::max(least, most / 1e6) / kAir;
        scale.high = most * kAir;
        if (scale.high / scale.low < 2) scale.low = scale.high / 2;
        return scale;
    }
    scale.low = std::min(0.0, least * kAir);
    scale.high = most > 0 ? most * kAir : 1;
    return scale;
}

}  // namespace timbre::ui
