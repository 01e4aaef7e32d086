#pragma once

#include "core/models/word_span.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace timbre::models::espeak {

// Finds the word of a text that a position reported by eSpeak belongs to: eSpeak counts characters,
// names places inside words and repeats them for numbers; ICU knows where words begin and end, also
// in scripts without spaces. Positions must not decrease. A value object.
class WordPlaces {
public:
    explicit WordPlaces(std::string_view text);  // valid UTF-8

    // character: from 0. The same word again gives an equal span. Absent behind the last word.
    std::optional<ByteSpan> at(std::int64_t character);

private:
    struct Word {
        std::int64_t endCharacter;
        ByteSpan span;
    };
    std::vector<Word> words_;
    std::size_t next_ = 0;
};

}  // namespace timbre::models::espeak
