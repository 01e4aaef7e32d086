#pragma once

#include <string>
#include <string_view>

namespace timbre::text {

// What a language is called in another one: "German" for "de" in "en", "Deutsch" in "de". Both are
// BCP 47 tags; only the language of `tag` is named, not its country. Empty: it has no name there.
// Source: the names of Unicode's CLDR, by ICU.
std::string languageName(std::string_view tag, std::string_view inLanguage);

}  // namespace timbre::text
