#include "core/models/pocketsphinx/pronounce.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <utility>

namespace timbre::models::pocketsphinx {
namespace {

constexpr int kMostAlternates = 6;
constexpr std::size_t kLongestCardinal = 6;  // digits
constexpr std::size_t kLongestSpelled = 6;   // letters of an abbreviation

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
// Bytes of other scripts belong to words too, though we cannot read them.
bool belongsToWord(char c) {
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}
bool isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// How many bytes of general punctuation (U+2000 to U+206F: dashes, quotes, ellipsis) start or end here.
std::size_t punctuationAtStart(std::string_view s) {
    if (s.empty()) return 0;
    if (!belongsToWord(s.front())) return 1;
    return s.size() >= 3 && s.starts_with("\xE2") && (s[1] == '\x80' || s[1] == '\x81') ? 3 : 0;
}
std::size_t punctuationAtEnd(std::string_view s) {
    if (s.empty()) return 0;
    if (!belongsToWord(s.back())) return 1;
    return s.size() >= 3 ? punctuationAtStart(s.substr(s.size() - 3)) : 0;
}

constexpr std::array kUnder20 = {"zero",    "one",     "two",       "three",    "four",
                                 "five",    "six",     "seven",     "eight",    "nine",
                                 "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                 "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array kTens = {"",      "",      "twenty",  "thirty", "forty",
                              "fifty", "sixty", "seventy", "eighty", "ninety"};

void sayCardinal(int number, std::vector<std::string>& words) {
    if (number >= 1000) {
        sayCardinal(number / 1000, words);
        words.emplace_back("thousand");
        if (number % 1000 != 0) sayCardinal(number % 1000, words);
    } else if (number >= 100) {
        words.emplace_back(kUnder20[static_cast<std::size_t>(number / 100)]);
        words.emplace_back("hundred");
        if (number % 100 != 0) sayCardinal(number % 100, words);
    } else if (number >= 20) {
        words.emplace_back(kTens[static_cast<std::size_t>(number / 10)]);
        if (number % 10 != 0) words.emplace_back(kUnder20[static_cast<std::size_t>(number % 10)]);
    } else {
        words.emplace_back(kUnder20[static_cast<std::size_t>(number)]);
    }
}

struct Spelling {
    std::string_view letters, phones;
};
// Longest first. Rough on purpose: an alignment forgives a wrong vowel.
constexpr std::array kSpellings = {
    Spelling{"tion", "SH AH N"}, Spelling{"igh", "AY"}, Spelling{"sch", "SH"}, Spelling{"tch", "CH"},
    Spelling{"ch", "CH"},        Spelling{"ck", "K"},   Spelling{"ee", "IY"},  Spelling{"ea", "IY"},
    Spelling{"ng", "NG"},        Spelling{"oo", "UW"},  Spelling{"ou", "AW"},  Spelling{"ow", "OW"},
    Spelling{"ph", "F"},         Spelling{"qu", "K W"}, Spelling{"sh", "SH"},  Spelling{"th", "TH"},
    Spelling{"ai", "EY"},        Spelling{"ay", "EY"},  Spelling{"oy", "OY"},  Spelling{"er", "ER"},
    Spelling{"a", "AE"},         Spelling{"b", "B"},    Spelling{"c", "K"},    Spelling{"d", "D"},
    Spelling{"e", "EH"},         Spelling{"f", "F"},    Spelling{"g", "G"},    Spelling{"h", "HH"},
    Spelling{"i", "IH"},         Spelling{"j", "JH"},   Spelling{"k", "K"},    Spelling{"l", "L"},
    Spelling{"m", "M"},          Spelling{"n", "N"},    Spelling{"o", "AA"},   Spelling{"p", "P"},
    Spelling{"q", "K"},          Spelling{"r", "R"},    Spelling{"s", "S"},    Spelling{"t", "T"},
    Spelling{"u", "AH"},         Spelling{"v", "V"},    Spelling{"w", "W"},    Spelling{"x", "K S"},
    Spelling{"y", "IY"},         Spelling{"z", "Z"}};

std::string guessPhones(std::string_view letters) {
    std::string phones;
    char last = 0;
    while (!letters.empty()) {
        const auto rule = std::find_if(kSpellings.begin(), kSpellings.end(),
                                       [&](const Spelling& s) { return letters.starts_with(s.letters); });
        const bool doubled = letters.front() == last;
        last = letters.front();
        if (rule == kSpellings.end() || doubled) {
            letters.remove_prefix(1);
            continue;
        }
        if (!phones.empty()) phones += ' ';
        phones += rule->phones;
        letters.remove_prefix(rule->letters.size());
    }
    return phones;
}

// Adds the dictionary's entry for the word; false when there is none.
bool addKnown(const std::string& word, const Dictionary& dictionary, std::vector<SpokenPart>& parts) {
    const auto first = dictionary(word);
    if (!first) return false;
    SpokenPart part{{*first}, false};
    for (int i = 2; i <= kMostAlternates; ++i) {
        const auto other = dictionary(word + '(' + std::to_string(i) + ')');
        if (!other) break;
        part.pronunciations.push_back(*other);
    }
    parts.push_back(std::move(part));
    return true;
}

void addNumber(const std::string& digits, const Dictionary& dictionary, std::vector<SpokenPart>& parts) {
    std::vector<std::string> words;
    if (digits.size() <= kLongestCardinal && (digits.size() == 1 || digits.front() != '0'))
        sayCardinal(std::atoi(digits.c_str()), words);
    else
        for (const char digit : digits) words.emplace_back(kUnder20[static_cast<std::size_t>(digit - '0')]);
    for (const std::string& word : words) addKnown(word, dictionary, parts);
}

void addLetters(const std::string& written, const Dictionary& dictionary, std::vector<SpokenPart>& parts) {
    std::string lower;
    for (const char c : written) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (addKnown(lower, dictionary, parts)) return;
    const bool capitals = written.size() <= kLongestSpelled &&
                          std::none_of(written.begin(), written.end(), [](char c) { return c >= 'a'; });
    if (capitals) {
        for (const char c : lower)
            if (isLetter(c)) addKnown(std::string(1, c), dictionary, parts);
        return;
    }
    std::string phones = guessPhones(lower);
    if (!phones.empty()) parts.push_back({{std::move(phones)}, true});
}

// "Well-known" is two parts, "B2B" three, "it's" (also with U+2019) one.
std::vector<SpokenPart> partsOf(std::string_view written, const Dictionary& dictionary) {
    std::vector<SpokenPart> parts;
    std::size_t i = 0;
    while (i < written.size()) {
        std::string run;
        if (isDigit(written[i])) {
            while (i < written.size() &&
                   (isDigit(written[i]) || (written[i] == ',' && i + 1 < written.size()))) {
                if (written[i] != ',') run += written[i];
                ++i;
            }
            addNumber(run, dictionary, parts);
        } else if (isLetter(written[i])) {
            for (; i < written.size(); ++i) {
                if (written.substr(i).starts_with("\xE2\x80\x99")) {
                    run += '\'';
                    i += 2;
                } else if (isLetter(written[i]) || written[i] == '\'') {
                    run += written[i];
                } else {
                    break;
                }
            }
            addLetters(run, dictionary, parts);
        } else {
            ++i;
        }
    }
    return parts;
}

}  // namespace

std::vector<WrittenWord> wordsToSpeak(std::string_view text, const Dictionary& dictionary) {
    std::vector<WrittenWord> words;
    std::size_t i = 0;
    while (i < text.size()) {
        while (i < text.size() && isSpace(text[i])) ++i;
        std::size_t end = i;
        while (end < text.size() && !isSpace(text[end])) ++end;
        std::string_view word = text.substr(i, end - i);
        std::size_t offset = i;
        while (const std::size_t cut = punctuationAtStart(word)) {
            word.remove_prefix(cut);
            offset += cut;
        }
        while (const std::size_t cut = punctuationAtEnd(word)) word.remove_suffix(cut);
        if (!word.empty()) words.push_back({offset, word.size(), partsOf(word, dictionary)});
        i = end;
    }
    return words;
}

}  // namespace timbre::models::pocketsphinx
