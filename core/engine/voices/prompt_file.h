#pragma once

#include "core/models/speech_model.h"

#include <string>
#include <string_view>

namespace timbre::engine {

// A voice prompt as bytes: "timbre-prompt/1\n", the numbers of groups, vector, codes and bytes of the
// transcript (little-endian uint32), the vector (float32), the codes (int32), the transcript, and the
// SHA-256 of all before it (64 hex digits). Equal prompts give equal bytes.
std::string formatPrompt(const models::VoicePrompt& prompt);
// Throws Error(DamagedFile) for anything else; bytes may come from anywhere.
models::VoicePrompt parsePrompt(std::string_view bytes);

}  // namespace timbre::engine
