#include "core/text/timed_tokens.h"

#include "core/text/compared_words.h"
#include "core/text/mapped_text.h"
#include "core/text/segment_edit.h"

#include <algorithm>

namespace timbre::text {

std::vector<Word> wordsOf(const Segment& segment) {
    return segment.words.empty() ? withText(segment, segment.text).words : segment.words;
}

std::string joinedWords(std::span<const Word> words, std::size_t begin, std::size_t end) {
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
        if (words[i].text.empty()) continue;
        if (text.empty())
            text = words[i].text;
        else
            joinText(text, words[i].text);
    }
    return text;
}

std::string joinedTokens(std::span<const std::vector<Word>> words, const TimedToken& first,
                         const TimedToken& last) {
    std::string text;
    for (auto i = first.segment; i <= last.segment; ++i) {
        const auto part = joinedWords(words[i], i == first.segment ? first.word : 0,
                                      i == last.segment ? last.wordEnd : words[i].size());
        if (text.empty())
            text = part;
        else if (!part.empty())
            joinText(text, part);
    }
    return text;
}

std::vector<TimedToken> timedTokens(std::span<const Segment> segments) {
    std::vector<TimedToken> tokens;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto words = wordsOf(segments[i]);
        std::string line;
        std::vector<std::size_t> ends;  // of each word, in the line
        for (const auto& word : words) {
            if (line.empty())
                line = word.text;
            else if (!word.text.empty())
                joinText(line, word.text);
            ends.push_back(line.size());
        }
        const auto wordAt = [&](std::size_t byte) {
            const auto found = std::ranges::upper_bound(ends, byte);
            return std::min<std::size_t>(static_cast<std::size_t>(found - ends.begin()), words.size() - 1);
        };
        for (auto& compared : comparedWords(line)) {
            const auto first = wordAt(compared.offset), last = wordAt(compared.offset + compared.length - 1);
            tokens.push_back({.text = std::move(compared.text),
                              .startMs = words[first].startMs,
                              .endMs = std::max(words[first].startMs, words[last].endMs),
                              .segment = i,
                              .word = first,
                              .wordEnd = last + 1});
        }
    }
    return tokens;
}

}  // namespace timbre::text
