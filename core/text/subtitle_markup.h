#pragma once

#include "core/text/mapped_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// Where in the plain text of a cue a <00:00:01.000> stood.
struct TimeMark {
    std::size_t offset = 0;  // bytes
    std::int64_t ms = 0;
};

struct PlainCue {
    MappedText text;      // without mark-up, character references resolved
    std::string speaker;  // of a WebVTT <v Name>
    std::vector<TimeMark> marks;
};

// A time of SubRip or WebVTT at text[at]: [H…:]MM:SS[.,mmm]; `at` moves behind it. Nothing, with
// `at` where it was, when there is none or minutes or seconds exceed 59.
std::optional<std::int64_t> readTime(std::string_view text, std::size_t& at);

// Strips tags (<i>, <c.loud>, <v Name>, {\an8}) and resolves &amp; &lt; &gt; &quot; &apos; &nbsp;
// &lrm; &rlm; and numeric references. What only resembles mark-up ("a < b", "AT&T") stays.
PlainCue stripMarkup(const MappedText& payload);

// The opposite for text that is to be one cue; `webvtt` escapes all it must, SubRip only what could
// be taken for mark-up or a time line.
std::string escapeMarkup(std::string_view text, bool webvtt);

}  // namespace timbre::text
