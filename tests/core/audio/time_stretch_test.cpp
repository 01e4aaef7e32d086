#include "core/audio/time_stretch.h"

#include <QtTest>

#include "sound_fixtures.h"

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::audio::fixtures;

namespace {

constexpr int kRateHz = 24000;

std::vector<float> stretched(TimeStretch& stretch, std::span<const float> in, std::size_t block = 480) {
    std::vector<float> out;
    for (std::size_t at = 0; at < in.size(); at += block)
        stretch.process(in.subspan(at, std::min(block, in.size() - at)), out);
    stretch.flush(out);
    return out;
}

double largestStep(std::span<const float> samples) {
    double largest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(double(samples[i]) - double(samples[i - 1])));
    return largest;
}

}  // namespace

class TimeStretchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsDurationAndPitch_data() {
        QTest::addColumn<double>("speed");
        QTest::addColumn<double>("semitones");
        QTest::addColumn<bool>("live");
        for (const bool live : {true, false})
            for (const double speed : {0.5, 0.8, 1.0, 1.25, 2.0})
                for (const double semitones : {-12.0, 0.0, 7.0})
                    QTest::addRow("speed %.2f, %.0f semitones%s", speed, semitones, live ? ", live" : "")
                        << speed << semitones << live;
    }
    void keepsDurationAndPitch() {
        QFETCH(double, speed);
        QFETCH(double, semitones);
        QFETCH(bool, live);
        const auto in = tone(220, kRateHz, 1.5);
        const double expectedHz = 220 * std::pow(2.0, semitones / 12);
        TimeStretch stretch(kRateHz, speed, semitones,
                            live ? TimeStretch::Mode::Realtime : TimeStretch::Mode::Quality);

        const auto out = stretched(stretch, in);

        QVERIFY(std::abs(double(out.size()) - double(in.size()) / speed) <= 1);
        const auto middle = std::span(out).subspan(out.size() / 4, kRateHz / 4);
        QVERIFY(std::abs(peakNear(middle, expectedHz, kRateHz) / expectedHz - 1) < 0.02);
        // Neither the start nor the end may be cut: there is sound within the first and last 20 ms.
        QVERIFY(rms(std::span(out).first(kRateHz / 50)) > 0.1);
        QVERIFY(rms(std::span(out).last(kRateHz / 50)) > 0.1);
    }

    void neutralPassesThroughAtOnce() {
        const auto in = tone(220, kRateHz, 0.2);
        TimeStretch stretch(kRateHz, 1, 0, TimeStretch::Mode::Realtime);
        std::vector<float> out;

        stretch.process(in, out);

        QCOMPARE(out, in);
        stretch.flush(out);
        QCOMPARE(out, in);
    }

    void changingSpeedWhileItSoundsDoesNotClick() {
        const auto in = tone(220, kRateHz, 3);
        TimeStretch stretch(kRateHz, 1, 0, TimeStretch::Mode::Realtime);
        std::vector<float> out;
        std::size_t at = 0;
        for (const double speed : {1.0, 1.5, 0.75, 1.0, 2.0, 0.5}) {
            stretch.setSpeed(speed);
            for (int block = 0; block < 24; ++block, at += 500)
                stretch.process(std::span(in).subspan(at, 500), out);
        }
        stretch.flush(out);

        // Six parts of half a second each.
        const double seconds = 0.5 * (1 / 1.0 + 1 / 1.5 + 1 / 0.75 + 1 / 1.0 + 1 / 2.0 + 1 / 0.5);
        QVERIFY(std::abs(double(out.size()) / kRateHz / seconds - 1) < 0.01);
        // A step of the tone itself is at most 0.5 · 2π · 220 / 24000 = 0.029; a click is far more.
        QVERIFY2(largestStep(out) < 0.06, qPrintable(QString::number(largestStep(out))));
    }

    void changingSpeedKeepsTheEnd_data() {
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("after");
        QTest::newRow("fast to slow") << 2.0 << 0.5;
        QTest::newRow("slow to fast") << 0.5 << 2.0;
        QTest::newRow("fast to normal") << 2.0 << 1.0;
        QTest::newRow("normal to slow") << 1.0 << 0.5;
    }
    void changingSpeedKeepsTheEnd() {
        QFETCH(double, before);
        QFETCH(double, after);
        std::vector<float> in(2 * kRateHz, 0.0f);
        const auto burst = tone(1000, kRateHz, 0.05);  // it ends 50 ms before the end
        std::copy(burst.begin(), burst.end(), in.end() - 2 * std::ptrdiff_t(burst.size()));
        TimeStretch stretch(kRateHz, before, 0, TimeStretch::Mode::Realtime);
        std::vector<float> out;

        stretch.process(std::span(in).first(kRateHz), out);
        stretch.setSpeed(after);
        stretch.process(std::span(in).subspan(kRateHz), out);
        stretch.flush(out);

        double energy = 0, moment = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            energy += double(out[i]) * out[i];
            moment += double(out[i]) * out[i] * double(out.size() - i);
        }
        const double beforeTheEnd = moment / energy / kRateHz;
        // At a constant speed Rubber Band itself moves the burst by up to 4 ms.
        QVERIFY2(std::abs(beforeTheEnd - 0.075 / after) < 0.006, qPrintable(QString::number(beforeTheEnd)));
        QVERIFY(std::abs(double(out.size()) / kRateHz - 1 / before - 1 / after) < 0.04);
    }

    void startsAnewAfterFlush() {
        const auto in = tone(220, kRateHz, 0.5);
        TimeStretch stretch(kRateHz, 1.5, 0, TimeStretch::Mode::Realtime);

        const auto first = stretched(stretch, in);
        const auto second = stretched(stretch, in);

        QCOMPARE(second, first);
    }

    void takesShortAndEmptyInput() {
        TimeStretch stretch(kRateHz, 2, 3, TimeStretch::Mode::Quality);
        QCOMPARE(stretched(stretch, {}).size(), std::size_t{0});
        QCOMPARE(stretched(stretch, tone(220, kRateHz, 0.001)).size(), std::size_t{12});
    }

    void refusesValuesOutOfRange() {
        const auto make = [](double speed, double semitones) {
            return codeOf([&] { TimeStretch(kRateHz, speed, semitones, TimeStretch::Mode::Quality); });
        };
        QCOMPARE(make(0.49, 0), ErrorCode::InvalidInput);
        QCOMPARE(make(3.01, 0), ErrorCode::InvalidInput);
        QCOMPARE(make(std::nan(""), 0), ErrorCode::InvalidInput);
        QCOMPARE(make(1, 12.1), ErrorCode::InvalidInput);
        QCOMPARE(make(1, -12), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TimeStretchTest)
#include "time_stretch_test.moc"
