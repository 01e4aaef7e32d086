// The network against the reference (transformers 4.55, float32) on the tiny checkpoint of the
// fixtures. The tolerances are those of its manifest.
#include "core/models/whisper/decoder.h"
#include "core/models/whisper/network.h"
#include "tests/core/tensor/closeness.h"
#include "tests/core/tensor/fixtures.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/cosine_similarity.h>
#include <ATen/ops/full.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

using namespace timbre;
using namespace timbre::models;

class WhisperParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void logMel_data();
    void logMel();
    void encoder();
    void decoder();
    void decoderStepByStep();
    void language();
    void bf16IsClose();
    void bf16DecoderIsClose();

private:
    static whisper::Network network(at::ScalarType type = at::kFloat);
    static at::Tensor encoded(const whisper::Network& of);

    c10::InferenceMode mode_;
};

void WhisperParityTest::initTestCase() {
    if (fixtureFolder().empty()) QSKIP("TIMBRE_FIXTURES is not set");
}

whisper::Network WhisperParityTest::network(at::ScalarType type) {
    const auto folder = fixtureFolder() / "whisper/ckpt";
    tensor::Weights weights = tensor::Weights::open(folder);
    return whisper::takeNetwork(whisper::readConfig(folder), weights, type);
}

at::Tensor WhisperParityTest::encoded(const whisper::Network& of) {
    return of.encoder(of.mel.window(samplesOf(fixtureFolder() / "audio/jfk.wav"), 3000).unsqueeze(0));
}

void WhisperParityTest::logMel_data() {
    QTest::addColumn<int>("nothing");
    for (const char* name : {"jfk", "synth", "short", "silence", "const", "impulse"})
        QTest::newRow(name) << 0;
}

void WhisperParityTest::logMel() {
    const std::string name = QTest::currentDataTag();
    tensor::Weights golden = fixture("whisper/logmel_" + name + ".safetensors");
    const at::Tensor samples =
        golden.has("wave") ? golden.take("wave") : samplesOf(fixtureFolder() / "audio/jfk.wav");
    const at::Tensor shortForm = golden.take("hf_window"), longForm = golden.take("openai_padded");
    const whisper::LogMel mel(80);

    const at::Tensor window = mel.window(samples, 3000);
    const at::Tensor whole = mel(at::cat({samples, at::zeros({480000})}));

    QCOMPARE(farFrom(window.slice(1, 0, shortForm.size(1)), shortForm, 2e-4), QString());
    QCOMPARE(farFrom(window.select(1, 2999), golden.take("hf_tail_value"), 2e-4), QString());
    QCOMPARE(farFrom(whole.slice(1, 0, longForm.size(1)), longForm, 2e-4), QString());
    QCOMPARE(whole.size(1), golden.take("openai_frames").item<std::int64_t>());
}

void WhisperParityTest::encoder() {
    tensor::Weights golden = fixture("whisper/encoder_jfk.safetensors");
    const whisper::Network tiny = network();
    const at::Tensor mel = tiny.mel.window(samplesOf(fixtureFolder() / "audio/jfk.wav"), 3000).unsqueeze(0);

    QCOMPARE(farFrom(tiny.encoder.embed(mel).slice(1, 0, 64), golden.take("embed_out_head"), 1e-4, 1e-4),
             QString());
    QCOMPARE(farFrom(tiny.encoder(mel), golden.take("out"), 1e-4, 1e-4), QString());
}

void WhisperParityTest::decoder() {
    tensor::Weights golden = fixture("whisper/decoder_teacher.safetensors");
    const whisper::Network tiny = network();
    const auto heard = tiny.decoder.hear(encoded(tiny));
    auto cache = tiny.decoder.begin(1, 448);
    whisper::Looks looks{.layers = {0}, .weights = {}};

    const at::Tensor hidden = tiny.decoder(golden.take("ids"), heard, cache, &looks);

    QCOMPARE(farFrom(hidden, golden.take("hidden_last"), 2e-4, 1e-4), QString());
    QCOMPARE(farFrom(tiny.decoder.logits(hidden), golden.take("logits"), 2e-4, 1e-4), QString());
    QCOMPARE(farFrom(looks.weights.front().slice(3, 0, 200), golden.take("cross_attn_l0"), 2e-4, 1e-4),
             QString());
}

void WhisperParityTest::decoderStepByStep() {
    tensor::Weights golden = fixture("whisper/decoder_teacher.safetensors");
    const whisper::Network tiny = network();
    const auto heard = tiny.decoder.hear(encoded(tiny));
    auto cache = tiny.decoder.begin(1, 1);
    const at::Tensor ids = golden.take("ids");

    std::vector<at::Tensor> steps;
    for (std::int64_t i = 0; i < ids.size(1); ++i)
        steps.push_back(tiny.decoder(ids.slice(1, i, i + 1), heard, cache));

    QCOMPARE(farFrom(tiny.decoder.logits(at::cat(steps, 1)), golden.take("logits"), 2e-4, 1e-4), QString());
}

void WhisperParityTest::language() {
    tensor::Weights golden = fixture("whisper/language.safetensors");
    const whisper::Network tiny = network();
    auto cache = tiny.decoder.begin(1, 1);
    const at::Tensor start = at::full({1, 1}, tiny.config.englishPrompt.front(), at::kLong);

    const at::Tensor logits =
        tiny.decoder.logits(tiny.decoder(start, tiny.decoder.hear(encoded(tiny)), cache))[0][0];

    const at::Tensor languages = logits.index_select(0, golden.take("lang_ids"));
    QCOMPARE(farFrom(at::softmax(languages, 0), golden.take("probs"), 1e-5, 1e-3), QString());
}

// Not parity: how far bf16 matrices are from float32 here.
void WhisperParityTest::bf16IsClose() {
    const at::Tensor exact = fixture("whisper/encoder_jfk.safetensors").take("out");

    const at::Tensor rounded = encoded(network(at::kBFloat16));

    const double error = ((rounded - exact).norm() / exact.norm()).item<double>();
    const double cosine = at::cosine_similarity(rounded, exact, -1).min().item<double>();
    qInfo("encoder in bf16: relative error %.4f, least cosine of a position %.6f", error, cosine);
    QVERIFY(error > 0 && error < 0.01);
    QVERIFY(cosine > 0.9999);
}

// Weights and sound in bf16 against the reference.
void WhisperParityTest::bf16DecoderIsClose() {
    tensor::Weights golden = fixture("whisper/decoder_teacher.safetensors");
    const whisper::Network tiny = network(at::kBFloat16);
    auto cache = tiny.decoder.begin(1, 448);
    const at::Tensor ids = golden.take("ids"), exact = golden.take("logits");
    const auto heard = tiny.decoder.hear(encoded(tiny));

    std::vector<at::Tensor> steps;
    for (std::int64_t i = 0; i < ids.size(1); ++i)
        steps.push_back(tiny.decoder(ids.slice(1, i, i + 1), heard, cache));
    const at::Tensor logits = tiny.decoder.logits(at::cat(steps, 1));

    const double error = ((logits - exact).norm() / exact.norm()).item<double>();
    qInfo("logits in bf16: relative error %.4f", error);
    QVERIFY(error > 0 && error < 0.02);
}

QTEST_GUILESS_MAIN(WhisperParityTest)
#include "whisper_parity_test.moc"
