// How well the gate finds speech: Flite's voice slt, whose words have known times, between silences, in
// noise and hum. Recall: of the words' time, how much is let through; precision: of what is let through,
// how much is speech or the quarter of a second around it that the gate keeps on purpose.
#include "core/models/speech_gate.h"
#include "tests/core/models/pocketsphinx/spoken.h"
#include "tests/core/models/pocketsphinx/test_sound.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace timbre::models;
using namespace timbre::tests;

namespace {

constexpr double kRate = 16000;
constexpr double kKept = 0.35;  // seconds that the gate keeps around speech
constexpr double kPause = 0.5;  // a shorter silence between words counts as speech

struct Track {
    std::vector<float> sound;
    std::vector<std::pair<double, double>> speech;  // seconds
};

double power(const std::vector<float>& sound) {
    double sum = 0;
    for (const float sample : sound) sum += static_cast<double>(sample) * static_cast<double>(sample);
    return sum / static_cast<double>(std::max<std::size_t>(1, sound.size()));
}

// Six sentences with one to six seconds of silence between them.
Track spokenTrack() {
    Track track;
    double pause = 1;
    for (const char* sentence :
         {"The quick brown fox jumps over the lazy dog.", "Please call me back tomorrow morning.", "Yes.",
          "We have measured this with seven different machines and believe the numbers.",
          "What shall we do about the weather?", "Thank you very much."}) {
        append(track.sound, std::vector<float>(static_cast<std::size_t>(pause * kRate), 0.0F));
        const double start = static_cast<double>(track.sound.size()) / kRate;
        const Spoken spoken = speak(sentence);
        for (const SpokenWord& word : spoken.words) {
            const double from = start + word.startSeconds, to = start + word.endSeconds;
            if (!track.speech.empty() && from - track.speech.back().second < kPause)
                track.speech.back().second = to;
            else
                track.speech.emplace_back(from, to);
        }
        append(track.sound, spoken.samples);
        pause += 1;
    }
    append(track.sound, std::vector<float>(16000 * 3, 0.0F));
    return track;
}

void mixIn(Track& track, const std::vector<float>& noise, double decibels) {
    double speech = 0, seconds = 0;
    for (const auto& [from, to] : track.speech) {
        const std::vector<float> part(track.sound.begin() + static_cast<std::ptrdiff_t>(from * kRate),
                                      track.sound.begin() + static_cast<std::ptrdiff_t>(to * kRate));
        speech += power(part) * (to - from);
        seconds += to - from;
    }
    const double gain = std::sqrt(speech / seconds / power(noise) / std::pow(10, decibels / 10));
    for (std::size_t i = 0; i < track.sound.size(); ++i)
        track.sound[i] += static_cast<float>(gain) * noise[i % noise.size()];
}

struct Score {
    double recall = 0, precision = 0;
};

Score scoreOf(const Track& track) {
    const std::size_t blocks = track.sound.size() / kBlockSamples;
    std::vector<bool> spoken(blocks), allowed(blocks), passed(blocks);
    const auto mark = [&](std::vector<bool>& all, double from, double to) {
        for (auto i = static_cast<std::size_t>(std::max(0.0, from * 100));
             i < std::min(blocks, static_cast<std::size_t>(std::max(0.0, to * 100))); ++i)
            all[i] = true;
    };
    for (const auto& [from, to] : track.speech) {
        mark(spoken, from, to);
        mark(allowed, from - kKept, to + kKept);
    }
    for (const SpeechSpan& span : findSpeech(track.sound))
        mark(passed, static_cast<double>(span.start) / kRate, static_cast<double>(span.end) / kRate);
    double hit = 0, said = 0, right = 0, let = 0;
    for (std::size_t i = 0; i < blocks; ++i) {
        said += spoken[i];
        hit += spoken[i] && passed[i];
        let += passed[i];
        right += passed[i] && allowed[i];
    }
    return {hit / said, let == 0 ? 1 : right / let};
}

}  // namespace

class SpeechGateMeasureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWordsInNoise_data();
    void findsWordsInNoise();
    void findsRealSpeech();
    void findsNothingWithoutSpeech_data();
    void findsNothingWithoutSpeech();
    void spansRiseAndLieInTheRecording();
};

void SpeechGateMeasureTest::findsWordsInNoise_data() {
    QTest::addColumn<bool>("hum");
    QTest::addColumn<double>("decibels");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("precision");
    QTest::newRow("clean") << false << 90.0 << 0.98 << 0.9;
    QTest::newRow("noise 30 dB below") << false << 30.0 << 0.97 << 0.9;
    QTest::newRow("noise 20 dB below") << false << 20.0 << 0.97 << 0.9;
    QTest::newRow("noise 10 dB below") << false << 10.0 << 0.97 << 0.9;
    QTest::newRow("hum 20 dB below") << true << 20.0 << 0.97 << 0.9;
    QTest::newRow("hum 0 dB below") << true << 0.0 << 0.97 << 0.9;
}

void SpeechGateMeasureTest::findsWordsInNoise() {
    QFETCH(bool, hum);
    QFETCH(double, decibels);
    QFETCH(double, recall);
    QFETCH(double, precision);
    Track track = spokenTrack();
    mixIn(track, hum ? tone(60, 100, 0.5F) : noise(60, 0.5F), decibels);

    const Score score = scoreOf(track);

    qInfo("%s: recall %.3f, precision %.3f", QTest::currentDataTag(), score.recall, score.precision);
    QVERIFY(score.recall >= recall);
    QVERIFY(score.precision >= precision);
}

void SpeechGateMeasureTest::findsRealSpeech() {
    const std::vector<float> jfk = readWav(fixturesFolder() + "/audio/jfk.wav");
    if (jfk.empty()) QSKIP("no fixtures on this machine");

    double seconds = 0;
    for (const SpeechSpan& span : findSpeech(jfk))
        seconds += static_cast<double>(span.end - span.start) / kRate;

    // Eleven seconds of a speech with pauses of half a second to one.
    qInfo("%.1f of %.1f s", seconds, static_cast<double>(jfk.size()) / kRate);
    QVERIFY(seconds > 8.5);
}

void SpeechGateMeasureTest::findsNothingWithoutSpeech_data() {
    QTest::addColumn<QList<float>>("sound");
    const auto row = [](const char* name, const std::vector<float>& sound) {
        QTest::newRow(name) << QList<float>(sound.begin(), sound.end());
    };
    std::vector<float> clicks(16000 * 20, 0.0F);
    for (std::size_t i = 8000; i + 40 < clicks.size(); i += 24000)
        for (std::size_t k = 0; k < 40; ++k) clicks[i + k] = k % 2 == 0 ? 0.8F : -0.8F;
    std::vector<float> both = noise(20, 0.02F);
    const std::vector<float> low = tone(20, 50, 0.3F);
    for (std::size_t i = 0; i < both.size(); ++i) both[i] += low[i];
    row("silence", std::vector<float>(16000 * 20, 0.0F));
    row("hiss", noise(20, 0.05F));
    row("hum and hiss", both);
    row("clicks", clicks);
}

void SpeechGateMeasureTest::findsNothingWithoutSpeech() {
    QFETCH(QList<float>, sound);

    QCOMPARE(findSpeech(std::vector<float>(sound.begin(), sound.end())).size(), std::size_t{0});
}

void SpeechGateMeasureTest::spansRiseAndLieInTheRecording() {
    const Track track = spokenTrack();
    for (std::size_t cut = 1; cut < track.sound.size(); cut += 47111) {
        const auto part = std::span(track.sound).first(cut);
        std::int64_t last = -1;
        for (const SpeechSpan& span : findSpeech(part)) {
            QVERIFY(span.start > last && span.end > span.start);
            QVERIFY(span.end <= static_cast<std::int64_t>(cut));
            last = span.end;
        }
    }
}

QTEST_GUILESS_MAIN(SpeechGateMeasureTest)
#include "speech_gate_measure_test.moc"
