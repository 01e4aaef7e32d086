#include "core/text/spelled_numbers.h"

#include "core/text/compared_words.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/rbnf.h>

namespace timbre::text {
namespace {

constexpr std::size_t kLongestNumber = 15;  // digits

bool isNumber(const std::string& text) {
    return !text.empty() && text.size() <= kLongestNumber &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// The formatter of the last language; a thread of work speaks one for hours.
const icu::RuleBasedNumberFormat* formatterFor(const std::string& language) {
    thread_local std::string known;
    thread_local std::unique_ptr<icu::RuleBasedNumberFormat> formatter;
    if (formatter == nullptr || known != language) {
        UErrorCode status = U_ZERO_ERROR;
        formatter = std::make_unique<icu::RuleBasedNumberFormat>(
            icu::URBNF_SPELLOUT, icu::Locale::forLanguageTag(language, status), status);
        known = language;
        if (U_FAILURE(status)) formatter.reset();
    }
    return formatter.get();
}

// ICU divides long words by soft hyphens.
std::string compared(icu::UnicodeString words) {
    words.findAndReplace(icu::UnicodeString(char16_t(0xAD)), icu::UnicodeString());
    std::string utf8, joined;
    words.toUTF8String(utf8);
    for (const auto& word : comparedWords(utf8)) joined += word.text;
    return joined;
}

}  // namespace

std::vector<std::string> numberReadings(const std::string& digits, const std::string& language) {
    const auto* formatter = isNumber(digits) ? formatterFor(language) : nullptr;
    if (formatter == nullptr) return {};
    std::vector<std::string> readings;
    const auto add = [&readings](std::string reading) {
        if (!reading.empty() && std::ranges::find(readings, reading) == readings.end())
            readings.push_back(std::move(reading));
    };
    const auto value = static_cast<std::int64_t>(std::stoll(digits));
    for (const char* rules : {"", "%spellout-numbering-year", "%spellout-ordinal", "%spellout-cardinal"}) {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString words;
        icu::FieldPosition unused(icu::FieldPosition::DONT_CARE);
        if (*rules == '\0')
            formatter->format(value, words);
        else
            formatter->format(value, icu::UnicodeString(rules), words, unused, status);
        if (U_SUCCESS(status)) add(compared(words));
    }
    std::string oneByOne;
    for (const char digit : digits) {
        icu::UnicodeString word;
        formatter->format(static_cast<std::int32_t>(digit - '0'), word);
        oneByOne += compared(word);
    }
    add(oneByOne);
    return readings;
}

}  // namespace timbre::text
