#pragma once

#include "core/engine/models/checkpoint_shelf.h"
#include "core/engine/voices/prompt_shelf.h"
#include "core/models/checkpoint_synthesizer.h"
#include "core/models/checkpoint_transcriber.h"
#include "core/models/model_registry.h"
#include "core/voices/voice.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace timbre::engine {

// The engines of one lane: those that came with the program, each loaded on first use and kept, and the
// checkpoints of the list of models. Belongs to one lane thread.
class ModelShelf {
public:
    explicit ModelShelf(std::span<const models::ModelFamily> families) : families_(families) {}

    // Both must outlive the lane.
    void use(CheckpointShelf& checkpoints, PromptShelf* prompts);

    // Valid until the next call with another id or after a change of the list of models. A checkpoint
    // loads when it is prepared; rest() gives it back. Throws Error(NotFound) for an unknown id, what
    // is wrong with a checkpoint, and whatever the family's loader throws.
    models::SpeechSynthesizer& synthesizer(const std::string& id);
    models::Transcriber& transcriber(const std::string& id);
    void rest();  // gives back the checkpoint that spoke; a transcriber is told itself
    // Null: of an engine that came with the program, or nothing of that id.
    models::CheckpointSynthesizer* checkpoint(const std::string& id);
    CheckpointShelf* checkpoints() { return checkpoints_; }
    PromptShelf* prompts() { return prompts_; }

    // What can be loaded; a family that cannot is reported in `problems` and left out.
    std::vector<models::SpeechEngineInfo> speechEngines(std::vector<std::string>& problems);
    std::vector<models::RecogniserInfo> recognisers(std::vector<std::string>& problems);

    // Linear gain that brings this voice to the target loudness. A voice is measured once, on a fixed
    // sentence, so that a text sounds even and a sentence is the same whatever came before it. A
    // checkpoint would take seconds for that sentence: its usual level is assumed, and the whole take
    // is brought to the exact target all the same.
    float gainFor(const voices::Voice& voice, double targetLufs);

private:
    models::CheckpointTranscriber* checkpointTranscriber(const std::string& id);

    std::span<const models::ModelFamily> families_;
    std::map<std::string, std::unique_ptr<models::SpeechSynthesizer>, std::less<>> synthesizers_;
    std::map<std::string, std::unique_ptr<models::Transcriber>, std::less<>> transcribers_;
    CheckpointShelf* checkpoints_ = nullptr;
    PromptShelf* prompts_ = nullptr;
    std::unique_ptr<models::CheckpointSynthesizer> checkpoint_;             // the last one asked for
    std::unique_ptr<models::CheckpointTranscriber> checkpointTranscriber_;  // likewise
    std::map<std::string, double> loudness_;  // LUFS by content key of the voice
};

// Everything of a voice that decides its sound, and nothing else (no name, tags, id, version).
std::string soundKey(const voices::Voice& voice);

}  // namespace timbre::engine
