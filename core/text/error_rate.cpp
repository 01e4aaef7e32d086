#include "core/text/error_rate.h"

#include "core/text/alignment.h"
#include "core/text/compared_words.h"
#include "core/text/mapped_text.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace timbre::text {

namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    for (auto& word : comparedWords(text)) words.push_back(std::move(word.text));
    return words;
}

ErrorRate rateOf(const std::vector<AlignStep>& steps, std::size_t referenceLength) {
    ErrorRate rate;
    rate.referenceLength = referenceLength;
    for (const AlignStep step : steps) {
        rate.substitutions += step == AlignStep::Substitute ? 1 : 0;
        rate.insertions += step == AlignStep::Insert ? 1 : 0;
        rate.deletions += step == AlignStep::Delete ? 1 : 0;
    }
    return rate;
}

ErrorRate compareCharacters(const std::vector<std::string>& reference,
                            const std::vector<std::string>& hypothesis) {
    std::unordered_map<char32_t, std::uint32_t> alphabet;
    const auto numbersOf = [&alphabet](const std::vector<std::string>& words) {
        std::vector<std::uint32_t> numbers;
        for (const std::string& word : words)
            for (std::size_t at = 0; at < word.size();)
                numbers.push_back(
                    alphabet.emplace(nextCodePoint(word, at), static_cast<std::uint32_t>(alphabet.size()))
                        .first->second);
        return numbers;
    };
    const auto first = numbersOf(reference), second = numbersOf(hypothesis);
    return rateOf(align(first, second, static_cast<std::uint32_t>(alphabet.size())), first.size());
}

std::vector<Edit> editsOf(const std::vector<AlignStep>& steps, const std::vector<std::string>& reference,
                          const std::vector<std::string>& hypothesis) {
    std::vector<Edit> edits;
    edits.reserve(steps.size());
    std::size_t i = 0, j = 0;
    for (const AlignStep step : steps) {
        switch (step) {
            case AlignStep::Same:
                edits.push_back({EditKind::Same, reference[i++], hypothesis[j++]});
                break;
            case AlignStep::Substitute:
                edits.push_back({EditKind::Substituted, reference[i++], hypothesis[j++]});
                break;
            case AlignStep::Insert:
                edits.push_back({EditKind::Inserted, {}, hypothesis[j++]});
                break;
            case AlignStep::Delete:
                edits.push_back({EditKind::Deleted, reference[i++], {}});
                break;
        }
    }
    return edits;
}

// As one mark of ASCII; 0 for what is none.
char markOf(char32_t c) {
    static constexpr std::pair<char, std::u32string_view> kMarks[] = {
        {'.', U".\u2026\u3002\uFF0E\u06D4\u0964"},
        {',', U",\uFF0C\u3001\u060C"},
        {';', U";\uFF1B\u061B"},
        {':', U":\uFF1A"},
        {'!', U"!\uFF01"},
        {'?', U"?\uFF1F\u061F"}};
    for (const auto& [mark, forms] : kMarks)
        if (forms.find(c) != forms.npos) return mark;
    return 0;
}

// Behind each word; several marks there count as the first of them.
std::string marksBehind(std::string_view text, const std::vector<ComparedWord>& words) {
    std::string marks;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t end = i + 1 < words.size() ? words[i + 1].offset : text.size();
        char mark = 0;
        for (std::size_t at = words[i].offset + words[i].length; at < end && mark == 0;)
            mark = markOf(nextCodePoint(text, at));
        marks.push_back(mark);
    }
    return marks;
}

}  // namespace

double ErrorRate::rate() const {
    const std::size_t errors = substitutions + insertions + deletions;
    if (referenceLength == 0) return errors == 0 ? 0.0 : 1.0;
    return static_cast<double>(errors) / static_cast<double>(referenceLength);
}

Comparison compareTexts(std::string_view reference, std::string_view hypothesis) {
    const auto referenceWords = wordsOf(reference), hypothesisWords = wordsOf(hypothesis);
    const auto steps = alignWords(referenceWords, hypothesisWords);

    Comparison comparison;
    comparison.words = rateOf(steps, referenceWords.size());
    comparison.characters = compareCharacters(referenceWords, hypothesisWords);
    comparison.edits = editsOf(steps, referenceWords, hypothesisWords);
    return comparison;
}

ErrorRate comparePunctuation(std::string_view reference, std::string_view hypothesis) {
    const auto first = comparedWords(reference), second = comparedWords(hypothesis);
    const auto expected = marksBehind(reference, first), found = marksBehind(hypothesis, second);
    ErrorRate rate;
    std::size_t i = 0, j = 0;
    for (const AlignStep step : alignWords(wordsOf(reference), wordsOf(hypothesis))) {
        const char wanted = step == AlignStep::Insert ? 0 : expected[i++];
        const char is = step == AlignStep::Delete ? 0 : found[j++];
        rate.referenceLength += wanted != 0 ? 1 : 0;
        if (wanted == is) continue;
        rate.insertions += wanted == 0 ? 1 : 0;
        rate.deletions += is == 0 ? 1 : 0;
        rate.substitutions += wanted != 0 && is != 0 ? 1 : 0;
    }
    return rate;
}

std::string normaliseForComparison(std::string_view text) {
    std::string normalised;
    for (const std::string& word : wordsOf(text)) {
        if (!normalised.empty()) normalised.push_back(' ');
        normalised += word;
    }
    return normalised;
}

}  // namespace timbre::text
