#include "core/audio/peak_cache.h"

#include "core/audio/audio_writer.h"
#include "core/audio/peak_reader.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <fstream>
#include <iterator>
#include <random>

using namespace timbre;
using namespace timbre::audio;

namespace {

Peaks somePeaks(std::size_t count) {
    Peaks peaks(count);
    for (std::size_t i = 0; i < count; ++i)
        peaks[i] = {std::int8_t(-int(i % 100)), std::int8_t(i % 120), std::uint8_t(i % 200)};
    return peaks;
}

bool same(const Peaks& one, const Peaks& other) {
    return std::ranges::equal(one, other, [](const Peak& a, const Peak& b) {
        return a.low == b.low && a.high == b.high && a.rms == b.rms;
    });
}

void write(const std::filesystem::path& file, std::string_view content) {
    std::ofstream(file, std::ios::binary) << content;
}

}  // namespace

class PeakCacheTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir dir_;
    std::filesystem::path path(const char* name) const { return dir_.filePath(name).toStdString(); }

private Q_SLOTS:
    void whatIsStoredIsFoundAgain() {
        const PeakCache cache(path("one"));

        cache.store("abc", somePeaks(1000));

        const auto found = cache.find("abc");
        QVERIFY(found && same(*found, somePeaks(1000)));
        QVERIFY(!cache.find("abd"));
    }

    void aSoundThatChangedHasAnotherKey() {
        const auto sound = path("sound");
        write(sound, std::string(100'000, 'a'));
        const auto key = PeakCache::keyOf(sound);
        QCOMPARE(PeakCache::keyOf(sound), key);

        const auto time = std::filesystem::last_write_time(sound);
        std::string content(100'000, 'a');
        content[50'000] = 'b';
        write(sound, content);
        std::filesystem::last_write_time(sound, time + std::chrono::seconds(1));

        QVERIFY(PeakCache::keyOf(sound) != key);
        QVERIFY_EXCEPTION_THROWN(PeakCache::keyOf(path("absent")), Error);
    }

    void theOldestGoWhenThereIsNoRoom() {
        const auto folder = path("small");
        const PeakCache cache(folder, 10'000);
        cache.store("old", somePeaks(1500));
        std::filesystem::last_write_time(
            folder / "old.peaks", std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
        cache.store("middle", somePeaks(1000));

        cache.store("new", somePeaks(1000));

        QVERIFY(!cache.find("old"));
        QVERIFY(cache.find("middle"));
        QVERIFY(cache.find("new"));
    }

    void damagedBytesAreRefusedAndNeverCrash() {
        const std::string bytes = peakBytes(somePeaks(300));
        std::mt19937 random(5);

        for (int i = 0; i < 20'000; ++i) {
            std::string damaged = bytes;
            const int kind = int(random() % 3);
            if (kind == 0) damaged.resize(random() % bytes.size());
            if (kind == 1) damaged[random() % bytes.size()] ^= char(1U << random() % 8);
            if (kind == 2) damaged.insert(random() % bytes.size(), 1 + random() % 20, char(random()));
            QVERIFY(!peaksFromBytes(damaged));
        }

        QVERIFY(peaksFromBytes(bytes));
        QVERIFY(peaksFromBytes(peakBytes({}))->empty());
    }

    void peaksOfAFileDoNotDriftAtOddRates() {
        const auto sound = path("odd.wav");
        constexpr int kRate = 11'025, kSeconds = 61;  // 55.125 frames for each peak; more than a piece
        AudioWriter writer(sound, FileFormat::Wav16, kRate, 1);
        std::vector<float> samples(std::size_t(kRate) * kSeconds, 0.0F);
        samples[std::size_t(kRate) * 60] = 0.5F;
        writer.write(samples);
        writer.finish();

        Peaks peaks;
        readPeaks(sound, [&](std::size_t first, const Peaks& piece) {
            peaks.resize(first);
            peaks.insert(peaks.end(), piece.begin(), piece.end());
            return true;
        });

        QCOMPARE(peaks.size(), std::size_t(kSeconds * kPeaksPerSecond));
        const auto loud = std::ranges::find_if(peaks, [](const Peak& peak) { return peak.high > 0; });
        QCOMPARE(int(loud - peaks.begin()), 60 * kPeaksPerSecond);
        QCOMPARE(int(loud->high), 64);
    }
};

QTEST_APPLESS_MAIN(PeakCacheTest)
#include "peak_cache_test.moc"
