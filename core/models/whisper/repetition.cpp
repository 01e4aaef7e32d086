#include "core/models/whisper/repetition.h"

#include "core/models/whisper/word_text.h"

#include <algorithm>

namespace timbre::models::whisper {
namespace {

constexpr std::size_t kLongestPhrase = 12;  // words
constexpr double kBorder = 0.5;             // seconds that the borders of text and speech may be off

std::size_t leastTimes(std::size_t length) {
    return length == 1 ? 6 : length == 2 ? 4 : 3;
}

std::size_t wordCount(const std::string& text) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : text) {
        if (c != ' ' && !inside) ++count;
        inside = c != ' ';
    }
    return count;
}

// How often words [first, first + length) follow each other from there on.
std::size_t timesFrom(std::span<const std::string> words, std::size_t first, std::size_t length) {
    std::size_t times = 1;
    const auto phrase = words.subspan(first, length);
    for (std::size_t at = first + length; at + length <= words.size(); at += length, ++times)
        if (!std::ranges::equal(words.subspan(at, length), phrase)) break;
    return times;
}

}  // namespace

std::optional<Loop> findLoop(std::span<const std::string> words) {
    std::vector<std::string> plain;
    std::vector<std::size_t> places;  // of each plain word in `words`
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string word = comparable(words[i]);
        if (word.empty()) continue;
        plain.push_back(std::move(word));
        places.push_back(i);
    }
    for (std::size_t first = 0; first < plain.size(); ++first)
        for (std::size_t length = 1; length <= kLongestPhrase; ++length) {
            if (first + length * leastTimes(length) > plain.size()) continue;
            const std::size_t times = timesFrom(plain, first, length);
            if (times < leastTimes(length)) continue;
            // In terms of `words`, where punctuation lies between.
            const std::size_t from = places[first], next = places[first + length];
            if (plain.size() == words.size()) return Loop{from, length, times};
            const std::size_t last = places[first + length * times - 1];
            return Loop{from, next - from, std::max<std::size_t>(1, (last + 1 - from) / (next - from))};
        }
    return std::nullopt;
}

bool isSameAgain(std::span<const std::string> before, const std::string& text) {
    const std::string plain = comparable(text);
    if (plain.empty()) return false;
    const auto other = std::ranges::find_if(before.rbegin(), before.rend(),
                                            [&](const std::string& one) { return comparable(one) != plain; });
    const auto same = static_cast<std::size_t>(other - before.rbegin()) + 1;
    return same >= (wordCount(plain) >= 4 ? 3U : 5U);
}

std::vector<Stretch> speechWithoutText(std::span<const Stretch> speech, std::span<const Stretch> text,
                                       double longest) {
    std::vector<Stretch> without;
    for (const Stretch& spoken : speech) {
        double from = spoken.start;
        const auto note = [&](double to) {
            if (to - from > longest) without.push_back({from, to});
        };
        for (const Stretch& written : text) {
            if (written.end + kBorder <= from || written.start - kBorder >= spoken.end) continue;
            note(std::min(spoken.end, written.start - kBorder));
            from = std::max(from, written.end + kBorder);
        }
        note(spoken.end);
    }
    return without;
}

}  // namespace timbre::models::whisper
