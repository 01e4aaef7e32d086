#include "core/audio/audio_writer.h"

#include "core/audio/audio_reader.h"

#include <QtTest>

#include <csignal>
#include <limits>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include "sound_fixtures.h"

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::audio::fixtures;

namespace {

void writeFile(const std::filesystem::path& path, FileFormat format, int rateHz,
               std::span<const float> samples, int channels = 1) {
    AudioWriter writer(path, format, rateHz, channels);
    writer.write(samples);
    writer.finish();
}

// Files may grow to this size only while the object lives; beyond it write() fails with EFBIG.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &before_); }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit before_{};
};

// A file system of 256 KiB; not mounted when the test runs without the right to do so.
class SmallDisk {
public:
    explicit SmallDisk(const std::filesystem::path& folder)
        : folder_(folder), mounted_(mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=256k") == 0) {}
    ~SmallDisk() {
        if (mounted_) umount(folder_.c_str());
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool isMounted() const { return mounted_; }

private:
    std::filesystem::path folder_;
    bool mounted_;
};

void addFormats() {
    QTest::addColumn<int>("format");
    for (const FormatInfo& row : fileFormats())
        QTest::newRow(std::string(row.id).c_str()) << static_cast<int>(row.format);
}

FileFormat formatOf(int value) {
    return static_cast<FileFormat>(value);
}

}  // namespace

class AudioWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rateHz");
        for (const FormatInfo& row : fileFormats())
            for (const int rateHz : {16000, 22050, 24000, 44100, 96000})
                QTest::addRow("%s at %d Hz", std::string(row.id).c_str(), rateHz)
                    << static_cast<int>(row.format) << rateHz;
    }
    void roundTrip() {
        QFETCH(int, format);
        QFETCH(int, rateHz);
        const Folder folder;
        const auto path = folder.file("sound");
        const auto in = tone(440, rateHz, 1);

        writeFile(path, formatOf(format), rateHz, in);
        const Clip clip = readClip(path, {.sampleRateHz = rateHz});

        // MP3 works in frames of 1152 samples; the others keep the length to the sample, or lose
        // one frame by going to 48 kHz and back.
        const double tolerance = formatOf(format) == FileFormat::Mp3 ? 1152 : 1;
        QVERIFY(std::abs(double(clip.frames()) - double(in.size())) <= tolerance);
        const auto middle = std::span(clip.samples).subspan(clip.samples.size() / 4, clip.samples.size() / 2);
        QVERIFY(std::abs(rms(middle) / rms(in) - 1) < 0.05);
        QVERIFY(std::abs(peakNear(middle.first(4000), 440, rateHz) / 440 - 1) < 0.01);
    }

    void rateInTheFile_data() { addFormats(); }
    void rateInTheFile() {
        QFETCH(int, format);
        const Folder folder;
        const auto path = folder.file("sound");
        writeFile(path, formatOf(format), 22050, tone(440, 22050, 0.5));
        const int expected = formatOf(format) == FileFormat::Opus ? 48000 : 22050;
        QCOMPARE(AudioReader::open(path, {})->info().sampleRateHz, expected);
    }

    void integersSurviveToTheBit_data() {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("bits");
        QTest::newRow("wav") << static_cast<int>(FileFormat::Wav16) << 16;
        QTest::newRow("flac") << static_cast<int>(FileFormat::Flac) << 16;
        QTest::newRow("wav24") << static_cast<int>(FileFormat::Wav24) << 24;
    }
    void integersSurviveToTheBit() {
        QFETCH(int, format);
        QFETCH(int, bits);
        const Folder folder;
        std::vector<float> in(4000);
        const float scale = static_cast<float>(1 << (bits - 1));
        for (std::size_t i = 0; i < in.size(); ++i) in[i] = (float(i) * 15 - 30000) * (scale / 32768) / scale;

        writeFile(folder.file("sound"), formatOf(format), 16000, in);

        QCOMPARE(readClip(folder.file("sound"), {}).samples, in);
    }

    void floatsSurviveToTheBitBeyondFullScale() {
        const Folder folder;
        auto in = tone(440, 16000, 0.2, 1.7f);
        writeFile(folder.file("sound"), FileFormat::WavFloat, 16000, in);
        QCOMPARE(readClip(folder.file("sound"), {}).samples, in);
    }

    void loudSamplesAreClippedNotWrapped() {
        const Folder folder;
        std::vector<float> in(4000, 3.0f);
        in[1] = -3.0f;
        in[2] = std::numeric_limits<float>::quiet_NaN();
        writeFile(folder.file("sound"), FileFormat::Wav16, 16000, in);
        const auto out = readClip(folder.file("sound"), {}).samples;
        QCOMPARE(out[0], 32767.0f / 32768.0f);
        QCOMPARE(out[1], -1.0f);
        QCOMPARE(out[2], 0.0f);
    }

    void keepsTwoChannelsApart_data() { addFormats(); }
    void keepsTwoChannelsApart() {
        QFETCH(int, format);
        const Folder folder;
        std::vector<float> in;
        for (const float sample : tone(440, 48000, 0.5)) in.insert(in.end(), {sample, 0.0f});

        writeFile(folder.file("sound"), formatOf(format), 48000, in, 2);
        const Clip clip = readClip(folder.file("sound"), {.sampleRateHz = 0, .mono = false});

        QCOMPARE(clip.channels, 2);
        std::vector<float> left, right;
        for (std::size_t i = 2000; i + 1 < clip.samples.size() - 4000; i += 2) {
            left.push_back(clip.samples[i]);
            right.push_back(clip.samples[i + 1]);
        }
        QVERIFY(rms(left) > 0.3);
        QVERIFY(rms(right) < 0.02);  // lossy stereo coding leaks a little
    }

    void countsFramesTakenIn() {
        const Folder folder;
        AudioWriter writer(folder.file("sound"), FileFormat::Opus, 16000, 2);
        writer.write(std::vector<float>(3200, 0.0f));
        QCOMPARE(writer.frames(), std::size_t{1600});
    }

    void nothingAppearsWithoutFinish_data() { addFormats(); }
    void nothingAppearsWithoutFinish() {
        QFETCH(int, format);
        const Folder folder;
        {
            AudioWriter writer(folder.file("sound"), formatOf(format), 16000, 1);
            writer.write(tone(440, 16000, 0.5));
            QCOMPARE(folder.fileCount(), std::size_t{1});
        }
        QCOMPARE(folder.fileCount(), std::size_t{0});
    }

    void replacesTheOldFileOnlyWhenComplete() {
        const Folder folder;
        const auto path = folder.file("sound.wav", "old");
        AudioWriter writer(path, FileFormat::Wav16, 16000, 1);
        writer.write(tone(440, 16000, 0.5));
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t{3});
        writer.finish();
        QCOMPARE(std::filesystem::file_size(path), std::uintmax_t{16044});
    }

    void fileThatMayNotGrowMeansDiskFull_data() { addFormats(); }
    void fileThatMayNotGrowMeansDiskFull() {
        QFETCH(int, format);
        const Folder folder;
        const auto in = noise(16000 * 30);
        std::optional<ErrorCode> code;
        {
            const FileSizeLimit limit(20000);
            code = codeOf([&] { writeFile(folder.file("sound"), formatOf(format), 16000, in); });
        }
        QCOMPARE(code, ErrorCode::DiskFull);
        QCOMPARE(folder.fileCount(), std::size_t{0});
    }

    void fullDisk() {
        const Folder folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted()) QSKIP("mounting a small file system needs root");
        const auto in = noise(16000 * 30);
        QCOMPARE(codeOf([&] { writeFile(folder.file("sound"), FileFormat::Wav16, 16000, in); }),
                 ErrorCode::DiskFull);
        QCOMPARE(folder.fileCount(), std::size_t{0});
    }

    void missingFolder() {
        const Folder folder;
        const auto path = folder.path() / "absent" / "sound.wav";
        QCOMPARE(codeOf([&] { AudioWriter(path, FileFormat::Wav16, 16000, 1); }), ErrorCode::NotFound);
    }

    void readOnlyFolder() {
        if (geteuid() == 0) QSKIP("root may write everywhere");
        const Folder folder;
        std::filesystem::permissions(folder.path(),
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
        const auto code = codeOf([&] { AudioWriter(folder.file("sound.wav"), FileFormat::Wav16, 16000, 1); });
        std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
        QCOMPARE(code, ErrorCode::ReadOnly);
    }

    void impossibleParametersLeaveNothingBehind() {
        const Folder folder;
        const auto make = [&](FileFormat format, int rateHz, int channels) {
            return codeOf([&] { AudioWriter(folder.file("sound"), format, rateHz, channels); });
        };
        QCOMPARE(make(FileFormat::Wav16, 0, 1), ErrorCode::Unsupported);
        QCOMPARE(make(FileFormat::Wav16, 16000, 0), ErrorCode::Unsupported);
        QCOMPARE(make(FileFormat::Mp3, 16000, 6), ErrorCode::Unsupported);
        QCOMPARE(make(FileFormat::Flac, 16000, 9), ErrorCode::Unsupported);
        QCOMPARE(folder.fileCount(), std::size_t{0});
    }

    void namesOfFormats() {
        QCOMPARE(formatFromId("opus"), FileFormat::Opus);
        QCOMPARE(formatFromId("exe"), std::nullopt);
        QCOMPARE(formatFromPath("/a/B.FLAC"), FileFormat::Flac);
        QCOMPARE(formatFromPath("/a/b.wav"), FileFormat::Wav16);
        QCOMPARE(formatFromPath("/a.wav/b"), std::nullopt);
        QCOMPARE(formatFromPath("b.txt"), std::nullopt);
        for (const FormatInfo& row : fileFormats()) QCOMPARE(formatFromId(row.id), row.format);
    }
};

QTEST_APPLESS_MAIN(AudioWriterTest)
#include "audio_writer_test.moc"
