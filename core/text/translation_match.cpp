#include "core/text/translation_match.h"

#include "core/text/timed_tokens.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace timbre::text {
namespace {

constexpr std::size_t kNearby = 3;  // words that may change sides to keep a clause whole

struct Placed {
    Word word;
    std::size_t segment = 0;  // of ours
};

// The segment that sounds at this time, else the nearest; not before `from`, never a gap if there is
// anything else.
std::size_t segmentAt(std::span<const Segment> ours, std::int64_t ms, std::size_t from) {
    std::size_t best = from;
    auto nearest = std::numeric_limits<std::int64_t>::max();
    for (std::size_t i = from; i < ours.size(); ++i) {
        if (!ours[i].gap.empty()) continue;
        const auto away = std::max({ours[i].startMs - ms, ms - ours[i].endMs, std::int64_t(0)});
        if (away < nearest) best = i;
        nearest = std::min(nearest, away);
        if (ours[i].startMs > ms) break;  // those behind it are farther
    }
    return best;
}

bool endsClause(const std::string& word) {
    for (const std::string_view mark : {".", ",", ";", ":", "!", "?", "…", "。", "、", "，", "！", "？"})
        if (word.ends_with(mark)) return true;
    return false;
}

// Moves the border before words[at] to where a clause ends, if one ends nearby.
void moveToClause(std::vector<Placed>& words, std::size_t at) {
    const auto left = words[at - 1].segment, right = words[at].segment;
    for (std::size_t away = 0; away <= kNearby; ++away) {
        const auto back = at - std::min(at, away);  // the border there
        if (back > 0 && words[back - 1].segment == left && endsClause(words[back - 1].word.text)) {
            for (auto i = back; i < at; ++i) words[i].segment = right;
            return;
        }
        const auto on = at + away;
        if (on < words.size() && words[on].segment == right && endsClause(words[on - 1].word.text)) {
            for (auto i = at; i < on; ++i) words[i].segment = left;
            return;
        }
    }
}

}  // namespace

std::vector<std::string> translationsFor(std::span<const Segment> ours, std::span<const Segment> translated) {
    std::vector<std::string> texts(ours.size());
    if (ours.empty()) return texts;
    const auto firstWithText = std::ranges::find_if(ours, [](const Segment& one) { return one.gap.empty(); });
    auto from = firstWithText == ours.end() ? 0 : static_cast<std::size_t>(firstWithText - ours.begin());
    std::vector<Placed> words;
    for (const auto& segment : translated) {
        for (auto& word : wordsOf(segment)) {
            from = segmentAt(ours, (word.startMs + word.endMs) / 2, from);
            words.push_back({std::move(word), from});
        }
    }
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i].segment != words[i - 1].segment) moveToClause(words, i);
    std::vector<std::vector<Word>> parts(ours.size());
    for (auto& [word, segment] : words) parts[segment].push_back(std::move(word));
    for (std::size_t i = 0; i < parts.size(); ++i) texts[i] = joinedWords(parts[i], 0, parts[i].size());
    return texts;
}

}  // namespace timbre::text
