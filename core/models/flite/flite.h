#pragma once
#include "core/models/speech_synthesizer.h"

#include <memory>
namespace timbre::models::flite {
// Flite 2.2 with the voices slt, rms, awb (16 kHz) and kal16. English.
std::unique_ptr<SpeechSynthesizer> load();
}  // namespace timbre::models::flite
