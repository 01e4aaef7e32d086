#pragma once

#include "core/models/whisper/config.h"
#include "core/models/whisper/network.h"
#include "core/models/whisper/vocabulary.h"
#include "core/tensor/weights.h"
#include "tests/core/models/whisper/parity/whisper_case.h"
#include "tests/core/tensor/fixtures.h"

#include <ATen/ops/constant_pad_nd.h>

namespace timbre::parity {

inline models::whisper::Network networkOf(const std::filesystem::path& folder) {
    tensor::Weights weights = tensor::Weights::open(folder);
    return models::whisper::takeNetwork(models::whisper::readConfig(folder), weights, at::kFloat);
}

// A checkpoint with its tokens, in float32.
struct ParityModel {
    explicit ParityModel(const std::filesystem::path& folder)
        : network(networkOf(folder)), vocabulary(folder, network.config) {}

    models::whisper::Network network;
    models::whisper::Vocabulary vocabulary;
};

inline at::Tensor jfk(const WhisperCase& one) {
    return samplesOf(one.folder().parent_path() / "audio" / "jfk.wav");
}

// The first half minute of a sound as the decoder has it.
inline models::whisper::Decoder::Heard heardOf(const models::whisper::Network& network,
                                               const at::Tensor& samples) {
    const at::Tensor mel = network.mel.window(samples, 2 * network.config.sourcePositions);
    return network.decoder.hear(network.encoder(mel.unsqueeze(0)));
}

// A window of mel frames from `seek` on, nought behind its end.
inline models::whisper::Decoder::Heard heardOf(const models::whisper::Network& network, const at::Tensor& mel,
                                               std::int64_t seek) {
    const at::Tensor rest = at::constant_pad_nd(mel.slice(1, seek), {0, seek});
    return network.decoder.hear(network.encoder(rest.unsqueeze(0)));
}

}  // namespace timbre::parity
