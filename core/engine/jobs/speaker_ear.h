#pragma once

#include "core/engine/model_shelf.h"
#include "core/models/model_pool.h"
#include "core/models/speech_model.h"

#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace timbre::engine {

// Tells how much spoken sentences are like the voice's reference: by the speaker encoder of the model
// that speaks, else by that of any other checkpoint here. Keeps its model for as long as it lives. One
// thread, the lane.
class SpeakerEar {
public:
    // Null where there is nothing to compare with, nothing that hears, or after a stop. The voice's
    // engine must be prepared and outlive the ear unless it rests. Throws as CheckpointShelf::acquire()
    // and ReferenceShelf::read().
    static std::unique_ptr<SpeakerEar> forVoice(ModelShelf& models, const voices::Voice& voice,
                                                const std::stop_token& stop);

    // Cosine, -1…1; absent for sound that is too short to tell.
    std::optional<double> similarity(std::span<const float> samples, int sampleRateHz) const;

private:
    models::ModelHandle handle_;  // empty: the encoder belongs to the model that speaks
    const models::SpeakerEncoder* encoder_ = nullptr;
    std::vector<float> wanted_;
};

}  // namespace timbre::engine
