#include "core/text/language_name.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace timbre::text {
namespace {

// Bogus for what is no tag.
icu::Locale localeOf(std::string_view tag) {
    UErrorCode status = U_ZERO_ERROR;
    const auto locale =
        icu::Locale::forLanguageTag(icu::StringPiece(tag.data(), static_cast<int32_t>(tag.size())), status);
    if (U_SUCCESS(status)) return locale;
    icu::Locale none;
    none.setToBogus();
    return none;
}

}  // namespace

std::string languageName(std::string_view tag, std::string_view inLanguage) {
    const icu::Locale locale = localeOf(tag);
    const std::string code = locale.isBogus() ? "" : locale.getLanguage();
    if (code.empty()) return {};
    icu::Locale in = localeOf(inLanguage);
    if (in.isBogus()) in = icu::Locale::getEnglish();
    icu::UnicodeString name;
    locale.getDisplayLanguage(in, name);
    std::string utf8;
    name.toUTF8String(utf8);
    return utf8 == code ? std::string() : utf8;  // ICU answers with the code where it knows none
}

}  // namespace timbre::text
