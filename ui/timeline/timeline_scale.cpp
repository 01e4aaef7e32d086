#include "ui/timeline/timeline_scale.h"

#include <algorithm>

namespace timbre::ui {
namespace {

constexpr double kShortestShownMs = 1000;  // a click of 20 ms is not stretched over the screen

}  // namespace

void TimelineScale::setDuration(qint64 ms) {
    durationMs_ = std::max<qint64>(ms, 0);
    apply(startMs_, msPerPixel_);
}

void TimelineScale::setWidth(int pixels) {
    width_ = std::max(pixels, 1);
    apply(startMs_, msPerPixel_);
}

double TimelineScale::coarsestMsPerPixel() const {
    return std::max(double(durationMs_), kShortestShownMs) / width_;
}

bool TimelineScale::zoomAt(double x, double factor) {
    const double coarsest = std::max(coarsestMsPerPixel(), kFinestMsPerPixel);
    const double next = std::clamp(msPerPixel_ / factor, kFinestMsPerPixel, coarsest);
    return apply(msAt(x) - x * next, next);
}

bool TimelineScale::showRange(double startMs, double endMs) {
    return apply(startMs, (endMs - startMs) / width_);
}

bool TimelineScale::scrollTo(double startMs) {
    return apply(startMs, msPerPixel_);
}

bool TimelineScale::apply(double startMs, double msPerPixel) {
    const double oldStart = startMs_, oldZoom = msPerPixel_;
    msPerPixel_ =
        std::clamp(msPerPixel, kFinestMsPerPixel, std::max(coarsestMsPerPixel(), kFinestMsPerPixel));
    startMs_ = std::clamp(startMs, 0.0, std::max(double(durationMs_) - visibleMs(), 0.0));
    return startMs_ != oldStart || msPerPixel_ != oldZoom;
}

}  // namespace timbre::ui
