#pragma once
#include "core/models/speech_synthesizer.h"

#include <memory>
namespace timbre::models::espeak {
// eSpeak NG: all installed voices and languages, and voice-variant parameters as options.
// Throws Error(ModuleMissing) without its data. One per process (the library has global state).
std::unique_ptr<SpeechSynthesizer> load();
}  // namespace timbre::models::espeak
