#pragma once

#include "core/models/speech_synthesizer.h"

#include <memory>

namespace timbre::models::flite {

// Flite 2.2 with the voices slt, rms, awb and kal16 (all 16 kHz). English; other scripts are read as
// their Latin transcription, what has none is skipped. Equal requests give equal samples, as long as
// no other thread draws from the C library's rand(), which Flite uses for its noise source.
// Throws Error(ModuleMissing) if a voice cannot be registered.
std::unique_ptr<SpeechSynthesizer> load();

}  // namespace timbre::models::flite
