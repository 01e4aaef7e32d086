#pragma once

#include "tests/perf/ui/watchdog.h"

namespace timbre::bench {

// What the window must reach, printed as tables; see docs/performance.md.
void benchWindowStart();                             // processes of timbre-studio
void benchSession(WatchedApplication& application);  // all screens over a large library
void benchTyping(WatchedApplication& application);   // a text of 1 MB
void benchEditing(WatchedApplication& application);  // 10 000 segments, while more are decoded
void benchDashboard(WatchedApplication& application);  // a million measured jobs
void benchTimeline();                                // three hours of sound with segments

}  // namespace timbre::bench
