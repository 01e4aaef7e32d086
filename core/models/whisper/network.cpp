#include "core/models/whisper/network.h"

#include "core/tensor/precision.h"
#include "core/tensor/weights.h"

namespace timbre::models::whisper {

Network takeNetwork(const Config& config, tensor::Weights& weights, at::ScalarType type) {
    constexpr const char* kOwnProjection = "proj_out.weight";
    tensor::Weights model = weights.scope(weights.has("model.encoder.conv1.weight") ? "model." : "");
    at::Tensor projection;
    if (weights.has(kOwnProjection))
        projection = tensor::takeAs(type, weights, kOwnProjection, {config.vocabulary, config.width});
    tensor::Weights encoder = model.scope("encoder."), decoder = model.scope("decoder.");
    Network network{config, LogMel(config.mels), Encoder(config, encoder, type),
                    Decoder(config, decoder, projection, type)};
    weights.expectAllTaken();
    return network;
}

}  // namespace timbre::models::whisper
