#pragma once

#include "core/text/plan.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace timbre::text {

// A tag in the text, which is not spoken. One with a wrong value keeps pauseMs 0.
struct SpeechTag {
    std::size_t begin = 0, end = 0;  // bytes, brackets included
    std::int64_t pauseMs = 0;
};

struct SpeechTags {
    std::vector<SpeechTag> tags;        // in order of the text
    std::vector<TextProblem> problems;  // offsets in the given text
};

// The grammar. A tag is `[`, a word of ASCII letters, optionally white space, `=` or `:` and a value,
// `]`, on one line of at most 64 bytes.
// - The word `pause` (any case) makes it a tag: alone 500 ms, else a number with "ms" or "s", 0 to
//   60 s. Any other value (also a number without unit) is a problem, and nothing is spoken for it.
// - Another word of two or more lower-case letters, alone or with one value that begins with a
//   digit, '+' or '-' ([laugh], [rate 80%]), looks like a tag: it is reported and spoken as text.
//   Exempt is what editors write: [sic], and a bracket that touches a letter, as in "[un]done".
// - Everything else in brackets is text: [1], [sic!], [Smith 2020], [two words].
SpeechTags findTags(std::string_view clean);

}  // namespace timbre::text
