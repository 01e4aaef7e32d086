#include "core/engine/recording_tail.h"

#include "core/base/error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <cstring>
#include <numeric>
#include <thread>

using namespace timbre;
using engine::RecordingTail;

namespace {

// A WAV file that is still being written: header with an unknown length, then samples.
class GrowingFile {
public:
    explicit GrowingFile(const std::filesystem::path& path) : stream_(path, std::ios::binary) {
        const char header[44] =
            "RIFF\xff\xff\xff\xffWAVEfmt \x10\0\0\0\1\0\1\0\x80\x3e\0\0\0\x7d\0\0\2\0\x10\0"
            "data\xff\xff\xff";
        stream_.write(header, 44);
    }
    void append(std::int16_t first, int count) {
        std::vector<std::int16_t> samples(static_cast<std::size_t>(count));
        std::iota(samples.begin(), samples.end(), first);
        stream_.write(reinterpret_cast<const char*>(samples.data()), count * 2);
        stream_.flush();
    }

private:
    std::ofstream stream_;
};

}  // namespace

class RecordingTailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingWrittenIsReadOnceAndInOrder() {
        const QTemporaryDir dir;
        const std::filesystem::path path = dir.filePath("r.wav").toStdString();
        GrowingFile file(path);
        RecordingTail tail;
        std::jthread recorder([&] {
            for (int block = 0; block < 300; ++block) {
                file.append(static_cast<std::int16_t>(block * 100), 100);
                tail.grown(100);
            }
            tail.ended();
        });

        std::vector<float> seen;
        std::array<float, 777> block{};
        while (const auto count = tail.read(path, block, {}))
            seen.insert(seen.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(count));

        QCOMPARE(seen.size(), std::size_t(30000));
        for (std::size_t i = 0; i < seen.size(); ++i) QCOMPARE(seen[i], float(i) / 32768.0f);
        QCOMPARE(tail.framesWritten(), tail.framesRead());
    }

    void stopEndsTheWait() {
        RecordingTail tail;
        std::stop_source stop;
        std::jthread stopper([&] { stop.request_stop(); });
        std::array<float, 10> block{};
        QCOMPARE(tail.read("/nowhere", block, stop.get_token()), std::size_t(0));
    }

    void missingFileIsAnError() {
        RecordingTail tail;
        tail.grown(10);
        std::array<float, 10> block{};
        QVERIFY_EXCEPTION_THROWN(tail.read("/nowhere/r.wav", block, {}), Error);
    }
};

QTEST_APPLESS_MAIN(RecordingTailTest)
#include "recording_tail_test.moc"
