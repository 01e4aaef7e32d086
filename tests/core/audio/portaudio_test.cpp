#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/player.h"
#include "core/audio/portaudio/portaudio_device.h"
#include "core/audio/recorder.h"
#include "tests/core/audio/player_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstring>

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

QProcess* capture(QObject* parent) {
    auto* parec = new QProcess(parent);
    parec->start("parec", {"--device=speaker.monitor", "--rate=24000", "--channels=1", "--format=s16le",
                           "--latency-msec=20"});
    return parec;
}

std::vector<float> samplesOf(const QByteArray& bytes) {
    std::vector<float> samples(std::size_t(bytes.size()) / 2);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        std::int16_t value = 0;
        std::memcpy(&value, bytes.data() + i * 2, 2);
        samples[i] = float(value) / 32768.0f;
    }
    return samples;
}

}  // namespace

void PortAudioTest::listsTheDefaultDevices() {
    const auto devices = makePortAudioOutput()->devices();

    QVERIFY(std::any_of(devices.begin(), devices.end(), [](const auto& d) { return d.isDefaultOutput; }));
    QVERIFY(std::any_of(devices.begin(), devices.end(), [](const auto& d) { return d.isDefaultInput; }));
}

void PortAudioTest::whatIsHeardIsWhatWasAppended() {
    auto* parec = capture(this);
    QVERIFY(parec->waitForReadyRead());
    Player player(makePortAudioOutput());
    const auto sound = noise(48000, 3);

    const auto id = player.begin(24000);
    player.append(id, sound);
    player.finish(id);
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Playing, 10'000);
    qInfo("device latency %.0f ms", (player.status().latencySeconds - player.status().queuedSeconds) * 1000);
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Stopped, 20'000);
    QTest::qWait(300);  // what the capture still has in its buffers
    parec->kill();
    parec->waitForFinished();

    const auto heard = trimmed(samplesOf(parec->readAllStandardOutput()));
    const std::size_t count = std::min(heard.size(), sound.size());
    std::size_t same = 0;
    for (std::size_t i = 0; i < count; ++i) same += std::abs(heard[i] - sound[i]) <= 1.0f / 32768;
    qInfo("%zu of %zu samples are the same, %zu heard; underruns %llu", same, sound.size(), heard.size(),
          static_cast<unsigned long long>(player.status().underruns));
    QCOMPARE(same, sound.size());
}

void PortAudioTest::stopIsSilentSoon() {
    auto* parec = capture(this);
    QVERIFY(parec->waitForReadyRead());
    Player player(makePortAudioOutput());
    const auto id = player.begin(24000);
    player.append(id, std::vector<float>(24000 * 10, 0.25f));
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Playing, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(player.status().positionMs > 500, 10'000);

    const auto position = player.status().positionMs;
    player.stop();
    QTest::qWait(800);
    parec->kill();
    parec->waitForFinished();

    const auto heard = trimmed(samplesOf(parec->readAllStandardOutput()));
    const double after = double(heard.size()) / 24.0 - double(position);
    qInfo("%.0f ms sounded after stop()", after);
    QVERIFY(after < 400);  // far below the ten seconds that were appended
}

void PortAudioTest::recordsWhatTheMicrophoneHears() {
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString());
    {
        AudioWriter writer(path / "in.wav", FileFormat::Wav16, 16000, 1);
        writer.write(noise(32000, 5));
        writer.finish();
    }
    std::atomic<std::size_t> handedOn = 0;
    Recorder recorder(makePortAudioInput());
    recorder.start(path / "out.wav", {}, [&](std::span<const float> block) { handedOn += block.size(); });
    QTRY_VERIFY_WITH_TIMEOUT(recorder.status().elapsedMs > 200, 10'000);

    QCOMPARE(
        QProcess::execute("paplay", {"--device=mic", QString::fromStdString((path / "in.wav").string())}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(recorder.status().elapsedMs > 3000, 10'000);
    recorder.stop();

    const auto clip = readClip(path / "out.wav", {});
    QCOMPARE(clip.samples.size(), handedOn.load());
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
