#pragma once

#include "core/models/qwen3_tts/config.h"

#include <string>
#include <string_view>
#include <vector>

namespace timbre::models::qwen3_tts {

// The BCP 47 tag of a language as checkpoints call it ("english"); the name itself where no tag is known.
std::string languageTag(std::string_view name);

// Tags of the languages that people can choose, in the order of the file's names; no dialects.
std::vector<std::string> languageTags(const Config& config);

// The language of the checkpoint for a BCP 47 tag ("de", "zh-Hans-CN") or for its own name in any case;
// null for "und", "auto" and nothing. Throws Error(Unsupported) that lists what there is.
const Language* findLanguage(const Config& config, std::string_view wanted);

// In any case. Null for an empty name where the checkpoint has no speakers of its own. Throws
// Error(NotFound) that lists who there is, Unsupported for a name where nobody is.
const Speaker* findSpeaker(const Config& config, std::string_view wanted);

}  // namespace timbre::models::qwen3_tts
