#include "core/models/flite/ascii_tokens.h"

#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace timbre::models::flite {
namespace {

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The typographic characters of everyday English, so that ordinary text need not wait for the
// transliterator. Null: not one of them.
const char* plainPunctuation(UChar32 character) {
    switch (character) {
        case 0x2018:
        case 0x2019:
            return "'";
        case 0x201C:
        case 0x201D:
            return "\"";
        case 0x2013:
        case 0x2014:
            return "-";
        case 0x2026:
            return "...";
        default:
            return nullptr;
    }
}

const icu::Transliterator& toAscii() {
    static const std::unique_ptr<icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !made)
            throw Error(ErrorCode::ModuleMissing,
                        std::string("ICU transliterator Any-Latin: ") + u_errorName(status));
        return made;
    }();
    return *transliterator;
}

std::string withPlainPunctuation(std::string_view token) {
    std::string result;
    const auto end = static_cast<std::int32_t>(token.size());
    for (std::int32_t at = 0; at < end;) {
        const std::int32_t start = at;
        UChar32 character = 0;
        U8_NEXT(token.data(), at, end, character);
        if (const char* plain = plainPunctuation(character))
            result += plain;
        else
            result.append(token, static_cast<std::size_t>(start), static_cast<std::size_t>(at - start));
    }
    return result;
}

std::string asciiForm(std::string_view token) {
    std::string text = isAscii(token) ? std::string(token) : withPlainPunctuation(token);
    if (!isAscii(text)) {
        auto unicode = icu::UnicodeString::fromUTF8(text);
        toAscii().transliterate(unicode);
        text.clear();
        unicode.toUTF8String(text);
    }
    std::erase_if(text, [](char c) { return c <= 0x20 || c >= 0x7F; });
    return text;
}

// The end of the piece that starts at `from`: at most kLongestToken bytes, between characters.
std::size_t pieceEnd(std::string_view token, std::size_t from) {
    std::size_t end = std::min(from + kLongestToken, token.size());
    while (end < token.size() && end > from + 1 && (token[end] & 0xC0) == 0x80) --end;
    return end;
}

void addToken(std::string_view text, std::size_t start, std::size_t end, std::vector<AsciiToken>& tokens) {
    const auto token = text.substr(start, end - start);
    for (std::size_t from = 0; from < token.size();) {
        const std::size_t to = pieceEnd(token, from);
        const std::string ascii = asciiForm(token.substr(from, to - from));
        const ByteSpan source{static_cast<std::int64_t>(start + from), static_cast<std::int64_t>(to - from)};
        // One character may become several letters, so the piece is measured once more.
        for (std::size_t at = 0; at < ascii.size(); at += kLongestToken)
            tokens.push_back({ascii.substr(at, kLongestToken), source});
        from = to;
    }
}

}  // namespace

std::vector<AsciiToken> asciiTokens(std::string_view text) {
    std::vector<AsciiToken> tokens;
    const auto size = static_cast<std::int64_t>(text.size());
    std::int64_t tokenStart = -1;
    for (std::int64_t at = 0; at < size;) {
        const std::int64_t start = at;
        UChar32 character = 0;
        U8_NEXT(text.data(), at, size, character);
        const bool space = u_isUWhiteSpace(character) || u_iscntrl(character);
        if (!space && tokenStart < 0) tokenStart = start;
        if (space && tokenStart >= 0) {
            addToken(text, static_cast<std::size_t>(tokenStart), static_cast<std::size_t>(start), tokens);
            tokenStart = -1;
        }
    }
    if (tokenStart >= 0) addToken(text, static_cast<std::size_t>(tokenStart), text.size(), tokens);
    return tokens;
}

}  // namespace timbre::models::flite
