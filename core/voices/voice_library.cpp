#include "core/voices/voice_library.h"

#include <algorithm>
#include <cstdio>

namespace timbre::voices {
namespace {

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string numberText(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%g", value);
    return buffer;
}

std::string primaryLanguage(std::string_view tag) {
    return std::string(tag.substr(0, tag.find('-')));
}

// Codes that people and systems use for what eSpeak lists under another one.
std::string canonicalLanguage(std::string_view language) {
    struct Alias {
        std::string_view from, to;
    };
    constexpr Alias kAliases[] = {{"zh-hk", "yue"}, {"zh-mo", "yue"}, {"zh-yue", "yue"}, {"zh", "cmn"},
                                  {"no", "nb"},     {"nn", "nb"},     {"iw", "he"},      {"in", "id"},
                                  {"mo", "ro"},     {"sh", "hr"},     {"my-mm", "my"}};
    std::string tag = lowered(language);
    std::replace(tag.begin(), tag.end(), '_', '-');
    for (const auto& alias : kAliases)
        if (tag == alias.from || tag.starts_with(std::string(alias.from) + "-"))
            return std::string(alias.to) + tag.substr(alias.from.size());
    return tag;
}

// How well a voice serves a language; 0 = not at all. Both tags in lower case.
int likeness(const std::string& wanted, const Voice& voice) {
    const std::string offered = canonicalLanguage(voice.language);
    if (offered == wanted) return 5;
    if (voice.engine + "-" + wanted == voice.id) return 4;  // the plain "pt" among pt-PT and pt-BR
    if (wanted.starts_with(offered + "-")) return 3;
    if (primaryLanguage(offered) != primaryLanguage(wanted)) return 0;
    return voice.id == voice.engine + "-" + primaryLanguage(wanted) ? 2 : 1;
}

bool speaks(const models::SpeechEngineInfo& engine, const std::string& language) {
    if (language.empty() || language == "und") return true;
    return std::any_of(engine.languages.begin(), engine.languages.end(), [&](const auto& known) {
        return lowered(known) == lowered(language) || lowered(known) == lowered(primaryLanguage(language));
    });
}

// What is missing to know who speaks.
std::vector<std::string> sourceProblems(const Voice& voice, const models::SpeechEngineInfo& engine) {
    const bool hasVector = voice.reference && !voice.reference->vector.empty();
    switch (engine.source) {
        case models::VoiceSource::Own: {
            if (engine.takesSpeakerVector && hasVector) return {};
            const bool known = std::any_of(engine.voices.begin(), engine.voices.end(),
                                           [&](const auto& base) { return base.id == voice.baseVoice; });
            if (known) return {};
            return {engine.name + " has no base voice \"" + voice.baseVoice + "\"."};
        }
        case models::VoiceSource::Words:
            if (!isBlank(voice.wish)) return {};
            return {engine.name + " needs a description of the voice."};
        case models::VoiceSource::Reference:
            if (hasVector || (voice.reference && !voice.reference->sound.empty())) return {};
            return {engine.name + " needs a recording of the voice."};
    }
    return {};
}

}  // namespace

std::vector<std::string> validateVoice(const Voice& voice, const models::SpeechEngineInfo& engine) {
    std::vector<std::string> problems;
    if (voice.engine != engine.id)
        problems.push_back("The voice is made for the engine \"" + voice.engine + "\", not \"" + engine.id +
                           "\".");
    for (auto& problem : sourceProblems(voice, engine)) problems.push_back(std::move(problem));
    if (!voice.style.empty() && !engine.takesStyle)
        problems.push_back(engine.styleNote.empty() ? engine.name + " cannot be told how to speak."
                                                    : engine.styleNote);
    if (!engine.languages.empty() && !speaks(engine, voice.language))
        problems.push_back(engine.name + " does not speak the language \"" + voice.language + "\".");
    for (const auto& [key, value] : voice.parameters) {
        const auto option = std::find_if(engine.options.begin(), engine.options.end(),
                                         [&](const auto& spec) { return spec.key == key; });
        if (option == engine.options.end())
            problems.push_back(engine.name + " has no option \"" + key + "\".");
        else if (!(value >= option->minimum && value <= option->maximum))
            problems.push_back("Option " + key + " must be " + numberText(option->minimum) + " to " +
                               numberText(option->maximum) + ", found " + numberText(value) + ".");
    }
    return problems;
}

std::vector<Voice> engineVoices(std::span<const models::SpeechEngineInfo> engines) {
    std::vector<Voice> voices;
    for (const auto& engine : engines) {
        for (const auto& base : engine.voices) {
            Voice voice;
            voice.id = engine.id + "-" + lowered(base.id);
            std::replace_if(
                voice.id.begin(), voice.id.end(),
                [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')); }, '-');
            voice.name = base.name;
            voice.engine = engine.id;
            voice.engineVersion = engine.version;
            voice.baseVoice = base.id;
            voice.language = base.language;
            voice.description = base.description;
            voice.builtIn = true;
            if (!base.gender.empty()) voice.tags.push_back(base.gender);
            voices.push_back(std::move(voice));
        }
    }
    return voices;
}

std::optional<Voice> defaultVoiceFor(std::string_view language, std::span<const Voice> voices) {
    const std::string wanted = canonicalLanguage(language);
    if (primaryLanguage(wanted) == "en")
        for (const auto& voice : voices)
            if (voice.id == "flite-slt") return voice;
    const Voice* best = nullptr;
    int bestLikeness = 0;
    for (const auto& voice : voices) {
        // A language's own plain voice, not one that was designed for a purpose.
        const int value = voice.builtIn && voice.parameters.empty() ? likeness(wanted, voice) : 0;
        if (value > bestLikeness) {
            bestLikeness = value;
            best = &voice;
        }
    }
    return best != nullptr ? std::optional(*best) : std::nullopt;
}

}  // namespace timbre::voices
