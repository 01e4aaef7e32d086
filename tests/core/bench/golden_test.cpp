#include "core/bench/golden.h"

#include "core/bench/golden_sounds.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace timbre;
using namespace timbre::bench;
using metrics::Verdict;

namespace {

GoldenLimits withoutSpeed() {
    GoldenLimits limits;
    limits.rtf = limits.shortMs = 1e9;  // the machine of a test is not timed
    return limits;
}

}  // namespace

class GoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSoundsAreWhatTheyAreSaidToBe() {
        for (const auto& sound : goldenSounds()) {
            QVERIFY2(std::abs(sound.clip.seconds() - sound.seconds) < 1e-9, sound.name.c_str());
            QVERIFY2(std::abs(rmsDb(sound.clip.samples) - sound.rmsDb) < 0.05, sound.name.c_str());
        }
    }

    // 24 000 samples of a sine of 0.5: its amplitude, and next to nothing elsewhere.
    void amplitudesAreThoseOfSines() {
        const auto tone = goldenTone(1);
        QVERIFY(std::abs(amplitudeAt(tone.samples, tone.sampleRateHz, 440) - 0.251189) < 1e-4);
        QVERIFY(amplitudeAt(tone.samples, tone.sampleRateHz, 500) < 1e-3);
        QCOMPARE(amplitudeAt({}, 24000, 440), 0.0);
        QCOMPARE(rmsDb(std::vector<float>(10)), -200.0);
    }

    void theChainPassesThemOnUnchanged() {
        const QTemporaryDir folder;
        const auto checks = checkMadeSounds(folder.path().toStdString(), withoutSpeed());
        QVERIFY(checks.size() > 20);
        for (const auto& check : checks)
            QVERIFY2(
                check.result == Verdict::Pass,
                (check.subject + " " + check.name + " is off by " + std::to_string(check.value)).c_str());
        QVERIFY(std::filesystem::is_empty(folder.path().toStdString()));
    }

    // Each check can fail: with limits that nothing keeps, all do.
    void everyDifferenceIsToldOneByOne() {
        const QTemporaryDir folder;
        const auto checks =
            checkMadeSounds(folder.path().toStdString(),
                            {.lengthSeconds = -1, .levelDb = -1, .peakDb = -1, .rtf = -1, .shortMs = -1});
        QVERIFY(std::ranges::all_of(checks, [](const auto& check) { return check.result == Verdict::Fail; }));
    }

    void whatCannotBeWrittenIsAnError() {
        const auto checks = checkMadeSounds("/nonexistent/folder");
        QCOMPARE(checks.size(), goldenSounds().size());
        for (const auto& check : checks) QVERIFY(check.result == Verdict::Error);
    }
};

QTEST_APPLESS_MAIN(GoldenTest)
#include "golden_test.moc"
