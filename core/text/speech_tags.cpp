#include "core/text/speech_tags.h"

#include "core/text/mapped_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <unicode/uchar.h>

namespace timbre::text {

namespace {

constexpr std::size_t kMaxTagBytes = 64;
constexpr std::int64_t kDefaultPauseMs = 500;
constexpr double kMaxPauseMs = 60'000;

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}
bool isLetter(char c) {
    return isLower(c) || (c >= 'A' && c <= 'Z');
}
bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

std::string lowered(std::string_view word) {
    std::string lower(word);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

struct Bracket {
    std::string_view word;
    std::string_view value;  // empty: none
};

// Splits what is between the brackets; nothing when it does not start with a word.
std::optional<Bracket> readBracket(std::string_view inside) {
    inside = trimmed(inside);
    const auto wordEnd = std::find_if_not(inside.begin(), inside.end(), isLetter);
    const auto length = static_cast<std::size_t>(wordEnd - inside.begin());
    if (length == 0) return std::nullopt;
    Bracket bracket{inside.substr(0, length), inside.substr(length)};
    if (bracket.value.empty()) return bracket;
    const char separator = bracket.value.front();
    if (!isBlank(separator) && separator != '=' && separator != ':') return std::nullopt;
    bracket.value = trimmed(bracket.value);
    if (!bracket.value.empty() && (bracket.value.front() == '=' || bracket.value.front() == ':'))
        bracket.value = trimmed(bracket.value.substr(1));
    return bracket;
}

std::optional<std::int64_t> pauseMs(std::string_view value) {
    if (value.empty()) return kDefaultPauseMs;
    double number = 0;
    const auto [end, error] =
        std::from_chars(value.data(), value.data() + value.size(), number, std::chars_format::fixed);
    if (error != std::errc()) return std::nullopt;
    const std::string unit = lowered(trimmed(value.substr(static_cast<std::size_t>(end - value.data()))));
    if (unit == "s") number *= 1000;
    if ((unit != "s" && unit != "ms") || !(number >= 0 && number <= kMaxPauseMs)) return std::nullopt;
    return std::llround(number);
}

bool looksLikeTag(const Bracket& bracket) {
    if (bracket.word.size() < 2 || !std::all_of(bracket.word.begin(), bracket.word.end(), isLower))
        return false;
    if (bracket.word == "sic") return false;
    if (bracket.value.empty()) return true;
    const char first = bracket.value.front();
    return (first >= '0' && first <= '9') || first == '+' || first == '-';
}

// Whether a letter stands right before or after the bracket, as in "[un]done".
bool touchesLetter(std::string_view text, std::size_t begin, std::size_t end) {
    const auto letterAt = [text](std::size_t at) {
        return u_isalpha(static_cast<UChar32>(nextCodePoint(text, at))) != 0;
    };
    if (end < text.size() && letterAt(end)) return true;
    if (begin == 0) return false;
    std::size_t before = begin - 1;
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80) --before;
    return letterAt(before);
}

TextProblem problemAt(std::size_t begin, std::size_t end, std::string message) {
    return {.offset = begin, .length = end - begin, .message = std::move(message)};
}

void readTag(std::string_view text, std::size_t begin, std::size_t end, SpeechTags& found) {
    const auto bracket = readBracket(text.substr(begin + 1, end - begin - 2));
    if (!bracket) return;
    const std::string written(text.substr(begin, end - begin));
    if (lowered(bracket->word) == "pause") {
        const auto pause = pauseMs(bracket->value);
        found.tags.push_back({begin, end, pause.value_or(0)});
        if (!pause)
            found.problems.push_back(problemAt(
                begin, end,
                written +
                    ": expected a time with unit from 0ms to 60s, as in [pause 500ms] or [pause 1.5s]"));
    } else if (looksLikeTag(*bracket) && !touchesLetter(text, begin, end)) {
        found.problems.push_back(problemAt(
            begin, end,
            "unknown tag " + written + " (spoken as text); known: [pause], [pause 500ms], [pause 1.5s]"));
    }
}

}  // namespace

SpeechTags findTags(std::string_view clean) {
    SpeechTags found;
    for (std::size_t at = clean.find('['); at != std::string_view::npos; at = clean.find('[', at)) {
        const std::string_view window = clean.substr(at, kMaxTagBytes);
        const std::size_t stop = window.find_first_of("[]\n", 1);
        if (stop == std::string_view::npos || window[stop] != ']') {
            ++at;
            continue;
        }
        readTag(clean, at, at + stop + 1, found);
        at += stop + 1;
    }
    return found;
}

}  // namespace timbre::text
