#pragma once

#include "core/models/model_registry.h"
#include "core/voices/voice.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace timbre::engine {

// The embedded engines of one lane, each loaded on first use and kept. Belongs to one lane thread.
class ModelShelf {
public:
    explicit ModelShelf(std::span<const models::ModelFamily> families) : families_(families) {}

    // Throws Error(NotFound) for an unknown id, and whatever the family's loader throws.
    models::SpeechSynthesizer& synthesizer(const std::string& id);
    models::Transcriber& transcriber(const std::string& id);

    // What can be loaded; a family that cannot is reported in `problems` and left out.
    std::vector<models::SpeechEngineInfo> speechEngines(std::vector<std::string>& problems);
    std::vector<models::RecogniserInfo> recognisers(std::vector<std::string>& problems);

    // Linear gain that brings this voice to the target loudness. A voice is measured once, on a fixed
    // sentence, so that a text sounds even and a sentence is the same whatever came before it.
    float gainFor(const voices::Voice& voice, double targetLufs);

private:
    std::span<const models::ModelFamily> families_;
    std::map<std::string, std::unique_ptr<models::SpeechSynthesizer>, std::less<>> synthesizers_;
    std::map<std::string, std::unique_ptr<models::Transcriber>, std::less<>> transcribers_;
    std::map<std::string, double> loudness_;  // LUFS by content key of the voice
};

// Everything of a voice that decides its sound, and nothing else (no name, tags, id, version).
std::string soundKey(const voices::Voice& voice);

}  // namespace timbre::engine
