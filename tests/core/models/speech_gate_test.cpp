#include "core/models/speech_gate.h"

#include "tests/core/models/pocketsphinx/test_sound.h"

#include <QTest>

#include <limits>

using namespace timbre::models;
using namespace timbre::tests;

namespace {

struct Heard {
    std::vector<Utterance> utterances;
    std::size_t longest = 0;  // samples held at any moment
    int opened = 0, dropped = 0;
};

Heard hear(const std::vector<float>& sound, SpeechGateOptions options = {}) {
    SpeechGate gate(options);
    Heard heard;
    const auto note = [&](SpeechGate::Result result) {
        heard.opened += result == SpeechGate::Result::Opened;
        heard.dropped += result == SpeechGate::Result::Dropped;
        if (result == SpeechGate::Result::Closed || result == SpeechGate::Result::Full)
            heard.utterances.push_back(gate.take());
    };
    for (std::size_t i = 0; i + kBlockSamples <= sound.size(); i += kBlockSamples) {
        note(gate.accept(Block(sound.data() + i, kBlockSamples)));
        heard.longest = std::max(heard.longest, gate.current().samples.size());
    }
    note(gate.finish());
    return heard;
}

double seconds(const Utterance& utterance) {
    return static_cast<double>(utterance.samples.size()) / 16000;
}

double startOf(const Utterance& utterance) {
    return static_cast<double>(utterance.startSample) / 16000;
}

}  // namespace

class SpeechGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void silenceNeverOpens();
    void steadySoundIsNotSpeech_data();
    void steadySoundIsNotSpeech();
    void aClickIsNotSpeech();
    void keepsSoundBeforeTheOnsetAndAfterTheEnd();
    void findsSpeechAtAnyLevel_data();
    void findsSpeechAtAnyLevel();
    void findsSpeechOverANoiseFloor();
    void aPauseSeparatesUtterances();
    void cutsLongSpeechAtItsQuietestPoint();
    void piecesOfLongSpeechAdjoin();
    void whatIsNoNumberCountsAsSilence();
};

void SpeechGateTest::silenceNeverOpens() {
    const Heard heard = hear(std::vector<float>(16000 * 60, 0.0F));

    QCOMPARE(heard.opened, 0);
    QCOMPARE(heard.longest, std::size_t{0});
}

void SpeechGateTest::steadySoundIsNotSpeech_data() {
    QTest::addColumn<QList<float>>("sound");
    const auto row = [](const char* name, const std::vector<float>& sound) {
        QTest::newRow(name) << QList<float>(sound.begin(), sound.end());
    };
    row("hum", tone(10, 100, 0.3F));
    row("whistle", tone(10, 3000, 0.3F));
    row("soft hiss", noise(10, 0.0005F));
    row("hiss", noise(10, 0.1F));
    row("roar", noise(10, 1.0F));
}

void SpeechGateTest::steadySoundIsNotSpeech() {
    QFETCH(QList<float>, sound);

    const Heard heard = hear({sound.begin(), sound.end()});

    QCOMPARE(heard.utterances.size(), std::size_t{0});
}

void SpeechGateTest::aClickIsNotSpeech() {
    std::vector<float> sound(16000 * 3, 0.0F);
    for (int i = 16000; i < 16080; ++i) sound[i] = i % 2 ? 0.9F : -0.9F;

    QCOMPARE(hear(sound).utterances.size(), std::size_t{0});
}

void SpeechGateTest::keepsSoundBeforeTheOnsetAndAfterTheEnd() {
    std::vector<float> sound(16000 * 2, 0.0F);
    append(sound, syllables(1.5, 0.3F));
    append(sound, std::vector<float>(16000 * 2, 0.0F));

    const Heard heard = hear(sound);

    QCOMPARE(heard.utterances.size(), std::size_t{1});
    const double start = startOf(heard.utterances[0]);
    const double end = start + seconds(heard.utterances[0]);
    QVERIFY2(start >= 1.6 && start <= 1.9, qPrintable(QString::number(start)));
    QVERIFY2(end >= 3.5 && end <= 3.9, qPrintable(QString::number(end)));
}

