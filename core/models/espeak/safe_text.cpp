#include "core/models/espeak/safe_text.h"

#include <cstdint>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace timbre::models::espeak {
namespace {

bool isWordCharacter(UChar32 character) {
    constexpr std::uint32_t kWordMask = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    return character >= 0 && (U_GET_GC_MASK(character) & kWordMask) != 0;
}

bool isMark(UChar32 character) {
    constexpr std::uint32_t kQuoteMask = U_GC_PI_MASK | U_GC_PF_MASK;
    return character == '"' || character == '\'' || character == '`' || character == 0xB4 ||
           character == 0x201A || character == 0x201E || (U_GET_GC_MASK(character) & kQuoteMask) != 0;
}

}  // namespace

std::string safeText(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    const auto size = static_cast<std::int64_t>(text.size());
    UChar32 before = ' ';
    for (std::int64_t at = 0; at < size;) {
        const std::int64_t start = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, size, character);
        UChar32 after = ' ';
        if (std::int64_t next = at; next < size) U8_NEXT(text.data(), next, size, after);
        const bool lonely = isMark(character) && !isWordCharacter(before) && !isWordCharacter(after);
        if (lonely || (u_iscntrl(character) && character != '\n'))
            result += ' ';
        else
            result.append(text, static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
        before = character;
    }
    return result;
}

}  // namespace timbre::models::espeak
