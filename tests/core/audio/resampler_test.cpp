#include "core/audio/resampler.h"

#include <QtTest>

#include "sound_fixtures.h"

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::audio::fixtures;

class ResamplerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsLengthLevelAndPitch_data() {
        QTest::addColumn<int>("fromHz");
        QTest::addColumn<int>("toHz");
        QTest::newRow("CD to recogniser") << 44100 << 16000;
        QTest::newRow("up") << 16000 << 48000;
        QTest::newRow("nearly equal") << 47999 << 48000;
        QTest::newRow("eSpeak to recogniser") << 22050 << 16000;
        QTest::newRow("studio") << 384000 << 16000;
        QTest::newRow("telephone") << 8000 << 192000;
    }
    void keepsLengthLevelAndPitch() {
        QFETCH(int, fromHz);
        QFETCH(int, toHz);
        const auto in = tone(440, fromHz, 1.01);

        const auto out = resample(in, fromHz, toHz);

        QCOMPARE(out.size(), std::size_t(std::llround(double(in.size()) * toHz / fromHz)));
        const auto middle = std::span(out).subspan(out.size() / 4, out.size() / 2);
        QVERIFY(std::abs(rms(middle) - rms(in)) < 0.001);  // one part of a period at the edges
        QVERIFY(strength(middle, 440, toHz) > 0.499);
    }

    void startsOnTime() {
        std::vector<float> in(4410, 0.0f);
        in[1000] = 1.0f;

        const auto out = resample(in, 44100, 22050);

        const auto largest = std::max_element(out.begin(), out.end());
        QCOMPARE(largest - out.begin(), 500);
    }

    void blockSizeDoesNotMatter() {
        const auto in = tone(440, 44100, 0.5);
        const auto whole = resample(in, 44100, 16000);

        Resampler resampler(44100, 16000, 1);
        std::vector<float> out;
        for (std::size_t at = 0; at < in.size(); at += 333)
            resampler.process(std::span(in).subspan(at, std::min<std::size_t>(333, in.size() - at)), out);
        resampler.flush(out);

        QCOMPARE(out, whole);
    }

    void equalRatesCopy() {
        const std::vector<float> in{0.1f, -2.0f, 0.3f};
        QCOMPARE(resample(in, 24000, 24000), in);
    }

    void wholeClipsKeepEveryStartedSample() {
        const std::vector<float> in(9002, 0.25F);  // 4899.05 at 24 kHz

        const auto rounded = resample(in, 44100, 24000);
        auto whole = resampleWhole(in, 44100, 24000);

        QCOMPARE(rounded.size(), std::size_t(4899));
        QCOMPARE(whole.size(), std::size_t(4900));
        QCOMPARE(whole.back(), 0.0F);
        whole.pop_back();
        QCOMPARE(whole, rounded);
    }

    void keepsChannelsApart() {
        std::vector<float> in;
        for (const float sample : tone(440, 48000, 0.5)) in.insert(in.end(), {sample, 0.0f});

        const auto out = resample(in, 48000, 24000, 2);

        QCOMPARE(out.size(), in.size() / 2);
        double right = 0;
        for (std::size_t i = 1; i < out.size(); i += 2) right = std::max(right, std::abs(double(out[i])));
        QCOMPARE(right, 0.0);
    }

    void startsAnewAfterFlush() {
        const auto in = tone(440, 44100, 0.2);
        Resampler resampler(44100, 16000, 1);
        std::vector<float> first, second;
        resampler.process(in, first);
        resampler.flush(first);

        resampler.process(in, second);
        resampler.flush(second);

        QCOMPARE(second, first);
    }

    void takesTheSlowestRate() {
        const std::vector<float> in(5, 0.5f);
        QCOMPARE(resample(in, 1, 16000).size(), std::size_t{80000});
    }

    void refusesImpossibleRates_data() {
        QTest::addColumn<int>("fromHz");
        QTest::addColumn<int>("toHz");
        QTest::addColumn<int>("channels");
        QTest::newRow("zero") << 0 << 16000 << 1;
        QTest::newRow("negative") << 16000 << -1 << 1;
        QTest::newRow("above 768 kHz") << 768001 << 16000 << 1;
        QTest::newRow("too far apart") << 1 << 768000 << 1;
        QTest::newRow("no channels") << 16000 << 8000 << 0;
    }
    void refusesImpossibleRates() {
        QFETCH(int, fromHz);
        QFETCH(int, toHz);
        QFETCH(int, channels);
        QCOMPARE(codeOf([&] { Resampler(fromHz, toHz, channels); }), ErrorCode::Unsupported);
    }
};

QTEST_APPLESS_MAIN(ResamplerTest)
#include "resampler_test.moc"