void SpeechGateTest::findsSpeechAtAnyLevel_data() {
    QTest::addColumn<float>("level");
    QTest::newRow("whisper in the next room") << 0.002F;
    QTest::newRow("soft") << 0.02F;
    QTest::newRow("normal") << 0.2F;
    QTest::newRow("far too loud") << 20.0F;
}

void SpeechGateTest::findsSpeechAtAnyLevel() {
    QFETCH(float, level);
    std::vector<float> sound(16000, 0.0F);
    append(sound, syllables(2, level));
    append(sound, std::vector<float>(16000, 0.0F));

    const Heard heard = hear(sound);

    QCOMPARE(heard.utterances.size(), std::size_t{1});
    QVERIFY(seconds(heard.utterances[0]) > 2.0);
}

void SpeechGateTest::findsSpeechOverANoiseFloor() {
    std::vector<float> sound = noise(12, 0.02F);
    const std::vector<float> speech = syllables(2, 0.4F);
    for (std::size_t i = 0; i < speech.size(); ++i) sound[16000 * 6 + i] += speech[i];

    const Heard heard = hear(sound);

    QCOMPARE(heard.utterances.size(), std::size_t{1});
    QVERIFY(startOf(heard.utterances[0]) > 5.4);
    QVERIFY(seconds(heard.utterances[0]) < 3.2);
}

void SpeechGateTest::aPauseSeparatesUtterances() {
    std::vector<float> sound(8000, 0.0F);
    for (int i = 0; i < 3; ++i) {
        append(sound, syllables(1, 0.2F));
        append(sound, std::vector<float>(16000, 0.0F));
    }

    QCOMPARE(hear(sound, {.pauseMs = 400}).utterances.size(), std::size_t{3});
    QCOMPARE(hear(sound, {.pauseMs = 1500}).utterances.size(), std::size_t{1});
}

void SpeechGateTest::cutsLongSpeechAtItsQuietestPoint() {
    std::vector<float> sound(16000, 0.0F);
    append(sound, syllables(4, 0.2F));
    append(sound, std::vector<float>(3200, 0.0F));  // too short for a pause
    append(sound, syllables(4, 0.2F));

    const Heard heard = hear(sound, {.pauseMs = 400, .maxSeconds = 6});

    QCOMPARE(heard.utterances.size(), std::size_t{2});
    const double cut = startOf(heard.utterances[1]);
    QVERIFY2(cut > 5.0 && cut < 5.25, qPrintable(QString::number(cut)));
}

void SpeechGateTest::piecesOfLongSpeechAdjoin() {
    const Heard heard = hear(syllables(65, 0.2F), {.pauseMs = 400, .maxSeconds = 10});

    QVERIFY(heard.utterances.size() >= 6);
    for (std::size_t i = 1; i < heard.utterances.size(); ++i) {
        const Utterance& previous = heard.utterances[i - 1];
        QCOMPARE(heard.utterances[i].startSample,
                 previous.startSample + static_cast<std::int64_t>(previous.samples.size()));
    }
    QVERIFY(heard.longest <= 16000 * 10);
}

void SpeechGateTest::whatIsNoNumberCountsAsSilence() {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinite = std::numeric_limits<float>::infinity();
    std::vector<float> sound(16000 * 2, nan);
    append(sound, std::vector<float>(16000, infinite));
    append(sound, syllables(2, 0.2F));
    append(sound, std::vector<float>(16000, -infinite));

    const Heard heard = hear(sound);

    QCOMPARE(heard.utterances.size(), std::size_t{1});
    for (const float sample : heard.utterances[0].samples) QVERIFY(std::isfinite(sample));
}

QTEST_GUILESS_MAIN(SpeechGateTest)
#include "speech_gate_test.moc"
