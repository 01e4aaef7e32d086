#pragma once

#include <QtGlobal>

namespace timbre::ui {

// Which stretch of time the timeline shows, and at which zoom. Never leaves the sound: what is asked
// for is clamped. Positions are logical pixels from the widget's left edge.
class TimelineScale {
public:
    static constexpr double kFinestMsPerPixel = 0.05;  // a millisecond is 20 pixels wide

    void setDuration(qint64 ms);
    void setWidth(int pixels);
    qint64 durationMs() const { return durationMs_; }

    double startMs() const { return startMs_; }
    double endMs() const { return startMs_ + visibleMs(); }
    double visibleMs() const { return msPerPixel_ * width_; }
    double msPerPixel() const { return msPerPixel_; }
    double coarsestMsPerPixel() const;  // the whole sound is visible
    bool showsAll() const { return msPerPixel_ >= coarsestMsPerPixel(); }

    double xAt(double ms) const { return (ms - startMs_) / msPerPixel_; }
    double msAt(double x) const { return startMs_ + x * msPerPixel_; }

    // Each answers whether anything changed.
    bool zoomAt(double x, double factor);  // factor > 1: closer; the time at x stays where it is
    bool showRange(double startMs, double endMs);
    bool scrollTo(double startMs);

private:
    bool apply(double startMs, double msPerPixel);

    qint64 durationMs_ = 0;
    int width_ = 1;
    double startMs_ = 0, msPerPixel_ = 1;
};

}  // namespace timbre::ui
