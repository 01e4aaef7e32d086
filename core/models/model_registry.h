#pragma once

#include "core/models/speech_synthesizer.h"
#include "core/models/transcriber.h"

#include <memory>
#include <span>
#include <string_view>

namespace timbre::models {

// A family is a row: what it can be loaded as. Null = it cannot. The loaders may be slow and are
// called on a lane. Tests pass another span to the engine.
struct ModelFamily {
    std::string_view id;
    std::unique_ptr<SpeechSynthesizer> (*loadSynthesizer)();
    std::unique_ptr<Transcriber> (*loadTranscriber)();
};

std::span<const ModelFamily> modelFamilies();

}  // namespace timbre::models
