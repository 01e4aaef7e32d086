#include "core/models/word_span.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace timbre::models {
namespace {

bool belongsToWord(UChar32 character) {
    constexpr std::uint32_t kWordMask = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    return character >= 0 && (U_GET_GC_MASK(character) & kWordMask) != 0;
}

}  // namespace

ByteSpan withoutPunctuation(std::string_view text, ByteSpan span) {
    const char* bytes = text.data();
    const std::int64_t end = span.offset + span.length;
    std::int64_t first = -1;
    std::int64_t last = -1;
    for (std::int64_t at = span.offset; at < end;) {
        const std::int64_t start = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, end, character);
        if (!belongsToWord(character)) continue;
        if (first < 0) first = start;
        last = at;
    }
    return first < 0 ? span : ByteSpan{first, last - first};
}

}  // namespace timbre::models
