#pragma once

#include "core/text/subtitle_markup.h"
#include "core/text/timed_text.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// One subtitle as it will be shown: at most CueRules::maxLines unless its time is too short to be divided.
struct LaidOutCue {
    std::int64_t startMs = 0, endMs = 0;
    std::string speaker;
    std::vector<std::string> lines;            // plain text, not escaped
    std::vector<std::vector<TimeMark>> marks;  // per line, strictly between the cue's times
};

// How subtitles are to be readable; 0: no such rule.
struct CueRules {
    int maxLines = 2;
    double maxCharactersPerSecond = 0;
    std::int64_t minDurationMs = 0, maxDurationMs = 0;
    std::int64_t minGapMs = 0;
    bool atSentences = false;  // long segments are divided behind sentences, else clauses, where that fits

    bool operator==(const CueRules&) const = default;
};

struct CueLayoutOptions {
    int maxLineLength = 42;      // code points; a longer word stays whole
    bool speakerAsText = false;  // "Anna: …" in front, for formats without speakers
    bool translation = false;    // that of the segment below its text, in lines of its own
    CueRules rules = {};
};

// Segments as cues in order of time, none overlapping, none shorter than 1 ms, empty ones left out.
// Where segments overlap the earlier one ends early; two that start together share the time. Long
// segments become several cues, divided by the times of their words or else by length.
std::vector<LaidOutCue> layOutCues(std::span<const Segment> segments, const CueLayoutOptions& options);

// White space folded to single spaces, none at the ends.
std::string foldSpaces(std::string_view text);

}  // namespace timbre::text
