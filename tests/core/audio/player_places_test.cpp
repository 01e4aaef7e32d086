#include "core/audio/audio_writer.h"
#include "tests/core/audio/player_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::test;
using Kind = PlayerNotice::Kind;

namespace {

// The lowest RMS of all whole windows of that many frames.
double quietest(const std::vector<float>& samples, std::size_t window) {
    double lowest = 1;
    for (std::size_t at = 0; at + window <= samples.size(); at += window) {
        double sum = 0;
        for (const float sample : std::span(samples).subspan(at, window)) sum += double(sample) * sample;
        lowest = std::min(lowest, std::sqrt(sum / double(window)));
    }
    return lowest;
}

}  // namespace

// Seeking, loops, files and devices that come and go.
class PlayerPlacesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seekGoesToTheExactFrame();
    void seekIsClampedToWhatIsThere();
    void loopRangeRepeatsWithoutAGap();
    void positionCountsProgrammeTimeAcrossSpeeds();
    void aSpeedChangeWhilePlayingLosesNothing_data();
    void aSpeedChangeWhilePlayingLosesNothing();
    void segmentsAreReadBackFromTheirFiles();
    void aSegmentOfTwentyMsIsReadBack();
    void playsFilesFromAPlaceOn();
    void aFileThatIsGoneIsReported();
    void goesOnWithTheDefaultDeviceWhereItWas();
    void pausesWhenNoDeviceIsLeftAndResumesLater();
    void saysOnceThatThereIsNoDevice();
    void closesTheDeviceAfterSilence();

private:
    std::filesystem::path file(const std::string& name, const std::vector<float>& sound) {
        const auto path = std::filesystem::path(folder_.path().toStdString()) / name;
        AudioWriter writer(path, FileFormat::Flac, 24000, 1);
        writer.write(sound);
        writer.finish();
        return path;
    }
    QTemporaryDir folder_;
};

void PlayerPlacesTest::seekGoesToTheExactFrame() {
    PlayerFixture f;
    const auto sound = f.playNoise(48000);

    f.player.pause();
    f.player.seek(1500);
    QTRY_COMPARE(f.player.status().positionMs, std::int64_t{1500});
    f.player.resume();

    QCOMPARE(trimmed(f.listenToEnd()).size(), std::size_t{12000});
    QCOMPARE(f.player.status().positionMs, std::int64_t{2000});
}

void PlayerPlacesTest::seekIsClampedToWhatIsThere() {
    PlayerFixture f;
    f.playNoise(48000);
    f.player.pause();

    f.player.seek(std::numeric_limits<std::int64_t>::max());
    QTRY_COMPARE(f.player.status().positionMs, std::int64_t{2000});
    f.player.seek(std::numeric_limits<std::int64_t>::min());

    QTRY_COMPARE(f.player.status().positionMs, std::int64_t{0});
}

void PlayerPlacesTest::loopRangeRepeatsWithoutAGap() {
    PlayerFixture f;
    const auto sound = noise(24000, 1);
    const auto id = f.player.begin(24000);
    f.player.setLoop(true);
    f.player.setLoopRange(100, 400);
    f.player.append(id, sound);
    f.player.finish(id);
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    const auto heard = f.listen(24000);

    std::vector<float> expected(sound.begin(), sound.begin() + 9600);
    while (expected.size() < 24000)
        expected.insert(expected.end(), sound.begin() + 2400, sound.begin() + 9600);
    expected.resize(24000);
    QCOMPARE(heard, expected);
}

void PlayerPlacesTest::positionCountsProgrammeTimeAcrossSpeeds() {
    PlayerFixture f;
    f.player.setSpeed(2.0);
    const auto id = f.player.begin(24000);
    f.player.append(id, sine(96000, 220, 24000));
    f.player.finish(id);
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    const auto first = f.listen(24000);
    const double positionMs = double(f.player.status().positionMs);
    const auto rest = trimmed(f.listenToEnd());

    QCOMPARE(first.size(), std::size_t{24000});
    QVERIFY(std::abs(positionMs - 2000) <= 1);
    QVERIFY(std::abs(double(rest.size()) - 24000) <= 24);  // the sine's own zeros
    QCOMPARE(f.player.status().positionMs, std::int64_t{4000});
}

void PlayerPlacesTest::aSpeedChangeWhilePlayingLosesNothing_data() {
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::newRow("normal to fast") << 1.0 << 2.0;
    QTest::newRow("fast to normal") << 2.0 << 1.0;
    QTest::newRow("slow to fast") << 0.5 << 1.75;
    QTest::newRow("normal to slow") << 1.0 << 0.5;
}

void PlayerPlacesTest::aSpeedChangeWhilePlayingLosesNothing() {
    QFETCH(double, before);
    QFETCH(double, after);
    auto sound = sine(96000, 220, 24000);
    for (float& sample : std::span(sound).last(4800)) sample *= 2;  // the last 200 ms are louder
    PlayerFixture f;
    f.player.setSpeed(before);
    const auto id = f.player.begin(24000);
    f.player.append(id, sound);
    f.player.finish(id);
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    auto heard = f.listen(24000);
    f.player.setSpeed(after);
    QTRY_COMPARE(f.player.status().speed, after);
    const auto rest = f.listenToEnd();
    heard.insert(heard.end(), rest.begin(), rest.end());
    heard = trimmed(heard);

    // At the change at most the full queue of 200 ms was still stretched as before.
    const double withoutQueue = 24000 + (96000 - 24000 * before) / after;
    const double queued = 4800 * (1 - before / after);
    QVERIFY(double(heard.size()) > std::min(withoutQueue, withoutQueue + queued) - 1000);
    QVERIFY(double(heard.size()) < std::max(withoutQueue, withoutQueue + queued) + 1000);
    QVERIFY(quietest(heard, 240) > 0.1);  // no gap of 10 ms; the sine's level is 0.28
    const auto loud = std::find_if(heard.begin(), heard.end(), [](float s) { return s > 0.6f; });
    QVERIFY(std::abs(double(heard.end() - loud) / 24000 - 0.2 / after) < 0.025);
    QCOMPARE(f.player.status().positionMs, std::int64_t{4000});
    QCOMPARE(f.player.status().underruns, std::uint64_t{0});
}

