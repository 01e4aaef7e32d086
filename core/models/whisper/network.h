#pragma once

#include "core/models/whisper/config.h"
#include "core/models/whisper/decoder.h"
#include "core/models/whisper/encoder.h"
#include "core/models/whisper/log_mel.h"

#include <ATen/core/Tensor.h>
#include <c10/core/ScalarType.h>

namespace timbre::tensor {
class Weights;
}

namespace timbre::models::whisper {

// All of a Whisper checkpoint. Immutable; any thread.
struct Network {
    Config config;
    LogMel mel;
    Encoder encoder;
    Decoder decoder;
};

// Takes every tensor, with or without the prefix "model." of the published files, and the output
// projection where a file has one of its own (else the token embeddings serve). Throws as Weights::take
// and expectAllTaken.
Network takeNetwork(const Config& config, tensor::Weights& weights, at::ScalarType type);

}  // namespace timbre::models::whisper
