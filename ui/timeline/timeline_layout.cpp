#include "ui/timeline/timeline_layout.h"

#include "ui/widgets/colours.h"

#include <QWidget>

#include <algorithm>

namespace timbre::ui {

QRect TimelineLayout::lane(int number) const {
    const int height = lanes.height() / std::max(lanesShown, 1);
    return {lanes.left(), lanes.top() + number * height, lanes.width(), height};
}

int TimelineLayout::laneAt(int y) const {
    if (lanesShown == 0 || y < lanes.top() || y > lanes.bottom()) return -1;
    return std::min((y - lanes.top()) * lanesShown / std::max(lanes.height(), 1), lanesShown - 1);
}

double TimelineLayout::overviewMsPerPixel(qint64 durationMs) const {
    return std::max<double>(double(durationMs), 1000) / std::max(overview.width(), 1);
}

TimelineLayout layOutTimeline(const QWidget& widget, int lanes, bool spectrogram, const QSize& controls) {
    const int u = unit(&widget), width = widget.width();
    TimelineLayout layout;
    layout.lanesShown = lanes;
    layout.overview = {0, 0, std::max(width - controls.width(), 1), std::max(u * 6, controls.height())};
    layout.ruler = {0, layout.overview.bottom() + 1, width, u * 5};
    const int top = layout.ruler.bottom() + 1, rest = std::max(widget.height() - top, 0);
    // A lane has room for a line of text; many speakers share half of the height.
    const int lane = lanes > 0 ? std::clamp(rest / 2 / lanes, u, u * 6) : 0;
    layout.lanes = {0, top + rest - lane * lanes, width, lane * lanes};
    const int sound = rest - lane * lanes;
    const int spectrum = spectrogram ? sound * 3 / 5 : 0;
    layout.wave = {0, top, width, sound - spectrum};
    layout.spectrum = {0, top + sound - spectrum, width, spectrum};
    return layout;
}

}  // namespace timbre::ui
