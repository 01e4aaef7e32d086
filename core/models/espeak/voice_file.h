#pragma once

#include "core/models/option_values.h"

#include <string>
#include <string_view>

namespace timbre::models::espeak {

// An eSpeak voice file: the language's own file with the voice's options applied. Lines of the base
// that an option replaces are left out; its pitch is scaled, so that languages keep their melody.
// Rate, volume and word gap are not part of it: they are set per utterance.
// Format: docs/voices.md of eSpeak NG.
std::string voiceFile(std::string_view baseFile, const OptionValues& options);

}  // namespace timbre::models::espeak
