// How far bf16 is from float32 on the tiny checkpoint of the fixtures; timbre-whisper-parity compares with
// the reference.
#include "core/models/whisper/decoder.h"
#include "core/models/whisper/network.h"
#include "tests/core/tensor/closeness.h"
#include "tests/core/tensor/fixtures.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/cosine_similarity.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

using namespace timbre;
using namespace timbre::models;

class WhisperParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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
