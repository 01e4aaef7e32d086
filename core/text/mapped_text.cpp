#include "core/text/mapped_text.h"

#include "core/base/error.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <limits>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

namespace timbre::text {

namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::size_t kMaxMappedBytes = std::numeric_limits<std::uint32_t>::max();

// What cleaning makes of a code point: itself, a newline, or 0 for nothing.
char32_t cleaned(char32_t c) {
    switch (c) {
        case '\t':
        case '\n':
            return c;
        case '\r':  // the caller drops the LF of a CR LF
        case 0x0B:
        case 0x0C:
        case 0x85:
        case 0x2028:
        case 0x2029:
            return '\n';
        default:
            return c < 0x20 || (c >= 0x7F && c < 0xA0) ? 0 : c;
    }
}

// Calls sink(code point, first byte, byte count) for each code point that remains.
template <typename Sink>
void forEachClean(std::string_view bytes, Sink&& sink) {
    std::size_t at = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size()) {
        const std::size_t begin = at;
        const char32_t raw = nextCodePoint(bytes, at);
        if (raw == '\r' && at < bytes.size() && bytes[at] == '\n') ++at;
        if (const char32_t c = cleaned(raw); c != 0) sink(c, begin, at - begin);
    }
}

// Whether an engine would at best read the name of the code point.
bool isUnspeakable(char32_t c) {
    return c == kReplacement || U_IS_UNICODE_NONCHAR(static_cast<UChar32>(c)) ||
           u_charType(static_cast<UChar32>(c)) == U_PRIVATE_USE_CHAR;
}

bool isInvisible(char32_t c) {
    return c == 0xAD || c == 0xFEFF || c == 0x061C || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069);
}

}  // namespace

void MappedText::append(const MappedText& from, std::size_t begin, std::size_t end) {
    text.append(from.text, begin, end - begin);
    source.insert(source.end(), from.source.begin() + static_cast<std::ptrdiff_t>(begin),
                  from.source.begin() + static_cast<std::ptrdiff_t>(end));
}

MappedText MappedText::slice(std::size_t begin, std::size_t end) const {
    MappedText part;
    part.append(*this, begin, end);
    return part;
}

char32_t nextCodePoint(std::string_view utf8, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
    // U8_NEXT counts in int32_t; a window of four bytes holds any code point.
    const auto window = static_cast<std::int32_t>(std::min<std::size_t>(utf8.size() - at, 4));
    std::int32_t used = 0;
    UChar32 c = 0;
    U8_NEXT(bytes + at, used, window, c);
    at += static_cast<std::size_t>(used);
    return c < 0 ? kReplacement : static_cast<char32_t>(c);
}

void appendCodePoint(std::string& utf8, char32_t codePoint) {
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    UBool failed = false;
    U8_APPEND(reinterpret_cast<std::uint8_t*>(bytes), length, U8_MAX_LENGTH, static_cast<UChar32>(codePoint),
              failed);
    if (!failed) utf8.append(bytes, static_cast<std::size_t>(length));
}

MappedText cleanMapped(std::string_view bytes) {
    if (bytes.size() > kMaxMappedBytes)
        throw Error(ErrorCode::InvalidInput,
                    "text: expected at most 4 GiB, found " + std::to_string(bytes.size()) + " bytes");
    MappedText clean;
    clean.text.reserve(bytes.size());
    clean.source.reserve(bytes.size());
    forEachClean(bytes, [&clean](char32_t c, std::size_t begin, std::size_t length) {
        appendCodePoint(clean.text, c);
        // Bytes of a replaced sequence all come from within it.
        for (std::size_t i = 0; clean.source.size() < clean.text.size(); ++i)
            clean.source.push_back(static_cast<std::uint32_t>(begin + std::min(i, length - 1)));
    });
    return clean;
}

MappedText spokenLine(const MappedText& text, std::size_t begin, std::size_t end) {
    MappedText line;
    bool space = false;
    std::size_t spaceAt = 0;
    const std::string_view all(text.text.data(), end);
    for (std::size_t at = begin; at < end;) {
        const std::size_t start = at;
        const char32_t c = nextCodePoint(all, at);
        if (isInvisible(c)) continue;
        if (isWhiteSpace(c) || isUnspeakable(c)) {
            if (!space) spaceAt = start;
            space = true;
            continue;
        }
        if (space && !line.text.empty()) line.append(' ', text.source[spaceAt]);
        space = false;
        line.append(text, start, at);
    }
    return line;
}

bool isSpeakable(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const auto c = static_cast<UChar32>(nextCodePoint(utf8, at));
        if (c == static_cast<UChar32>(kReplacement)) continue;
        if ((U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_N_MASK | U_GC_SC_MASK | U_GC_SO_MASK)) != 0) return true;
    }
    return false;
}

bool isWhiteSpace(char32_t codePoint) {
    return u_isUWhiteSpace(static_cast<UChar32>(codePoint)) != 0;
}

bool isWrittenWithoutSpaces(char32_t codePoint) {
    // CJK punctuation and full-width forms have no script of their own.
    if ((codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF00 && codePoint <= 0xFFEF))
        return true;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(codePoint), &status)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_THAI:
        case USCRIPT_LAO:
        case USCRIPT_KHMER:
        case USCRIPT_MYANMAR:
            return true;
        default:
            return false;
    }
}

std::string_view excerpt(std::string_view utf8, std::size_t maxBytes) {
    if (utf8.size() <= maxBytes) return utf8;
    while (maxBytes > 0 && (static_cast<unsigned char>(utf8[maxBytes]) & 0xC0) == 0x80) --maxBytes;
    return utf8.substr(0, maxBytes);
}

void joinText(std::string& first, std::string_view second) {
    if (!first.empty() && !second.empty()) {
        std::size_t lastStart = first.size() - 1;
        while (lastStart > 0 && (static_cast<unsigned char>(first[lastStart]) & 0xC0) == 0x80) --lastStart;
        std::size_t secondStart = 0;
        if (!isWrittenWithoutSpaces(nextCodePoint(first, lastStart)) ||
            !isWrittenWithoutSpaces(nextCodePoint(second, secondStart)))
            first.push_back(' ');
    }
    first.append(second);
}

std::string cleanUtf8(std::string_view bytes) {
    std::string clean;
    clean.reserve(bytes.size());
    forEachClean(bytes, [&clean](char32_t c, std::size_t, std::size_t) { appendCodePoint(clean, c); });
    return clean;
}

}  // namespace timbre::text
