#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/player.h"
#include "core/audio/portaudio/portaudio_device.h"
#include "core/audio/recorder.h"
#include "tests/core/audio/player_fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstring>
#include <mutex>

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::test;

// Real PortAudio on the private sound server of tests/support/with_desktop.sh.
class PortAudioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        if (qEnvironmentVariable("TIMBRE_TEST_SOUND") != "1")
            QSKIP("run beside tests/support/with_desktop.sh");
    }
    void listsTheDefaultDevices();
    void whatIsHeardIsWhatWasAppended();
    void stopIsSilentSoon();
    void recordsWhatTheMicrophoneHears();
    void survivesTheEndOfTheSoundServer();  // last: nothing sounds after it
};

namespace {

constexpr std::size_t kSilentTail = 2400;

// Whether sound came and at least 100 ms of silence after it.
bool hasEnded(const std::vector<float>& samples) {
    const auto sounds = [](float sample) { return sample != 0; };
    return std::any_of(samples.begin(), samples.end(), sounds) &&
           std::none_of(samples.end() - std::ptrdiff_t(std::min(samples.size(), kSilentTail)), samples.end(),
                        sounds);
}

// What the loudspeaker plays.
class Capture {
public:
    Capture() {
        parec_.start("parec", {"--device=speaker.monitor", "--rate=24000", "--channels=1", "--format=s16le",
                               "--latency-msec=20"});
    }
    ~Capture() {
        parec_.kill();
        parec_.waitForFinished();
    }
    bool hasBegun() { return parec_.waitForReadyRead(); }

    // Everything so far.
    const std::vector<float>& samples() {
        bytes_ += parec_.readAllStandardOutput();
        for (auto at = qsizetype(samples_.size()) * 2; at + 1 < bytes_.size(); at += 2) {
            std::int16_t value = 0;
            std::memcpy(&value, bytes_.constData() + at, 2);
            samples_.push_back(float(value) / 32768.0f);
        }
        return samples_;
    }

private:
    QProcess parec_;
    QByteArray bytes_;
    std::vector<float> samples_;
};

}  // namespace

void PortAudioTest::listsTheDefaultDevices() {
    const auto devices = makePortAudioOutput()->devices();

    QVERIFY(std::any_of(devices.begin(), devices.end(), [](const auto& d) { return d.isDefaultOutput; }));
    QVERIFY(std::any_of(devices.begin(), devices.end(), [](const auto& d) { return d.isDefaultInput; }));
}

void PortAudioTest::whatIsHeardIsWhatWasAppended() {
    Capture capture;
    QVERIFY(capture.hasBegun());
    Player player(makePortAudioOutput());
    const auto sound = noise(48000, 3);

    const auto id = player.begin(24000);
    player.append(id, sound);
    player.finish(id);
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Playing, 10'000);
    qInfo("device latency %.0f ms", (player.status().latencySeconds - player.status().queuedSeconds) * 1000);
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Stopped, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(capture.samples()), 10'000);

    const auto heard = trimmed(capture.samples());
    const std::size_t count = std::min(heard.size(), sound.size());
    std::size_t same = 0;
    for (std::size_t i = 0; i < count; ++i) same += std::abs(heard[i] - sound[i]) <= 1.0f / 32768;
    qInfo("%zu of %zu samples are the same, %zu heard; underruns %llu", same, sound.size(), heard.size(),
          static_cast<unsigned long long>(player.status().underruns));
    QCOMPARE(same, sound.size());
}

void PortAudioTest::stopIsSilentSoon() {
    Capture capture;
    QVERIFY(capture.hasBegun());
    Player player(makePortAudioOutput());
    const auto id = player.begin(24000);
    player.append(id, std::vector<float>(24000 * 60, 0.25f));
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Playing, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(player.status().positionMs > 500, 10'000);

    const auto position = player.status().positionMs;
    player.stop();

    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(capture.samples()), 10'000);  // a minute was appended
    const double after = double(trimmed(capture.samples()).size()) / 24.0 - double(position);
    qInfo("%.0f ms sounded after stop()", after);
}

void PortAudioTest::recordsWhatTheMicrophoneHears() {
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString());
    {
        AudioWriter writer(path / "in.wav", FileFormat::Wav16, 16000, 1);
        writer.write(noise(32000, 5));
        writer.finish();
    }
    std::mutex mutex;
    std::vector<float> handedOn;
    Recorder recorder(makePortAudioInput());
    recorder.start(path / "out.wav", {}, [&](std::span<const float> block) {
        const std::lock_guard lock(mutex);
        handedOn.insert(handedOn.end(), block.begin(), block.end());
    });
    QTRY_VERIFY_WITH_TIMEOUT(recorder.status().elapsedMs > 200, 10'000);

    QCOMPARE(
        QProcess::execute("paplay", {"--device=mic", QString::fromStdString((path / "in.wav").string())}), 0);
    const auto heardAll = [&] {
        const std::lock_guard lock(mutex);
        return trimmed(handedOn).size() >= 32000 && hasEnded(handedOn);
    };
    QTRY_VERIFY_WITH_TIMEOUT(heardAll(), 10'000);
    recorder.stop();

    const auto clip = readClip(path / "out.wav", {});
    QCOMPARE(clip.samples.size(), handedOn.size());
    const auto heard = trimmed(clip.samples);
    const auto sent = readClip(path / "in.wav", {}).samples;
    std::size_t same = 0;
    for (std::size_t i = 0; i < std::min(heard.size(), sent.size()); ++i) same += heard[i] == sent[i];
    qInfo("%zu of %zu samples are the same", same, sent.size());
    QVERIFY(correlation(heard, sent) > 0.98);
}

void PortAudioTest::survivesTheEndOfTheSoundServer() {
    std::atomic<bool> told = false;
    Player player(makePortAudioOutput(), [&](const PlayerNotice& notice) {
        told = told || notice.kind == PlayerNotice::Kind::DeviceLost ||
               notice.kind == PlayerNotice::Kind::DeviceChanged;
    });
    const auto id = player.begin(24000);
    player.append(id, noise(24000 * 20, 1));
    QTRY_VERIFY_WITH_TIMEOUT(player.status().positionMs > 200, 10'000);

    QProcess::execute("pactl", {"exit"});

    QTRY_VERIFY_WITH_TIMEOUT(told, 15'000);
    player.stop();
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Stopped, 10'000);
}

QTEST_GUILESS_MAIN(PortAudioTest)
#include "portaudio_test.moc"
