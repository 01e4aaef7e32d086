#pragma once

#include "core/audio/peak_pyramid.h"
#include "ui/timeline/segment_track.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_scale.h"

#include <QFont>
#include <QPalette>

#include <vector>

class QPainter;

namespace timbre::ui {

// What one frame of the timeline is painted from. References live for the frame only.
struct TimelineScene {
    const TimelineScale& scale;
    const TimelineLayout& layout;
    const audio::PeakPyramid* peaks;  // null: no sound
    const SegmentTrack& track;
    const std::vector<TimelineLane>& lanes;
    int currentSegment;
    QPalette palette;
    QFont font, smallFont;
    double pixelRatio;
};

// Each paints one part; the time of each depends on the width only, not on the length of the sound.
void paintOverview(QPainter& painter, const TimelineScene& scene);
void paintRuler(QPainter& painter, const TimelineScene& scene);
void paintWave(QPainter& painter, const TimelineScene& scene);
void paintSegments(QPainter& painter, const TimelineScene& scene);

// Distance of the ruler's labelled lines: 1, 2 or 5 times a power of ten up to a second, then steps of
// the clock.
double rulerStepMs(double msPerPixel, int pixels);
QString rulerText(double ms, double stepMs);

}  // namespace timbre::ui
