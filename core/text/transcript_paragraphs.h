#pragma once

#include "core/text/transcript_export.h"

#include <cstdint>
#include <string>
#include <vector>

namespace timbre::text {

// A run of segments without a long silence and by one speaker, as text formats show it.
struct Paragraph {
    std::int64_t startMs = 0, endMs = 0;
    std::string speaker, text, translation;
};
std::vector<Paragraph> paragraphsOf(const TranscriptDocument& document, std::int64_t gapMs);

// "01:02:03", or "01:02:03,004" with this separator; 0: no milliseconds.
std::string clockTime(std::int64_t ms, char separator);

}  // namespace timbre::text
