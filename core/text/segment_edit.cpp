#include "core/text/segment_edit.h"

#include "core/text/error_rate.h"
#include "core/text/mapped_text.h"
#include "core/text/unicode.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace timbre::text {
namespace {

constexpr std::size_t kMaxTable = 4'000'000;  // cells of the comparison; more is not worth the wait

struct Token {
    std::size_t offset, length;
};

// Words as people see them: between white space; in writing without spaces each character.
std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    bool inWord = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(text, at);
        if (isWhiteSpace(c)) {
            inWord = false;
        } else if (isWrittenWithoutSpaces(c) || !inWord) {
            tokens.push_back({begin, at - begin});
            inWord = !isWrittenWithoutSpaces(c);
        } else {
            tokens.back().length = at - tokens.back().offset;
        }
    }
    return tokens;
}

// A word as it is compared; what is only punctuation compares as itself.
std::string key(std::string_view word) {
    auto normal = normaliseForComparison(word);
    return normal.empty() ? std::string(word) : normal;
}

using Matches = std::vector<std::ptrdiff_t>;  // for each new word the old one it is, or -1

// The longest common subsequence of a[from, aEnd) and b[from, bEnd), written into `matches`.
void matchMiddle(const std::vector<std::string>& a, const std::vector<std::string>& b, std::size_t from,
                 std::size_t aEnd, std::size_t bEnd, Matches& matches) {
    const std::size_t rows = aEnd - from, columns = bEnd - from;
    if (rows == 0 || columns == 0 || (rows + 1) * (columns + 1) > kMaxTable) return;
    std::vector<std::uint32_t> best((rows + 1) * (columns + 1), 0);
    const auto cell = [&](std::size_t i, std::size_t j) -> std::uint32_t& {
        return best[i * (columns + 1) + j];
    };
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            cell(i, j) = a[from + i] == b[from + j] ? cell(i + 1, j + 1) + 1
                                                    : std::max(cell(i + 1, j), cell(i, j + 1));
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (a[from + i] == b[from + j])
            matches[from + j++] = static_cast<std::ptrdiff_t>(from + i++);
        else
            cell(i + 1, j) >= cell(i, j + 1) ? ++i : ++j;
    }
}

Matches matchWords(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    Matches matches(b.size(), -1);
    std::size_t begin = 0, aEnd = a.size(), bEnd = b.size();
    for (; begin < aEnd && begin < bEnd && a[begin] == b[begin]; ++begin)
        matches[begin] = static_cast<std::ptrdiff_t>(begin);
    for (; aEnd > begin && bEnd > begin && a[aEnd - 1] == b[bEnd - 1]; --aEnd, --bEnd)
        matches[bEnd - 1] = static_cast<std::ptrdiff_t>(aEnd - 1);
    matchMiddle(a, b, begin, aEnd, bEnd, matches);
    return matches;
}

// Gives the words [begin, end) the time from `startMs` to `endMs`, each by its length.
void spread(std::vector<Word>& words, std::size_t begin, std::size_t end, std::int64_t startMs,
            std::int64_t endMs) {
    std::size_t total = 0, before = 0;
    for (std::size_t i = begin; i < end; ++i) total += std::max<std::size_t>(1, words[i].text.size());
    const auto length = std::max<std::int64_t>(0, endMs - startMs);
    for (std::size_t i = begin; i < end; ++i) {
        words[i].startMs =
            startMs + length * static_cast<std::int64_t>(before) / static_cast<std::int64_t>(total);
        before += std::max<std::size_t>(1, words[i].text.size());
        words[i].endMs =
            startMs + length * static_cast<std::int64_t>(before) / static_cast<std::int64_t>(total);
    }
}

void spreadUnmatched(Segment& segment, const Matches& matches) {
    auto& words = segment.words;
    for (std::size_t begin = 0; begin < words.size();) {
        if (matches[begin] >= 0) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < words.size() && matches[end] < 0) ++end;
        spread(words, begin, end, begin == 0 ? segment.startMs : words[begin - 1].endMs,
               end == words.size() ? segment.endMs : words[end].startMs);
        begin = end;
    }
}

double meanConfidence(const std::vector<Word>& words, double otherwise) {
    if (words.empty()) return otherwise;
    double sum = 0;
    for (const auto& word : words) sum += word.confidence;
    return sum / double(words.size());
}

std::string trimmed(std::string_view text) {
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
    return std::string(text);
}

// Where each word stands in the text; absent: one is not there, or they are in another order.
std::optional<std::vector<Token>> placesOf(const Segment& segment) {
    std::vector<Token> places;
    std::size_t from = 0;
    for (const auto& word : segment.words) {
        const std::string wanted = trimmed(word.text);
        const std::size_t at = wanted.empty() ? std::string::npos : segment.text.find(wanted, from);
        if (at == std::string::npos) return std::nullopt;
        places.push_back({at, wanted.size()});
        from = at + wanted.size();
    }
    if (places.empty() && !trimmed(segment.text).empty()) return std::nullopt;
    return places;
}

}  // namespace

Segment withText(const Segment& segment, const std::string& text) {
    Segment changed = segment;
    changed.text = text;
    changed.words.clear();
    if (!text.empty()) changed.gap.clear();
    std::vector<std::string> before, after;
    for (const auto& word : segment.words) before.push_back(key(word.text));
    for (const auto& token : tokensOf(text)) {
        Word word;
        word.text = text.substr(token.offset, token.length);
        after.push_back(key(word.text));
        changed.words.push_back(std::move(word));
    }
    const Matches matches = matchWords(before, after);
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i] < 0) continue;
        const Word& old = segment.words[static_cast<std::size_t>(matches[i])];
        Word& word = changed.words[i];
        word.startMs = old.startMs;
        word.endMs = old.endMs;
        if (word.text != old.text) continue;
        word.confidence = old.confidence;
        word.alternatives = old.alternatives;
    }
    spreadUnmatched(changed, matches);
    changed.confidence = meanConfidence(changed.words, 1);
    return changed;
}

