#pragma once

namespace timbre::ui {

// Makes every Timeline a slider for screen readers, whose value is the playhead in milliseconds and is
// read out as a time. Safe to call again.
void installTimelineAccessibility();

}  // namespace timbre::ui