void PlayerPlacesTest::segmentsAreReadBackFromTheirFiles() {
    PlayerFixture f;
    const auto id = f.player.begin(24000);
    std::vector<float> all;
    for (unsigned i = 0; i < 8; ++i) {  // 48 s: more than is kept in memory
        const auto sound = noise(24000 * 6, i);
        f.player.append(id, sound);
        f.player.endSegment(id, file("s" + std::to_string(i) + ".flac", sound));
        all.insert(all.end(), sound.begin(), sound.end());
    }
    f.player.finish(id);

    const auto heard = trimmed(f.listenToEnd());

    QCOMPARE(heard.size(), all.size());
    float worst = 0;
    for (std::size_t i = 0; i < all.size(); ++i) worst = std::max(worst, std::abs(heard[i] - all[i]));
    QVERIFY(worst <= 1.0f / 32768);  // the files hold 16 bits
    QCOMPARE(f.player.status().underruns, std::uint64_t{0});
}

void PlayerPlacesTest::aSegmentOfTwentyMsIsReadBack() {
    PlayerFixture f;

    f.player.playFiles({file("short.flac", noise(480, 1)), file("long.flac", noise(4800, 2)),
                        file("short too.flac", noise(480, 3))});

    QCOMPARE(trimmed(f.listenToEnd()).size(), std::size_t{480 + 4800 + 480});
    QVERIFY(!f.heard(Kind::Failed));
}

void PlayerPlacesTest::playsFilesFromAPlaceOn() {
    PlayerFixture f;
    f.player.playFiles({file("a.flac", noise(24000, 1)), file("b.flac", noise(24000, 2))}, 1500);

    QCOMPARE(trimmed(f.listenToEnd()).size(), std::size_t{12000});
    QCOMPARE(f.player.status().availableMs, std::int64_t{2000});
}

void PlayerPlacesTest::aFileThatIsGoneIsReported() {
    PlayerFixture f;

    f.player.playFiles({"/nowhere/at/all.wav"});

    QTRY_VERIFY(f.heard(Kind::Failed));
    QCOMPARE(f.notices().back().code, std::optional(ErrorCode::NotFound));
    QCOMPARE(f.player.status().state, PlayState::Stopped);
}

void PlayerPlacesTest::goesOnWithTheDefaultDeviceWhereItWas() {
    PlayerFixture f([](Card& card) { card.present = {"default", "usb"}; });
    f.player.setDevice("usb");
    const auto sound = f.playNoise(48000);
    QCOMPARE(f.card->openDevice(), std::string("usb"));
    f.listen(12000);

    f.card->unplug({"default"});
    QTRY_VERIFY(f.heard(Kind::DeviceChanged));
    QTRY_COMPARE(f.player.status().state, PlayState::Playing);

    QCOMPARE(f.card->openDevice(), std::string("default"));
    QCOMPARE(trimmed(f.listenToEnd()).size(), std::size_t{36000});
}

void PlayerPlacesTest::pausesWhenNoDeviceIsLeftAndResumesLater() {
    PlayerFixture f;
    f.playNoise(48000);
    f.listen(12000);

    f.card->unplug({});
    QTRY_VERIFY(f.heard(Kind::DeviceLost));
    QCOMPARE(f.player.status().state, PlayState::Paused);
    f.player.resume();
    QTRY_VERIFY(f.heard(Kind::Failed));
    QCOMPARE(f.player.status().state, PlayState::Paused);
    f.card->plug({"default"});
    f.player.resume();

    QCOMPARE(trimmed(f.listenToEnd()).size(), std::size_t{36000});
}

void PlayerPlacesTest::saysOnceThatThereIsNoDevice() {
    PlayerFixture f([](Card& card) { card.present = {}; });
    for (int i = 0; i < 3; ++i) {
        const auto id = f.player.begin(24000);
        f.player.append(id, noise(24000, 1));
        f.player.finish(id);
    }
    f.player.devices();  // after everything before it

    QCOMPARE(f.kinds(), std::vector{Kind::Failed});
    QCOMPARE(f.notices().front().code, std::optional(ErrorCode::DeviceUnavailable));
    QCOMPARE(f.player.status().availableMs, std::int64_t{1000});
}

void PlayerPlacesTest::closesTheDeviceAfterSilence() {
    PlayerOptions options;
    options.idleCloseSeconds = 0.1;
    PlayerFixture f({}, options);
    const auto sound = f.playNoise(24000);

    f.player.pause();
    QTRY_VERIFY(!f.card->isOpen());
    f.player.resume();

    QCOMPARE(tail(f.listenToEnd(), 12000), tail(sound, 12000));
}

QTEST_GUILESS_MAIN(PlayerPlacesTest)
#include "player_places_test.moc"
