#include "core/models/whisper/word_text.h"

#include "core/text/tokenizer/utf8.h"

#include <algorithm>

namespace timbre::models::whisper {
namespace {

bool isMark(char32_t c) {
    if (c < 0x80) return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    return (c >= 0x80 && c <= 0xBF && c != 0xAA && c != 0xB5 && c != 0xBA) || (c >= 0x2000 && c <= 0x206F) ||
           (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFF0F) || (c >= 0xFF1A && c <= 0xFF20) ||
           c == 0x060C || c == 0x061B || c == 0x061F || c == 0x0964 || c == 0xFFFD;
}

char32_t lower(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
    if (c >= 0x100 && c <= 0x137) return c | 1U;
    if (c >= 0x139 && c <= 0x148) return c + (c & 1U);
    if (c >= 0x14A && c <= 0x177) return c | 1U;
    if (c >= 0x391 && c <= 0x3A9) return c + 32;
    if (c >= 0x410 && c <= 0x42F) return c + 32;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    return c;
}

std::u32string charactersOf(std::string_view bytes) {
    const std::string text = text::withReplacements(bytes);
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint point = text::codePointAt(text, at);
        characters.push_back(static_cast<char32_t>(point.value));
        at += point.length;
    }
    return characters;
}

}  // namespace

std::string comparable(std::string_view word) {
    std::u32string characters = charactersOf(word);
    while (!characters.empty() && isMark(characters.back())) characters.pop_back();
    characters.erase(characters.begin(), std::ranges::find_if_not(characters, isMark));
    std::string folded;
    for (const char32_t c : characters) text::appendUtf8(static_cast<std::uint32_t>(lower(c)), folded);
    return folded;
}

std::string shownText(std::string_view text) {
    std::string shown;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        shown += byte < 0x20 || byte == 0x7F ? ' ' : c;
    }
    const std::size_t first = shown.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return shown.substr(first, shown.find_last_not_of(' ') - first + 1);
}

bool endsSentence(std::string_view word) {
    constexpr std::u32string_view kEnds = U".!?…。！？।؟", kBehind = U"\"')]”’»」』）";
    std::u32string characters = charactersOf(word);
    while (!characters.empty() && kBehind.find(characters.back()) != std::u32string_view::npos)
        characters.pop_back();
    return !characters.empty() && kEnds.find(characters.back()) != std::u32string_view::npos;
}

}  // namespace timbre::models::whisper
