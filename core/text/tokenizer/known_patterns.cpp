// The patterns of the published tokenizers, cut by hand. Each alternative stands in the order of the
// expression; tests/core/text/tokenizer/pre_tokenizer_test.cpp holds them equal to ICU.
#include "core/text/tokenizer/known_patterns.h"

#include "core/text/tokenizer/character_class.h"

namespace timbre::text {
namespace {

using enum CharacterClass;

// The text up to the end of the piece: look-ahead ends there as the text would.
struct Cursor {
    std::string_view text;
    const CharacterTable& classes;

    bool isEnd(std::size_t at) const { return at >= text.size(); }
    ClassifiedCharacter at(std::size_t place) const { return classes.at(text, place); }
    bool is(std::size_t place, CharacterClass kind) const { return !isEnd(place) && at(place).kind == kind; }

    std::size_t skip(std::size_t place, CharacterClass kind) const {
        while (!isEnd(place)) {
            const auto character = at(place);
            if (character.kind != kind) break;
            place += character.length;
        }
        return place;
    }
};

bool isLineEnd(char c) {
    return c == '\r' || c == '\n';
}

// 's|'t|'re|'ve|'m|'ll|'d after the apostrophe at `place`; 0: none of them.
std::size_t contraction(std::string_view text, std::size_t place, bool anyCase) {
    const auto letter = [&](std::size_t i) {
        if (place + i >= text.size()) return '\0';
        const char c = text[place + i];
        return anyCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    };
    switch (letter(1)) {
        case 's':
        case 't':
        case 'm':
        case 'd':
            return 2;
        case 'r':
        case 'v':
            return letter(2) == 'e' ? 3 : 0;
        case 'l':
            return letter(2) == 'l' ? 3 : 0;
        case '\xC5':  // U+017F is a small s as well when case does not count
            return anyCase && letter(2) == '\xBF' ? 3 : 0;
        default:
            return 0;
    }
}

// \s+(?!\S)|\s+ at the first of a run of white space that ends at `end`.
std::size_t whiteSpace(const Cursor& cursor, std::size_t place, std::size_t end) {
    if (cursor.isEnd(end)) return end;
    std::size_t last = place;  // where the last character of the run begins
    for (std::size_t at = place; at < end; at += cursor.at(at).length) last = at;
    return last > place ? last : end;
}

std::size_t gpt2Word(const Cursor& cursor, std::size_t place) {
    const char first = cursor.text[place];
    if (first == '\'') {
        if (const auto length = contraction(cursor.text, place, false)) return place + length;
    }
    const std::size_t inner = first == ' ' ? place + 1 : place;
    if (!cursor.isEnd(inner)) {
        const CharacterClass kind = cursor.at(inner).kind;
        if (kind != Space) return cursor.skip(inner, kind);
    }
    return whiteSpace(cursor, place, cursor.skip(place, Space));
}

std::size_t llamaWord(const Cursor& cursor, std::size_t place, int mostDigits) {
    const char first = cursor.text[place];
    if (first == '\'') {
        if (const auto length = contraction(cursor.text, place, true)) return place + length;
    }
    const ClassifiedCharacter character = cursor.at(place);
    if (character.kind == Letter) return cursor.skip(place, Letter);
    if (character.kind != Number && !isLineEnd(first)) {
        const std::size_t after = place + character.length;
        if (cursor.is(after, Letter)) return cursor.skip(after, Letter);
    }
    if (character.kind == Number) {
        std::size_t end = place + character.length;
        for (int digits = 1; digits < mostDigits && cursor.is(end, Number); ++digits)
            end += cursor.at(end).length;
        return end;
    }
    const std::size_t inner = first == ' ' ? place + 1 : place;
    if (cursor.is(inner, Other)) {
        std::size_t end = cursor.skip(inner, Other);
        while (!cursor.isEnd(end) && isLineEnd(cursor.text[end])) ++end;
        return end;
    }
    const std::size_t end = cursor.skip(place, Space);
    const auto run = cursor.text.substr(place, end - place);
    if (const auto lineEnd = run.find_last_of("\r\n"); lineEnd != run.npos) return place + lineEnd + 1;
    return whiteSpace(cursor, place, end);
}

template <class WordEnd>
class KnownCutter final : public Cutter {
public:
    explicit KnownCutter(WordEnd wordEnd) : wordEnd_(wordEnd) {}

    void cut(std::string_view text, Piece within, std::vector<Piece>& to) const override {
        const Cursor cursor{text.substr(0, within.end), CharacterTable::instance()};
        for (std::size_t place = within.begin; place < within.end;) {
            const std::size_t end = wordEnd_(cursor, place);
            to.push_back({place, end});
            place = end;
        }
    }

private:
    WordEnd wordEnd_;
};

template <class WordEnd>
std::unique_ptr<const Cutter> known(WordEnd wordEnd) {
    return std::make_unique<const KnownCutter<WordEnd>>(wordEnd);
}

}  // namespace

std::unique_ptr<const Cutter> knownCutter(std::string_view pattern) {
    if (pattern == kGpt2Pattern)
        return known([](const Cursor& c, std::size_t at) { return gpt2Word(c, at); });
    if (pattern == kQwen2Pattern)
        return known([](const Cursor& c, std::size_t at) { return llamaWord(c, at, 1); });
    if (pattern == kLlama3Pattern)
        return known([](const Cursor& c, std::size_t at) { return llamaWord(c, at, 3); });
    return nullptr;
}

}  // namespace timbre::text
