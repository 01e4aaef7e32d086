// Vocos against the reference in float32 on the tiny checkpoint of the fixtures. The tolerance of the
// sound is that of the manifest.
#include "core/models/vocos/model.h"
#include "core/models/vocos/network.h"
#include "tests/core/tensor/closeness.h"
#include "tests/core/tensor/fixtures.h"

#include <c10/core/InferenceMode.h>

#include <QTest>

using namespace timbre;
using namespace timbre::models;

class VocosParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sound_data();
    void sound();
    void activations();
    void oneFrameIsNoSound();
    void thePublishedFolderInfers();

private:
    static vocos::Vocoder vocoder();

    c10::InferenceMode mode_;
};

void VocosParityTest::initTestCase() {
    if (fixtureFolder().empty()) QSKIP("TIMBRE_FIXTURES is not set");
}

vocos::Vocoder VocosParityTest::vocoder() {
    const auto folder = fixtureFolder() / "f5-tts/vocos";
    tensor::Weights weights = tensor::Weights::open(folder);
    return vocos::Vocoder(vocos::readConfig(folder), weights, at::kFloat);
}

void VocosParityTest::sound_data() {
    QTest::addColumn<int>("nothing");
    for (const char* name : {"vocos_0_T32", "vocos_1_T7", "vocos_batch2"}) QTest::newRow(name) << 0;
}

void VocosParityTest::sound() {
    tensor::Weights golden = fixture(std::string("f5-tts/") + QTest::currentDataTag() + ".safetensors");

    QCOMPARE(farFrom(vocoder()(golden.take("mel_bct")), golden.take("wave"), 1e-5, 1e-4), QString());
}

void VocosParityTest::activations() {
    tensor::Weights golden = fixture("f5-tts/vocos_0_T32.safetensors");
    const vocos::Vocoder tiny = vocoder();

    const at::Tensor features = tiny.backbone(golden.take("mel_bct"));

    QCOMPARE(farFrom(features, golden.take("act_backbone"), 1e-4, 1e-4), QString());
    QCOMPARE(farFrom(tiny.head(features), golden.take("act_head_out"), 1e-4, 1e-4), QString());
}

void VocosParityTest::oneFrameIsNoSound() {
    const at::Tensor mel = fixture("f5-tts/vocos_2_T1.safetensors").take("mel_bct");

    QVERIFY(vocoder()(mel).sizes().equals({1, 0}));
}

void VocosParityTest::thePublishedFolderInfers() {
    const Inference inference = vocos::load({.folder = fixtureFolder() / "f5-tts/vocos"})->infer({});

    QCOMPARE(inference.audioSeconds, 93 * 256 / 24000.0);
    qInfo("%s", inference.result.c_str());
}

QTEST_GUILESS_MAIN(VocosParityTest)
#include "vocos_parity_test.moc"
