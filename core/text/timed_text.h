#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace timbre::text {

// One word with its place in time and, for spoken text, in the text it came from.
struct Word {
    std::string text;
    std::int64_t startMs = 0, endMs = 0;
    double confidence = 1.0;       // 0…1; 1 when the engine gives none
    std::int64_t textOffset = -1;  // bytes into the source text (UTF-8); -1: unknown
    std::int64_t textLength = 0;
    std::vector<std::string> alternatives = {};  // what else it may have been, likeliest first
};

// A stretch of speech: a sentence that was spoken, a phrase that was recognised, one subtitle. Or a gap
// between them, whose text is empty.
struct Segment {
    std::int64_t startMs = 0, endMs = 0;
    std::string text;
    std::string speaker;  // empty: unknown
    double confidence = 1.0;
    std::vector<Word> words;
    std::string gap = {};          // not empty: nothing was recognised here, and why; see kGap…
    std::string translation = {};  // of the text, in another language; empty: none
};

// Why a segment is a gap. Silence is none: where nobody speaks there is no segment.
inline constexpr const char* kGapRepetition = "repetition";  // the recogniser was caught in a loop
inline constexpr const char* kGapUnclear = "unclear";        // speech was heard, but no likely words
inline constexpr const char* kGapSkipped = "skipped";        // speech was heard and passed over

}  // namespace timbre::text
