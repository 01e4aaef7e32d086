#pragma once

#include <QColor>
#include <QPen>

namespace timbre::ui {

// Colours that stay apart on light, dark and black ground, also for those who see red and green alike
// (Okabe and Ito 2008, made darker or lighter for the ground). They repeat after kPlotColours.
inline constexpr int kPlotColours = 7;
QColor plotColour(int number);
QPen plotPen(int colour, int dash, double width);

}  // namespace timbre::ui
