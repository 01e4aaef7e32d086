#include "core/audio/audio_writer.h"
#include "core/audio/player.h"
#include "core/audio/portaudio/portaudio_device.h"
#include "tests/core/audio/player_fixture.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <string>
#include <thread>
#include <vector>

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::test;

namespace {

constexpr int kRateHz = 24'000;
constexpr int kSegmentSeconds = 5;
constexpr std::int64_t kAheadMs = 15'000;  // what a renderer at three times real time soon has ahead

int minutes() {
    const int asked = qEnvironmentVariableIntValue("TIMBRE_SOAK_MINUTES");
    return asked > 0 ? asked : 10;
}

// Keeps every core busy, as a model that renders does.
class Load {
public:
    Load() {
        for (unsigned i = 0; i < std::max(2u, std::thread::hardware_concurrency()); ++i)
            threads_.emplace_back([this] {
                for (double value = 1; !over_; value = std::sqrt(value + 1)) sum_ = value;
            });
    }
    ~Load() {
        over_ = true;
        for (auto& thread : threads_) thread.join();
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

private:
    std::atomic<bool> over_ = false;
    std::atomic<double> sum_ = 0;
    std::vector<std::thread> threads_;
};

// The real output; keeps what the device says of underruns beyond the stream's end.
class CountingOutput : public AudioOutput {
public:
    explicit CountingOutput(std::atomic<std::uint64_t>& sum) : sum_(sum) {}
    std::vector<DeviceInfo> devices() override { return output_->devices(); }
    StreamInfo start(const std::string& id, int rateHz, double latency, OutputCallback callback) override {
        return output_->start(id, rateHz, latency, std::move(callback));
    }
    void stop() override {
        sum_ += output_->deviceUnderruns();
        output_->stop();
    }
    bool isAlive() const override { return output_->isAlive(); }
    std::uint64_t deviceUnderruns() const override { return output_->deviceUnderruns(); }

private:
    std::atomic<std::uint64_t>& sum_;
    std::unique_ptr<AudioOutput> output_ = makePortAudioOutput();
};

}  // namespace

// Minutes of a growing programme through real PortAudio while all cores compute. TIMBRE_SOAK_MINUTES
// says how many; 10 if it is not set.
class UnderrunSoakTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLongProgrammeSoundsWithoutAGap();
};

void UnderrunSoakTest::aLongProgrammeSoundsWithoutAGap() {
    if (qEnvironmentVariable("TIMBRE_TEST_SOUND") != "1") QSKIP("run beside tests/support/with_desktop.sh");
    QTemporaryDir folder;
    const auto segment = sine(kRateHz * kSegmentSeconds, 220, kRateHz);
    const int segments = minutes() * 60 / kSegmentSeconds;
    std::atomic<std::uint64_t> deviceUnderruns = 0;
    Player player(std::make_unique<CountingOutput>(deviceUnderruns));
    const Load load;

    const auto id = player.begin(kRateHz);
    for (int i = 0; i < segments; ++i) {
        const auto path = std::filesystem::path(folder.path().toStdString()) / (std::to_string(i) + ".flac");
        AudioWriter writer(path, FileFormat::Flac, kRateHz, 1);
        writer.write(segment);
        writer.finish();
        player.append(id, segment);
        player.endSegment(id, path);
        const std::int64_t appendedMs = std::int64_t{i + 1} * kSegmentSeconds * 1000;
        QTRY_VERIFY_WITH_TIMEOUT(appendedMs - player.status().positionMs < kAheadMs, 60'000);
    }
    player.finish(id);
    QTRY_COMPARE_WITH_TIMEOUT(player.status().state, PlayState::Stopped, 60'000);

    const auto underruns = player.status().underruns;
    const auto positionMs = player.status().positionMs;
    player.setDevice("none");  // closes the stream, which ends its count
    player.devices();          // after that
    qInfo("%d min: %llu underruns, %llu reported by the device", minutes(),
          static_cast<unsigned long long>(underruns),
          static_cast<unsigned long long>(deviceUnderruns.load()));
    QCOMPARE(positionMs, std::int64_t{segments} * kSegmentSeconds * 1000);
    QCOMPARE(underruns, std::uint64_t{0});
}

int main(int argc, char** argv) {
    // Qt Test ends a function after five minutes otherwise.
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number((minutes() + 5) * 60'000));
    QCoreApplication app(argc, argv);
    UnderrunSoakTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "underrun_soak_test.moc"
