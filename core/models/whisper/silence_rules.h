#pragma once

#include "core/models/whisper/long_form.h"

#include <optional>
#include <span>

namespace timbre::models::whisper {

struct SilenceRules {
    std::optional<double> threshold;  // seconds of silence; absent: unlikely words beside silence are kept
    double lastSpeechEnd = 0;         // of the words before the window
    bool endsOpen = false;            // the window was used up whole
};

// What the times of the words say about a window: the next one begins behind its last word, and segments
// of unlikely words between silences are taken out. True: the window begins with silence, and all of it is
// decoded again behind that. Source: openai/whisper transcribe.py, hallucination_silence_threshold.
bool followWords(const LongWindow& window, const SilenceRules& rules, LongResult& result);

// End of the last word, without words of the last segment; absent without segments.
std::optional<double> lastWordEnd(std::span<const LongSegment> segments);

}  // namespace timbre::models::whisper
