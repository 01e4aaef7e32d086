#include "core/audio/player.h"

#include "tests/core/audio/player_fixture.h"

#include <QTest>

#include <malloc.h>

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::test;
using Kind = PlayerNotice::Kind;

class PlayerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void playsExactlyWhatWasAppended();
    void saysFirstSoundAndFinishedOnce();
    void startsWithTheFirstSamplesOfAFastRenderer();
    void holdsTheStartBackForASlowRenderer();
    void aBetterEstimateLetsItBegin();
    void whatWasNotHeardIsTakenBack();
    void whatIsHeardStays();
    void countsAnUnderrunWhenTheRendererFallsBehind();
    void countsNoUnderrunAtTheEndOrInAPause();
    void stopIsSilenceAtTheNextButOneBlock();
    void pauseKeepsThePlace();
    void resumeAfterTheEndPlaysAgain();
    void aNewProgrammeTakesThePlaceOfTheOld();
    void aNewProgrammeFreesTheMemoryOfTheOld();
    void convertsToTheRateOfTheDevice();
    void volumeIsRampedAndBounded();
};

void PlayerTest::playsExactlyWhatWasAppended() {
    PlayerFixture f;
    const auto sound = noise(24000, 1);

    const auto id = f.player.begin(24000);
    f.appendInPieces(id, sound, 777);
    f.player.finish(id);

    const auto heard = f.listenToEnd();
    QCOMPARE(trimmed(heard), sound);
    QCOMPARE(f.player.status().positionMs, std::int64_t{1000});
    QCOMPARE(f.player.status().state, PlayState::Stopped);
}

void PlayerTest::saysFirstSoundAndFinishedOnce() {
    PlayerFixture f;

    const auto id = f.player.begin(24000);
    f.player.append(id, noise(12000, 1));
    f.player.finish(id);
    f.listenToEnd();

    QCOMPARE(f.kinds(), (std::vector{Kind::FirstSound, Kind::Finished}));
}

void PlayerTest::startsWithTheFirstSamplesOfAFastRenderer() {
    PlayerFixture f;

    const auto id = f.player.begin(24000);
    f.player.append(id, noise(2400, 1));  // 100 ms of a long sentence

    QTRY_COMPARE(f.player.status().state, PlayState::Playing);
}

void PlayerTest::holdsTheStartBackForASlowRenderer() {
    PlayerFixture f;

    const auto id = f.player.begin(24000, 2.0, 10);  // ten seconds at half speed: five must wait
    f.player.append(id, noise(24000 * 4, 1));
    QTRY_COMPARE(f.player.status().availableMs, std::int64_t{4000});
    QCOMPARE(f.player.status().state, PlayState::Buffering);
    f.player.append(id, noise(24000 + 2400, 2));

    QTRY_COMPARE(f.player.status().state, PlayState::Playing);
}

void PlayerTest::aBetterEstimateLetsItBegin() {
    PlayerFixture f;
    const auto id = f.player.begin(24000, 2.0, 10);
    f.player.append(id, noise(24000, 1));
    QTRY_COMPARE(f.player.status().availableMs, std::int64_t{1000});
    QCOMPARE(f.player.status().state, PlayState::Buffering);

    f.player.expect(id, 0.5, 10);

    QTRY_COMPARE(f.player.status().state, PlayState::Playing);
}

void PlayerTest::whatWasNotHeardIsTakenBack() {
    PlayerFixture f;
    const auto kept = noise(24000, 2);
    const auto id = f.player.begin(24000, 2.0, 10);
    f.player.append(id, noise(24000, 1));
    QTRY_COMPARE(f.player.status().availableMs, std::int64_t{1000});

    QVERIFY(f.player.takeBack(id));

    QCOMPARE(f.player.status().availableMs, std::int64_t{0});
    f.player.append(id, kept);
    f.player.finish(id);
    QCOMPARE(trimmed(f.listenToEnd()), kept);
}

void PlayerTest::whatIsHeardStays() {
    PlayerFixture f;
    const auto sound = noise(24000, 1);
    const auto id = f.player.begin(24000);
    f.player.append(id, sound);
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    QVERIFY(!f.player.takeBack(id));

    f.player.finish(id);
    QCOMPARE(trimmed(f.listenToEnd()), sound);
}

void PlayerTest::countsAnUnderrunWhenTheRendererFallsBehind() {
    PlayerFixture f;
    const auto id = f.player.begin(24000);
    f.player.append(id, noise(2400, 1));
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    f.card->pull(4800);
    f.card->pull(4800);
    QTRY_COMPARE(f.player.status().state, PlayState::Buffering);
    QCOMPARE(f.player.status().underruns, std::uint64_t{1});
    f.player.append(id, noise(24000, 2));
    f.player.finish(id);

    const auto heard = f.listenToEnd();
    QCOMPARE(countSounding(heard) > 23000, true);
    QCOMPARE(f.player.status().underruns, std::uint64_t{1});
}

