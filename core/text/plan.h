#pragma once

#include "core/text/glossary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// A tag that looks like ours and is not known, or has a wrong value: reported before speaking.
struct TextProblem {
    std::size_t offset = 0, length = 0;  // bytes in the text
    std::string message;                 // English: what and what is allowed
};

// One thing to do when speaking: say a sentence, or be silent.
struct SpokenPart {
    std::string text;              // as handed to the synthesizer: glossary applied, tags removed
    std::size_t sourceOffset = 0;  // bytes in the original text
    std::size_t sourceLength = 0;
    std::int64_t pauseAfterMs = 0;        // from [pause …] tags and paragraph breaks
    std::optional<std::int64_t> startMs;  // subtitles: not before this time in the take
    std::optional<std::int64_t> endMs;
    // For each byte of `text` the byte of the original it came from; same length as text.
    std::vector<std::uint32_t> sourceByte;
};

struct SpeechPlan {
    std::vector<SpokenPart> parts;
    std::vector<TextProblem> problems;
};

struct PlanOptions {
    std::string language = "en";  // BCP 47, for sentence boundaries
    Glossary glossary;
    std::int64_t paragraphPauseMs = 400;
    std::size_t maxPartBytes = 600;  // longer sentences are cut at clauses, then words
};

// Splits text into what is to be spoken (ICU sentence boundaries, UAX #29; abbreviations such as
// "Dr." do not end one). Tags: [pause 500ms] [pause 1.5s] [pause], up to 60 s. Square brackets that
// are no known tag word are spoken as text; a known word with a bad value is a problem. Text of any
// length, linear time. Control characters and invalid UTF-8 are replaced and never reach an engine.
SpeechPlan planSpeech(std::string_view text, const PlanOptions& options);

// The same for SubRip or WebVTT subtitles: one part per cue, timing kept.
SpeechPlan planSubtitles(std::string_view content, const PlanOptions& options);

}  // namespace timbre::text
