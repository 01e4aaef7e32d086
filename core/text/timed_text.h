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
};

// A stretch of speech: a sentence that was spoken, a phrase that was recognised, one subtitle.
struct Segment {
    std::int64_t startMs = 0, endMs = 0;
    std::string text;
    std::string speaker;  // empty: unknown
    double confidence = 1.0;
    std::vector<Word> words;
};

}  // namespace timbre::text
