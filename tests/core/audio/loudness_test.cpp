#include "core/audio/loudness.h"

#include <QtTest>

#include <limits>

#include "sound_fixtures.h"

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::audio::fixtures;

namespace {

std::vector<float> limited(std::span<const float> in, int rateHz, std::size_t block) {
    Limiter limiter(rateHz);
    std::vector<float> out;
    for (std::size_t at = 0; at < in.size(); at += block)
        limiter.process(in.subspan(at, std::min(block, in.size() - at)), out);
    limiter.flush(out);
    return out;
}

AudioCheck checked(std::span<const float> samples) {
    AudioChecker checker(16000);
    checker.add(samples);
    return checker.result(10, true);
}

}  // namespace

class LoudnessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullScaleSineMeasuresAsTheStandardSays() {
        // BS.1770: a 0 dBFS sine of 997 Hz in one channel measures -3.01 LUFS.
        const Clip clip{.samples = tone(997, 48000, 3, 1.0f), .sampleRateHz = 48000, .channels = 1};
        QVERIFY(std::abs(*integratedLufs(clip) + 3.01) < 0.05);
    }

    void silenceAndShortSoundsHaveNoLoudness() {
        QCOMPARE(integratedLufs({std::vector<float>(48000, 0.0f), 24000, 1}), std::nullopt);
        QCOMPARE(integratedLufs({tone(997, 24000, 0.3), 24000, 1}), std::nullopt);
        QVERIFY(integratedLufs({tone(997, 24000, 0.5), 24000, 1}).has_value());
    }

    void gainBringsClipToTarget() {
        Clip clip{.samples = tone(997, 24000, 2, 0.05f), .sampleRateHz = 24000, .channels = 1};
        const float gain = gainToTarget(*integratedLufs(clip), -16);
        for (float& sample : clip.samples) sample *= gain;
        QVERIFY(std::abs(*integratedLufs(clip) + 16) < 0.1);
    }

    void gainIsBounded() {
        QVERIFY(std::abs(gainToTarget(-90, -16) - 31.62f) < 0.01f);
        QVERIFY(std::abs(gainToTarget(20, -16) - 0.0316f) < 0.001f);
    }

    void meterReportsPeak() {
        LoudnessMeter meter(16000, 1);
        meter.add(std::vector<float>{0.1f, -0.75f, 0.2f});
        QCOMPARE(meter.peak(), 0.75);
    }

    void limiterNeverExceedsItsCeiling_data() {
        QTest::addColumn<int>("block");
        QTest::newRow("single samples") << 1;
        QTest::newRow("odd") << 77;
        QTest::newRow("large") << 100000;
    }
    void limiterNeverExceedsItsCeiling() {
        QFETCH(int, block);
        auto in = tone(313, 24000, 1, 0.5f);
        for (std::size_t i = 5000; i < 9000; ++i) in[i] *= 6;
        in[15000] = 40.0f;
        in[15001] = -40.0f;

        const auto out = limited(in, 24000, static_cast<std::size_t>(block));

        QCOMPARE(out.size(), in.size());
        for (const float sample : out) QVERIFY(std::abs(sample) <= 0.891f);
        QVERIFY(rms(std::span(out).subspan(6000, 2000)) > 0.5);  // turned down, not away
        // Half a second after the last loud sample nothing is left of the limiting.
        QVERIFY(std::abs(rms(std::span(out).last(600)) / rms(std::span(in).last(600)) - 1) < 0.1);
    }

    void limiterLeavesQuietSoundUntouched() {
        const auto in = tone(440, 24000, 0.3, 0.8f);
        QCOMPARE(limited(in, 24000, 100), in);
        const auto tiny = tone(440, 24000, 0.001, 0.8f);  // shorter than the look-ahead
        QCOMPARE(limited(tiny, 24000, 100), tiny);
        QCOMPARE(limited({}, 24000, 100).size(), std::size_t{0});
    }

    void limiterSurvivesInvalidSamples() {
        std::vector<float> in(1000, 0.5f);
        in[10] = std::numeric_limits<float>::quiet_NaN();
        in[20] = std::numeric_limits<float>::infinity();
        for (const float sample : limited(in, 24000, 1000)) QVERIFY(std::abs(sample) <= 0.891f);
    }

    void findsWhereSoundIs() {
        std::vector<float> samples(16000, 0.0f);
        const auto sound = tone(440, 16000, 0.2);
        std::copy(sound.begin(), sound.end(), samples.begin() + 4800);

        const auto range = soundRange(samples, 16000);

        QVERIFY(range.has_value());
        QCOMPARE(range->begin, std::size_t{4000});  // 50 ms before
        QCOMPARE(range->end, std::size_t{8800});    // 50 ms after
    }

    void silenceHasNoSoundRange() {
        QVERIFY(!soundRange(std::vector<float>(16000, 0.001f), 16000));
        QVERIFY(!soundRange({}, 16000));
    }

    void soundRangeStaysInsideTheClip() {
        const auto samples = tone(440, 16000, 0.055);
        const auto range = soundRange(samples, 16000);
        QCOMPARE(range->begin, std::size_t{0});
        QCOMPARE(range->end, samples.size());
    }

    void goodSoundPassesTheCheck() {
        const auto check = checked(tone(440, 16000, 1));
        QVERIFY(check.ok());
        QVERIFY(check.describe().empty());
        QCOMPARE(check.seconds, 1.0);
        QVERIFY(std::abs(check.rms - 0.3535) < 0.001);
    }

    void checkFindsFaults() {
        std::vector<float> silent(16000, 0.0f);
        QVERIFY(checked(silent).isSilent);

        auto clipped = tone(440, 16000, 1);
        std::fill_n(clipped.begin() + 100, 4, -1.0f);
        clipped[500] = clipped[501] = 1.0f;  // two in a row can be a clean peak
        QCOMPARE(checked(clipped).clippedSamples, std::size_t{4});

        auto invalid = tone(440, 16000, 1);
        invalid[7] = std::numeric_limits<float>::quiet_NaN();
        const auto check = checked(invalid);
        QCOMPARE(check.invalidSamples, std::size_t{1});
        QVERIFY(std::isfinite(check.rms));
        QVERIFY(!check.describe().empty());

        QVERIFY(checked(tone(440, 16000, 11)).isRunaway);
    }

    void clippedRunIsCountedAcrossBlocks() {
        AudioChecker checker(16000);
        for (int i = 0; i < 5; ++i) checker.add(std::vector<float>{1.0f});
        QCOMPARE(checker.result(10, true).clippedSamples, std::size_t{5});
    }

    void plausibleLengthGrowsWithTextAndShrinksWithRate() {
        QVERIFY(longestPlausibleSeconds(1000, 1) > 1000 / 4);  // slow Chinese: four per second
        QVERIFY(longestPlausibleSeconds(1000, 2) < longestPlausibleSeconds(1000, 1));
        QVERIFY(longestPlausibleSeconds(0, 1) > 0);
    }
};

QTEST_APPLESS_MAIN(LoudnessTest)
#include "loudness_test.moc"
