#include "core/audio/audio_reader.h"
#include "core/audio/audio_writer.h"

#include <QtTest>

#include <fstream>
#include <iterator>
#include <random>

#include "av_encoder.h"
#include "sound_fixtures.h"

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::audio::fixtures;

namespace {

constexpr int kRounds = 40;
constexpr std::size_t kHeaderBytes = 512;
// A lying header may claim days of sound; what a file of some 20 kB can really hold is far less.
constexpr std::size_t kMostFrames = 16000 * 60;

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Changes some bytes, most of them in the header; now and then cuts, doubles or removes a part.
std::string mutated(std::string bytes, std::mt19937& random) {
    const auto below = [&random](std::size_t limit) { return random() % std::max<std::size_t>(1, limit); };
    const std::size_t changes = 1 + below(8);
    for (std::size_t i = 0; i < changes && !bytes.empty(); ++i) {
        const std::size_t reach = below(4) == 0 ? bytes.size() : std::min(kHeaderBytes, bytes.size());
        constexpr char kExtremes[] = {'\0', '\x01', '\x7F', '\x80', '\xFF'};
        bytes[below(reach)] =
            below(2) == 0 ? kExtremes[below(std::size(kExtremes))] : static_cast<char>(below(256));
    }
    switch (below(8)) {
        case 0:
            bytes.resize(below(bytes.size()));
            break;
        case 1:
            bytes.insert(below(bytes.size()), bytes.substr(below(bytes.size()), below(200)));
            break;
        case 2:
            bytes.erase(below(bytes.size()), below(200));
            break;
        default:
            break;
    }
    return bytes;
}

// Opens, reads, seeks and reads: any outcome is right as long as it is one of ours.
void readEverything(const std::filesystem::path& path) {
    try {
        const auto reader = AudioReader::open(path, {16000, true});
        std::vector<float> block(4096);
        std::size_t frames = 0;
        const auto drain = [&] {
            while (const std::size_t count = reader->read(block)) {
                const auto delivered = std::span(block).first(count);
                QVERIFY(std::all_of(delivered.begin(), delivered.end(),
                                    [](float s) { return std::isfinite(s); }));
                if ((frames += count) > kMostFrames) break;
            }
        };
        drain();
        reader->seek(0.3);
        drain();
    } catch (const Error& error) {
        QVERIFY2(error.code() != ErrorCode::Internal, error.what());
    }
}

}  // namespace

class AudioFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mutatedFiles_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto in = tone(440, 48000, 0.6);
        for (const FormatInfo& row : fileFormats()) {
            const auto path = folder_.file("seed");
            AudioWriter writer(path, row.format, 48000, 1);
            writer.write(in);
            writer.finish();
            QTest::newRow(std::string(row.id).c_str()) << QByteArray::fromStdString(bytesOf(path));
        }
        const auto add = [&](const char* container, const char* codec) {
            if (encodeWithAv(folder_.file("seed"), container, codec, in, 48000))
                QTest::newRow(container) << QByteArray::fromStdString(bytesOf(folder_.file("seed")));
        };
        add("ipod", "aac");
        add("matroska", "aac");
        add("webm", "libopus");
        add("adts", "aac");
        add("aiff", "pcm_s16be");
    }
    void mutatedFiles() {
        QFETCH(QByteArray, bytes);
        std::mt19937 random(20240607);
        for (int round = 0; round < kRounds; ++round) {
            const auto path = folder_.file("mutated", mutated(bytes.toStdString(), random));
            readEverything(path);
        }
    }

    void noise() {
        std::mt19937 random(1);
        for (const char* magic : {"", "RIFF\x10\x10\0\0WAVEfmt ", "fLaC", "OggS", "ID3",
                                  "\0\0\0\x20"
                                  "ftypM4A "}) {
            for (int round = 0; round < 10; ++round) {
                std::string bytes = magic;
                while (bytes.size() < 5000) bytes.push_back(static_cast<char>(random()));
                readEverything(folder_.file("noise", bytes));
            }
        }
    }

private:
    Folder folder_;
};

QTEST_APPLESS_MAIN(AudioFuzzTest)
#include "audio_fuzz_test.moc"
