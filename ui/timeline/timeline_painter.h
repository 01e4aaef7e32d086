#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QString>

class QPainter;

namespace timbre::ui {

// The time both take depends on the width only, not on the length of the sound.
void paintRuler(QPainter& painter, const TimelineScene& scene);
void paintSegments(QPainter& painter, const TimelineScene& scene);
// Hatched in the overview and above the lanes: what has no text yet.
void paintUndecoded(QPainter& painter, const TimelineScene& scene);

// Distance of the ruler's labelled lines: 1, 2 or 5 times a power of ten up to a second, then steps of
// the clock.
double rulerStepMs(double msPerPixel, int pixels);
QString rulerText(double ms, double stepMs);

}  // namespace timbre::ui
