#pragma once

#include "core/audio/peak_pyramid.h"
#include "ui/timeline/segment_track.h"
#include "ui/timeline/sound_tiles.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_scale.h"
#include "ui/widgets/colours.h"

#include <QFont>
#include <QPalette>

#include <vector>

namespace timbre::ui {

// What one frame of the timeline is painted from. References live for the frame only.
struct TimelineScene {
    const TimelineScale& scale;
    const TimelineLayout& layout;
    const audio::PeakPyramid* peaks;  // null: no sound
    SoundTiles& tiles;
    const SegmentTrack& track;
    const std::vector<TimelineLane>& lanes;
    const std::vector<TimelineRange>& undecoded;
    int currentSegment;
    QPalette palette;
    QFont smallFont;
    double pixelRatio;

    QColor base() const { return palette.color(QPalette::Base); }
    QColor laneColour(int lane) const {
        const bool isKnown = lane >= 0 && lane < int(lanes.size());
        const QColor colour = isKnown ? lanes[std::size_t(lane)].colour : QColor();
        return colour.isValid() ? colour : colours().accent;
    }
};

// `share` of `one` over the rest of `other`, opaque. Everything tall is painted opaque: Qt hands
// translucent fills of many lines to other threads, which costs more than the filling.
inline QColor mixed(const QColor& one, const QColor& other, double share) {
    const auto part = [&](int a, int b) { return int(a * share + b * (1 - share) + 0.5); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

}  // namespace timbre::ui
