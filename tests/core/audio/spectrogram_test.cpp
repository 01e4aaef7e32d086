#include "core/audio/spectrogram.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

using timbre::audio::Spectrogram;

namespace {

using Rows = std::array<std::uint8_t, Spectrogram::kRows>;

Rows columnOfSine(double hz, double amplitude) {
    std::vector<float> window(Spectrogram::kWindow);
    for (std::size_t i = 0; i < window.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hz * double(i) / Spectrogram::kSampleRateHz;
        window[i] = float(amplitude * std::sin(angle));
    }
    Rows rows{};
    Spectrogram().column(window, rows);
    return rows;
}

}  // namespace

class SpectrogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSineIsLoudestInItsRow_data() {
        QTest::addColumn<double>("hz");
        for (const double hz : {120.0, 440.0, 1000.0, 3150.0, 7000.0})
            QTest::newRow(qPrintable(QString::number(hz))) << hz;
    }
    void aSineIsLoudestInItsRow() {
        QFETCH(const double, hz);

        const Rows rows = columnOfSine(hz, 0.1);

        const auto loudest = std::ranges::max_element(rows) - rows.begin();
        // Half a row for rounding; a window of 32 ms is 31 Hz sharp, which is one row at the lower end.
        QVERIFY2(std::abs(double(loudest) - Spectrogram::rowOfHz(hz)) <= 1.5,
                 qPrintable(QString("row %1, expected %2").arg(loudest).arg(Spectrogram::rowOfHz(hz))));
        // Hann's highest side lobe is 31 dB down; far away only rounding noise is left.
        const auto away = std::size_t(loudest > Spectrogram::kRows / 2 ? 5 : Spectrogram::kRows - 5);
        QVERIFY(rows[away] < rows[std::size_t(loudest)] - 100);
    }

    void loudnessIsInDecibels() {
        const auto most = [](const Rows& rows) { return int(*std::ranges::max_element(rows)); };
        const auto expected = [](double db) {
            return int(std::lround((db - Spectrogram::kTopDb + Spectrogram::kRangeDb) /
                                   Spectrogram::kRangeDb * 255));
        };
        // A sine between two bins of the transform reads up to 0.1 dB low.
        QVERIFY(std::abs(most(columnOfSine(1000, 0.1)) - expected(-20)) <= 1);
        QVERIFY(std::abs(most(columnOfSine(1000, 0.001)) - expected(-60)) <= 1);
        QCOMPARE(most(columnOfSine(1000, 1.0)), 255);
        QCOMPARE(most(columnOfSine(1000, 0.0)), 0);
    }

    void rowsAndFrequenciesAreEachOthersInverse() {
        for (int row = 0; row < Spectrogram::kRows; ++row)
            QVERIFY(std::abs(Spectrogram::rowOfHz(Spectrogram::hzOfRow(row)) - row) < 1e-9);
        QVERIFY(Spectrogram::hzOfRow(0) > Spectrogram::kLowestHz);
        QVERIFY(Spectrogram::hzOfRow(Spectrogram::kRows - 1) < Spectrogram::kHighestHz);
    }
};

QTEST_APPLESS_MAIN(SpectrogramTest)
#include "spectrogram_test.moc"
