// Log-mel, encoder and decoder against the reference.
#include "core/models/whisper/config.h"
#include "core/models/whisper/network.h"
#include "core/models/whisper/window_decoder.h"
#include "core/tensor/audio/mel_filterbank.h"
#include "core/tensor/weights.h"
#include "tests/core/models/whisper/parity/cases.h"
#include "tests/core/models/whisper/parity/parity_network.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/scalar_tensor.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

namespace timbre::parity {
namespace {

using namespace models::whisper;

constexpr std::int64_t kWindowFrames = 3000, kWindowSamples = 480000;

void logMel(WhisperCase& one) {
    const at::Tensor samples = one.sound();
    const LogMel mel(one.entry().at("inputs").at("mels").get<std::int64_t>());
    const at::Tensor window = mel.window(samples, kWindowFrames);
    const at::Tensor padded = at::cat({samples, at::zeros({kWindowSamples})});
    const at::Tensor whole = mel(padded);
    const std::int64_t frames = one.input("hf_window").size(1);

    one.compare("hf_window", window.slice(1, 0, frames));
    one.compare("hf_tail_value", window.select(1, kWindowFrames - 1));
    one.compare("openai_padded", whole.slice(1, 0, frames));
    one.compare("openai_frames", at::scalar_tensor(whole.size(1), at::kLong));
    // Heard piece by piece: the mirrored beginning and silence behind the end are the caller's.
    const at::Tensor open =
        at::cat({padded.slice(0, 1, kContextSamples + 1).flip(0), padded.slice(0, 0, kWindowSamples)});
    const at::Tensor pieces = LogMel::scaled(mel.logarithms(open), whole.max().item<double>() * 4 - 4);
    one.compareWith("openai_padded, by pieces", pieces.slice(1, 0, frames), one.input("openai_padded"),
                    one.tolerance());
}

void melFilters(WhisperCase& one) {
    const at::Tensor expected = one.input("filters");
    one.compare("filters", tensor::melFilterbank({.mels = expected.size(0),
                                                  .bins = expected.size(1),
                                                  .sampleRate = kSampleRateHz,
                                                  .lowHz = 0,
                                                  .highHz = 8000,
                                                  .scale = tensor::MelScale::Slaney,
                                                  .areaNormalised = true}));
}

void encoder(WhisperCase& one) {
    const Network network = networkOf(one.checkpoint());
    const at::Tensor mel = network.mel.window(one.sound(), kWindowFrames).unsqueeze(0);
    const std::int64_t head = one.input("embed_out_head").size(1);

    one.compare("embed_out_head", network.encoder.embed(mel).slice(1, 0, head));
    one.input("layer0_out_head");  // between the blocks, which have no names here; "out" is behind them
    one.compare("out", network.encoder(mel));
}

// Also step by step, which is another way through the kernels.
void decoder(WhisperCase& one) {
    const Network network = networkOf(one.checkpoint());
    const Decoder::Heard heard = heardOf(network, jfk(one));
    const at::Tensor ids = one.input("ids");
    auto cache = network.decoder.begin(1, 1);
    Looks looks{.layers = {0}, .weights = {}};

    const at::Tensor hidden = network.decoder(ids, heard, cache, &looks);

    one.compare("hidden_last", hidden);
    one.compare("logits", network.decoder.logits(hidden));
    one.compare("cross_attn_l0",
                looks.weights.front().slice(3, 0, one.input("cross_attn_l0").size(3)).contiguous());
    auto steps = network.decoder.begin(1, 1);
    std::vector<at::Tensor> parts;
    for (std::int64_t i = 0; i < ids.size(1); ++i)
        parts.push_back(network.decoder(ids.slice(1, i, i + 1), heard, steps));
    one.compareWith("logits, step by step", network.decoder.logits(at::cat(parts, 1)), one.input("logits"),
                    one.tolerance());
}

void language(WhisperCase& one) {
    const ParityModel model(one.checkpoint());
    const Decoder::Heard heard = heardOf(model.network, jfk(one));
    const WindowDecoder decoder(model.network, model.vocabulary);
    std::vector<std::int64_t> tokens;
    for (const auto& [code, token] : model.vocabulary.languages) tokens.push_back(token);
    const auto shares = decoder.languageProbabilities(heard);
    const DecodedWindow decoded =
        decoder.decode(heard, {.startSequence = {model.vocabulary.start}, .mostTokens = 1}, {}, {});

    one.compare("lang_ids", at::tensor(tokens));
    one.compare("probs", at::tensor(shares));
    const auto best = std::max_element(shares.begin(), shares.end()) - shares.begin();
    one.compareIds("best", {&tokens[static_cast<std::size_t>(best)], 1},
                   nlohmann::json::array({one.data().at("best")}));
    one.compare("no_speech_prob", at::tensor({decoded.noSpeechProbability}));
}

constexpr WhisperKind kKinds[] = {
    {"log_mel", logMel},         {"mel_filterbank", melFilters},   {"encoder", encoder},
    {"decoder_logits", decoder}, {"language_detection", language},
};

}  // namespace

std::span<const WhisperKind> networkKinds() {
    return kKinds;
}

}  // namespace timbre::parity
