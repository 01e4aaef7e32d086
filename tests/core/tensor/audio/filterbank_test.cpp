#include "core/base/error.h"
#include "core/tensor/audio/kaldi_fbank.h"
#include "core/tensor/audio/mel_filterbank.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/full.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <numbers>

using namespace timbre;
using tensor::KaldiFbank;
using tensor::MelBankSettings;
using tensor::melFilterbank;
using tensor::MelScale;

class FilterbankTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slaneyIsLinearBelowOneKilohertz();
    void areaNormalisedTrianglesHaveArea();
    void htkTrianglesHaveHeightOne();
    void impossibleBandsAreRefused();
    void kaldiTakesWholeFramesOnly();
    void kaldiSilenceIsTheFloor();
    void kaldiHearsNoConstant();
    void kaldiPutsASineIntoItsBand();

private:
    c10::InferenceMode mode_;
};

// One bin per Hz. Six points of 100 Hz spacing: 1.5 mel each.
void FilterbankTest::slaneyIsLinearBelowOneKilohertz() {
    const at::Tensor bank = melFilterbank({.mels = 4,
                                           .bins = 1001,
                                           .sampleRate = 2000,
                                           .lowHz = 0,
                                           .highHz = 500,
                                           .scale = MelScale::Slaney,
                                           .areaNormalised = false});

    for (int mel = 0; mel < 4; ++mel) {
        QCOMPARE(bank[mel].argmax().item<std::int64_t>(), 100 * (mel + 1));
        QVERIFY(std::abs(bank[mel][100 * mel + 50].item<double>() - 0.5) < 1e-6);
        QCOMPARE(bank[mel][100 * mel].item<float>(), 0.0F);
        QCOMPARE(bank[mel][100 * mel + 200].item<float>(), 0.0F);
    }
}

void FilterbankTest::areaNormalisedTrianglesHaveArea() {
    const at::Tensor bank = melFilterbank({.mels = 40, .bins = 8001});  // one bin per Hz

    // Height 2 / width over a triangle: area 1 in Hz.
    QCOMPARE(farFrom(bank.sum(1), at::full({40}, 1.0), 1e-3), QString());
}

void FilterbankTest::htkTrianglesHaveHeightOne() {
    const at::Tensor bank = melFilterbank({.mels = 3,
                                           .bins = 7001,
                                           .sampleRate = 14000,
                                           .lowHz = 0,
                                           .highHz = 6300,  // 2595 log10(10) mel, so points at 648.75 mel
                                           .scale = MelScale::Htk,
                                           .areaNormalised = false});

    // 700 (10^(i / 4) - 1), the nearer bin on the flatter, upper side
    QCOMPARE(bank[0].argmax().item<std::int64_t>(), 545);
    QCOMPARE(bank[1].argmax().item<std::int64_t>(), 1514);
    QCOMPARE(bank[2].argmax().item<std::int64_t>(), 3237);
    QVERIFY(std::abs(bank.max().item<double>() - 1) < 1e-3);
}

void FilterbankTest::impossibleBandsAreRefused() {
    QVERIFY_EXCEPTION_THROWN(melFilterbank({.mels = 0}), Error);
    QVERIFY_EXCEPTION_THROWN(melFilterbank({.bins = 1}), Error);
    QVERIFY_EXCEPTION_THROWN(melFilterbank({.lowHz = 8000}), Error);
    QVERIFY_EXCEPTION_THROWN(melFilterbank({.highHz = 8001}), Error);
    QVERIFY_EXCEPTION_THROWN(KaldiFbank({.highHz = 9000}), Error);
}

void FilterbankTest::kaldiTakesWholeFramesOnly() {
    const KaldiFbank fbank;

    QVERIFY(fbank(at::zeros({0})).sizes().equals({0, 80}));
    QVERIFY(fbank(at::zeros({399})).sizes().equals({0, 80}));
    QVERIFY(fbank(at::zeros({400})).sizes().equals({1, 80}));
    QVERIFY(fbank(at::zeros({719})).sizes().equals({2, 80}));
    QVERIFY(fbank(at::zeros({720})).sizes().equals({3, 80}));
}

void FilterbankTest::kaldiSilenceIsTheFloor() {
    // ln of the float epsilon, 2^-23.
    const double floor = -23 * std::numbers::ln2;

    QCOMPARE(farFrom(KaldiFbank()(at::zeros({800})), at::full({3, 80}, floor), 1e-5), QString());
}

void FilterbankTest::kaldiHearsNoConstant() {
    const at::Tensor samples = noise({1600}) * 100;
    const KaldiFbank fbank;

    QCOMPARE(farFrom(fbank(samples + 1000), fbank(samples), 0.02), QString());
}

void FilterbankTest::kaldiPutsASineIntoItsBand() {
    const at::Tensor sine =
        (at::arange(1600, at::kFloat) * (2 * std::numbers::pi * 1000 / 16000)).sin() * 8000;
    const KaldiFbank fbank;

    const at::Tensor loudest = fbank(sine).argmax(1);

    const auto band = fbank.bank().select(1, 32).argmax().item<std::int64_t>();  // bin 32 is 1000 Hz
    QVERIFY((loudest == band).all().item<bool>());
}

QTEST_GUILESS_MAIN(FilterbankTest)
#include "filterbank_test.moc"