Segment withWords(const Segment& segment, std::vector<WordReplacement> replacements) {
    auto tokens = placesOf(segment);
    const Segment base = tokens ? segment : withText(segment, segment.text);
    if (!tokens) tokens = tokensOf(base.text);
    const auto& places = *tokens;
    Segment changed = base;
    changed.text.clear();
    changed.words.clear();
    std::ranges::stable_sort(replacements, {}, &WordReplacement::first);
    std::size_t word = 0, copied = 0;  // words, bytes of the text
    const auto keepWords = [&](std::size_t to) {
        to = std::min(to, base.words.size());
        for (; word < to; ++word) changed.words.push_back(base.words[word]);
    };
    const auto add = [&](std::string_view part) { joinText(changed.text, trimmed(part)); };
    for (const auto& one : replacements) {
        const std::size_t first = std::min(one.first, places.size());
        const std::size_t end = std::min(first + one.count, places.size());
        const std::size_t from = first < places.size() ? places[first].offset : base.text.size();
        if (first < word || from < copied) continue;  // overlaps the one before
        keepWords(first);
        add(std::string_view(base.text).substr(copied, from - copied));
        add(one.heard);
        const std::size_t begin = changed.words.size();
        for (const auto& token : tokensOf(one.heard)) {
            Word fresh;
            fresh.text = one.heard.substr(token.offset, token.length);
            changed.words.push_back(std::move(fresh));
        }
        const auto startMs = std::clamp(one.startMs, base.startMs, base.endMs);
        spread(changed.words, begin, changed.words.size(), startMs,
               std::clamp(one.endMs, startMs, base.endMs));
        word = end;
        copied = end > first ? places[end - 1].offset + places[end - 1].length : from;
    }
    keepWords(base.words.size());
    add(std::string_view(base.text).substr(copied));
    if (!changed.text.empty()) changed.gap.clear();
    changed.confidence = meanConfidence(changed.words, 1);
    return changed;
}

Segment withTimes(const Segment& segment, std::int64_t startMs, std::int64_t endMs) {
    Segment changed = segment;
    changed.startMs = std::max<std::int64_t>(0, startMs);
    changed.endMs = std::max(changed.startMs + 1, endMs);
    for (auto& word : changed.words) {
        word.startMs = std::clamp(word.startMs, changed.startMs, changed.endMs);
        word.endMs = std::clamp(word.endMs, word.startMs, changed.endMs);
    }
    return changed;
}

std::pair<Segment, Segment> splitAt(const Segment& segment, std::size_t offset) {
    offset = std::min(offset, segment.text.size());
    const auto tokens = tokensOf(segment.text);
    // Words follow the tokens where they can be told apart; otherwise the share of the text decides.
    const bool placed = tokens.size() == segment.words.size();
    const Segment base = placed ? segment : withText(segment, segment.text);
    std::size_t count = 0;
    while (count < tokens.size() && tokens[count].offset < offset) ++count;
    if (count > 0 && tokens[count - 1].offset + tokens[count - 1].length > offset)
        offset = tokens[--count].offset;
    Segment first = base, second = base;
    first.text = trimmed(std::string_view(base.text).substr(0, offset));
    second.text = trimmed(std::string_view(base.text).substr(offset));
    second.translation.clear();
    const auto cut = static_cast<std::ptrdiff_t>(std::min(count, base.words.size()));
    first.words.assign(base.words.begin(), base.words.begin() + cut);
    second.words.assign(base.words.begin() + cut, base.words.end());
    std::int64_t at = !second.words.empty() ? second.words.front().startMs : base.endMs;
    if (first.words.empty()) at = base.startMs;
    at = std::clamp(at, base.startMs + 1, std::max(base.startMs + 1, base.endMs - 1));
    const std::int64_t firstEnd =
        first.words.empty() ? at : std::clamp(first.words.back().endMs, base.startMs + 1, at);
    first = withTimes(first, base.startMs, firstEnd);
    second = withTimes(second, at, base.endMs);
    first.confidence = meanConfidence(first.words, base.confidence);
    second.confidence = meanConfidence(second.words, base.confidence);
    return {first, second};
}

Segment merged(const Segment& first, const Segment& second) {
    Segment both = first;
    both.text = first.text;
    if (both.text.empty())
        both.text = second.text;
    else if (!second.text.empty())
        joinText(both.text, second.text);
    if (first.gap.empty() || second.gap.empty()) both.gap.clear();
    if (both.translation.empty())
        both.translation = second.translation;
    else if (!second.translation.empty())
        joinText(both.translation, second.translation);
    both.endMs = std::max(first.endMs, second.endMs);
    both.words.insert(both.words.end(), second.words.begin(), second.words.end());
    if (both.speaker.empty()) both.speaker = second.speaker;
    both.confidence = meanConfidence(both.words, std::min(first.confidence, second.confidence));
    return both;
}

void applyGlossary(GlossaryMatcher& glossary, Segment& segment) {
    const std::string text = glossary.apply(cleanMapped(segment.text)).text;
    if (text == segment.text) return;
    const Segment changed = withText(segment, text);
    const double confidence = segment.confidence;
    segment = changed;
    segment.confidence = confidence;
}

}  // namespace timbre::text
