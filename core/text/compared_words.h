#pragma once

#include "core/text/alignment.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::text {

// A word as texts are compared (see compareTexts), with its place in the text it was read from.
struct ComparedWord {
    std::string text;                    // composed, lower case, with the plain apostrophe
    std::size_t offset = 0, length = 0;  // bytes of the text as it was given
};

// The words of a text, in order. Pure; any thread. Throws Error(InvalidInput) over 4 GiB.
std::vector<ComparedWord> comparedWords(std::string_view text);

// The steps that turn one list of words into the other, as align().
std::vector<AlignStep> alignWords(std::span<const std::string> reference,
                                  std::span<const std::string> hypothesis);

}  // namespace timbre::text
