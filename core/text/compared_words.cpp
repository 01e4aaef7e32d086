#include "core/text/compared_words.h"

#include "core/base/error.h"
#include "core/text/mapped_text.h"

#include <algorithm>
#include <cstdint>
#include <memory>
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

// "Don’t" and "don't" are one word.
std::string withPlainApostrophe(const std::string& word) {
    constexpr std::string_view kCurly = "\u2019";
    std::string result;
    std::size_t begin = 0;
    for (std::size_t at = word.find(kCurly); at != std::string::npos; at = word.find(kCurly, begin)) {
        result.append(word, begin, at - begin).push_back('\'');
        begin = at + kCurly.size();
    }
    return result.append(word, begin);
}

std::string unified(const std::string& word) {
    if (std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        std::string lower = word;
        for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return lower;
    }
    UErrorCode status = U_ZERO_ERROR;
    std::string lower, composed;
    icu::StringByteSink<std::string> lowerSink(&lower), composedSink(&composed);
    icu::CaseMap::utf8ToLower("", 0, word, lowerSink, nullptr, status);
    check(status, "lower case");
    icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, lower, composedSink, nullptr, status);
    check(status, "normalisation");
    return withPlainApostrophe(composed);
}

}  // namespace

std::vector<ComparedWord> comparedWords(std::string_view text) {
    const MappedText clean = cleanMapped(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    check(status, "word iterator");
    UText source = UTEXT_INITIALIZER;
    utext_openUTF8(&source, clean.text.data(), static_cast<std::int64_t>(clean.text.size()), &status);
    check(status, "utext_openUTF8");
    breaks->setText(&source, status);
    utext_close(&source);
    check(status, "setText");

    std::vector<ComparedWord> words;
    std::size_t begin = 0;
    for (auto at = breaks->next(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        const auto end = static_cast<std::size_t>(at);
        if (breaks->getRuleStatus() >= UBRK_WORD_NUMBER) {
            const std::size_t from = clean.source[begin], last = clean.source[end - 1];
            words.push_back({unified(clean.text.substr(begin, end - begin)), from, last - from + 1});
        }
        begin = end;
    }
    return words;
}

std::vector<AlignStep> alignWords(std::span<const std::string> reference,
                                  std::span<const std::string> hypothesis) {
    std::unordered_map<std::string, std::uint32_t> numbers;
    const auto numbered = [&numbers](std::span<const std::string> words) {
        std::vector<std::uint32_t> result;
        result.reserve(words.size());
        for (const auto& word : words)
            result.push_back(numbers.emplace(word, static_cast<std::uint32_t>(numbers.size())).first->second);
        return result;
    };
    const auto first = numbered(reference), second = numbered(hypothesis);
    return align(first, second, static_cast<std::uint32_t>(numbers.size()));
}

}  // namespace timbre::text
