#pragma once

#include "core/models/whisper/long_form.h"

#include <deque>
#include <string>
#include <vector>

namespace timbre::models::whisper {

// A stretch without text and why, one of text::kGap…. Seconds of what was decoded.
struct GapMark {
    double start = 0, end = 0;
    const char* why = nullptr;
};

// Watches what a recording is written as: takes loops out of it and finds speech without text. One thread.
class GapWatch {
public:
    // One whole time of a loop stays, the rest goes; a segment that is said again and again goes too.
    // Changes the segments of the window; gives the marks for what went, in order.
    std::vector<GapMark> takeOutLoops(std::vector<LongSegment>& segments);
    // Speech of the window that has no text, though it was decoded. Empty where less than eight seconds.
    static std::vector<GapMark> unwritten(const LongWindow& window, const LongResult& result);

private:
    std::deque<std::string> before_;  // texts of the last segments
};

}  // namespace timbre::models::whisper
