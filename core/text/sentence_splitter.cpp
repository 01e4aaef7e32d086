#include "core/text/sentence_splitter.h"

#include "core/base/error.h"
#include "core/text/mapped_text.h"

#include <string_view>
#include <unicode/brkiter.h>
#include <unicode/filteredbrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unordered_set>

namespace timbre::text {

namespace {

using Abbreviations = std::unordered_set<std::string_view>;

// Words after which a capital often follows, besides those that ICU knows for the language (which
// has none with a full stop inside). In use in every language: names and titles travel.
const Abbreviations kAbbreviations{
    "Dr.",  "Mr.",  "Mrs.", "Ms.",  "Mx.",  "Prof.", "Rev.", "Hon.",  "St.",    "Sr.",     "Jr.",    "Capt.",
    "Col.", "Gen.", "Lt.",  "Sgt.", "Gov.", "Sen.",  "Rep.", "e.g.",  "E.g.",   "i.e.",    "I.e.",   "cf.",
    "viz.", "vs.",  "fig.", "Fig.", "vol.", "Vol.",  "Mt.",  "Ph.D.", "a.k.a.", "approx.", "Messrs."};
const Abbreviations kGermanAbbreviations{"z.B.", "z.",   "d.h.", "d.",   "u.a.", "u.",
                                         "o.ä.", "s.o.", "s.u.", "bzw.", "ca.",  "evtl.",
                                         "ggf.", "Nr.",  "Str.", "Hr.",  "Fr.",  "vgl."};

void check(UErrorCode status, const char* what) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::Internal, std::string("ICU ") + what + ": " + u_errorName(status));
}

icu::Locale localeOf(const std::string& language) {
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(language, status);
    return U_FAILURE(status) || locale.isBogus() ? icu::Locale::getRoot() : locale;
}

std::unique_ptr<icu::BreakIterator> makeIterator(const std::string& language) {
    const icu::Locale locale = localeOf(language);
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> plain(icu::BreakIterator::createSentenceInstance(locale, status));
    check(status, "sentence iterator");
    std::unique_ptr<icu::FilteredBreakIteratorBuilder> builder(
        icu::FilteredBreakIteratorBuilder::createInstance(locale, status));
    // Most languages have no list.
    if (U_FAILURE(status)) return plain;
    std::unique_ptr<icu::BreakIterator> filtered(builder->wrapIteratorWithFilter(plain.release(), status));
    check(status, "abbreviation filter");
    return filtered;
}

// The word before text[end], trailing spaces and opening punctuation left out; cut where it is longer
// than any abbreviation, so that the time stays linear.
std::string_view wordBefore(std::string_view line, std::size_t end) {
    constexpr std::size_t kLongest = 16;
    constexpr std::string_view kBeforeWords = " ([{\"'/-";
    while (end > 0 && line[end - 1] == ' ') --end;
    std::size_t begin = end;
    while (begin > 0 && end - begin < kLongest &&
           kBeforeWords.find(line[begin - 1]) == std::string_view::npos)
        --begin;
    return line.substr(begin, end - begin);
}

// Whether the text before `end` is one capital letter and a full stop, at the start of a word.
bool endsWithInitial(std::string_view line, std::size_t end) {
    while (end > 0 && line[end - 1] == ' ') --end;
    if (end < 2 || line[end - 1] != '.') return false;
    std::size_t letter = end - 2;
    while (letter > 0 && (static_cast<unsigned char>(line[letter]) & 0xC0) == 0x80) --letter;
    std::size_t at = letter;
    if (!u_isupper(static_cast<UChar32>(nextCodePoint(line, at)))) return false;
    return letter == 0 || line[letter - 1] == ' ' || line[letter - 1] == '.' || line[letter - 1] == '(' ||
           line[letter - 1] == '-';
}

// Whether the text before `end` is nothing but a number of up to three digits and a full stop.
bool isListNumber(std::string_view line, std::size_t end) {
    while (end > 0 && line[end - 1] == ' ') --end;
    if (end < 2 || end > 4 || line[end - 1] != '.') return false;
    for (std::size_t i = 0; i + 1 < end; ++i)
        if (line[i] < '0' || line[i] > '9') return false;
    return true;
}

}  // namespace

struct SentenceSplitter::Iterator {
    std::unique_ptr<icu::BreakIterator> breaks;
    bool german = false;

    // Whether a full stop before line[end] belongs to its word and ends no sentence.
    bool isAbbreviation(std::string_view line, std::size_t end) const {
        // ".NET", "end.Next": no space, no end.
        if (line[end - 1] == '.') return true;
        const std::string_view word = wordBefore(line, end);
        return kAbbreviations.contains(word) || (german && kGermanAbbreviations.contains(word)) ||
               endsWithInitial(line, end) || isListNumber(line, end);
    }
};

SentenceSplitter::SentenceSplitter(const std::string& language)
    : iterator_(std::make_unique<Iterator>(
          Iterator{makeIterator(language), std::string_view(localeOf(language).getLanguage()) == "de"})) {}

SentenceSplitter::~SentenceSplitter() = default;

std::vector<std::size_t> SentenceSplitter::sentenceEnds(std::string_view line) {
    UErrorCode status = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, line.data(), static_cast<std::int64_t>(line.size()), &status);
    check(status, "utext_openUTF8");
    iterator_->breaks->setText(&text, status);
    utext_close(&text);
    check(status, "setText");

    std::vector<std::size_t> ends;
    std::size_t begin = 0;
    for (auto at = iterator_->breaks->next(); at != icu::BreakIterator::DONE;
         at = iterator_->breaks->next()) {
        const auto end = static_cast<std::size_t>(at);
        if (end < line.size() && iterator_->isAbbreviation(line, end)) continue;
        // What has nothing to say stays with the sentence before it, or goes to the one after.
        if (!isSpeakable(line.substr(begin, end - begin))) {
            if (!ends.empty()) ends.back() = begin = end;
            continue;
        }
        ends.push_back(end);
        begin = end;
    }
    if (ends.empty() || ends.back() != line.size()) ends.push_back(line.size());
    return ends;
}

}  // namespace timbre::text
