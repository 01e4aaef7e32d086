#include "core/models/qwen3_tts/languages.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>

namespace timbre::models::qwen3_tts {
namespace {

struct Tag {
    std::string_view name, tag;
};

// Ten are published; the others are there for checkpoints that others teach further languages.
constexpr Tag kTags[] = {
    {"chinese", "zh"}, {"english", "en"},    {"german", "de"},     {"italian", "it"},    {"portuguese", "pt"},
    {"spanish", "es"}, {"japanese", "ja"},   {"korean", "ko"},     {"french", "fr"},     {"russian", "ru"},
    {"arabic", "ar"},  {"bulgarian", "bg"},  {"cantonese", "yue"}, {"catalan", "ca"},    {"croatian", "hr"},
    {"czech", "cs"},   {"danish", "da"},     {"dutch", "nl"},      {"estonian", "et"},   {"finnish", "fi"},
    {"greek", "el"},   {"hebrew", "he"},     {"hindi", "hi"},      {"hungarian", "hu"},  {"indonesian", "id"},
    {"latvian", "lv"}, {"lithuanian", "lt"}, {"malay", "ms"},      {"norwegian", "no"},  {"persian", "fa"},
    {"polish", "pl"},  {"romanian", "ro"},   {"slovak", "sk"},     {"slovenian", "sl"},  {"swedish", "sv"},
    {"thai", "th"},    {"turkish", "tr"},    {"ukrainian", "uk"},  {"vietnamese", "vi"},
};

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return lower;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

}  // namespace

std::string languageTag(std::string_view name) {
    const std::string wanted = lowerCase(name);
    const auto* found = std::ranges::find(kTags, wanted, &Tag::name);
    return std::string(found == std::end(kTags) ? name : found->tag);
}

std::vector<std::string> languageTags(const Config& config) {
    std::vector<std::string> tags;
    for (const Language& language : config.languages)
        if (!language.isDialect()) tags.push_back(languageTag(language.name));
    return tags;
}

const Language* findLanguage(const Config& config, std::string_view wanted) {
    const std::string name = lowerCase(wanted);
    if (name.empty() || name == "und" || name == "auto") return nullptr;
    const std::string primary = name.substr(0, name.find('-'));
    for (const Language& language : config.languages) {
        if (language.isDialect()) continue;
        if (lowerCase(language.name) == name || languageTag(language.name) == primary) return &language;
    }
    throw Error(ErrorCode::Unsupported, "the model does not speak " + std::string(wanted) + "; it speaks " +
                                            joined(languageTags(config)) + ", or finds out by itself (und)");
}

const Speaker* findSpeaker(const Config& config, std::string_view wanted) {
    if (config.speakers.empty()) {
        if (wanted.empty()) return nullptr;
        throw Error(ErrorCode::Unsupported,
                    "the checkpoint has no speakers of its own; a CustomVoice checkpoint has");
    }
    std::vector<std::string> names;
    for (const Speaker& speaker : config.speakers) {
        if (lowerCase(speaker.name) == lowerCase(wanted)) return &speaker;
        names.push_back(speaker.name);
    }
    throw Error(ErrorCode::NotFound, (wanted.empty() ? "no speaker is chosen"
                                                     : "the model has no speaker " + std::string(wanted)) +
                                         "; it has " + joined(names));
}

}  // namespace timbre::models::qwen3_tts
