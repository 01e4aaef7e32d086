#include "core/text/unicode.h"

#include "core/text/mapped_text.h"

#include <array>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include <utility>

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

// Windows-1252 puts quotation marks, dashes and the euro where Latin-1 has control characters.
constexpr std::array<char16_t, 32> kWindowsMarks{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};
constexpr std::size_t kSniffed = 4096;

std::string fromLatin1(std::string_view bytes) {
    std::string utf8;
    utf8.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        appendCodePoint(utf8, code >= 0x80 && code < 0xA0 ? kWindowsMarks[code - 0x80U] : code);
    }
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

DecodedText decodeText(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE"))
        return {cleanUtf8(fromUtf16(bytes.substr(2), false)), TextEncoding::Utf16};
    if (bytes.starts_with("\xFE\xFF"))
        return {cleanUtf8(fromUtf16(bytes.substr(2), true)), TextEncoding::Utf16};
    const std::string_view start = bytes.substr(0, kSniffed);
    if (start.find('\0') != std::string_view::npos) {
        std::array<std::size_t, 2> zeros{};  // at even and at odd places
        for (std::size_t i = 0; i < start.size(); ++i) zeros[i % 2] += start[i] == '\0' ? 1 : 0;
        const std::size_t half = start.size() / 2;
        if (zeros[1] > half * 7 / 10 && zeros[0] < half / 10)
            return {cleanUtf8(fromUtf16(bytes, false)), TextEncoding::Utf16};
        if (zeros[0] > half * 7 / 10 && zeros[1] < half / 10)
            return {cleanUtf8(fromUtf16(bytes, true)), TextEncoding::Utf16};
        // A stray zero byte does not make a text binary; many do.
        if (zeros[0] + zeros[1] > start.size() / 10 || !isValidUtf8(bytes)) return {};
    }
    if (isValidUtf8(bytes)) return {cleanUtf8(bytes), TextEncoding::Utf8};
    return {cleanUtf8(fromLatin1(bytes)), TextEncoding::Latin1};
}

std::string decodeTextFile(std::string_view bytes) {
    auto decoded = decodeText(bytes);
    if (decoded.encoding != TextEncoding::None) return std::move(decoded.text);
    return cleanUtf8(isValidUtf8(bytes) ? std::string(bytes) : fromLatin1(bytes));
}

}  // namespace timbre::text
