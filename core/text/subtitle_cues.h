#pragma once

#include "core/text/mapped_text.h"
#include "core/text/subtitle_markup.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

struct SubtitleCue {
    std::int64_t startMs = 0, endMs = 0;
    MappedText text;  // one line, mark-up stripped; source: bytes of the file
    std::string speaker;
    std::vector<TimeMark> marks;
};

// The cues of a SubRip or WebVTT file in order of time, those without text left out. Grammar and
// errors as for parseSubtitles.
std::vector<SubtitleCue> readCues(std::string_view content);

}  // namespace timbre::text
