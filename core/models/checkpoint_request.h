#pragma once

#include "core/models/model_pool.h"
#include "core/models/stored_model.h"

#include <string>

namespace timbre::models {

// How a checkpoint on disk comes into the pool.
struct CheckpointChoice {
    std::string device = "cpu";
    Precision precision = Precision::Fp32;
    int threads = 0;                 // 0: as the runtime was set up
    std::int64_t expectedBytes = 0;  // of its tensors; 0: not known
    bool onlySpeakerEncoder = false;
};

// The request for a Ready model. `user`: who asks, for people. Opening the neural module is not part
// of what the pool measures. Throws Error(NotFound) unless the model is there, Unsupported where no
// family recognises it, and for a Broken one what problemOf() says.
ModelRequest checkpointRequest(const StoredModel& model, const CheckpointChoice& choice, std::string user);

}  // namespace timbre::models
