#include "core/audio/pulse_input.h"

#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"
#include "core/audio/live_input.h"
#include "core/audio/portaudio/portaudio_device.h"
#include "core/audio/recorder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numbers>

using namespace timbre;
using namespace timbre::audio;
using Kind = RecorderNotice::Kind;

namespace {

constexpr int kRate = 16'000;
constexpr double kSeconds = 2;

std::filesystem::path writeTone(const QTemporaryDir& folder, const char* name, double hz, double seconds) {
    const auto path = std::filesystem::path(folder.path().toStdString()) / name;
    AudioWriter writer(path, FileFormat::Wav16, 24'000, 1);
    std::vector<float> samples(std::size_t(seconds * 24'000));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(0.3 * std::sin(2 * std::numbers::pi * hz * double(i) / 24'000));
    writer.write(samples);
    writer.finish();
    return path;
}

double amplitude(std::span<const float> samples, double hz) {
    const double step = 2 * std::numbers::pi * hz / kRate;
    double re = 0, im = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        re += double(samples[i]) * std::cos(step * double(i));
        im += double(samples[i]) * std::sin(step * double(i));
    }
    return samples.empty() ? 0 : 2 * std::hypot(re, im) / double(samples.size());
}

// From the first to the last audible sample.
std::span<const float> audible(const std::vector<float>& samples) {
    const auto sounds = [](float sample) { return std::abs(sample) > 0.02f; };
    const auto begin = std::ranges::find_if(samples, sounds);
    const auto end = std::find_if(samples.rbegin(), samples.rend(), sounds).base();
    return begin < end ? std::span(begin, end) : std::span<const float>();
}

void pactl(const QStringList& arguments) {
    QCOMPARE(QProcess::execute("pactl", arguments), 0);
}

QString loadSink(const QString& name, const QString& description) {
    QProcess process;
    process.start("pactl", {"load-module", "module-null-sink", "sink_name=" + name, "norewinds=1",
                            "sink_properties='device.description=\"" + description + "\"'"});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

std::unique_ptr<AudioInput> liveInput() {
    return std::make_unique<LiveInput>(makePortAudioInput(), makePulseInput);
}

const DeviceInfo* find(const std::vector<DeviceInfo>& devices, const std::string& id) {
    const auto found = std::ranges::find(devices, id, &DeviceInfo::id);
    return found == devices.end() ? nullptr : &*found;
}

// A recorder of a choice of sounds, with what it says.
class Recording {
public:
    explicit Recording(const InputChoice& choice)
        : file_(std::filesystem::path(folder_.path().toStdString()) / "recording.wav"),
          recorder(liveInput(), [this](const RecorderNotice& notice) {
              const std::lock_guard lock(mutex_);
              notices_.push_back(notice);
          }) {
        recorder.start(file_, toDeviceId(choice), [this](std::span<const float> block) {
            const std::lock_guard lock(mutex_);
            heard_.insert(heard_.end(), block.begin(), block.end());
        });
    }
    bool told(Kind kind, const std::string& detail = {}) const {
        const std::lock_guard lock(mutex_);
        return std::ranges::any_of(notices_, [&](const auto& notice) {
            return notice.kind == kind && (detail.empty() || notice.detail == detail);
        });
    }
    std::vector<float> heard() const {
        const std::lock_guard lock(mutex_);
        return heard_;
    }
    bool hasHeardToneOf(double hz) const {
        const auto samples = heard();
        return samples.size() > 8000 && amplitude(std::span(samples).last(4000), hz) > 0.1;
    }
    std::vector<float> file() const { return readClip(file_, {}).samples; }

private:
    QTemporaryDir folder_;
    std::filesystem::path file_;
    mutable std::mutex mutex_;
    std::vector<RecorderNotice> notices_;
    std::vector<float> heard_;

public:
    Recorder recorder;
};

constexpr InputChoice kComputer{.microphone = false, .system = true, .microphoneId = {}, .systemId = {}};
constexpr InputChoice kBoth{.microphone = true, .system = true, .microphoneId = {}, .systemId = {}};

}  // namespace

// The real libpulse on the private sound server of tests/support/with_desktop.sh: the outputs "speaker"
// (the default one) and "mic", whose monitor is the default microphone.
class PulseInputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        if (qEnvironmentVariable("TIMBRE_TEST_SOUND") != "1")
            QSKIP("run beside tests/support/with_desktop.sh");
    }
    void listsWhatEachOutputPlaysByItsName();
    void outputsOfTheSameNameAreToldApart();
    void capturesWhatTheComputerPlays();
    void capturesAChosenOutput();
    void theMixHasMicrophoneAndComputer();
    void followsTheDefaultOutput();
    void anUnpluggedOutputIsReplacedByTheDefaultOne();
    void timeGoesOnWhileTheOutputSleeps();
    void goesOnAfterTheServerStartedAgain();  // the last but one: the outputs are others then
    void withoutAServerThereIsNothing();      // last
};

