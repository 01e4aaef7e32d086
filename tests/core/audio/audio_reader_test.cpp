#include "core/audio/audio_reader.h"

#include "core/audio/audio_writer.h"

#include <QtTest>

#include <limits>
#include <sys/stat.h>

#include "sound_fixtures.h"

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::audio::fixtures;

namespace {

void writeSound(const std::filesystem::path& path, FileFormat format, std::span<const float> samples,
                int rateHz) {
    AudioWriter writer(path, format, rateHz, 1);
    writer.write(samples);
    writer.finish();
}

std::vector<float> readRest(AudioReader& reader, std::size_t block = 1000) {
    std::vector<float> all, part(block * static_cast<std::size_t>(reader.channels()));
    while (const std::size_t frames = reader.read(part))
        all.insert(
            all.end(), part.begin(),
            part.begin() + static_cast<std::ptrdiff_t>(frames * static_cast<std::size_t>(reader.channels())));
    return all;
}

std::optional<ErrorCode> codeOfReading(const std::filesystem::path& path) {
    return codeOf([&] { readRest(*AudioReader::open(path, {16000, true})); });
}

double largestDifference(std::span<const float> a, std::span<const float> b) {
    double largest = 0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(double(a[i]) - double(b[i])));
    return largest;
}

}  // namespace

class AudioReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyRateAndChannelCount_data() {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::newRow("telephone") << 8000 << 1;
        QTest::newRow("CD") << 44100 << 2;
        QTest::newRow("surround") << 48000 << 8;
        QTest::newRow("384 kHz") << 384000 << 1;
        QTest::newRow("768 kHz") << 768000 << 2;
        QTest::newRow("64 channels") << 16000 << 64;
    }
    void anyRateAndChannelCount() {
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        const Folder folder;
        std::vector<float> in;
        for (const float sample : tone(440, rateHz, 0.5))
            in.insert(in.end(), static_cast<std::size_t>(channels), sample);
        const auto path = folder.file("sound.wav", wavFile({.rateHz = static_cast<std::uint32_t>(rateHz),
                                                            .channels = static_cast<std::uint32_t>(channels)},
                                                           pcm16(in)));

        const auto reader = AudioReader::open(path, {16000, true});
        const auto out = readRest(*reader);

        QCOMPARE(reader->info().sampleRateHz, rateHz);
        QCOMPARE(reader->info().channels, channels);
        QCOMPARE(*reader->info().seconds, 0.5);
        QCOMPARE(out.size(), std::size_t{8000});
        QVERIFY(strength(std::span(out).subspan(2000, 4000), 440, 16000) > 0.49);
        QVERIFY(!reader->isTruncated());
    }

    void oneHertzFile() {
        const Folder folder;
        const auto path = folder.file("slow.wav", wavFile({.rateHz = 1}, pcm16(std::vector<float>(3, 0.5f))));
        QCOMPARE(readRest(*AudioReader::open(path, {16000, true})).size(), std::size_t{48000});
    }

    void monoIsTheMeanOfAllChannels() {
        const Folder folder;
        std::vector<float> in;
        for (int i = 0; i < 4000; ++i) in.insert(in.end(), {0.9f, -0.3f, 0.0f});
        const auto path =
            folder.file("s.wav", wavFile({.channels = 3, .formatTag = 3, .bits = 32}, floatBytes(in)));
        const auto clip = readClip(path, {0, true});
        QCOMPARE(clip.frames(), std::size_t{4000});
        QVERIFY(std::abs(clip.samples[100] - 0.2f) < 1e-6f);
        QCOMPARE(readClip(path, {0, false}).samples, in);
    }

    void invalidSamplesBecomeSilenceAndAreCounted() {
        const Folder folder;
        std::vector<float> in(4000, 0.25f);
        in[5] = std::numeric_limits<float>::quiet_NaN();
        in[6] = std::numeric_limits<float>::infinity();
        in[7] = -std::numeric_limits<float>::infinity();
        in[8] = 3e38f;  // would overflow in the resampler
        const auto path = folder.file("nan.wav", wavFile({.formatTag = 3, .bits = 32}, floatBytes(in)));

        const auto reader = AudioReader::open(path, {0, true});
        const auto out = readRest(*reader);

        QCOMPARE(reader->invalidSamples(), std::size_t{4});
        QCOMPARE(out[4], 0.25f);
        QCOMPARE(out[5], 0.0f);
        QCOMPARE(out[7], 0.0f);
        QCOMPARE(out[8], 0.0f);
    }

    // A recorder that was killed leaves lengths that were never filled in.
    void headersThatLieAboutLength_data() {
        QTest::addColumn<quint32>("riffBytes");
        QTest::addColumn<quint32>("dataBytes");
        QTest::addColumn<bool>("truncated");
        QTest::newRow("zero") << 0u << 0u << false;
        QTest::newRow("header only") << 36u << 0u << false;
        QTest::newRow("all ones") << 0xFFFFFFFFu << 0xFFFFFFFFu << false;
        QTest::newRow("as streamed by others") << 0xFFFFFFFFu << 0xFFFFFFDAu << false;
        QTest::newRow("signed maximum") << 0x7FFFFFFFu << 0x7FFFFFFFu << false;
        QTest::newRow("broken off") << 100036u << 100000u << true;
    }
    void headersThatLieAboutLength() {
        QFETCH(quint32, riffBytes);
        QFETCH(quint32, dataBytes);
        QFETCH(bool, truncated);
        const Folder folder;
        const auto path = folder.file("killed.wav", wavFile({.riffBytes = riffBytes, .dataBytes = dataBytes},
                                                            pcm16(tone(440, 16000, 1))));

        const auto reader = AudioReader::open(path, {0, true});
        const auto out = readRest(*reader);

        QCOMPARE(out.size(), std::size_t{16000});
        QCOMPARE(*reader->info().seconds, 1.0);
        QCOMPARE(reader->isTruncated(), truncated);
    }

    void emptySoundIsNamedSo_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no samples") << QByteArray::fromStdString(wavFile({}, {}));
        QTest::newRow("0.05 s") << QByteArray::fromStdString(wavFile({}, pcm16(tone(440, 16000, 0.05))));
        QTest::newRow("no samples, other chunks")
            << QByteArray::fromStdString(wavFile({.dataBytes = 0}, "LIST" + littleEndian(4, 4) + "INFO"));
    }
    void emptySoundIsNamedSo() {
        QFETCH(QByteArray, content);
        const Folder folder;
        QCOMPARE(codeOfReading(folder.file("short.wav", content.toStdString())), ErrorCode::EmptyAudio);
    }

    void zeroBytes() {
        const Folder folder;
        std::ofstream(folder.file("zero.wav"));
        QCOMPARE(codeOfReading(folder.file("zero.wav")), ErrorCode::EmptyAudio);
    }

    void shortSoundIsReadOnRequest() {
        const Folder folder;
        const auto path = folder.file("short.wav", wavFile({}, pcm16(tone(440, 16000, 0.05))));
        const auto reader = AudioReader::open(path, {.sampleRateHz = 0, .mono = true, .minSeconds = 0});
        QCOMPARE(readRest(*reader).size(), std::size_t{800});
    }

    void whatIsNoSoundIsRefused() {
        const Folder folder;
        QCOMPARE(codeOfReading(folder.file("text.wav", "this is only text, not a sound\n")),
                 ErrorCode::DamagedFile);
        // Formats without header are not guessed from the name.
        QCOMPARE(codeOfReading(folder.file("text.vox", std::string(50000, 'x'))), ErrorCode::DamagedFile);
        QCOMPARE(codeOfReading(folder.file("rate.wav", wavFile({.rateHz = 0}, std::string(9000, 'x')))),
                 ErrorCode::DamagedFile);
        QCOMPARE(codeOfReading(folder.file("absent.wav")), ErrorCode::NotFound);
        QCOMPARE(codeOfReading(folder.path()), ErrorCode::InvalidInput);
    }

    void namedPipeDoesNotBlock() {
        const Folder folder;
        QCOMPARE(mkfifo(folder.file("pipe.wav").c_str(), 0600), 0);
        QCOMPARE(codeOfReading(folder.file("pipe.wav")), ErrorCode::InvalidInput);
    }

    void contentCountsNotTheName() {
        const Folder folder;
        writeSound(folder.file("really_mp3.wav"), FileFormat::Mp3, tone(440, 24000, 1), 24000);
        const auto reader = AudioReader::open(folder.file("really_mp3.wav"), {0, true});
        QCOMPARE(readRest(*reader).size(), std::size_t{24000});
        QVERIFY(!reader->isTruncated());
    }

    void truncatedFileDeliversWhatItHas_data() {
        QTest::addColumn<int>("format");
        for (const FormatInfo& row : fileFormats())
            QTest::newRow(std::string(row.id).c_str()) << static_cast<int>(row.format);
    }
    void truncatedFileDeliversWhatItHas() {
        QFETCH(int, format);
        const Folder folder;
        const auto path = folder.file("sound");
        writeSound(path, static_cast<FileFormat>(format), noise(24000 * 12), 24000);
        std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);

        const auto reader = AudioReader::open(path, {24000, true});
        const auto out = readRest(*reader);

        QVERIFY(reader->isTruncated());
        QVERIFY(out.size() > 24000 * 3 && out.size() < 24000 * 9);
        QVERIFY(rms(std::span(out).subspan(2000, 20000)) > 0.2);
    }

    void seekingDeliversTheSameSamples_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("targetHz");
        for (const FormatInfo& row : fileFormats())
            for (const int targetHz : {0, 16000, 44099})
                QTest::addRow("%s to %d Hz", std::string(row.id).c_str(), targetHz)
                    << static_cast<int>(row.format) << targetHz;
    }
    void seekingDeliversTheSameSamples() {
        QFETCH(int, format);
        QFETCH(int, targetHz);
        const Folder folder;
        auto in = tone(440, 44100, 3);
        for (std::size_t i = 0; i < in.size(); ++i) in[i] *= float(i) / float(in.size());
        writeSound(folder.file("sound"), static_cast<FileFormat>(format), in, 44100);
        const auto reader = AudioReader::open(folder.file("sound"), {targetHz, true});
        const auto whole = readRest(*reader);

        for (const double seconds : {1.7, 0.0, 0.01, 2.5}) {
            reader->seek(seconds);
            const auto rest = readRest(*reader);
            const auto start = static_cast<std::size_t>(std::llround(seconds * reader->sampleRateHz()));
            QCOMPARE(rest.size(), whole.size() - start);
            // Lossy decoders take some frames to settle after a seek.
            const std::size_t settle = formatInfo(static_cast<FileFormat>(format)).lossy ? 4000 : 0;
            const double difference =
                largestDifference(std::span(rest).subspan(settle), std::span(whole).subspan(start + settle));
            QVERIFY2(difference < 1e-3, qPrintable(QString::number(difference)));
        }
    }

    void seekingBeyondTheEndEnds() {
        const Folder folder;
        const auto path = folder.file("s.wav", wavFile({}, pcm16(tone(440, 16000, 1))));
        const auto reader = AudioReader::open(path, {8000, true});
        reader->seek(5);
        QCOMPARE(readRest(*reader).size(), std::size_t{0});
        reader->seek(-1);
        QCOMPARE(readRest(*reader).size(), std::size_t{8000});
    }

    void blockSizeDoesNotMatter() {
        const Folder folder;
        const auto path = folder.file("s.wav", wavFile({.rateHz = 44100}, pcm16(tone(440, 44100, 1))));
        const auto whole = readRest(*AudioReader::open(path, {16000, true}), 100000);
        QCOMPARE(readRest(*AudioReader::open(path, {16000, true}), 7), whole);
    }

    void readClipRefusesWhatIsTooLong() {
        const Folder folder;
        const auto path = folder.file("s.wav", wavFile({}, pcm16(tone(440, 16000, 2))));
        QCOMPARE(codeOf([&] { readClip(path, {}, 1.5); }), ErrorCode::InvalidInput);
        QCOMPARE(readClip(path, {}, 2.5).seconds(), 2.0);
    }
};

QTEST_APPLESS_MAIN(AudioReaderTest)
#include "audio_reader_test.moc"
