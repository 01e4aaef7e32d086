// Features, Whisper's network and Vocos in their published sizes, with random weights, against what the
// matrix products of this machine allow. What is compared is measured in turn, in one run.
#include "core/models/vocos/network.h"
#include "core/models/whisper/network.h"
#include "core/tensor/audio/kaldi_fbank.h"
#include "core/tensor/audio/test_sound.h"
#include "core/tensor/inference.h"
#include "core/tensor/precision.h"
#include "core/tensor/weights.h"
#include "tests/core/models/vocos/made_vocos.h"
#include "tests/core/models/whisper/made_whisper.h"
#include "tests/perf/models/models_bench.h"

#include <ATen/ops/linear.h>
#include <ATen/ops/zeros.h>

#include <functional>

namespace timbre::bench {
namespace {

using namespace models;
using Clock = std::chrono::steady_clock;

constexpr int kRounds = 5;
constexpr test::WhisperSize kTiny{.mels = 80,
                                  .width = 384,
                                  .heads = 6,
                                  .inner = 1536,
                                  .layers = 4,
                                  .vocabulary = 51865,
                                  .sourcePositions = 1500,
                                  .targetPositions = 448};
constexpr int kPromptTokens = 4, kTokens = 24;

double ms(const std::function<void()>& work) {
    const auto start = Clock::now();
    work();
    return msSince(start);
}

// Floating-point operations of the encoder, a multiplication and an addition being two.
double encoderOperations(const test::WhisperSize& size) {
    const auto d = static_cast<double>(size.width), s = static_cast<double>(size.sourcePositions);
    const double convolutions = 2 * 2 * s * 3 * static_cast<double>(size.mels) * d + 2 * s * 3 * d * d;
    const double block =
        4 * 2 * s * d * d + 2 * 2 * s * d * static_cast<double>(size.inner) + 2 * 2 * s * s * d;
    return convolutions + static_cast<double>(size.layers) * block;
}

// Large square products, the fastest this machine does: ms for so many operations.
class Products {
public:
    explicit Products(at::ScalarType type)
        : a_(noise({kSize, kSize}).to(type)), b_(noise({kSize, kSize}).to(type)) {}

    double msFor(double operations) const {
        const double took = ms([&] { at::linear(a_, b_); });
        return took * operations / (2.0 * kSize * kSize * kSize);
    }

private:
    static constexpr std::int64_t kSize = 1024;
    at::Tensor a_, b_;
};

void benchFeatures() {
    const at::Tensor halfMinute = tensor::testSound(30, 16000), tenSeconds = tensor::testSound(10, 24000);
    const whisper::LogMel whisperMel(80), largeMel(128);
    const tensor::KaldiFbank fbank;
    const tensor::LogMel vocosMel(tensor::vocosMel());
    const at::Tensor kaldiSamples = halfMinute * 32768;
    std::vector<double> small, large, kaldi, vocos;
    for (int round = 0; round <= kRounds; ++round) {
        const double values[] = {ms([&] { whisperMel(halfMinute); }), ms([&] { largeMel(halfMinute); }),
                                 ms([&] { fbank(kaldiSamples); }),
                                 ms([&] { vocosMel(tenSeconds.unsqueeze(0)); })};
        if (round == 0) continue;  // warm-up
        small.push_back(values[0]);
        large.push_back(values[1]);
        kaldi.push_back(values[2]);
        vocos.push_back(values[3]);
    }
    printHeader("Features");
    print({"Whisper log-mel of 30 s, 80 bands", small, "ms", "a few ms"});
    print({"Whisper log-mel of 30 s, 128 bands", large, "ms", ""});
    print({"Kaldi filterbank of 30 s, 80 bands", kaldi, "ms", ""});
    print({"Vocos log-mel of 10 s at 24 kHz", vocos, "ms", ""});
}

whisper::Network network(const test::MadeFolder& folder, at::ScalarType type) {
    tensor::Weights weights = tensor::Weights::open(folder.path());
    return whisper::takeNetwork(whisper::readConfig(folder.path()), weights, type);
}

double msPerToken(const whisper::Decoder& decoder, const whisper::Decoder::Heard& heard) {
    auto cache = decoder.begin(1, 448);
    decoder(at::zeros({1, kPromptTokens}, at::kLong), heard, cache);
    const at::Tensor token = at::zeros({1, 1}, at::kLong);
    return ms([&] {
               for (int i = 0; i < kTokens; ++i) decoder.logits(decoder(token, heard, cache)).argmax();
           }) /
           kTokens;
}

void benchWhisper(const test::MadeFolder& folder, at::ScalarType type, const std::string& name) {
    const whisper::Network tiny = network(folder, type);
    const Products products(type);
    const at::Tensor mel = tiny.mel.window(tensor::testSound(30, 16000), 3000).unsqueeze(0);
    std::vector<double> encoder, floor, share, hear, token;
    for (int round = 0; round <= kRounds; ++round) {
        at::Tensor encoded;
        whisper::Decoder::Heard heard;
        const double limit = products.msFor(encoderOperations(kTiny));
        const double took = ms([&] { encoded = tiny.encoder(mel); });
        const double heardIn = ms([&] { heard = tiny.decoder.hear(encoded); });
        const double perToken = msPerToken(tiny.decoder, heard);
        if (round == 0) continue;  // warm-up
        floor.push_back(limit);
        encoder.push_back(took);
        share.push_back(100 * limit / took);
        hear.push_back(heardIn);
        token.push_back(perToken);
    }
    printHeader("Whisper tiny, " + name + ", 30 s of sound");
    print({"Encoder", encoder, "ms", ""});
    print({"Its operations as large matrix products", floor, "ms", ""});
    print({"Share of that rate", share, "%", ""});
    print({"Keys and values of the sound, for the decoder", hear, "ms", ""});
    print({"Decoder, one token after another", token, "ms per token", ""});
}

void benchVocos() {
    constexpr test::VocosSize kPublished{
        .sampleRate = 24000, .mels = 100, .width = 512, .inner = 1536, .layers = 8, .fft = 1024, .hop = 256};
    const test::MadeFolder folder;
    test::writeVocos(folder, kPublished, test::vocosTensors(kPublished));
    tensor::Weights weights = tensor::Weights::open(folder.path());
    const vocos::Vocoder vocoder(vocos::readConfig(folder.path()), weights, at::kFloat);
    const at::Tensor mel = tensor::LogMel(tensor::vocosMel())(tensor::testSound(10, 24000).unsqueeze(0));
    std::vector<double> took;
    for (int round = 0; round <= kRounds; ++round) {
        const double value = ms([&] { vocoder(mel); });
        if (round > 0) took.push_back(value);
    }
    printHeader("Vocos mel-24khz, fp32");
    print({"10 s of sound", took, "ms", ""});
}

}  // namespace

void benchAudio() {
    tensor::runInference([] {
        benchFeatures();
        const test::MadeFolder folder;
        test::writeWhisper(folder, kTiny, test::whisperTensors(kTiny));
        benchWhisper(folder, at::kFloat, "fp32");
        if (tensor::hasFastBf16()) benchWhisper(folder, at::kBFloat16, "bf16");
        benchVocos();
    });
}

}  // namespace timbre::bench
