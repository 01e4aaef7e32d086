#include "core/audio/audio_reader.h"

#include <QtTest>

#include <sys/resource.h>

#include "sound_fixtures.h"

using namespace timbre::audio;
using namespace timbre::audio::fixtures;

namespace {

constexpr std::uint32_t kSeconds = 3 * 3600;

long peakKiB() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

std::size_t framesIn(AudioReader& reader) {
    std::vector<float> block(1600);
    std::size_t frames = 0;
    while (const std::size_t count = reader.read(block)) frames += count;
    return frames;
}

// Three hours of silence that take no room on the disk.
std::filesystem::path sparseWav(const Folder& folder, std::uint32_t rateHz) {
    const std::uint32_t bytes = kSeconds * rateHz * 2;
    const auto path =
        folder.file("long.wav", wavFile({.rateHz = rateHz, .riffBytes = 36 + bytes, .dataBytes = bytes}, {}));
    std::filesystem::resize_file(path, 44 + std::uintmax_t{bytes});
    return path;
}

}  // namespace

class LongRecordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeHoursTakeNoMoreMemoryThanSeconds_data() {
        QTest::addColumn<int>("rateHz");
        QTest::newRow("16 kHz") << 16000;
        QTest::newRow("44.1 kHz, resampled") << 44100;
    }
    void threeHoursTakeNoMoreMemoryThanSeconds() {
        QFETCH(int, rateHz);
        const Folder folder;
        const auto path = sparseWav(folder, static_cast<std::uint32_t>(rateHz));
        const long before = peakKiB();

        const auto reader = AudioReader::open(path, {kRecognitionRateHz, true});
        const std::size_t frames = framesIn(*reader);

        QCOMPARE(frames, std::size_t{kSeconds} * kRecognitionRateHz);
        const long grownKiB = peakKiB() - before;
        QVERIFY2(grownKiB < 30 * 1024, qPrintable(QString::number(grownKiB)));
    }
};

QTEST_APPLESS_MAIN(LongRecordingTest)
#include "long_recording_test.moc"
