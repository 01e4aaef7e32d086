#include "app/cli/voice_choice.h"

#include "app/cli/context.h"
#include "core/config/schema.h"
#include "core/engine/voices/reference_shelf.h"
#include "core/voices/voice_file.h"
#include "core/voices/voice_library.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>

namespace timbre::cli {
namespace {

std::vector<voices::Voice> voicesOfEngine(const std::string& engine, const engine::EngineReady& ready) {
    std::vector<voices::Voice> matching;
    for (const auto& voice : ready.voices)
        if (engine.empty() || voice.engine == engine) matching.push_back(voice);
    return matching;
}

// Of a document, whose sound is needed where the engine looks for it.
voices::Voice voiceOfFile(const std::string& name, const std::filesystem::path& assets) {
    const auto file = voices::parseVoiceFile(readInput(name));
    if (!file.sound.empty()) engine::ReferenceShelf(assets).keepFile(file.sound);
    return file.voice;
}

voices::Voice namedVoice(const std::string& name, const VoiceWish& wish, const engine::EngineReady& ready) {
    if (const auto* voice = findVoice(name, ready)) return *voice;
    const bool looksLikeFile = name.find('/') != std::string::npos || name.ends_with(".json");
    if (looksLikeFile || std::filesystem::is_regular_file(name)) return voiceOfFile(name, wish.assets);
    throw Error(ErrorCode::NotFound, "there is no voice '" + name + "' (see: timbre voices list)");
}

voices::Voice bestVoice(const VoiceWish& wish, const engine::EngineReady& ready) {
    if (!wish.engine.empty() && findEngine(wish.engine, ready) == nullptr)
        throw Error(ErrorCode::NotFound, "there is no engine '" + wish.engine + "'");
    const std::string language = wish.language.empty() ? "en" : wish.language;
    auto voice = voices::defaultVoiceFor(language, voicesOfEngine(wish.engine, ready));
    if (!voice)
        throw Error(ErrorCode::NotFound, (wish.engine.empty() ? "no engine" : wish.engine) +
                                             " has a voice for '" + language + "'");
    return *voice;
}

void applyOptions(voices::Voice& voice, const VoiceWish& wish, const models::SpeechEngineInfo& engine) {
    for (const auto& [key, text] : wish.options) {
        const auto option = std::ranges::find(engine.options, key, &models::OptionSpec::key);
        if (option == engine.options.end()) throw UsageError(engine.name + " has no option '" + key + "'");
        double number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (problem != std::errc{} || end != text.data() + text.size() || !std::isfinite(number) ||
            number < option->minimum || number > option->maximum)
            throw UsageError(key + " of " + engine.name + " must be a number from " +
                             config::formatNumber(option->minimum) + " to " +
                             config::formatNumber(option->maximum) + ", found '" + text + "'");
        voice.parameters[key] = number;
    }
}

void applyManner(voices::Voice& voice, const VoiceWish& wish, const models::SpeechEngineInfo& engine) {
    if (!wish.style.empty() && !engine.takesStyle)
        throw UsageError(engine.name + " takes no style" +
                         (engine.styleNote.empty() ? "" : ": " + engine.styleNote));
    if (wish.seed && !engine.isRandom)
        throw UsageError(engine.name + " draws no random numbers: it takes no seed");
    if (!wish.style.empty()) voice.style = wish.style;
    if (wish.seed) voice.seed = wish.seed;
}

}  // namespace

const voices::Voice* findVoice(std::string_view id, const engine::EngineReady& ready) {
    const auto voice = std::ranges::find(ready.voices, id, &voices::Voice::id);
    return voice == ready.voices.end() ? nullptr : &*voice;
}

const models::SpeechEngineInfo* findEngine(std::string_view id, const engine::EngineReady& ready) {
    const auto engine = std::ranges::find(ready.speechEngines, id, &models::SpeechEngineInfo::id);
    return engine == ready.speechEngines.end() ? nullptr : &*engine;
}

bool languageMatches(std::string_view language, std::string_view wanted) {
    return language == wanted || (language.starts_with(wanted) && language[wanted.size()] == '-');
}

bool isKnown(const VoiceWish& wish, const std::string& standard, const engine::EngineReady& ready) {
    if (!wish.engine.empty() && findEngine(wish.engine, ready) == nullptr) return false;
    const auto& name = wish.voice.empty() ? standard : wish.voice;
    if (name.empty()) return true;
    const auto* voice = findVoice(name, ready);
    return voice != nullptr && findEngine(voice->engine, ready) != nullptr;
}

voices::Voice chooseVoice(const VoiceWish& wish, const std::string& standard,
                          const engine::EngineReady& ready) {
    const bool useStandard = wish.engine.empty() && wish.language.empty() && !standard.empty();
    const std::string& name = wish.voice.empty() && useStandard ? standard : wish.voice;
    voices::Voice voice = name.empty() ? bestVoice(wish, ready) : namedVoice(name, wish, ready);
    if (!wish.voice.empty() && !wish.engine.empty() && voice.engine != wish.engine)
        throw UsageError("voice '" + voice.id + "' belongs to " + voice.engine + ", not to " + wish.engine);
    const auto* engine = findEngine(voice.engine, ready);
    if (engine == nullptr)
        throw Error(ErrorCode::ModuleMissing,
                    "voice '" + voice.name + "' needs the engine '" + voice.engine + "', which is not there");
    if (!wish.language.empty()) voice.language = wish.language;
    applyOptions(voice, wish, *engine);
    applyManner(voice, wish, *engine);
    if (const auto problems = voices::validateVoice(voice, *engine); !problems.empty())
        throw Error(ErrorCode::InvalidInput, "voice '" + voice.name + "': " + problems.front());
    return voice;
}

}  // namespace timbre::cli
