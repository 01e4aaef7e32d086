#include "core/text/tokenizer/character_class.h"

#include <unicode/uchar.h>

namespace timbre::text {
namespace {

CharacterClass classOf(std::uint32_t codePoint) {
    const auto c = static_cast<UChar32>(codePoint);
    const std::uint32_t mask = U_GET_GC_MASK(c);
    if (mask & U_GC_L_MASK) return CharacterClass::Letter;
    if (mask & U_GC_N_MASK) return CharacterClass::Number;
    return u_isUWhiteSpace(c) ? CharacterClass::Space : CharacterClass::Other;
}

}  // namespace

const CharacterTable& CharacterTable::instance() {
    static const CharacterTable classes;
    return classes;
}

CharacterTable::CharacterTable() {
    for (std::uint32_t c = 0; c < plane_.size(); ++c) plane_[c] = classOf(c);
}

CharacterClass CharacterTable::beyond(std::uint32_t codePoint) {
    return classOf(codePoint);
}

bool CharacterTable::isWord(std::uint32_t codePoint) {
    const auto c = static_cast<UChar32>(codePoint);
    return u_hasBinaryProperty(c, UCHAR_ALPHABETIC) ||
           (U_GET_GC_MASK(c) & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) != 0 || c == 0x200C ||
           c == 0x200D;
}

}  // namespace timbre::text
