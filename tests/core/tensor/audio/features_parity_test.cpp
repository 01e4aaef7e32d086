// Filterbanks and features against the references. The tolerances are those of the manifests.
#include "core/tensor/audio/kaldi_fbank.h"
#include "core/tensor/audio/log_mel.h"
#include "tests/core/tensor/closeness.h"
#include "tests/core/tensor/fixtures.h"

#include <ATen/ops/hann_window.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

using namespace timbre;
using tensor::KaldiFbank;
using tensor::LogMel;
using tensor::melFilterbank;

class FeaturesParityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whisperFilterbank();
    void vocosFilterbankAndWindow();
    void speakerEncoderFilterbank();
    void vocosMel_data();
    void vocosMel();
    void bigVganMel_data();
    void bigVganMel();
    void kaldiTables();
    void kaldiFbank_data();
    void kaldiFbank();

private:
    c10::InferenceMode mode_;
};

void FeaturesParityTest::initTestCase() {
    if (fixtureFolder().empty()) QSKIP("TIMBRE_FIXTURES is not set");
}

void FeaturesParityTest::whisperFilterbank() {
    const at::Tensor expected = fixture("whisper/mel_filters.safetensors").take("filters", {80, 201});

    QCOMPARE(farFrom(melFilterbank({}), expected, 1e-7, 1e-5), QString());
}

void FeaturesParityTest::vocosFilterbankAndWindow() {
    tensor::Weights golden = fixture("f5-tts/mel_filterbank_vocos.safetensors");

    // The reference has its corners in float32: half a millihertz of a triangle's 100 Hz.
    QCOMPARE(farFrom(melFilterbank(tensor::vocosMel().bank).t(), golden.take("fb"), 1.5e-5), QString());
    QCOMPARE(farFrom(at::hann_window(1024), golden.take("window"), 1e-6, 1e-5), QString());
}

void FeaturesParityTest::speakerEncoderFilterbank() {
    tensor::Weights golden = fixture("qwen3-tts/goldens/mel_filterbank.safetensors");

    QCOMPARE(farFrom(melFilterbank(tensor::bigVganMel(128).bank), golden.take("weights"), 1e-7, 1e-5),
             QString());
}

// Near-silent bands are ill conditioned in the logarithm (the reference itself is 0.06 off there):
// compared as energies. The last case has a noise floor, so the logarithm itself is compared.
void FeaturesParityTest::vocosMel_data() {
    QTest::addColumn<bool>("logarithm");
    for (const char* name : {"mel_0_voice", "mel_1_voice", "mel_2_noise", "mel_3_silence"})
        QTest::newRow(name) << false;
    QTest::newRow("mel_9_noisefloor") << true;
}

void FeaturesParityTest::vocosMel() {
    QFETCH(const bool, logarithm);
    tensor::Weights golden = fixture(std::string("f5-tts/") + QTest::currentDataTag() + ".safetensors");
    const at::Tensor expected = golden.take("mel_bct");

    const at::Tensor mel = LogMel(tensor::vocosMel())(golden.take("wave"));

    if (logarithm)
        QCOMPARE(farFrom(mel, expected, 2e-4), QString());
    else
        QCOMPARE(farFrom(mel.exp(), expected.exp(), 3e-6, 1e-4), QString());
}

void FeaturesParityTest::bigVganMel_data() {
    QTest::addColumn<int>("nothing");
    for (const char* name : {"0_voice", "1_voice", "2_noise", "3_silence"}) QTest::newRow(name) << 0;
}

void FeaturesParityTest::bigVganMel() {
    tensor::Weights golden =
        fixture(std::string("f5-tts/mel_bigvgan_") + QTest::currentDataTag() + ".safetensors");

    const at::Tensor mel = LogMel(tensor::bigVganMel(100))(golden.take("wave"));

    QCOMPARE(farFrom(mel.exp(), golden.take("mel_bct").exp(), 3e-6, 1e-4), QString());
}

void FeaturesParityTest::kaldiTables() {
    tensor::Weights golden = fixture("chunkformer/fbank.safetensors");
    const KaldiFbank fbank;

    // The same float32 operations in the same order; logarithm and power may round differently.
    QCOMPARE(farFrom(fbank.bank(), golden.take("mel_banks"), 2e-5), QString());
    QCOMPARE(farFrom(fbank.window(), golden.take("povey_window"), 1e-6), QString());
}

void FeaturesParityTest::kaldiFbank_data() {
    QTest::addColumn<int>("nothing");
    for (const char* name :
         {"main", "synth", "short_a", "short_b", "short_min", "one_frame", "tone_dc", "zeros"})
        QTest::newRow(name) << 0;
}

void FeaturesParityTest::kaldiFbank() {
    const std::string name = QTest::currentDataTag();
    const at::Tensor expected = fixture("chunkformer/fbank.safetensors").take(name + ".fbank");
    const at::Tensor samples = samplesOf(fixtureFolder() / "chunkformer" / (name + ".wav")) * 32768;

    const at::Tensor found = KaldiFbank()(samples);

    // Another transform rounds bands far below the loudest one of a frame differently: 1e-4 within
    // 60 dB of it (6.9 nepers in energy: 13.8), 7e-3 below (shared notes, models/chunkformer.md 3).
    QCOMPARE(farFrom(found, expected, 7e-3), QString());
    const at::Tensor loud = expected > expected.amax(1, true) - 13.8;
    QCOMPARE(farFrom(found.masked_select(loud), expected.masked_select(loud), 1e-4), QString());
}

QTEST_GUILESS_MAIN(FeaturesParityTest)
#include "features_parity_test.moc"
