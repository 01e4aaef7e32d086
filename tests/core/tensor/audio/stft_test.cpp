#include "core/tensor/audio/stft.h"

#include "core/base/error.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/arange.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/hann_window.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <numbers>
#include <vector>

using namespace timbre;
using tensor::Edges;
using tensor::Istft;
using tensor::Stft;

class StftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSineStandsInItsBin();
    void edgesAreReflectedOrSilent();
    void aShorterWindowSitsInTheMiddle();
    void tooShortIsEmptyAudio();
    void theInverseGivesBackTheSignal_data();
    void theInverseGivesBackTheSignal();
    void inPiecesItIsTheSame_data();
    void inPiecesItIsTheSame();
    void oneFrameIsNothing();
    void numbersThatDoNotFitAreRefused();

private:
    c10::InferenceMode mode_;
};

void StftTest::aSineStandsInItsBin() {
    const at::Tensor sine = (at::arange(640, at::kFloat) * (2 * std::numbers::pi * 8 / 64)).sin();

    const at::Tensor power =
        tensor::powerOf(Stft({64, 16, 0, Edges::Zero}, at::hann_window(64))(sine.unsqueeze(0)));

    QCOMPARE(power.size(1), 1 + (640 - 64) / 16);
    const at::Tensor frame = power[0][3];
    QCOMPARE(frame.argmax().item<std::int64_t>(), 8);
    // Half the amplitude times the sum of the window, 32, squared.
    QVERIFY(std::abs(frame[8].item<double>() - 256) < 0.01);
    QVERIFY(frame[11].item<double>() < 1e-6);
    QVERIFY(std::abs(tensor::magnitudeOf(at::ones({1}, at::kComplexFloat), 3).item<double>() - 2) < 1e-6);
}

void StftTest::edgesAreReflectedOrSilent() {
    const at::Tensor ramp = at::arange(8, at::kFloat).unsqueeze(0);

    // The sum of a frame is its bin 0: [2 1 0 1] and [0 0 0 1] are the first frames.
    const at::Tensor reflected = Stft({4, 2, 2, Edges::Reflect}, at::ones({4}))(ramp);
    const at::Tensor silent = Stft({4, 2, 2, Edges::Zero}, at::ones({4}))(ramp);

    QCOMPARE(reflected.size(1), 5);
    QCOMPARE(at::real(reflected[0][0][0]).item<float>(), 4.0F);
    QCOMPARE(at::real(silent[0][0][0]).item<float>(), 1.0F);
    QCOMPARE(at::real(silent[0][4][0]).item<float>(), 13.0F);
}

void StftTest::aShorterWindowSitsInTheMiddle() {
    const at::Tensor ramp = at::arange(8, at::kFloat).unsqueeze(0);

    const at::Tensor spectrum = Stft({8, 8, 0, Edges::Zero}, at::ones({4}))(ramp);

    QCOMPARE(at::real(spectrum[0][0][0]).item<float>(), 2.0F + 3 + 4 + 5);
}

void StftTest::tooShortIsEmptyAudio() {
    const Stft centred({8, 4, 4, Edges::Reflect}, at::ones({8}));
    QCOMPARE(centred.frames(5), 2);
    QCOMPARE(Stft({8, 4, 0, Edges::Zero}, at::ones({8})).frames(7), 0);

    for (const std::int64_t samples : {0, 4}) {
        try {
            centred(at::zeros({1, samples}));
            QFAIL("nothing to reflect, and no error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::EmptyAudio);
        }
    }
}

void StftTest::theInverseGivesBackTheSignal_data() {
    QTest::addColumn<qint64>("fft");
    QTest::addColumn<qint64>("hop");
    QTest::addColumn<qint64>("pad");
    QTest::newRow("centred") << qint64(64) << qint64(16) << qint64(32);
    QTest::newRow("same") << qint64(64) << qint64(16) << qint64(24);
    QTest::newRow("half a window") << qint64(32) << qint64(16) << qint64(16);
}

void StftTest::theInverseGivesBackTheSignal() {
    QFETCH(const qint64, fft);
    QFETCH(const qint64, hop);
    QFETCH(const qint64, pad);
    const at::Tensor window = at::hann_window(fft);
    const at::Tensor samples = noise({2, 16 * hop});

    const at::Tensor again = Istft(hop, pad, window)(Stft({fft, hop, pad, Edges::Reflect}, window)(samples));

    QCOMPARE(farFrom(again, samples.slice(1, 0, again.size(1)), 1e-5), QString());
    QVERIFY(again.size(1) >= 15 * hop);
}

void StftTest::inPiecesItIsTheSame_data() {
    QTest::addColumn<std::vector<int>>("pieces");
    QTest::newRow("frame by frame") << std::vector<int>{1, 1, 1, 1, 1, 1, 1, 1};
    QTest::newRow("uneven") << std::vector<int>{3, 1, 4};
    QTest::newRow("with nothing between") << std::vector<int>{5, 0, 3};
}

void StftTest::inPiecesItIsTheSame() {
    QFETCH(const std::vector<int>, pieces);
    const at::Tensor window = at::hann_window(64);
    const Istft inverse(16, 32, window);
    const at::Tensor spectrum = Stft({64, 16, 0, Edges::Zero}, window)(noise({2, 64 + 7 * 16}));
    QCOMPARE(spectrum.size(1), 8);

    Istft::State state = inverse.begin();
    std::vector<at::Tensor> parts;
    std::int64_t from = 0;
    for (const int piece : pieces) {
        parts.push_back(inverse.step(spectrum.slice(1, from, from + piece), state));
        from += piece;
    }
    parts.push_back(inverse.finish(state));

    QCOMPARE(farFrom(at::cat(parts, 1), inverse(spectrum), 1e-6), QString());
    QCOMPARE(inverse(spectrum).size(1), 7 * 16);
}

void StftTest::oneFrameIsNothing() {
    const at::Tensor samples = Istft(16, 32, at::hann_window(64))(at::ones({2, 1, 33}, at::kComplexFloat));

    QVERIFY(samples.sizes().equals({2, 0}));
}

void StftTest::numbersThatDoNotFitAreRefused() {
    QVERIFY_EXCEPTION_THROWN(Stft({63, 16, 0, Edges::Zero}, at::ones({63})), Error);
    QVERIFY_EXCEPTION_THROWN(Stft({64, 0, 0, Edges::Zero}, at::ones({64})), Error);
    QVERIFY_EXCEPTION_THROWN(Stft({64, 16, 0, Edges::Zero}, at::ones({65})), Error);
    QVERIFY_EXCEPTION_THROWN(Istft(24, 0, at::ones({64})), Error);
    QVERIFY_EXCEPTION_THROWN(Istft(16, 49, at::ones({64})), Error);
    QVERIFY_EXCEPTION_THROWN(Istft(16, 32, at::ones({64}))(at::ones({1, 2, 30}, at::kComplexFloat)), Error);
}

QTEST_GUILESS_MAIN(StftTest)
#include "stft_test.moc"
