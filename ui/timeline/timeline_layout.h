#pragma once

#include <QRect>

class QWidget;

namespace timbre::ui {

// Where the parts of a timeline lie, from top to bottom. Empty rectangles are not shown.
struct TimelineLayout {
    QRect overview, ruler, wave, spectrum, lanes;
    int lanesShown = 0;

    QRect sound() const { return wave.united(spectrum); }
    QRect lane(int number) const;
    int laneAt(int y) const;  // -1: in no lane
    double overviewMsPerPixel(qint64 durationMs) const;
};

// `controls` is the size of the buttons, which lie at the right end of the overview.
TimelineLayout layOutTimeline(const QWidget& widget, int lanes, bool spectrogram, const QSize& controls);

}  // namespace timbre::ui
