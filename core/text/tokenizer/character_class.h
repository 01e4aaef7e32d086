#pragma once

#include "core/text/tokenizer/utf8.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace timbre::text {

// What the patterns of the tokenizers tell apart: \p{L}, \p{N}, \s and the rest.
enum class CharacterClass : std::uint8_t { Other, Letter, Number, Space };

struct ClassifiedCharacter {
    CharacterClass kind;
    std::uint32_t length;  // in bytes
};

// Classes of all characters, made once from ICU's. Any thread.
class CharacterTable {
public:
    static const CharacterTable& instance();

    // `text` is valid UTF-8 and does not end before `at`.
    ClassifiedCharacter at(std::string_view text, std::size_t place) const {
        const CodePoint c = codePointAt(text, place);
        return {c.value < plane_.size() ? plane_[c.value] : beyond(c.value), c.length};
    }

    // \w: letters, marks, decimal digits and connecting punctuation.
    static bool isWord(std::uint32_t codePoint);

private:
    CharacterTable();
    static CharacterClass beyond(std::uint32_t codePoint);

    std::array<CharacterClass, 0x10000> plane_;  // the basic one; others are looked up
};

}  // namespace timbre::text
