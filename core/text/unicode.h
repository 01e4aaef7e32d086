#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace timbre::text {

// Pure functions, safe on any thread.

// Valid UTF-8 with U+FFFD for every ill-formed sequence, NUL and control characters (C0, DEL, C1)
// other than tab and newline removed, a leading byte-order mark dropped. Every kind of line end
// becomes LF: CR LF, CR, vertical tab, form feed, NEL, U+2028, U+2029.
std::string cleanUtf8(std::string_view bytes);

bool isValidUtf8(std::string_view bytes);
std::size_t countCharacters(std::string_view utf8);  // code points; an ill-formed sequence is one

enum class TextEncoding { Utf8, Utf16, Latin1, None };
struct DecodedText {
    std::string text;  // clean; empty for None
    TextEncoding encoding = TextEncoding::None;
};
// Text from a file: UTF-8, UTF-16 (with a byte-order mark, or where every other byte of Latin text is
// zero), else Latin-1 with Windows' quotation marks; None where many zero bytes say that it is no text.
DecodedText decodeText(std::string_view bytes);

// The same for files that are known to hold text: never refused.
std::string decodeTextFile(std::string_view bytes);

}  // namespace timbre::text
