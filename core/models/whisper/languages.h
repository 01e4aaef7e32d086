#pragma once

#include <string>
#include <string_view>

namespace timbre::models::whisper {

// The code that Whisper's files have for a language: of a BCP 47 tag ("pt-BR" -> "pt", "nb" -> "no",
// "cmn" -> "zh"), an English name ("burmese" -> "my") or such a code itself, in any case of letters.
// What is not known is given back in lower case.
std::string languageCode(std::string_view language);

// The BCP 47 tag of such a code ("jw" -> "jv").
std::string languageTag(std::string_view code);

}  // namespace timbre::models::whisper
