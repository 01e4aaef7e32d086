#pragma once

#include "core/engine/events.h"
#include "core/voices/voice.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace timbre::cli {

// What the command line says about the voice to speak with; empty = not given.
struct VoiceWish {
    std::string voice;  // id, or a voice document
    std::string engine;
    std::string language;
    std::vector<std::pair<std::string, std::string>> options;  // key, number as text
    std::filesystem::path assets = {};  // where the sound is kept that a document may bring along
    std::string style = {};             // how to speak, in words
    std::optional<std::uint64_t> seed = std::nullopt;
};

// The voice that is meant, with the options applied. `standard` is the id to use when neither voice,
// engine nor language are given. Throws Error(NotFound) for an unknown voice, engine or language,
// InvalidDocument for a bad document, and UsageError for options, styles or seeds that its engine does
// not take.
voices::Voice chooseVoice(const VoiceWish& wish, const std::string& standard,
                          const engine::EngineReady& ready);

// Whether chooseVoice() will find voice and engine; else the models may have to be waited for.
bool isKnown(const VoiceWish& wish, const std::string& standard, const engine::EngineReady& ready);

const voices::Voice* findVoice(std::string_view id, const engine::EngineReady& ready);
const models::SpeechEngineInfo* findEngine(std::string_view id, const engine::EngineReady& ready);

// True for equal tags and for "en" against "en-GB".
bool languageMatches(std::string_view language, std::string_view wanted);

}  // namespace timbre::cli
