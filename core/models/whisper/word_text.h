#pragma once

#include <string>
#include <string_view>

namespace timbre::models::whisper {

// A word as it is compared with others: without spaces and punctuation at its ends, letters of the Latin,
// Greek and Cyrillic alphabets in lower case. Empty for punctuation alone. Any bytes.
std::string comparable(std::string_view word);

// As people read it: no space at its ends, what stands for a control character is a space. Single bytes
// are tokens too, and a line break inside a subtitle would end it.
std::string shownText(std::string_view text);

bool endsSentence(std::string_view word);  // with its punctuation, quotes and brackets behind it allowed

}  // namespace timbre::models::whisper
