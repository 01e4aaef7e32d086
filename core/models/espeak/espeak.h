#pragma once

#include "core/models/speech_synthesizer.h"

#include <memory>

namespace timbre::models::espeak {

// eSpeak NG: all installed voices and languages, and its voice-variant parameters as options.
// Throws Error(ModuleMissing) without its data. The library has global state: objects share one
// library and speak one after the other, whatever threads they are used on.
//
// Only the first utterance of a process is reproducible to the bit; later ones carry the phase of
// the library's oscillators on and may differ by some milliseconds in length, though not to the ear.
std::unique_ptr<SpeechSynthesizer> load();

}  // namespace timbre::models::espeak
