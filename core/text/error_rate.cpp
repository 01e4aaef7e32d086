#include "core/text/error_rate.h"

#include "core/text/alignment.h"
#include "core/text/compared_words.h"
#include "core/text/mapped_text.h"

#include <cstdint>
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

std::string normaliseForComparison(std::string_view text) {
    std::string normalised;
    for (const std::string& word : wordsOf(text)) {
        if (!normalised.empty()) normalised.push_back(' ');
        normalised += word;
    }
    return normalised;
}

}  // namespace timbre::text