void PulseInputTest::listsWhatEachOutputPlaysByItsName() {
    const auto module = loadSink("built_in", "Built-in Audio");

    const auto devices = makePulseInput()->devices();

    const auto* builtIn = find(devices, "Pulse/built_in.monitor");
    QVERIFY(builtIn != nullptr && builtIn->isMonitor && !builtIn->isDefaultInput);
    QCOMPARE(builtIn->name, std::string("Built-in Audio"));
    const auto* speaker = find(devices, "Pulse/speaker.monitor");
    QVERIFY(speaker != nullptr && speaker->isMonitor && speaker->isDefaultInput);
    pactl({"unload-module", module});
}

void PulseInputTest::outputsOfTheSameNameAreToldApart() {
    const auto one = loadSink("usb_one", "USB Audio"), two = loadSink("usb_two", "USB Audio");

    const auto devices = makePulseInput()->devices();

    const auto *first = find(devices, "Pulse/usb_one.monitor"),
               *second = find(devices, "Pulse/usb_two.monitor");
    QVERIFY(first != nullptr && second != nullptr);
    QVERIFY(first->name != second->name);
    QVERIFY(first->name.starts_with("USB Audio"));
    pactl({"unload-module", one});
    pactl({"unload-module", two});
}

void PulseInputTest::capturesWhatTheComputerPlays() {
    QTemporaryDir folder;
    const auto tone = writeTone(folder, "tone.wav", 440, kSeconds);
    Recording recording(kComputer);
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > 200, 10'000);

    QCOMPARE(QProcess::execute("paplay", {"--device=speaker", QString::fromStdString(tone.string())}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(recording.heard().size() > 0 && !recording.hasHeardToneOf(440), 10'000);
    recording.recorder.stop();

    const auto file = recording.file();
    QCOMPARE(file.size(), recording.heard().size());
    const auto sound = audible(file);
    const double seconds = double(sound.size()) / kRate;
    const double level = amplitude(sound, 440), other = amplitude(sound, 1500);
    qInfo("%.3f s heard of %.0f s, 440 Hz at %.4f of 0.3, 1500 Hz at %.5f", seconds, kSeconds, level, other);
    QVERIFY(std::abs(seconds - kSeconds) < 0.01);
    QVERIFY(std::abs(level - 0.3) < 0.005);
    QVERIFY(other < 0.001);
}

void PulseInputTest::capturesAChosenOutput() {
    QTemporaryDir folder;
    const auto module = loadSink("headphones", "Headphones");
    const auto here = writeTone(folder, "here.wav", 440, 1), there = writeTone(folder, "there.wav", 1500, 1);
    Recording recording(
        {.microphone = false, .system = true, .microphoneId = {}, .systemId = "Pulse/headphones.monitor"});
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > 200, 10'000);
    QCOMPARE(recording.recorder.status().device, std::string("Headphones"));

    QCOMPARE(QProcess::execute("paplay", {"--device=speaker", QString::fromStdString(there.string())}), 0);
    QCOMPARE(QProcess::execute("paplay", {"--device=headphones", QString::fromStdString(here.string())}), 0);
    QTRY_VERIFY_WITH_TIMEOUT(audible(recording.heard()).size() > std::size_t(0.95 * kRate), 10'000);
    recording.recorder.stop();

    const auto file = recording.file();
    const auto sound = audible(file);
    QVERIFY(amplitude(sound, 440) > 0.25);
    QVERIFY(amplitude(file, 1500) < 0.001);
    pactl({"unload-module", module});
}

void PulseInputTest::theMixHasMicrophoneAndComputer() {
    QTemporaryDir folder;
    const auto low = writeTone(folder, "low.wav", 440, 4), high = writeTone(folder, "high.wav", 1500, 4);
    Recording recording(kBoth);
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > 500, 10'000);

    QProcess microphone, computer;
    microphone.start("paplay", {"--device=mic", QString::fromStdString(low.string())});
    computer.start("paplay", {"--device=speaker", QString::fromStdString(high.string())});
    QTRY_VERIFY_WITH_TIMEOUT(recording.hasHeardToneOf(440) && recording.hasHeardToneOf(1500), 10'000);
    const auto sources = recording.recorder.status().sources;
    QVERIFY(microphone.waitForFinished() && computer.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!recording.hasHeardToneOf(440) && !recording.hasHeardToneOf(1500), 10'000);
    recording.recorder.stop();

    QCOMPARE(sources.size(), std::size_t{2});
    const auto file = recording.file();
    const auto sound = audible(file);
    const auto middle = sound.subspan(sound.size() / 2 - kRate / 2, kRate);
    qInfo("both: 440 Hz %.3f, 1500 Hz %.3f of 0.3; %.2f s", amplitude(middle, 440), amplitude(middle, 1500),
          double(sound.size()) / kRate);
    QVERIFY(amplitude(middle, 440) > 0.25);
    QVERIFY(amplitude(middle, 1500) > 0.25);
    QVERIFY(std::abs(double(sound.size()) / kRate - 4.1) < 0.4);
}

void PulseInputTest::followsTheDefaultOutput() {
    QTemporaryDir folder;
    const auto module = loadSink("other", "Other");
    const auto tone = writeTone(folder, "tone.wav", 440, 2);
    Recording recording(kComputer);
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > 200, 10'000);

    pactl({"set-default-sink", "other"});
    QTRY_VERIFY_WITH_TIMEOUT(recording.told(Kind::DeviceChanged, "Other"), 10'000);
    QProcess player;
    player.start("paplay", {"--device=other", QString::fromStdString(tone.string())});

    QTRY_VERIFY_WITH_TIMEOUT(recording.hasHeardToneOf(440), 10'000);
    QVERIFY(player.waitForFinished());
    recording.recorder.stop();
    pactl({"set-default-sink", "speaker"});
    pactl({"unload-module", module});
}

void PulseInputTest::anUnpluggedOutputIsReplacedByTheDefaultOne() {
    const auto module = loadSink("headphones", "Headphones");
    Recording recording(
        {.microphone = false, .system = true, .microphoneId = {}, .systemId = "Pulse/headphones.monitor"});
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > 500, 10'000);

    pactl({"unload-module", module});
    QTRY_VERIFY_WITH_TIMEOUT(recording.told(Kind::DeviceChanged), 10'000);
    const auto before = recording.recorder.status().elapsedMs;
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > before + 300, 10'000);
    recording.recorder.stop();

    QCOMPARE(recording.file().size(), recording.heard().size());
}

void PulseInputTest::timeGoesOnWhileTheOutputSleeps() {
    Recording recording(kComputer);
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > 200, 10'000);

    pactl({"suspend-sink", "speaker", "1"});
    QElapsedTimer clock;
    clock.start();
    const auto before = recording.recorder.status().elapsedMs;
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().silent, 10'000);
    const auto recorded = recording.recorder.status().elapsedMs - before;
    const auto passed = clock.elapsed();

    qInfo("%lld ms recorded in %lld ms of sleep", static_cast<long long>(recorded),
          static_cast<long long>(passed));
    QVERIFY(recording.told(Kind::SilenceWarning));
    QVERIFY(!recording.told(Kind::DeviceLost));
    QVERIFY(std::abs(recorded - passed) < 500);
    pactl({"suspend-sink", "speaker", "0"});
    recording.recorder.stop();
}

void PulseInputTest::goesOnAfterTheServerStartedAgain() {
    Recording recording(kComputer);
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > 500, 10'000);

    QProcess::execute("pactl", {"exit"});
    QTRY_VERIFY_WITH_TIMEOUT(recording.told(Kind::DeviceLost), 15'000);
    QProcess server;
    const auto socket = qEnvironmentVariable("PULSE_RUNTIME_PATH") + "/native";
    server.start("pulseaudio",
                 {"-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "--realtime=no", "-L",
                  "module-native-protocol-unix auth-anonymous=1 socket=" + socket, "-L",
                  "module-null-sink sink_name=again rate=24000 channels=1 norewinds=1"});
    QTRY_VERIFY_WITH_TIMEOUT(recording.told(Kind::DeviceChanged), 20'000);
    const auto before = recording.recorder.status().elapsedMs;
    QTRY_VERIFY_WITH_TIMEOUT(recording.recorder.status().elapsedMs > before + 300, 10'000);
    recording.recorder.stop();

    QCOMPARE(recording.file().size(), recording.heard().size());
    server.terminate();
    QVERIFY(server.waitForFinished());
}

void PulseInputTest::withoutAServerThereIsNothing() {
    const auto input = makePulseInput();

    QVERIFY(input->devices().empty());
    try {
        input->start({}, kRate, 0.05, {});
        QFAIL("started without a server");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::DeviceUnavailable);
    }
    QVERIFY(!input->isAlive());
}

QTEST_GUILESS_MAIN(PulseInputTest)
#include "pulse_input_test.moc"
