#pragma once

#include "core/models/word_span.h"

#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::flite {

// A piece of text between spaces, as Flite can read it, and where it came from.
struct AsciiToken {
    std::string ascii;  // printable, not empty, at most kLongestToken bytes
    ByteSpan source;    // in the text; pieces of one long token share the part they came from
};

inline constexpr std::size_t kLongestToken = 48;

// Splits at white space and turns every token into ASCII: letters lose their accents, other scripts
// are written in Latin letters, typographic quotes and dashes become plain ones, what remains
// (emoji …) is dropped. Longer tokens come in pieces: Flite's letter-to-sound time grows with the
// square of a word's length. `text` is valid UTF-8.
std::vector<AsciiToken> asciiTokens(std::string_view text);

}  // namespace timbre::models::flite