void PlayerTest::countsNoUnderrunAtTheEndOrInAPause() {
    PlayerFixture f;
    const auto id = f.player.begin(24000);
    f.player.append(id, noise(12000, 1));
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    f.player.pause();
    f.card->pull(48000);
    QTRY_COMPARE(f.player.status().state, PlayState::Paused);
    f.player.finish(id);
    f.player.resume();
    f.listenToEnd();

    QCOMPARE(f.player.status().underruns, std::uint64_t{0});
}

void PlayerTest::stopIsSilenceAtTheNextButOneBlock() {
    PlayerFixture f;
    f.playNoise(48000);
    f.card->pull(480);

    f.player.stop();
    f.card->pull(120);  // 5 ms of fade-out

    QCOMPARE(countSounding(f.card->pull(4800)), std::size_t{0});
    QTRY_COMPARE(f.player.status().state, PlayState::Stopped);
    QCOMPARE(f.kinds().back(), Kind::Stopped);
    QCOMPARE(f.player.status().positionMs, std::int64_t{0});
}

void PlayerTest::pauseKeepsThePlace() {
    PlayerFixture f;
    const auto sound = f.playNoise(24000);
    const auto before = f.listen(4800);

    f.player.pause();
    const auto fade = f.card->pull(2400);
    QTRY_COMPARE(f.player.status().state, PlayState::Paused);
    f.player.resume();
    const auto after = f.listenToEnd();

    // Only the faded stretch differs from the original.
    const std::size_t faded = 120;
    QVERIFY(std::equal(before.begin(), before.end(), sound.begin()));
    QCOMPARE(countSounding(fade) <= faded, true);
    QCOMPARE(tail(after, 12000), tail(sound, 12000));
}

void PlayerTest::resumeAfterTheEndPlaysAgain() {
    PlayerFixture f;
    const auto sound = f.playNoise(12000);
    f.listenToEnd();

    f.player.resume();
    const auto again = f.listenToEnd();

    QCOMPARE(tail(again, 11000), tail(sound, 11000));
}

void PlayerTest::aNewProgrammeTakesThePlaceOfTheOld() {
    PlayerFixture f;
    const auto old = f.player.begin(24000);
    f.player.append(old, noise(48000, 1));
    f.listen(2400);
    const auto sound = noise(12000, 2);

    const auto id = f.player.begin(24000);
    f.player.append(old, noise(48000, 3));
    f.player.append(id, sound);
    f.player.finish(id);
    QTRY_COMPARE(f.player.status().programme, id);
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    QCOMPARE(tail(trimmed(f.listenToEnd()), 11800), tail(sound, 11800));
}

// A preview has no files: its samples stay in memory as long as it can be played again.
void PlayerTest::aNewProgrammeFreesTheMemoryOfTheOld() {
    PlayerFixture f;
    const std::vector<float> sound(24000 * 60, 0.1f);  // 6 MB
    const auto preview = [&] {
        const auto id = f.player.begin(24000);
        f.player.append(id, sound);
        f.player.finish(id);
        f.player.devices();  // after everything before it
    };
    const auto inUse = [] {
        const auto heap = mallinfo2();
        return heap.uordblks + heap.hblkhd;
    };
    preview();
    const auto after = inUse();

    for (int i = 0; i < 5; ++i) preview();

    QVERIFY(inUse() < after + 2 * sound.size() * sizeof(float));
}

void PlayerTest::convertsToTheRateOfTheDevice() {
    PlayerFixture f([](Card& card) { card.rateHz = 48000; });
    const auto id = f.player.begin(16000);
    f.player.append(id, sine(16000, 440, 16000));
    f.player.finish(id);

    const auto heard = trimmed(f.listenToEnd());

    QVERIFY(std::abs(double(heard.size()) - 48000) < 48);
    QVERIFY(correlation(heard, sine(heard.size(), 440, 48000)) > 0.999);
}

void PlayerTest::volumeIsRampedAndBounded() {
    PlayerFixture f;
    const auto id = f.player.begin(24000);
    f.player.append(id, std::vector<float>(48000, 0.5f));
    f.player.finish(id);
    f.listen(2400);

    f.player.setVolume(7);  // 1.5 is the most
    QTRY_COMPARE(f.player.status().volume, 1.5);
    const auto heard = f.listen(2400);

    float steepest = 0;
    for (std::size_t i = 1; i < heard.size(); ++i) steepest = std::max(steepest, heard[i] - heard[i - 1]);
    QVERIFY(steepest < 0.01f);
    QCOMPARE(heard.back(), 0.75f);
}

QTEST_GUILESS_MAIN(PlayerTest)
#include "player_test.moc"
