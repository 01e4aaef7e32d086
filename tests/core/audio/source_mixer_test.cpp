#include "core/audio/source_mixer.h"

#include "core/audio/live_input.h"
#include "core/audio/sound_mix.h"
#include "tests/core/audio/recorder_fixture.h"
#include "tests/support/fake_audio.h"

#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <numbers>

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::test;
using Kind = RecorderNotice::Kind;

namespace {

constexpr int kRate = 16'000;

std::vector<float> tone(double hz, double seconds, float volume = 0.3f) {
    std::vector<float> samples(std::size_t(seconds * kRate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = volume * float(std::sin(2 * std::numbers::pi * hz * double(i) / kRate));
    return samples;
}

// The amplitude of one frequency (Goertzel).
double amplitude(std::span<const float> samples, double hz) {
    const double step = 2 * std::numbers::pi * hz / kRate;
    double re = 0, im = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        re += double(samples[i]) * std::cos(step * double(i));
        im += double(samples[i]) * std::sin(step * double(i));
    }
    return 2 * std::hypot(re, im) / double(samples.size());
}

// A recorder of a mix whose two cards the test turns.
class MixFixture {
public:
    MixFixture()
        : file(std::filesystem::path(folder_.path().toStdString()) / "mix.wav"),
          recorder(std::make_unique<LiveInput>(std::make_unique<FakeInput>(microphone),
                                               [this] { return std::make_unique<FakeInput>(computer); }),
                   [this](const RecorderNotice& notice) {
                       const std::lock_guard lock(mutex_);
                       notices_.push_back(notice);
                   },
                   {.retrySeconds = 0.02}) {
        computer->present = {"speaker", "headphones"};
    }

    bool start(const InputChoice& choice = {
                   .microphone = true, .system = true, .microphoneId = {}, .systemId = {}}) {
        recorder.start(file, toDeviceId(choice), {});
        return QTest::qWaitFor([this] { return heard(Kind::Started); }, 10'000);
    }
    // Both cards hear that, in steps of 20 ms; one that is gone hears nothing. Comes back when it was
    // recorded.
    bool hear(std::span<const float> atMicrophone, std::span<const float> inComputer) {
        constexpr std::size_t kStep = kRate / 50;
        for (std::size_t at = 0; at < std::max(atMicrophone.size(), inComputer.size()); at += kStep) {
            push(*microphone, atMicrophone, at, kStep);
            push(*computer, inComputer, at, kStep);
            pushed_ += kStep;
            if (!taken()) return false;
        }
        return true;
    }
    bool heard(Kind kind) const {
        const std::lock_guard lock(mutex_);
        return std::ranges::any_of(notices_, [&](const auto& notice) { return notice.kind == kind; });
    }
    std::vector<float> recorded() const {
        return readClip(file, {.sampleRateHz = 0, .mono = true, .minSeconds = 0}).samples;
    }

    std::shared_ptr<Card> microphone = std::make_shared<Card>(), computer = std::make_shared<Card>();
    QTemporaryDir folder_;
    std::filesystem::path file;

private:
    static void push(Card& card, std::span<const float> sound, std::size_t at, std::size_t step) {
        if (at < sound.size()) card.push(sound.subspan(at, std::min(step, sound.size() - at)));
    }
    // Almost all that was pushed is in the file: a block may be open and a new leader be waited for.
    bool taken() {
        constexpr std::size_t kOpen = kRate / 10 + std::size_t(SoundMix::kStallSeconds * kRate) + kRate / 20;
        return QTest::qWaitFor(
            [this] { return std::size_t(recorder.status().elapsedMs) * kRate / 1000 + kOpen >= pushed_; },
            10'000);
    }
    std::size_t pushed_ = 0;
    mutable std::mutex mutex_;
    std::vector<RecorderNotice> notices_;

public:
    Recorder recorder;
};

}  // namespace

class SourceMixerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choicesHaveIdsThatReadBack_data();
    void choicesHaveIdsThatReadBack();
    void whatReplacesADeviceIsOfItsKind();
    void theMixContainsBothAndNothingElse();
    void theMixIsAsLongAsTheLeadingSound();
    void twoLoudSoundsAreLimited();
    void aStalledLeaderGivesTheLeadAway();
    void recordsBothSources();
    void oneSourceMayDieAndComeBack();
    void bothGoneWaitsForEither();
    void withoutEitherItFails();
    void theComputersSoundIsNeverReplacedByAMicrophone();
    void showsTheLevelOfEach();
};

void SourceMixerTest::choicesHaveIdsThatReadBack_data() {
    QTest::addColumn<bool>("microphone");
    QTest::addColumn<bool>("system");
    QTest::addColumn<QString>("microphoneId");
    QTest::addColumn<QString>("systemId");
    QTest::newRow("default microphone") << true << false << ""
                                        << "";
    QTest::newRow("microphone") << true << false << "ALSA/hw:0,0"
                                << "";
    QTest::newRow("default output") << false << true << ""
                                    << "";
    QTest::newRow("output") << false << true << ""
                            << "Pulse/a.monitor";
    QTest::newRow("both defaults") << true << true << ""
                                   << "";
    QTest::newRow("both") << true << true << "ALSA/x: y/z"
                          << "Pulse/a.monitor";
}

void SourceMixerTest::choicesHaveIdsThatReadBack() {
    QFETCH(bool, microphone);
    QFETCH(bool, system);
    QFETCH(QString, microphoneId);
    QFETCH(QString, systemId);

    const auto read =
        inputChoice(toDeviceId({microphone, system, microphoneId.toStdString(), systemId.toStdString()}));

    QCOMPARE(read.microphone, microphone);
    QCOMPARE(read.system, system);
    QCOMPARE(read.microphoneId, microphoneId.toStdString());
    QCOMPARE(read.systemId, systemId.toStdString());
}

void SourceMixerTest::whatReplacesADeviceIsOfItsKind() {
    const LiveInput input(nullptr, {});
    const InputChoice both{true, true, "a", "b"}, system{false, true, {}, "b"},
        microphone{true, false, "a", {}};

    QVERIFY(inputChoice(input.insteadOf(toDeviceId(both))).system);
    QVERIFY(inputChoice(input.insteadOf(toDeviceId(both))).microphone);
    QVERIFY(!inputChoice(input.insteadOf(toDeviceId(system))).microphone);
    QCOMPARE(input.insteadOf(toDeviceId(microphone)), std::string());
}

void SourceMixerTest::theMixContainsBothAndNothingElse() {
    SoundMix mix(kRate);
    const auto low = tone(440, 4), high = tone(1500, 4);
    std::vector<float> out;
    for (std::size_t at = 0; at < low.size(); at += 320) {
        mix.add(0, std::span(low).subspan(at, 320));
        mix.add(1, std::span(high).subspan(at, 320));
        mix.take(out);
    }
    mix.finish(out);

    const auto whole = std::span(out).subspan(kRate, 2 * kRate);
    QVERIFY(std::abs(amplitude(whole, 440) - 0.3) < 0.002);
    QVERIFY(std::abs(amplitude(whole, 1500) - 0.3) < 0.002);
    double energy = 0;
    for (const float sample : whole) energy += double(sample) * double(sample);
    const double both = 2 * 0.3 * 0.3 / 2;
    QVERIFY2(std::abs(energy / double(whole.size()) - both) < 0.001, "there is something else in the mix");
}

void SourceMixerTest::theMixIsAsLongAsTheLeadingSound() {
    SoundMix mix(kRate);
    const auto sound = exactNoise(48'123, 1);
    std::vector<float> out;
    for (std::size_t at = 0; at < sound.size(); at += 1000) {
        mix.add(0, std::span(sound).subspan(at, std::min<std::size_t>(1000, sound.size() - at)));
        mix.take(out);
    }
    mix.finish(out);

    QCOMPARE(out, sound);  // with nothing from the other one
}

void SourceMixerTest::twoLoudSoundsAreLimited() {
    SoundMix mix(kRate);
    const auto low = tone(440, 2, 0.9f), high = tone(1500, 2, 0.9f);
    std::vector<float> out;
    for (std::size_t at = 0; at < low.size(); at += 320) {
        mix.add(0, std::span(low).subspan(at, 320));
        mix.add(1, std::span(high).subspan(at, 320));
        mix.take(out);
    }
    mix.finish(out);

    const auto peak = std::abs(*std::ranges::max_element(out, {}, [](float s) { return std::abs(s); }));
    QVERIFY(peak <= 0.8911f);
    QVERIFY(peak > 0.85f);
}

void SourceMixerTest::aStalledLeaderGivesTheLeadAway() {
    SoundMix mix(kRate);
    std::vector<float> out;
    const auto sound = tone(440, 1);
    mix.add(0, sound);
    mix.take(out);
    const auto before = out.size();
    for (std::size_t at = 0; at < sound.size(); at += 320) {
        mix.add(1, std::span(sound).subspan(at, 320));
        mix.take(out);
    }

    QVERIFY(out.size() - before > sound.size() - std::size_t(SoundMix::kStallSeconds * kRate));
    QVERIFY(amplitude(std::span(out).subspan(before + 8000, 4000), 440) > 0.25);
}

void SourceMixerTest::recordsBothSources() {
    MixFixture f;
    QVERIFY(f.start());

    QVERIFY(f.hear(tone(440, 3), tone(1500, 3)));
    f.recorder.stop();

    const auto sound = f.recorded();
    QCOMPARE(sound.size(), std::size_t(3 * kRate));
    const auto middle = std::span(sound).last(kRate);
    QVERIFY2(std::abs(amplitude(middle, 440) - 0.3) < 0.02,
             qPrintable(QString::number(amplitude(middle, 440))));
    QVERIFY2(std::abs(amplitude(middle, 1500) - 0.3) < 0.02,
             qPrintable(QString::number(amplitude(middle, 1500))));
}

void SourceMixerTest::oneSourceMayDieAndComeBack() {
    MixFixture f;
    QVERIFY(f.start());
    QVERIFY(f.hear(tone(440, 1), tone(1500, 1)));

    f.microphone->unplug({});
    QTRY_VERIFY_WITH_TIMEOUT(f.heard(Kind::DeviceLost), 10'000);
    QVERIFY(f.recorder.status().recording);
    QVERIFY(f.hear({}, tone(1500, 2)));
    QVERIFY(f.recorder.status().elapsedMs > 2500);

    f.microphone->plug({"default"});
    QTRY_VERIFY_WITH_TIMEOUT(f.heard(Kind::DeviceChanged), 10'000);
    QVERIFY(f.hear(tone(440, 2), tone(1500, 2)));
    f.recorder.stop();

    const auto sound = f.recorded();
    const auto alone = std::span(sound).subspan(kRate * 2, kRate / 2);
    const auto end = std::span(sound).last(kRate / 2);
    QVERIFY(amplitude(alone, 440) < 0.02);
    QVERIFY(amplitude(alone, 1500) > 0.25);
    QVERIFY(amplitude(end, 440) > 0.25);
    QVERIFY(amplitude(end, 1500) > 0.25);
}

void SourceMixerTest::bothGoneWaitsForEither() {
    MixFixture f;
    QVERIFY(f.start());
    QVERIFY(f.hear(tone(440, 1), tone(1500, 1)));

    f.microphone->unplug({});
    f.computer->unplug({});
    QTRY_VERIFY_WITH_TIMEOUT(f.heard(Kind::DeviceLost), 10'000);
    f.computer->plug({"speaker"});
    QTRY_VERIFY_WITH_TIMEOUT(f.computer->isOpen(), 10'000);
    QVERIFY(f.hear({}, tone(1500, 1)));
    f.recorder.stop();

    QVERIFY(f.recorded().size() >= std::size_t(1.7 * kRate));
}

void SourceMixerTest::withoutEitherItFails() {
    MixFixture f;
    f.microphone->present.clear();
    f.computer->present.clear();

    f.recorder.start(f.file, toDeviceId({true, true, {}, {}}), {});

    QTRY_VERIFY_WITH_TIMEOUT(f.heard(Kind::Failed), 10'000);
}

// Who records a call does not want to record the room.
void SourceMixerTest::theComputersSoundIsNeverReplacedByAMicrophone() {
    MixFixture f;
    QVERIFY(f.start({.microphone = false, .system = true, .microphoneId = {}, .systemId = "headphones"}));
    QCOMPARE(f.computer->openDevice(), std::string("headphones"));

    f.computer->unplug({"speaker"});

    QTRY_VERIFY_WITH_TIMEOUT(f.heard(Kind::DeviceChanged), 10'000);
    QCOMPARE(f.computer->openDevice(), std::string("speaker"));
    f.computer->unplug({});
    QTRY_VERIFY_WITH_TIMEOUT(f.heard(Kind::DeviceLost), 10'000);
    QVERIFY(!f.microphone->isOpen());
}

void SourceMixerTest::showsTheLevelOfEach() {
    MixFixture f;
    QVERIFY(f.start());

    QVERIFY(f.hear(tone(440, 1, 0.1f), tone(1500, 1, 0.5f)));

    QTRY_COMPARE_WITH_TIMEOUT(f.recorder.status().sources.size(), std::size_t{2}, 10'000);
    const auto shows = [&](std::size_t source, float peak) {
        return std::abs(f.recorder.status().sources[source].peak - peak) < 0.02f;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows(0, 0.1f), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(shows(1, 0.5f), 10'000);
    QCOMPARE(f.recorder.status().sources[1].device, std::string("speaker"));
}

QTEST_GUILESS_MAIN(SourceMixerTest)
#include "source_mixer_test.moc"
