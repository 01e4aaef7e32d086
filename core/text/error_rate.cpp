#include "core/text/error_rate.h"

#include "core/base/error.h"
#include "core/text/alignment.h"
#include "core/text/mapped_text.h"
#include "core/text/unicode.h"

#include <cstdint>
#include <memory>
#include <span>
#include <unicode/brkiter.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/utext.h>
#include <unordered_map>

namespace timbre::text {

namespace {

void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal, std::string("ICU ") + what + ": " + u_errorName(status));
}

// Composed, lower case, and with the plain apostrophe, so that "Don’t" and "don't" are one word.
std::string unified(std::string_view text) {
    const std::string clean = cleanUtf8(text);
    UErrorCode status = U_ZERO_ERROR;
    std::string lower, composed, result;
    icu::StringByteSink<std::string> lowerSink(&lower), composedSink(&composed);
    icu::CaseMap::utf8ToLower("", 0, clean, lowerSink, nullptr, status);
    check(status, "lower case");
    icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, lower, composedSink, nullptr, status);
    check(status, "normalisation");
    constexpr std::string_view kCurly = "\u2019";
    std::size_t begin = 0;
    for (std::size_t at = composed.find(kCurly); at != std::string::npos; at = composed.find(kCurly, begin)) {
        result.append(composed, begin, at - begin).push_back('\'');
        begin = at + kCurly.size();
    }
    return result.append(composed, begin);
}

std::vector<std::string> wordsOf(std::string_view text) {
    const std::string all = unified(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    check(status, "word iterator");
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, all.data(), static_cast<std::int64_t>(all.size()), &status);
    check(status, "utext_openUTF8");
    breaks->setText(&source, status);
    utext_close(&source);
    check(status, "setText");

    std::vector<std::string> words;
    std::size_t begin = 0;
    for (auto at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        const auto end = static_cast<std::size_t>(at);
        if (breaks->getRuleStatus() >= UBRK_WORD_NUMBER) words.push_back(all.substr(begin, end - begin));
        begin = end;
    }
    return words;
}

// Gives each different key a number.
template <typename Key>
class Numbering {
public:
    std::uint32_t number(const Key& key) {
        return numbers_.emplace(key, static_cast<std::uint32_t>(numbers_.size())).first->second;
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(numbers_.size()); }

private:
    std::unordered_map<Key, std::uint32_t> numbers_;
};

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
    Numbering<char32_t> numbering;
    const auto numbersOf = [&numbering](const std::vector<std::string>& words) {
        std::vector<std::uint32_t> numbers;
        for (const std::string& word : words)
            for (std::size_t at = 0; at < word.size();)
                numbers.push_back(numbering.number(nextCodePoint(word, at)));
        return numbers;
    };
    const auto first = numbersOf(reference), second = numbersOf(hypothesis);
    return rateOf(align(first, second, numbering.size()), first.size());
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
    Numbering<std::string> numbering;
    std::vector<std::uint32_t> first, second;
    for (const std::string& word : referenceWords) first.push_back(numbering.number(word));
    for (const std::string& word : hypothesisWords) second.push_back(numbering.number(word));
    const auto steps = align(first, second, numbering.size());

    Comparison comparison;
    comparison.words = rateOf(steps, first.size());
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
