#pragma once

#include "core/models/capabilities.h"
#include "core/voices/voice.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace timbre::voices {

// Every problem of a voice with respect to its engine: unknown option, out of range, nothing that says
// who speaks, a style or language that the engine does not take. English, one sentence each; empty = fine.
std::vector<std::string> validateVoice(const Voice& voice, const models::SpeechEngineInfo& engine);

// One plain voice for each voice that the engines bring along, e.g. "flite-slt", "espeak-vi".
std::vector<Voice> engineVoices(std::span<const models::SpeechEngineInfo> engines);

// Voices designed by us that ship with the program, read-only: parameters over eSpeak and Flite.
std::vector<Voice> starterVoices();

// The first voice for a BCP 47 language: English → flite-slt, else the eSpeak voice that matches
// best. Absent when no engine knows the language.
std::optional<Voice> defaultVoiceFor(std::string_view language, std::span<const Voice> voices);

}  // namespace timbre::voices
