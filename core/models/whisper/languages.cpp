#include "core/models/whisper/languages.h"

#include <algorithm>
#include <cctype>

namespace timbre::models::whisper {
namespace {

struct Name {
    std::string_view name, code;
};

// English names and their synonyms as openai/whisper tokenizer.py knows them, then tags of BCP 47 that
// mean one of its codes.
constexpr Name kNames[] = {
    {"english", "en"},     {"chinese", "zh"},    {"german", "de"},
    {"spanish", "es"},     {"russian", "ru"},    {"korean", "ko"},
    {"french", "fr"},      {"japanese", "ja"},   {"portuguese", "pt"},
    {"turkish", "tr"},     {"polish", "pl"},     {"catalan", "ca"},
    {"dutch", "nl"},       {"arabic", "ar"},     {"swedish", "sv"},
    {"italian", "it"},     {"indonesian", "id"}, {"hindi", "hi"},
    {"finnish", "fi"},     {"vietnamese", "vi"}, {"hebrew", "he"},
    {"ukrainian", "uk"},   {"greek", "el"},      {"malay", "ms"},
    {"czech", "cs"},       {"romanian", "ro"},   {"danish", "da"},
    {"hungarian", "hu"},   {"tamil", "ta"},      {"norwegian", "no"},
    {"thai", "th"},        {"urdu", "ur"},       {"croatian", "hr"},
    {"bulgarian", "bg"},   {"lithuanian", "lt"}, {"latin", "la"},
    {"maori", "mi"},       {"malayalam", "ml"},  {"welsh", "cy"},
    {"slovak", "sk"},      {"telugu", "te"},     {"persian", "fa"},
    {"latvian", "lv"},     {"bengali", "bn"},    {"serbian", "sr"},
    {"azerbaijani", "az"}, {"slovenian", "sl"},  {"kannada", "kn"},
    {"estonian", "et"},    {"macedonian", "mk"}, {"breton", "br"},
    {"basque", "eu"},      {"icelandic", "is"},  {"armenian", "hy"},
    {"nepali", "ne"},      {"mongolian", "mn"},  {"bosnian", "bs"},
    {"kazakh", "kk"},      {"albanian", "sq"},   {"swahili", "sw"},
    {"galician", "gl"},    {"marathi", "mr"},    {"punjabi", "pa"},
    {"sinhala", "si"},     {"khmer", "km"},      {"shona", "sn"},
    {"yoruba", "yo"},      {"somali", "so"},     {"afrikaans", "af"},
    {"occitan", "oc"},     {"georgian", "ka"},   {"belarusian", "be"},
    {"tajik", "tg"},       {"sindhi", "sd"},     {"gujarati", "gu"},
    {"amharic", "am"},     {"yiddish", "yi"},    {"lao", "lo"},
    {"uzbek", "uz"},       {"faroese", "fo"},    {"haitian creole", "ht"},
    {"pashto", "ps"},      {"turkmen", "tk"},    {"nynorsk", "nn"},
    {"maltese", "mt"},     {"sanskrit", "sa"},   {"luxembourgish", "lb"},
    {"myanmar", "my"},     {"tibetan", "bo"},    {"tagalog", "tl"},
    {"malagasy", "mg"},    {"assamese", "as"},   {"tatar", "tt"},
    {"hawaiian", "haw"},   {"lingala", "ln"},    {"hausa", "ha"},
    {"bashkir", "ba"},     {"javanese", "jw"},   {"sundanese", "su"},
    {"cantonese", "yue"},  {"burmese", "my"},    {"valencian", "ca"},
    {"flemish", "nl"},     {"haitian", "ht"},    {"letzeburgesch", "lb"},
    {"pushto", "ps"},      {"panjabi", "pa"},    {"moldavian", "ro"},
    {"moldovan", "ro"},    {"sinhalese", "si"},  {"castilian", "es"},
    {"mandarin", "zh"},    {"jv", "jw"},         {"nb", "no"},
    {"cmn", "zh"},         {"iw", "he"},         {"in", "id"},
    {"ji", "yi"},          {"fil", "tl"},        {"mo", "ro"},
    {"swh", "sw"},         {"zsm", "ms"},        {"lvs", "lv"},
    {"ekk", "et"},         {"als", "sq"},        {"pes", "fa"},
    {"uzn", "uz"},         {"khk", "mn"},        {"npi", "ne"},
    {"azj", "az"},         {"pbt", "ps"},
};

std::string_view known(std::string_view name) {
    const auto* found = std::ranges::find(kNames, name, &Name::name);
    return found == std::end(kNames) ? std::string_view() : found->code;
}

}  // namespace

std::string languageCode(std::string_view language) {
    std::string lower(language);
    for (char& letter : lower)
        letter = letter == '_' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    if (lower == "zh-yue" || lower == "zh-hk") return "yue";
    if (const auto code = known(lower); !code.empty()) return std::string(code);
    const std::string first = lower.substr(0, lower.find('-'));
    const auto code = known(first);
    return code.empty() ? first : std::string(code);
}

std::string languageTag(std::string_view code) {
    return code == "jw" ? "jv" : std::string(code);
}

}  // namespace timbre::models::whisper
