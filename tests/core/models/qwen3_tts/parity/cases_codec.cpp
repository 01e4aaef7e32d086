// The decoder of the speech tokenizer against the reference, and in steps against the whole.
#include "core/models/qwen3_tts/codec_decoder.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"
#include "tests/core/models/qwen3_tts/parity/cases.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>

#include <algorithm>

namespace timbre::parity {
namespace {

using namespace models::qwen3_tts;

// Of samples in ±1: products of few and of many rows add up in another order.
constexpr Tolerance kSame{1e-4, 0};

struct Opened {
    CodecDecoderConfig config;
    tensor::Weights weights;
    CodecDecoder decoder;

    explicit Opened(const std::filesystem::path& folder)
        : config(readCodecDecoderConfig(folder)),
          weights(tensor::Weights::open(folder)),
          decoder(config, weights) {}
};

at::Tensor inSteps(const CodecDecoder& decoder, const at::Tensor& codes, std::int64_t frames,
                   CodecDecoder::State& state) {
    std::vector<at::Tensor> pieces;
    for (const at::Tensor& piece : codes.split(frames)) pieces.push_back(decoder.step(piece, state));
    return at::cat(pieces);
}

// Steps of every size give the whole, and so does what follows a primed beginning.
void compareSteps(Case& one, const CodecDecoder& decoder, const at::Tensor& codes, const at::Tensor& whole) {
    for (const std::int64_t frames : {1, 2, 5, 7}) {
        CodecDecoder::State state = decoder.begin();
        one.compareWith("in steps of " + std::to_string(frames), inSteps(decoder, codes, frames, state),
                        whole, kSame);
    }
    const std::int64_t primed = codes.size(0) * 2 / 3;
    CodecDecoder::State state = decoder.begin();
    decoder.prime(codes.slice(0, 0, primed), state);
    CodecDecoder::State copy = state;
    const at::Tensor rest = codes.slice(0, primed),
                     expected = whole.slice(0, primed * whole.size(0) / codes.size(0));
    one.compareWith("behind a primed beginning", inSteps(decoder, rest, 1, state), expected, kSame);
    one.compareWith("the same once more", inSteps(decoder, rest, 3, copy), expected, kSame);
}

at::Tensor whole(Case& one, const CodecDecoder& decoder, const at::Tensor& codes) {
    const at::Tensor wave = decoder.decode(codes);
    compareSteps(one, decoder, codes, wave);
    return wave;
}

// One convolution of the checkpoint over all rows x [t, in], by itself.
at::Tensor convolved(const tensor::RowConvolution& convolution, const at::Tensor& x, std::int64_t rate = 1) {
    const std::int64_t t = x.size(0), past = convolution.past();
    const at::Tensor rows = at::zeros({past + t, x.size(1)});
    rows.slice(0, past).copy_(x);
    at::Tensor y = at::empty({t * rate, convolution.outputs() / rate});
    convolution(rows.data_ptr<float>(), t, {.y = y.data_ptr<float>()});
    return y;
}

// The parts one after the other, [channels, time] but for the transformer's.
void compareParts(Case& one, Opened& opened, const at::Tensor& codes) {
    const auto scope = [&](const std::string& name) { return opened.weights.scope("decoder." + name); };
    const auto weight = [&](const std::string& name) { return opened.weights.take("decoder." + name); };
    auto books = scope("quantizer.");
    at::Tensor x = CodecCodebooks(opened.config, books)(codes);
    one.compare("quantized", x.t());
    x = convolved(tensor::RowConvolution::plain(weight("pre_conv.conv.weight"), weight("pre_conv.conv.bias")),
                  x);
    one.compare("pre_conv", x.t());
    auto layers = scope("pre_transformer.");
    const CodecTransformer transformer(opened.config, layers);
    auto seen = transformer.begin();
    x = transformer.step(x, seen);
    one.compare("pre_transformer", x);
    for (std::size_t i = 0; i < opened.config.latentRatios.size(); ++i) {
        const std::string name = "upsample." + std::to_string(i) + ".";
        const std::int64_t ratio = opened.config.latentRatios[i];
        one.compare(name + "conv",
                    convolved(tensor::RowConvolution::transposed(weight(name + "0.conv.weight"),
                                                                 weight(name + "0.conv.bias"), ratio),
                              x, ratio)
                        .t());
        auto part = scope(name);
        const CodecLatents stage(opened.config.latentWidth, ratio, part);
        auto state = stage.begin();
        x = stage.step(x, state);
        one.compare(name + "convnext", x.t());
    }
    auto wave = scope("decoder.");
    const auto stages = CodecWave(opened.config, wave).stages(x.contiguous());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        const std::string name = "decoder." + std::to_string(i);
        if (one.has(name)) one.compare(name, stages[i].t());
    }
}

// codes and wav, or codes.0, wav.0 and so on of a batch, each of which is decoded alone.
void decode(Case& one) {
    Opened opened(one.path());
    for (const std::string& name : one.named("codes")) {
        const at::Tensor codes = one.input(name).clamp_min(0);
        one.compare("wav" + name.substr(std::string("codes").size()), whole(one, opened.decoder, codes));
        if (one.has("quantized")) compareParts(one, opened, codes);
    }
}

// As the reference decodes long codes: every `chunk` frames anew, with what a few frames before them
// leave behind. It differs from the whole near the beginning of a chunk.
at::Tensor decodeChunked(const CodecDecoder& decoder, const at::Tensor& codes, std::int64_t chunk,
                         std::int64_t context) {
    std::vector<at::Tensor> pieces;
    for (std::int64_t first = 0; first < codes.size(0); first += chunk) {
        const std::int64_t before = std::min(first, context);
        pieces.push_back(decoder.decode(codes.slice(0, first - before, first + chunk))
                             .slice(0, before * decoder.config().samplesPerFrame));
    }
    return at::cat(pieces);
}

void decodeInChunks(Case& one) {
    const Opened opened(one.path());
    const at::Tensor codes = one.input("codes"), places = one.input("sample_index");
    const at::Tensor chunked =
        decodeChunked(opened.decoder, codes, one.entry().at("chunk_size").get<std::int64_t>(),
                      one.entry().at("left_context_size").get<std::int64_t>());
    if (one.has("wav_chunked")) one.compare("wav_chunked", chunked);
    if (one.has("wav_at")) one.compare("wav_at", chunked.index({places}));
    const at::Tensor full = whole(one, opened.decoder, codes);
    if (one.has("wav_full_at")) one.compare("wav_full_at", full.index({places}));
}

constexpr Kind kKinds[] = {
    {"st_decode", decode},
    {"st_decode_chunked", decodeInChunks},
};

}  // namespace

std::span<const Kind> codecKinds() {
    return kKinds;
}

}  // namespace timbre::parity
