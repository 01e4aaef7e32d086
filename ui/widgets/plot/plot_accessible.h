#pragma once

class QWidget;

namespace timbre::ui {

// Makes every TimePlot and Waterfall a chart for screen readers, whose value is the point or bar in hand.
// Safe to call again.
void installPlotAccessibility();
// Another point is in hand: it is read out.
void announcePlotValue(QWidget* plot);

}  // namespace timbre::ui
