#include "core/text/unicode.h"

#include "core/text/mapped_text.h"

#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace timbre::text {

namespace {

std::string fromUtf16(std::string_view bytes, bool bigEndian) {
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first << 8 | second : second << 8 | first);
    };
    std::string utf8;
    utf8.reserve(bytes.size());
    std::size_t at = 0;
    while (at + 1 < bytes.size()) {
        char32_t c = unit(at);
        at += 2;
        if (U16_IS_LEAD(c) && at + 1 < bytes.size() && U16_IS_TRAIL(unit(at))) {
            c = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(c, unit(at)));
            at += 2;
        }
        appendCodePoint(utf8, U_IS_SURROGATE(c) ? 0xFFFD : c);
    }
    if (at < bytes.size()) appendCodePoint(utf8, 0xFFFD);  // half a unit
    return utf8;
}

std::string fromLatin1(std::string_view bytes) {
    std::string utf8;
    utf8.reserve(bytes.size() * 2);
    for (const char byte : bytes) appendCodePoint(utf8, static_cast<unsigned char>(byte));
    return utf8;
}

}  // namespace

bool isValidUtf8(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    for (std::size_t at = 0; at < bytes.size();) {
        const auto window = static_cast<std::int32_t>(bytes.size() - at < 4 ? bytes.size() - at : 4);
        std::int32_t used = 0;
        UChar32 c = 0;
        U8_NEXT(data + at, used, window, c);
        if (c < 0) return false;
        at += static_cast<std::size_t>(used);
    }
    return true;
}

std::size_t countCharacters(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); ++count) nextCodePoint(utf8, at);
    return count;
}

std::string decodeTextFile(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return cleanUtf8(fromUtf16(bytes.substr(2), false));
    if (bytes.starts_with("\xFE\xFF")) return cleanUtf8(fromUtf16(bytes.substr(2), true));
    if (isValidUtf8(bytes)) return cleanUtf8(bytes);
    return cleanUtf8(fromLatin1(bytes));
}

}  // namespace timbre::text
