#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace timbre::text {

// A stretch of lines within which sentences may run on over line ends.
struct TextBlock {
    std::size_t begin = 0, end = 0;  // bytes; ends do not hold blank lines
    bool endsParagraph = false;      // a blank line follows, and more text after it
};

// Cuts clean text (LF line ends) into blocks. A block ends at a blank line, before a list item (a
// bullet or a number of up to three digits with "." or ")" at the start of a line), and after a
// heading: the first line of a paragraph that has no punctuation at its end, although the first word
// of the next line, which does not start in lower case, would have fitted on it.
std::vector<TextBlock> splitBlocks(std::string_view clean);

}  // namespace timbre::text
