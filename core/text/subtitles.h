#pragma once

#include "core/text/timed_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// SubRip and WebVTT into segments, mark-up stripped, lines joined, in order of time; cues without
// text are left out. Speakers come from <v Name>, words with times from <00:00:01.000> marks.
// Lenient about line ends, byte-order marks, missing numbers and blank lines, '.' or ',' and the
// number of digits after the seconds; throws Error(InvalidDocument) naming the line when no cue can
// be read, a time stamp is malformed or a cue ends before it starts.
std::vector<Segment> parseSubtitles(std::string_view content);

// Whether one of the first lines is a WebVTT header or a well-formed line of two times. Never throws.
bool looksLikeSubtitles(std::string_view content);

}  // namespace timbre::text
