#include "core/audio/reference_sound.h"

#include "core/audio/audio_writer.h"
#include "core/audio/reference_speech.h"
#include "core/audio/resampler.h"
#include "tests/core/audio/sound_fixtures.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace timbre;
using namespace timbre::audio;

namespace {

constexpr int kRateHz = kReferenceSoundRateHz;

// Syllables, four a second: harmonics and hiss that rise and fall.
std::vector<float> speech(double seconds, float level = 0.2f) {
    const auto hiss = fixtures::noise(static_cast<std::size_t>(seconds * kRateHz));
    std::vector<float> samples(hiss.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = double(i) / kRateHz;
        const double syllable = 0.3 + 0.7 * std::pow(std::sin(std::numbers::pi * 4 * t), 2);
        double sound = 0;
        for (int harmonic = 1; harmonic < 20; ++harmonic)
            sound += std::sin(2 * std::numbers::pi * 140 * harmonic * t) / harmonic;
        samples[i] = level * static_cast<float>(syllable * (0.5 * sound + 0.1 * double(hiss[i])));
    }
    return samples;
}

std::vector<float> silence(double seconds, float noise = 0.0003f) {
    auto samples = fixtures::noise(static_cast<std::size_t>(seconds * kRateHz));
    for (float& sample : samples) sample *= noise;
    return samples;
}

std::vector<float> joined(std::initializer_list<std::vector<float>> parts) {
    std::vector<float> all;
    for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
    return all;
}

ReferenceRecording recordingOf(std::vector<float> samples) {
    ReferenceRecording recording;
    recording.wholeSeconds = double(samples.size()) / kRateHz;
    recording.clipped.assign(samples.size() / kReferenceFrame + 1, 0.0f);
    recording.samples = std::move(samples);
    recording.fileRateHz = kRateHz;
    recording.fileChannels = 1;
    return recording;
}

double levelDb(const std::vector<float>& samples) {
    return 20 * std::log10(fixtures::rms(samples));
}

float peak(const std::vector<float>& samples) {
    float most = 0;
    for (const float sample : samples) most = std::max(most, std::abs(sample));
    return most;
}

std::filesystem::path written(const QTemporaryDir& folder, const std::vector<float>& samples, int rateHz,
                              int channels, FileFormat format = FileFormat::WavFloat) {
    const auto path = std::filesystem::path(folder.path().toStdString()) / "sound.wav";
    AudioWriter writer(path, format, rateHz, channels);
    writer.write(samples);
    writer.finish();
    return path;
}

}  // namespace

class ReferenceSoundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // C5: nine seconds with two of silence at each end.
    void silenceAtTheEndsGoes() {
        const auto prepared = prepareReference(recordingOf(joined({silence(2), speech(5), silence(2)})), {});
        QVERIFY2(prepared.sound.seconds() > 4.5 && prepared.sound.seconds() < 6,
                 qPrintable(QString::number(prepared.sound.seconds())));
        QVERIFY(std::abs(prepared.fromSeconds - 1.95) < 0.03);
        QVERIFY(std::abs(prepared.toSeconds - 7.05) < 0.03);
        QVERIFY(std::abs(prepared.measure.speechSeconds - 5) < 0.1);
        QVERIFY(!prepared.wasShortened);
    }

    void withoutTrimmingAllIsKept() {
        const auto prepared =
            prepareReference(recordingOf(joined({silence(2), speech(5), silence(2)})), {.trim = false});
        QCOMPARE(prepared.sound.samples.size(), std::size_t(9 * kRateHz));
    }

    // C5: never longer than 15 s, and cut where the speaker pauses.
    void ofALongRecordingAPartBetweenPausesIsTaken() {
        std::vector<float> samples;
        for (int i = 0; i < 20; ++i) {
            const auto phrase = joined({speech(3.5), silence(0.5)});
            samples.insert(samples.end(), phrase.begin(), phrase.end());
        }
        const auto recording = recordingOf(samples);
        const auto prepared = prepareReference(recording, {});
        QVERIFY(prepared.wasShortened);
        QVERIFY(prepared.sound.seconds() > 5 && prepared.sound.seconds() <= 15.1);
        for (const double edge : {prepared.fromSeconds, prepared.toSeconds}) {
            const double within = std::fmod(edge, 4.0);
            QVERIFY2(within > 3.5 || within < 0.001, qPrintable(QString::number(edge)));
        }
    }

    void thePartWithoutNoiseOfClippingIsPreferred() {
        auto recording =
            recordingOf(joined({speech(10), silence(0.6), speech(10), silence(0.6), speech(10)}));
        for (std::size_t i = 0; i < recording.clipped.size(); ++i)
            if (i < 1000 || i > 2100) recording.clipped[i] = 0.05f;
        const auto prepared = prepareReference(recording, {});
        QVERIFY(std::abs(prepared.fromSeconds - 10.55) < 0.05);
        QVERIFY(prepared.measure.clippedShare < 0.001);
    }

    void whoNeverPausesIsCutAll_theSame() {
        const auto prepared = prepareReference(recordingOf(joined({silence(1), speech(40), silence(1)})), {});
        QVERIFY(prepared.sound.seconds() > 10 && prepared.sound.seconds() <= 15.1);
    }

    // C6.
    void theLevelIsTheTarget_data() {
        QTest::addColumn<float>("level");
        QTest::newRow("very quiet") << 0.004f;
        QTest::newRow("quiet") << 0.02f;
        QTest::newRow("usual") << 0.2f;
        QTest::newRow("loud") << 0.95f;
    }
    void theLevelIsTheTarget() {
        QFETCH(const float, level);
        const auto prepared = prepareReference(
            recordingOf(joined({silence(1, level / 1000), speech(5, level), silence(1, level / 1000)})), {});
        QVERIFY2(std::abs(levelDb(prepared.sound.samples) + 20) < 0.5,
                 qPrintable(QString::number(levelDb(prepared.sound.samples))));
        QVERIFY(peak(prepared.sound.samples) <= 0.892f);
    }

    void peaksAreLimited() {
        auto samples = speech(5, 0.02f);
        for (std::size_t i = 0; i < samples.size(); i += 6000) samples[i] = 0.9f;
        const auto prepared = prepareReference(recordingOf(samples), {});
        QVERIFY(peak(prepared.sound.samples) <= 0.892f);
        QVERIFY(std::abs(levelDb(prepared.sound.samples) + 20) < 0.5);
    }

    void withoutLevellingSamplesAreThoseOfTheRecording() {
        const auto recording = recordingOf(joined({silence(1), speech(4, 0.05f), silence(1)}));
        const auto prepared = prepareReference(recording, {.level = false});
        const auto first = static_cast<std::size_t>(std::llround(prepared.fromSeconds * kRateHz));
        QVERIFY(std::equal(prepared.sound.samples.begin(), prepared.sound.samples.end(),
                           recording.samples.begin() + static_cast<std::ptrdiff_t>(first)));
    }

    void silenceIsSaid_data() {
        QTest::addColumn<float>("noise");
        QTest::newRow("digital") << 0.0f;
        QTest::newRow("hiss") << 0.0005f;
    }
    void silenceIsSaid() {
        QFETCH(const float, noise);
        const auto prepared = prepareReference(recordingOf(silence(4, noise)), {});
        QVERIFY(prepared.measure.isSilent);
        QVERIFY(prepared.sound.samples.empty());
    }

    void levelsNoiseAndBandwidthAreMeasured() {
        const auto clean = prepareReference(recordingOf(joined({silence(1), speech(5), silence(1)})), {});
        QVERIFY(std::abs(clean.measure.speechDb - levelDb(speech(5))) < 0.5);
        QVERIFY(clean.measure.noiseDb > 40);
        QVERIFY(clean.measure.highestHz > 10000);
        QVERIFY(clean.measure.lufs < -15 && clean.measure.lufs > -40);

        auto noisy = joined({silence(1), speech(5), silence(1)});
        const auto hiss = fixtures::noise(noisy.size());
        for (std::size_t i = 0; i < noisy.size(); ++i) noisy[i] += 0.05f * hiss[i];
        QVERIFY(prepareReference(recordingOf(noisy), {}).measure.noiseDb < 15);

        const auto narrow =
            resample(resample(joined({silence(1), speech(5), silence(1)}), kRateHz, 12000), 12000, kRateHz);
        QVERIFY(prepareReference(recordingOf(narrow), {}).measure.highestHz < 8000);
    }

    // C7: every shape of file.
    void filesOfAnyRateAreRead_data() {
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("frames");
        QTest::newRow("8 kHz") << 8000 << 1 << 8001;
        QTest::newRow("44.1 kHz stereo") << 44100 << 2 << 44103;
        QTest::newRow("24 kHz") << 24000 << 1 << 24001;
        QTest::newRow("96 kHz stereo") << 96000 << 2 << 96001;
        QTest::newRow("192 kHz, six channels") << 192000 << 6 << 192005;
        QTest::newRow("11.025 kHz") << 11025 << 1 << 5000;
        QTest::newRow("one sample") << 48000 << 1 << 1;
    }
    void filesOfAnyRateAreRead() {
        QFETCH(const int, rateHz);
        QFETCH(const int, channels);
        QFETCH(const int, frames);
        const QTemporaryDir folder;
        const auto tone = fixtures::tone(440, rateHz, double(frames) / rateHz, 0.3f);
        std::vector<float> samples;
        for (const float sample : tone)
            for (int channel = 0; channel < channels; ++channel)
                samples.push_back(channel % 2 == 0 ? sample : 0.0f);
        const auto recording = readReference(written(folder, samples, rateHz, channels), 0, 0);

        QCOMPARE(recording.fileRateHz, rateHz);
        QCOMPARE(recording.fileChannels, channels);
        const auto exact = (std::int64_t(frames) * kRateHz + rateHz - 1) / rateHz;
        QCOMPARE(std::int64_t(recording.samples.size()), exact);
        if (frames > 1000) {
            const auto middle = std::span(recording.samples).subspan(1000, recording.samples.size() - 2000);
            const double expected = channels == 1 ? 0.3 : 0.15;
            QVERIFY(std::abs(fixtures::rms(middle) - expected / std::sqrt(2)) < 0.002);
        }
    }

    void aPartOfAFileIsRead() {
        const QTemporaryDir folder;
        const auto path = written(folder, joined({speech(2, 0.1f), silence(3)}), kRateHz, 1);
        const auto recording = readReference(path, 1000, 2500);
        QCOMPARE(recording.samples.size(), std::size_t(1.5 * kRateHz));
        QCOMPARE(recording.startSeconds, 1.0);
        QVERIFY(std::abs(recording.wholeSeconds - 5) < 0.001);
        const auto prepared = prepareReference(recording, {});
        QVERIFY(prepared.fromSeconds >= 1 && prepared.toSeconds <= 2.2);
    }

    void cutOffPeaksAreCounted() {
        const QTemporaryDir folder;
        auto samples = speech(4, 0.2f);
        for (std::size_t i = samples.size() / 2; i < samples.size(); ++i)
            samples[i] = std::clamp(samples[i] * 12, -1.0f, 1.0f);
        const auto loud = prepareReference(
            readReference(written(folder, samples, kRateHz, 1, FileFormat::Wav16), 0, 0), {});
        QVERIFY(loud.measure.clippedShare > 0.05);
        const auto clean =
            prepareReference(readReference(written(folder, speech(4, 0.2f), kRateHz, 1), 0, 0), {});
        QCOMPARE(clean.measure.clippedShare, 0.0);
    }

    void tenMinutesOfStereoAreReadInBoundedMemory() {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "long.wav";
        AudioWriter writer(path, FileFormat::Wav16, 96000, 2);
        const auto phrase = resample(joined({speech(8), silence(2)}), kRateHz, 96000);
        std::vector<float> stereo;
        for (const float sample : phrase) stereo.insert(stereo.end(), {sample, sample});
        for (int i = 0; i < 62; ++i) writer.write(stereo);  // ten minutes and twenty seconds
        writer.finish();

        const auto recording = readReference(path, 0, 0);
        QCOMPARE(recording.samples.size(), std::size_t(600 * kRateHz));
        QVERIFY(recording.isCut);
        const auto prepared = prepareReference(recording, {});
        QVERIFY(prepared.sound.seconds() > 5 && prepared.sound.seconds() <= 15.1);
    }

    void aStopEndsReading() {
        const QTemporaryDir folder;
        std::stop_source stop;
        const auto path = written(folder, speech(20), kRateHz, 1);
        const auto recording = readReference(
            path, 0, 0, [&](double) { stop.request_stop(); }, stop.get_token());
        QVERIFY(recording.samples.size() < std::size_t(kRateHz));
    }

    void peaksAreEven() {
        const auto peaks = evenPeaks({0.1f, -0.5f, 0.2f, 0.3f, -2.0f, 0.0f}, 3);
        QCOMPARE(peaks, (std::vector<float>{0.5f, 0.3f, 1.0f}));
        QCOMPARE(evenPeaks({0.25f}, 4), (std::vector<float>{0.25f, 0.25f, 0.25f, 0.25f}));
        QVERIFY(evenPeaks({}, 4).empty());
    }
};

QTEST_APPLESS_MAIN(ReferenceSoundTest)
#include "reference_sound_test.moc"
