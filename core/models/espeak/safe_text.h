#pragma once

#include <string>
#include <string_view>

namespace timbre::models::espeak {

// The text with a space for every quotation mark, apostrophe and backtick that touches no letter or
// digit, and for every control character. eSpeak NG 1.51 reads out of bounds on groups of such marks
// (Vietnamese: """ ''' ``). The number of characters stays, so places in the text do too.
std::string safeText(std::string_view text);  // valid UTF-8

}  // namespace timbre::models::espeak
