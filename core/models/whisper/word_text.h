#pragma once

#include <string>
#include <string_view>

namespace timbre::models::whisper {

// A word as it is compared with others: without spaces and punctuation at its ends, letters of the Latin,
// Greek and Cyrillic alphabets in lower case. Empty for punctuation alone. Any bytes.
std::string comparable(std::string_view word);

bool endsSentence(std::string_view word);  // with its punctuation, quotes and brackets behind it allowed

}  // namespace timbre::models::whisper
