#include "core/models/whisper/align_units.h"

#include "core/models/whisper/word_split.h"
#include "core/models/whisper/word_text.h"

#include <algorithm>
#include <cmath>

namespace timbre::models::whisper {
namespace {

constexpr std::string_view kSpaces = " \t\n\r\f\v";

void addCharacters(std::vector<AlignUnit>& units, std::string_view run, std::size_t offset,
                   const Vocabulary& vocabulary) {
    const std::vector<std::int64_t> tokens = vocabulary.encode(run);
    const auto bytesOf = [&](std::int64_t token) { return vocabulary.bytesOf(token); };
    bool isFirst = true;
    for (TokenWord& piece : splitAtCharacters(tokens, bytesOf)) {
        std::size_t length = 0;
        for (const std::int64_t token : piece.tokens) length += bytesOf(token).size();
        const std::string text(run.substr(0, std::min(length, run.size())));
        run.remove_prefix(text.size());
        if (!isFirst && comparable(text).empty()) {  // a mark
            AlignUnit& last = units.back();
            last.text += text;
            last.tokens.insert(last.tokens.end(), piece.tokens.begin(), piece.tokens.end());
        } else {
            units.push_back({.text = text, .offset = offset, .tokens = std::move(piece.tokens)});
        }
        offset += text.size();
        isFirst = false;
    }
}

}  // namespace

std::vector<AlignUnit> unitsOf(std::string_view text, const Vocabulary& vocabulary,
                               std::string_view language) {
    std::vector<AlignUnit> units;
    for (std::size_t at = text.find_first_not_of(kSpaces); at != std::string_view::npos;) {
        const std::size_t behind = std::min(text.find_first_of(kSpaces, at), text.size());
        const std::string_view run = text.substr(at, behind - at);
        if (isWrittenWithoutSpaces(language))
            addCharacters(units, run, at, vocabulary);
        else
            units.push_back({.text = std::string(run),
                             .offset = at,
                             .tokens = vocabulary.encode(" " + std::string(run))});
        at = text.find_first_not_of(kSpaces, behind);
    }
    return units;
}

void placeUnits(std::span<AlignUnit> units, const std::vector<TimedWord>& words, double offset) {
    struct Token {
        double start, end, probability;
    };
    std::vector<Token> tokens;
    for (const TimedWord& word : words)
        tokens.insert(tokens.end(), word.tokens.size(), {word.start, word.end, word.probability});
    std::size_t first = 0;
    for (AlignUnit& unit : units) {
        const std::size_t behind = first + unit.tokens.size();
        if (unit.tokens.empty() || behind > tokens.size()) return;
        unit.start = offset + tokens[first].start;
        unit.end = offset + tokens[behind - 1].end;
        double sum = 0;
        for (std::size_t i = first; i < behind; ++i) sum += tokens[i].probability;
        unit.probability = sum / static_cast<double>(unit.tokens.size());
        unit.isPlaced = true;
        first = behind;
    }
}

void spreadUnplaced(std::span<AlignUnit> units, double duration) {
    double last = 0;
    for (std::size_t i = 0; i < units.size();) {
        if (units[i].isPlaced) {
            units[i].start = std::clamp(units[i].start, last, std::max(last, duration));
            units[i].end = std::clamp(units[i].end, units[i].start, std::max(last, duration));
            last = units[i++].end;
            continue;
        }
        std::size_t behind = i, tokens = 0;
        for (; behind < units.size() && !units[behind].isPlaced; ++behind)
            tokens += std::max<std::size_t>(1, units[behind].tokens.size());
        const double until =
            std::max(last, behind < units.size() ? std::min(units[behind].start, duration) : duration);
        const double each = (until - last) / static_cast<double>(tokens);
        for (; i < behind; ++i) {
            units[i].start = last;
            last = std::min(
                until, last + each * static_cast<double>(std::max<std::size_t>(1, units[i].tokens.size())));
            units[i].end = last;
            units[i].probability = 0;
        }
    }
}

std::vector<text::Word> wordsOf(std::span<const AlignUnit> units) {
    std::vector<text::Word> words;
    for (const AlignUnit& unit : units)
        words.push_back({.text = unit.text,
                         .startMs = std::llround(unit.start * 1000),
                         .endMs = std::llround(unit.end * 1000),
                         .confidence = std::clamp(unit.probability, 0.0, 1.0),
                         .textOffset = static_cast<std::int64_t>(unit.offset),
                         .textLength = static_cast<std::int64_t>(unit.text.size()),
                         .alternatives = {}});
    return words;
}

}  // namespace timbre::models::whisper
