#pragma once

#include "ui/timeline/timeline_scene.h"

class QImage;
class QPainter;

namespace timbre::ui {

// Draw the sound. The time each takes depends on the width only, not on the length of the sound. What
// a close look needs and is not read yet is asked of the tiles; meanwhile the coarser is shown.

// Into the pixels themselves (Format_RGB32), which is many times faster than a line for each column.
void fillOverview(QImage& pixels, const TimelineScene& scene);
void fillWave(QImage& pixels, const TimelineScene& scene);

void paintCurve(QPainter& painter, const TimelineScene& scene);  // where samples are wider than pixels
void paintSpectrum(QPainter& painter, const TimelineScene& scene);

}  // namespace timbre::ui
