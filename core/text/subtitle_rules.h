#pragma once

#include "core/text/cue_layout.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace timbre::text {

// Which rules a cue breaks.
struct CueProblems {
    bool wide = false;     // a line is too long: a single word is
    bool high = false;     // too many lines: the time is too short to divide it
    bool fast = false;     // more characters a second than can be read
    bool brief = false;    // shown too short
    bool lengthy = false;  // shown too long
    bool close = false;    // the next one follows too soon

    bool any() const { return wide || high || fast || brief || lengthy || close; }
};

// Moves the ends of cues in order of time as far as the rules ask and the next cue lets them: longer to
// be read, shorter for the gap before the next. Starts stay: they are those of the speech.
void fitTimes(std::vector<LaidOutCue>& cues, const CueRules& rules);

// For each cue, which come in order of time, what it breaks.
std::vector<CueProblems> checkCues(std::span<const LaidOutCue> cues, int maxLineLength,
                                   const CueRules& rules);

// What a reader has to take in: code points of all lines.
std::size_t readingLength(const LaidOutCue& cue);

}  // namespace timbre::text
