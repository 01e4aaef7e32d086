#pragma once

#include "core/text/timed_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// SubRip and WebVTT into segments, mark-up stripped, in order of time. Lenient about line ends,
// byte-order marks and missing numbers; throws Error(InvalidDocument) naming the line when no cue
// can be read or a time stamp is malformed.
std::vector<Segment> parseSubtitles(std::string_view content);
bool looksLikeSubtitles(std::string_view content);

}  // namespace timbre::text
