#include "core/audio/peak_pyramid.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace timbre::audio;

namespace {

Peaks randomPeaks(std::size_t count, unsigned seed) {
    std::mt19937 random(seed);
    Peaks peaks(count);
    for (auto& peak : peaks) {
        peak.low = static_cast<std::int8_t>(-static_cast<int>(random() % 128));
        peak.high = static_cast<std::int8_t>(random() % 128);
        peak.rms = static_cast<std::uint8_t>(random() % 256);
    }
    return peaks;
}

struct Brute {
    int low = 0, high = 0;
    double rms = 0;
};
Brute bruteForce(const Peaks& peaks, std::size_t begin, std::size_t end) {
    Brute result;
    double energy = 0;
    for (std::size_t i = begin; i < end; ++i) {
        result.low = std::min<int>(result.low, peaks[i].low);
        result.high = std::max<int>(result.high, peaks[i].high);
        energy += double(peaks[i].rms) * peaks[i].rms;
    }
    result.rms = std::sqrt(energy / double(end - begin));
    return result;
}

}  // namespace

class PeakPyramidTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStretchIsWhatBruteForceFinds() {
        const Peaks peaks = randomPeaks(70'001, 1);
        PeakPyramid pyramid;
        pyramid.put(0, peaks);
        std::mt19937 random(2);

        for (int i = 0; i < 2000; ++i) {
            std::size_t begin = random() % peaks.size(), end = random() % peaks.size();
            if (begin > end) std::swap(begin, end);
            ++end;
            const Peak found = pyramid.over(begin, end);
            const Brute expected = bruteForce(peaks, begin, end);
            QCOMPARE(int(found.low), expected.low);
            QCOMPARE(int(found.high), expected.high);
            // Each of the up to nine levels rounds the loudness to whole steps.
            QVERIFY2(std::abs(found.rms - expected.rms) <= 5, qPrintable(QString::number(expected.rms)));
        }
    }

    void piecesInAnyOrderGiveTheSameAsTheWhole() {
        const Peaks peaks = randomPeaks(10'000, 3);
        PeakPyramid whole, pieces;
        whole.put(0, peaks);

        for (const std::size_t first : {7000U, 0U, 3000U, 9999U, 1U}) {
            const std::size_t count = std::min<std::size_t>(4000, peaks.size() - first);
            pieces.put(first, std::span(peaks).subspan(first, count));
        }

        QCOMPARE(pieces.size(), whole.size());
        for (std::size_t begin = 0; begin < peaks.size(); begin += 37) {
            const Peak one = whole.over(begin, begin + 1234), other = pieces.over(begin, begin + 1234);
            QCOMPARE(int(other.low), int(one.low));
            QCOMPARE(int(other.high), int(one.high));
            QCOMPARE(int(other.rms), int(one.rms));
        }
    }

    void aGapAndWhatLiesOutsideIsSilence() {
        PeakPyramid pyramid;

        pyramid.put(500, randomPeaks(10, 4));

        QCOMPARE(pyramid.size(), std::size_t(510));
        QCOMPARE(int(pyramid.over(0, 500).high), 0);
        QCOMPARE(int(pyramid.over(510, 9000).high), 0);
        QCOMPARE(int(pyramid.over(9000, 9001).high), 0);
        QVERIFY(pyramid.over(0, 9000).high > 0);
    }

    void threeHoursStaySmall() {
        PeakPyramid pyramid;

        pyramid.put(0, Peaks(3 * 3600 * kPeaksPerSecond));

        QVERIFY2(pyramid.bytes() < 10'000'000, qPrintable(QString::number(pyramid.bytes())));
    }

    void aPeakHoldsTheExtremesOfItsSamples() {
        const std::vector<float> samples{0.5F, -0.25F, std::numeric_limits<float>::quiet_NaN(), 0.0F};

        const Peak peak = peakOf(samples);

        QCOMPARE(int(peak.low), -32);
        QCOMPARE(int(peak.high), 64);
        QCOMPARE(int(peak.rms), int(std::lround(std::sqrt(0.3125 / 4) * 255)));
        QCOMPARE(int(peakOf(std::vector<float>{9.0F, -9.0F}).low), -127);
        QCOMPARE(int(peakOf({}).high), 0);
    }
};

QTEST_APPLESS_MAIN(PeakPyramidTest)
#include "peak_pyramid_test.moc"
