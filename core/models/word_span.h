#pragma once

#include <cstdint>
#include <string_view>

namespace timbre::models {

struct ByteSpan {
    std::int64_t offset = 0;
    std::int64_t length = 0;
};

// The span without the punctuation and symbols at both ends; the whole span if nothing else is in
// it. `text` is valid UTF-8 and the span begins and ends at characters.
ByteSpan withoutPunctuation(std::string_view text, ByteSpan span);

}  // namespace timbre::models
