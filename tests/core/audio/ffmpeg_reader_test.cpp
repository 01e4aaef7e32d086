#include "core/audio/audio_reader.h"
#include "core/audio/audio_tracks.h"

#include <QtTest>

#include "av_encoder.h"
#include "av_tracks.h"
#include "sound_fixtures.h"

using namespace timbre;
using namespace timbre::audio;
using namespace timbre::audio::fixtures;

namespace {

constexpr int kRateHz = 48000;

std::vector<float> readRest(AudioReader& reader) {
    std::vector<float> all, part(1000);
    while (const std::size_t frames = reader.read(part))
        all.insert(all.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(frames));
    return all;
}

void addContainers() {
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QByteArray>("codec");
    QTest::newRow("M4A") << QByteArray("ipod") << QByteArray("aac");
    QTest::newRow("MP4") << QByteArray("mp4") << QByteArray("aac");
    QTest::newRow("MKV") << QByteArray("matroska") << QByteArray("aac");
    QTest::newRow("WebM") << QByteArray("webm") << QByteArray("libopus");
    QTest::newRow("ADTS") << QByteArray("adts") << QByteArray("aac");
}

}  // namespace

class FfmpegReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("TIMBRE_MODULE_PATH"); }

    void readsContainers_data() { addContainers(); }
    void readsContainers() {
        QFETCH(QByteArray, container);
        QFETCH(QByteArray, codec);
        const Folder folder;
        const auto in = tone(440, kRateHz, 2);
        if (!encodeWithAv(folder.file("sound"), container, codec, in, kRateHz)) QSKIP("codec not available");

        const auto reader = AudioReader::open(folder.file("sound"), {16000, true});
        const auto out = readRest(*reader);

        QCOMPARE(reader->info().sampleRateHz, kRateHz);
        QCOMPARE(reader->info().channels, 1);
        QVERIFY(!reader->isTruncated());
        // Codecs pad start and end by frames of about 20 ms.
        QVERIFY(std::abs(double(out.size()) / 16000 - 2) < 0.1);
        const auto middle = std::span(out).subspan(out.size() / 4, 8000);
        QVERIFY(std::abs(rms(middle) / rms(in) - 1) < 0.05);
        QVERIFY(std::abs(peakNear(middle, 440, 16000) / 440 - 1) < 0.01);
    }

    void ofSeveralTracksTheDefaultOneIsRead_data() {
        QTest::addColumn<int>("theDefault");
        QTest::addColumn<int>("read");
        QTest::newRow("first") << 1 << 1;
        QTest::newRow("last") << 3 << 3;
        QTest::newRow("none") << 0 << 1;
    }
    void ofSeveralTracksTheDefaultOneIsRead() {
        QFETCH(int, theDefault);
        QFETCH(int, read);
        const Folder folder;
        std::vector<AvTrack> tracks;
        for (int i = 1; i <= 3; ++i)
            tracks.push_back({.samples = tone(300 * i, kRateHz, 2),
                              .language = i == 2 ? "vie" : "eng",
                              .title = i == 3 ? "Commentary" : "",
                              .isDefault = i == theDefault});
        if (!writeTracksWithAv(folder.file("film.mkv"), tracks, kRateHz)) QSKIP("muxer not available");

        const auto reader = AudioReader::open(folder.file("film.mkv"), {16000, true});
        const auto out = readRest(*reader);
        const auto found = audioTracks(folder.file("film.mkv"));

        const auto middle = std::span(out).subspan(out.size() / 4, 8000);
        QVERIFY(std::abs(peakNear(middle, 300 * read, 16000) / (300 * read) - 1) < 0.01);
        QVERIFY(rms(middle) > rms(tracks.front().samples) / 2);
        QCOMPARE(found.size(), std::size_t(3));
        for (const auto& track : found) QCOMPARE(track.isRead, track.number == read);
        QCOMPARE(QString::fromStdString(describe(found[1])), QString("2 (vie)"));
        QCOMPARE(QString::fromStdString(describe(found[2])), QString("3 (eng, Commentary)"));
    }
    void filesOfOneTrackHaveNoList() {
        const Folder folder;
        if (!writeTracksWithAv(folder.file("one.mkv"),
                               {{.samples = tone(300, kRateHz, 1), .language = {}, .title = {}}}, kRateHz))
            QSKIP("muxer not available");
        QVERIFY(audioTracks(folder.file("one.mkv")).empty());
        QVERIFY(audioTracks(folder.file("missing.mkv")).empty());
    }

    void seekingDeliversTheSamePlace_data() { addContainers(); }
    void seekingDeliversTheSamePlace() {
        QFETCH(QByteArray, container);
        QFETCH(QByteArray, codec);
        if (container == "adts") QSKIP("a stream without time stamps is entered at a guessed place");
        const Folder folder;
        auto in = tone(440, kRateHz, 3);
        std::fill(in.begin(), in.begin() + kRateHz * 2, 0.0f);  // sound begins at two seconds
        if (!encodeWithAv(folder.file("sound"), container, codec, in, kRateHz)) QSKIP("codec not available");
        const auto reader = AudioReader::open(folder.file("sound"), {16000, true});
        const auto whole = readRest(*reader);

        for (const double seconds : {1.5, 0.0, 2.3}) {
            reader->seek(seconds);
            const auto rest = readRest(*reader);
            const double start = seconds * 16000;
            QVERIFY(std::abs(double(rest.size()) - (double(whole.size()) - start)) < 16000 * 0.03);
            const auto onset = [](const std::vector<float>& samples) {
                return double(std::find_if(samples.begin(), samples.end(), [](float s) { return s > 0.1f; }) -
                              samples.begin());
            };
            if (seconds < 2) QVERIFY(std::abs(onset(rest) - (onset(whole) - start)) < 16000 * 0.03);
        }
    }

    void brokenOffFileDeliversWhatItHas() {
        const Folder folder;
        const auto path = folder.file("sound.mkv");
        if (!encodeWithAv(path, "matroska", "aac", noise(kRateHz * 4), kRateHz)) QSKIP("codec not available");
        std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);

        const auto reader = AudioReader::open(path, {16000, true});
        const auto out = readRest(*reader);

        QVERIFY(reader->isTruncated());
        QVERIFY(out.size() > 16000 && out.size() < 16000 * 3);
    }

    void movieWithoutSoundIsEmpty() {
        const Folder folder;
        if (!encodePictureWithAv(folder.file("silent.mkv"))) QSKIP("codec not available");
        QCOMPARE(codeOf([&] { AudioReader::open(folder.file("silent.mkv"), {}); }), ErrorCode::EmptyAudio);
    }

    void playlistOpensNoOtherFile() {
        const Folder folder;
        folder.file("sound.wav", wavFile({}, pcm16(tone(440, 16000, 1))));
        const std::string playlist = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" +
                                     folder.file("sound.wav").string() + "\n#EXT-X-ENDLIST\n";
        QCOMPARE(codeOf([&] { AudioReader::open(folder.file("list.m3u8", playlist), {}); }),
                 ErrorCode::DamagedFile);
        const std::string concatenation = "ffconcat version 1.0\nfile sound.wav\n";
        QCOMPARE(codeOf([&] { AudioReader::open(folder.file("list.ffconcat", concatenation), {}); }),
                 ErrorCode::DamagedFile);
    }

    void withoutTheModuleItIsNamed() {
        const Folder folder;
        if (!encodeWithAv(folder.file("sound"), "ipod", "aac", tone(440, kRateHz, 1), kRateHz))
            QSKIP("codec not available");
        qputenv("TIMBRE_MODULE_PATH", folder.path().c_str());
        QCOMPARE(codeOf([&] { AudioReader::open(folder.file("sound"), {}); }), ErrorCode::ModuleMissing);
    }

    void moduleIsNotLoadedForWhatLibsndfileReads() {
        const Folder folder;
        qputenv("TIMBRE_MODULE_PATH", folder.path().c_str());
        const auto path = folder.file("sound.wav", wavFile({}, pcm16(tone(440, 16000, 1))));
        QCOMPARE(readClip(path, {}).frames(), std::size_t{16000});
    }
};

QTEST_APPLESS_MAIN(FfmpegReaderTest)
#include "ffmpeg_reader_test.moc"
