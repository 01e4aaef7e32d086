#include "core/audio/level_match.h"

#include "core/audio/loudness.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace timbre::audio;

namespace {

Clip tone(double hz, float level, double seconds = 2) {
    Clip clip{.samples = {}, .sampleRateHz = 24000, .channels = 1};
    const auto frames = static_cast<std::size_t>(seconds * clip.sampleRateHz);
    for (std::size_t i = 0; i < frames; ++i)
        clip.samples.push_back(level * std::sin(float(2 * std::numbers::pi * hz * double(i) / 24000)));
    return clip;
}

}  // namespace

class LevelMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundsBecomeEquallyLoud() {
        std::array clips{tone(300, 0.02F), tone(1000, 0.9F), tone(3000, 0.2F)};
        std::vector<MeasuredLevel> levels;
        for (const auto& clip : clips) levels.push_back(measureLevel(clip));

        const auto gains = levelMatchedGains(levels);

        for (std::size_t i = 0; i < clips.size(); ++i) {
            for (float& sample : clips[i].samples) sample *= gains[i];
            // 0.1 dB is far below what can be heard; only rounding remains.
            QVERIFY(std::fabs(*integratedLufs(clips[i]) + 18) < 0.1);
        }
    }

    void peaksLowerEverybodyInsteadOfBeingClipped() {
        Clip spiky = tone(300, 0.02F);
        spiky.samples[1000] = 0.9F;
        const std::array levels{measureLevel(spiky), measureLevel(tone(1000, 0.5F))};

        const auto gains = levelMatchedGains(levels);

        QVERIFY(gains[0] * 0.9F <= 0.892F);
        const double first = *levels[0].lufs + 20 * std::log10(gains[0]);
        const double second = *levels[1].lufs + 20 * std::log10(gains[1]);
        QVERIFY(std::fabs(first - second) < 1e-3);
        QVERIFY(first < -18);
    }

    void silenceKeepsItsGain() {
        const std::array levels{MeasuredLevel{}, measureLevel(tone(1000, 0.5F))};
        QCOMPARE(levelMatchedGains(levels)[0], 1.0F);
    }
};

QTEST_GUILESS_MAIN(LevelMatchTest)
#include "level_match_test.moc"
