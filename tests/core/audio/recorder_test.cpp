#include "core/audio/recorder.h"

#include "tests/core/audio/recorder_fixture.h"
#include "tests/support/data_folder.h"

#include <QTest>

#include <numbers>

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::test;
using Kind = RecorderNotice::Kind;

class RecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsExactlyWhatCameIn();
    void handsBlocksOnAfterTheyWereWritten();
    void theFileIsReadableWhileItGrows();
    void pauseLeavesOutWhatComesMeanwhile();
    void warnsOfThreeSecondsOfSilenceAndOfItsEnd();
    void aShortSilenceIsNoWarning();
    void goesOnWithTheDefaultDevice();
    void waitsForADeviceWhenNoneIsLeft();
    void withoutADeviceItFailsAndMayBeStartedAgain();
    void takesTheDefaultDeviceWhenTheWishedOneIsNotThere();
    void runsOneRecordingAtATime();
    void refusesAFileThatCannotBeMade();
    void convertsFromTheRateOfTheDevice();
    void endsByItselfAtTheLongestLengthToTheSample();
    void countsWhatIsLostWhenTheDiskStalls();
    void monitorShowsLevelsAndRecordsNothing();
    void startEndsTheMonitor();
};

void RecorderTest::recordsExactlyWhatCameIn() {
    RecorderFixture f;
    const auto sound = exactNoise(40'123, 1);

    QVERIFY(f.start());
    QVERIFY(f.hear(sound));
    f.recorder.stop();

    QCOMPARE(f.file(), sound);
    QCOMPARE(f.handedOn(), sound);
    QCOMPARE(f.recorder.status().recording, false);
    QCOMPARE(f.recorder.status().elapsedMs, std::int64_t{2507});
}

void RecorderTest::handsBlocksOnAfterTheyWereWritten() {
    RecorderFixture f;

    QVERIFY(f.start());
    QVERIFY(f.hear(exactNoise(24'000, 1)));
    f.recorder.stop();

    QCOMPARE(f.handedOn().size(), std::size_t{24'000});
    QVERIFY(f.wasWrittenFirst());
}

void RecorderTest::theFileIsReadableWhileItGrows() {
    RecorderFixture f;
    const auto sound = exactNoise(16'000, 1);

    QVERIFY(f.start());
    QVERIFY(f.hear(sound));

    QTRY_COMPARE_WITH_TIMEOUT(f.file(), sound, 10'000);
    QVERIFY(f.recorder.status().recording);
}

void RecorderTest::pauseLeavesOutWhatComesMeanwhile() {
    RecorderFixture f;
    const auto before = exactNoise(16'000, 1), after = exactNoise(16'000, 2);
    QVERIFY(f.start());
    QVERIFY(f.hear(before));

    f.recorder.pause();
    QTRY_VERIFY(f.recorder.status().paused);
    f.card->push(exactNoise(8'000, 3));
    f.recorder.resume();
    QTRY_VERIFY(!f.recorder.status().paused);
    QVERIFY(f.hear(after));
    f.recorder.stop();

    QCOMPARE(f.file(), joined(before, after));
    QCOMPARE(f.recorder.status().elapsedMs, std::int64_t{2000});
}

void RecorderTest::warnsOfThreeSecondsOfSilenceAndOfItsEnd() {
    RecorderFixture f;
    QVERIFY(f.start());
    QVERIFY(f.hear(exactNoise(16'000, 1)));

    QVERIFY(f.hear(std::vector<float>(48'000, 0.0005f)));  // -66 dBFS
    QTRY_VERIFY(f.heard(Kind::SilenceWarning));
    QVERIFY(f.recorder.status().silent);
    QVERIFY(!f.heard(Kind::SoundAgain));
    QVERIFY(f.hear(exactNoise(1'600, 2)));

    QTRY_VERIFY(f.heard(Kind::SoundAgain));
    QVERIFY(!f.recorder.status().silent);
}

void RecorderTest::aShortSilenceIsNoWarning() {
    RecorderFixture f;
    QVERIFY(f.start());

    QVERIFY(f.hear(std::vector<float>(46'400, 0.0f)));
    QVERIFY(f.hear(exactNoise(1'600, 1)));
    QVERIFY(f.hear(std::vector<float>(46'400, 0.0f)));

    QVERIFY(!f.heard(Kind::SilenceWarning));
}

void RecorderTest::goesOnWithTheDefaultDevice() {
    RecorderFixture f([](Card& card) { card.present = {"default", "usb"}; });
    const auto before = exactNoise(16'000, 1), after = exactNoise(16'000, 2);
    QVERIFY(f.start("usb"));
    QCOMPARE(f.recorder.status().device, std::string("usb"));
    QVERIFY(f.hear(before));

    f.card->unplug({"default"});
    QTRY_VERIFY(f.heard(Kind::DeviceChanged));
    QVERIFY(f.hear(after));
    f.recorder.stop();

    QCOMPARE(f.notices().back().detail, std::string("default"));
    QCOMPARE(f.file(), joined(before, after));
}

void RecorderTest::waitsForADeviceWhenNoneIsLeft() {
    RecorderFixture f;
    const auto before = exactNoise(16'000, 1), after = exactNoise(16'000, 2);
    QVERIFY(f.start());
    QVERIFY(f.hear(before));

    f.card->unplug({});
    QTRY_VERIFY(f.heard(Kind::DeviceLost));
    QVERIFY(f.recorder.status().recording);
    f.card->plug({"headset"});
    QTRY_VERIFY(f.heard(Kind::DeviceChanged));
    QCOMPARE(f.recorder.status().device, std::string("headset"));
    QVERIFY(f.hear(after));
    f.recorder.stop();

    QCOMPARE(f.file(), joined(before, after));
}

void RecorderTest::withoutADeviceItFailsAndMayBeStartedAgain() {
    RecorderFixture f([](Card& card) { card.present = {}; });
    f.recorder.start(f.path, {}, {});
    QTRY_VERIFY(f.heard(Kind::Failed));
    QCOMPARE(f.notices().back().code, std::optional(ErrorCode::DeviceUnavailable));
    QVERIFY(!f.recorder.status().recording);

    f.card->plug({"default"});
    QVERIFY(f.start());
    const auto sound = exactNoise(1'600, 1);
    QVERIFY(f.hear(sound));
    f.recorder.stop();

    QCOMPARE(f.file(), sound);
}

void RecorderTest::takesTheDefaultDeviceWhenTheWishedOneIsNotThere() {
    RecorderFixture f;

    QVERIFY(f.start("usb"));

    QTRY_VERIFY(f.heard(Kind::DeviceChanged));
    QCOMPARE(f.recorder.status().device, std::string("default"));
}

void RecorderTest::runsOneRecordingAtATime() {
    RecorderFixture f;
    QVERIFY(f.start());
    const auto again = [&] { f.recorder.start(f.path, {}, {}); };

    QCOMPARE(errorCodeOf(again), std::optional(ErrorCode::AlreadyRunning));
    f.recorder.stop();

    QCOMPARE(errorCodeOf(again), std::nullopt);
}

void RecorderTest::refusesAFileThatCannotBeMade() {
    RecorderFixture f;

    QCOMPARE(errorCodeOf([&] { f.recorder.start("/nowhere/at/all.wav", {}, {}); }),
             std::optional(ErrorCode::NotFound));
    QVERIFY(f.start());

    QVERIFY(f.recorder.status().recording);
}

void RecorderTest::convertsFromTheRateOfTheDevice() {
    RecorderFixture f([](Card& card) { card.rateHz = 48'000; });
    std::vector<float> sound(48'000), expected(16'000);
    const auto tone = [](double seconds) {
        return 0.4f * float(std::sin(2 * std::numbers::pi * 440 * seconds));
    };
    for (std::size_t i = 0; i < sound.size(); ++i) sound[i] = tone(double(i) / 48'000);
    for (std::size_t i = 0; i < expected.size(); ++i) expected[i] = tone(double(i) / 16'000);

    QVERIFY(f.start());
    f.card->push(sound);  // fits into the ring of two seconds
    f.recorder.stop();

    const auto heard = f.file();
    QCOMPARE(heard.size(), expected.size());
    double worst = 0;
    for (std::size_t i = 400; i < heard.size() - 400; ++i)  // the filter rings at both ends
        worst = std::max(worst, std::abs(double(heard[i]) - expected[i]));
    QVERIFY(worst < 0.001);
}

void RecorderTest::endsByItselfAtTheLongestLengthToTheSample() {
    RecorderFixture f({}, {.sampleRateHz = 24'000, .longestMs = 1234});
    const auto sound = exactNoise(45'000, 7);

    QVERIFY(f.start());
    f.card->push(sound);  // fits into the ring of two seconds

    QTRY_VERIFY_WITH_TIMEOUT(!f.recorder.status().recording, 10'000);
    QVERIFY(!f.card->isOpen());
    const std::vector<float> expected(sound.begin(), sound.begin() + 29'616);  // 1.234 s
    QCOMPARE(f.file(), expected);
    QCOMPARE(f.handedOn(), expected);
    QCOMPARE(f.recorder.status().elapsedMs, std::int64_t{1234});
    QVERIFY(f.start());  // and it may be used again
}

void RecorderTest::countsWhatIsLostWhenTheDiskStalls() {
    RecorderFixture f;
    QVERIFY(f.start());

    f.card->push(std::vector<float>(64'000, 0.1f));  // twice what the ring holds, in one block

    QTRY_COMPARE(f.recorder.status().overruns, std::uint64_t{1});
}

void RecorderTest::monitorShowsLevelsAndRecordsNothing() {
    RecorderFixture f;

    f.recorder.startMonitor({});
    QTRY_COMPARE(f.recorder.status().device, std::string("default"));
    f.card->push(std::vector<float>(1'600, 0.25f));

    QTRY_COMPARE(f.recorder.status().peak, 0.25f);
    QVERIFY(std::abs(f.recorder.status().rms - 0.25f) < 1e-3f);
    QVERIFY(!f.recorder.status().recording);
    QVERIFY(!std::filesystem::exists(f.path));
    f.recorder.stop();
    QVERIFY(!f.card->isOpen());
}

void RecorderTest::startEndsTheMonitor() {
    RecorderFixture f;
    f.recorder.startMonitor({});
    QTRY_COMPARE(f.recorder.status().device, std::string("default"));
    f.card->push(exactNoise(1'000, 9));
    const auto sound = exactNoise(3'200, 1);

    QVERIFY(f.start());
    QVERIFY(f.hear(sound));
    f.recorder.startMonitor({});  // a recording is not given up for it
    f.recorder.stop();

    QCOMPARE(f.file(), sound);
}

QTEST_GUILESS_MAIN(RecorderTest)
#include "recorder_test.moc"
