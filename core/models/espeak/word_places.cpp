#include "core/models/espeak/word_places.h"

#include "core/base/error.h"

#include <memory>
#include <string>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

namespace timbre::models::espeak {
namespace {

std::int64_t characterCount(std::string_view text) {
    std::int64_t count = 0;
    for (const char byte : text)
        if ((byte & 0xC0) != 0x80) ++count;
    return count;
}

void requireSuccess(UErrorCode status) {
    if (U_FAILURE(status))
        throw Error(ErrorCode::ModuleMissing, std::string("ICU word boundaries: ") + u_errorName(status));
}

struct TextCloser {
    void operator()(UText* text) const { utext_close(text); }
};

}  // namespace

WordPlaces::WordPlaces(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UText, TextCloser> view(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    requireSuccess(status);
    std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    requireSuccess(status);
    breaks->setText(view.get(), status);
    requireSuccess(status);
    std::int64_t characters = 0;
    std::int32_t start = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE;
         start = end, end = breaks->next()) {
        const auto piece =
            text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(end - start));
        characters += characterCount(piece);
        if (breaks->getRuleStatus() != UBRK_WORD_NONE) words_.push_back({characters, {start, end - start}});
    }
}

std::optional<ByteSpan> WordPlaces::at(std::int64_t character) {
    while (next_ < words_.size() && words_[next_].endCharacter <= character) ++next_;
    if (next_ == words_.size()) return std::nullopt;
    return words_[next_].span;
}

}  // namespace timbre::models::espeak
