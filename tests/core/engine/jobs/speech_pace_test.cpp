#include "core/engine/jobs/speech_pace.h"

#include <QTest>

#include <cmath>

using namespace timbre::engine;

class SpeechPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFastEngineBeginsAtOnce() {
        const SpeechPace pace({.rtf = 0.5, .charactersPerSecond = 10}, 1000, 0, 1);
        QCOMPARE(pace.secondsUntilSound(0), 0.0);
        QVERIFY(std::abs(pace.expectedSeconds() - 100) < 0.1);
        QVERIFY(std::abs(pace.secondsLeft() - 50) < 0.1);
    }

    // What plays is used up at one second a second and grows by 1 / rtf: it must last to the end.
    void aSlowOneWaitsForTheShortfall() {
        const SpeechPace pace({.rtf = 2, .charactersPerSecond = 10}, 600, 0, 1);
        const double needed = 60 * (1 - 1 / pace.cautiousRtf());

        QVERIFY(std::abs(pace.secondsUntilSound(0) - needed * 2) < 0.2);
        QVERIFY(std::abs(pace.secondsUntilSound(needed / 2) - needed) < 0.2);
        QCOMPARE(pace.secondsUntilSound(needed + 1), 0.0);
        const double computing = (60 - needed) * pace.cautiousRtf();
        QVERIFY(computing <= 60 + 1e-9);
    }

    void whatThisTextShowsOutweighsWhatWasKnown() {
        SpeechPace pace({.rtf = 4, .charactersPerSecond = 10}, 1000, 0, 1);
        QCOMPARE(pace.rtf(), 4.0);
        pace.made(10);
        pace.computed(5);
        QVERIFY(pace.isMeasured());
        QCOMPARE(pace.rtf(), 0.5);
        QCOMPARE(pace.secondsUntilSound(0), 0.0);
    }

    void longerSentencesThanExpectedMakeTheTextLonger() {
        SpeechPace pace({.rtf = 1, .charactersPerSecond = 10}, 1000, 0, 1);
        pace.made(40);
        pace.computed(40);
        pace.sentenceDone(200);

        QVERIFY(pace.expectedSeconds() > 40 + 80 + 20);
        QVERIFY(pace.expectedSeconds() < 40 + 160);
    }

    void aSentenceThatIsTakenBackCostsTimeOnly() {
        SpeechPace pace({.rtf = 1, .charactersPerSecond = 10}, 100, 0, 1);
        pace.made(5);
        pace.computed(5);
        pace.dropped(5);
        QVERIFY(pace.fraction() < 0.01);
        pace.made(10);
        pace.computed(10);
        pace.sentenceDone(100);
        QVERIFY(pace.fraction() > 0.99);
        QVERIFY(pace.secondsLeft() < 0.01);
    }

    void whatWasFoundNeedsNoComputing() {
        SpeechPace pace({.rtf = 2, .charactersPerSecond = 10}, 200, 0, 1);
        pace.found(10, 100);
        QVERIFY(std::abs(pace.expectedSeconds() - 20) < 0.1);
        QVERIFY(std::abs(pace.secondsLeft() - 20) < 0.1);
        QCOMPARE(pace.rtf(), 2.0);
    }

    void speedShortensTheText() {
        const SpeechPace pace({.rtf = 1, .charactersPerSecond = 10}, 100, 0, 2);
        QVERIFY(std::abs(pace.expectedSeconds() - 5) < 0.1);
    }
};

QTEST_APPLESS_MAIN(SpeechPaceTest)
#include "speech_pace_test.moc"
