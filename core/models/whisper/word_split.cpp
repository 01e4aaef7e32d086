#include "core/models/whisper/word_split.h"

#include "core/text/tokenizer/utf8.h"

#include <algorithm>
#include <array>

namespace timbre::models::whisper {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

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

bool isSpace(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

}  // namespace

// As in the reference: a run of neighbours in this order counts, and so does nothing.
bool isPunctuation(std::string_view piece) {
    constexpr std::u32string_view kAscii = U"!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    std::u32string characters = charactersOf(piece);
    while (!characters.empty() && isSpace(characters.back())) characters.pop_back();
    characters.erase(characters.begin(), std::ranges::find_if_not(characters, isSpace));
    return kAscii.find(characters) != std::u32string_view::npos;
}

bool isWrittenWithoutSpaces(std::string_view language) {
    constexpr std::array<std::string_view, 6> kWithout{"zh", "ja", "th", "lo", "my", "yue"};
    return std::ranges::find(kWithout, language) != kWithout.end();
}

std::vector<TokenWord> splitAtCharacters(std::span<const std::int64_t> tokens, const TokenBytes& bytesOf) {
    std::string all;
    for (const std::int64_t token : tokens) all += bytesOf(token);
    const std::u32string whole = charactersOf(all);

    std::vector<TokenWord> pieces;
    std::vector<std::int64_t> open;
    std::string bytes;
    std::size_t done = 0;  // characters of `whole` in `pieces`
    for (const std::int64_t token : tokens) {
        open.push_back(token);
        bytes += bytesOf(token);
        const std::u32string characters = charactersOf(bytes);
        // A replacement stands for a character whose rest is still to come, unless the whole has it too.
        const std::size_t replaced = characters.find(kReplacement);
        const bool isWhole = replaced == std::u32string::npos ||
                             (done + replaced < whole.size() && whole[done + replaced] == kReplacement);
        if (!isWhole) continue;
        pieces.push_back({text::withReplacements(bytes), std::move(open)});
        done += characters.size();
        open.clear();
        bytes.clear();
    }
    if (!open.empty()) pieces.push_back({text::withReplacements(bytes), std::move(open)});
    return pieces;
}

std::vector<TokenWord> splitIntoWords(std::span<const std::int64_t> tokens, const TokenBytes& bytesOf,
                                      std::int64_t end, std::string_view language) {
    std::vector<TokenWord> pieces = splitAtCharacters(tokens, bytesOf);
    if (isWrittenWithoutSpaces(language)) return pieces;
    std::vector<TokenWord> words;
    for (TokenWord& piece : pieces) {
        const bool begins = words.empty() || piece.tokens.front() >= end || piece.text.starts_with(' ') ||
                            isPunctuation(piece.text);
        if (begins) {
            words.push_back(std::move(piece));
            continue;
        }
        words.back().text += piece.text;
        words.back().tokens.insert(words.back().tokens.end(), piece.tokens.begin(), piece.tokens.end());
    }
    return words;
}

}  // namespace timbre::models::whisper
