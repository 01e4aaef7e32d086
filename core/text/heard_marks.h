#pragma once

#include "core/text/error_rate.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// A sentence of a take: what was said, where it comes from and when it sounds.
struct SpokenSentence {
    std::string text;                       // as the engine was given it
    std::vector<std::uint32_t> sourceByte;  // for each of its bytes the byte of the source text
    std::int64_t startMs = 0, endMs = 0;
    std::vector<Word> words = {};  // textOffset: in the source text; may be empty
};

// Where something else was heard than the text says.
struct HeardMark {
    std::int64_t textOffset = 0, textLength = 0;  // bytes of the source text; length 0: inserted here
    std::string heard;                            // instead; empty: it was not heard
    std::int64_t startMs = 0, endMs = 0;
};

struct HeardText {
    ErrorRate words, characters;
    std::vector<HeardMark> marks;  // in order of the text; none reaches over the end of a sentence
};

// Compares what was to be said with what was heard, as compareTexts() does, except that words which
// only are written differently count as heard: "20" and "twenty", "every one" and "everyone", and what
// the source says where a glossary has it said another way. language: BCP 47, for numbers.
// Pure; any thread.
HeardText compareHeard(std::string_view source, std::span<const SpokenSentence> spoken,
                       std::span<const Segment> heard, const std::string& language);

}  // namespace timbre::text
