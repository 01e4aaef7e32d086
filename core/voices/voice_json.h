#pragma once

#include "core/voices/voice.h"

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

// What reading and writing of voices share; only for this folder.
namespace timbre::voices {

using Json = nlohmann::ordered_json;

inline constexpr std::size_t kLargestDocument = 256u << 10;  // of a voice, without its sound

[[noreturn]] void refuse(const std::string& problem);  // Error(InvalidDocument)
std::string found(const Json& value);                  // ", found …", short enough for a message

// Parses with what the library allows but we do not: a key given twice.
Json parseStrictly(std::string_view text, std::size_t largest);

std::string textField(const Json& value, const std::string& field, std::size_t shortest, std::size_t longest,
                      bool mayHaveLines = false);

Json toJson(const Voice& voice);
Voice voiceFrom(const Json& document);  // throws as parseVoice()
std::string documentText(const Json& document);

}  // namespace timbre::voices
