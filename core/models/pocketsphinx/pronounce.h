#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::pocketsphinx {

// One thing to say: a dictionary word with all its ways to say it, or a guess from the letters.
struct SpokenPart {
    std::vector<std::string> pronunciations;  // phones separated by spaces
    bool guessed = false;
};

// A word of the written text and what is said for it; nothing when it has no letters we can read.
struct WrittenWord {
    std::size_t offset = 0, length = 0;  // bytes in the text, without punctuation around the word
    std::vector<SpokenPart> parts;
};

// Phones of a dictionary entry such as "read" or "read(2)", or none.
using Dictionary = std::function<std::optional<std::string>(const std::string&)>;

// Splits at white space; what holds neither letter nor digit is no word. Numbers up to 999 999 are
// read as cardinals, longer ones digit by digit; capitals that no dictionary knows are spelled.
std::vector<WrittenWord> wordsToSpeak(std::string_view text, const Dictionary& dictionary);

}  // namespace timbre::models::pocketsphinx
