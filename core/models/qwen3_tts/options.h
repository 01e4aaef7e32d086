#pragma once

#include "core/models/capabilities.h"
#include "core/models/qwen3_tts/config.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace timbre::models::qwen3_tts {

// What can be turned, with the checkpoint's own numbers as defaults.
std::vector<OptionSpec> optionTable(const Config& config);

// The options of one utterance.
struct SpeechOptions {
    GenerationDefaults::Draw first, rest;
    double repetitionPenalty = 1;
    double mostSeconds = 0;       // 0: from the text
    bool wholeText = true;        // the text is read before the first frame; else a token per frame
    bool referencePause = false;  // half a second of silence behind the reference
};

// Absent options have their defaults. Throws Error(InvalidInput) for an option that is not in the table
// or a value outside its range.
SpeechOptions readOptions(const Config& config, const std::map<std::string, double>& values);

}  // namespace timbre::models::qwen3_tts
