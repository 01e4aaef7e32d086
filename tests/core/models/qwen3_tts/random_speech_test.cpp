// A random checkpoint is a whole model: every tensor is taken, and every kind speaks.
#include "core/models/qwen3_tts/model.h"
#include "core/models/speech_model.h"
#include "tests/core/models/qwen3_tts/tiny_checkpoint.h"
#include "tests/core/tensor/made_files.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace timbre;
using namespace timbre::models;

class RandomSpeechTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindSpeaks_data();
    void everyKindSpeaks();
};

void RandomSpeechTest::everyKindSpeaks_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<QString>("instruction");
    QTest::newRow("base") << int(Qwen3TtsKind::Base) << ""
                          << "";
    QTest::newRow("customvoice") << int(Qwen3TtsKind::CustomVoice) << "vivian"
                                 << "";
    QTest::newRow("voicedesign") << int(Qwen3TtsKind::VoiceDesign) << ""
                                 << "A calm voice.";
}

void RandomSpeechTest::everyKindSpeaks() {
    QFETCH(int, kind);
    QFETCH(QString, speaker);
    QFETCH(QString, instruction);
    constexpr std::int64_t kFrames = 4, kFrame = 1920;
    const test::MadeFolder folder;
    test::writeTinyQwen3Tts(folder.path() / "tiny", Qwen3TtsKind(kind));
    const auto model = qwen3_tts::load({.folder = folder.path() / "tiny"});
    std::vector<float> reference(24000);
    for (std::size_t i = 0; i < reference.size(); ++i)
        reference[i] = 0.3F * std::sin(0.03F * static_cast<float>(i));
    VoicePrompt prompt;
    if (Qwen3TtsKind(kind) == Qwen3TtsKind::Base)
        prompt = model->speech()->makePrompt(reference, "Hello.", {});

    std::vector<float> sound;
    const auto report = model->speech()->speak(
        {.text = "Hello world.",
         .speaker = speaker.toStdString(),
         .instruction = instruction.toStdString(),
         .prompt = prompt.speaker.empty() ? nullptr : &prompt,
         .options = {},
         .exactFrames = kFrames},
        [&](std::span<const float> samples) { sound.insert(sound.end(), samples.begin(), samples.end()); },
        {});

    QCOMPARE(report.frames, kFrames);
    QCOMPARE(std::int64_t(sound.size()), kFrames * kFrame);
    QVERIFY(std::ranges::all_of(sound, [](float sample) { return std::abs(sample) < 1; }));
    QVERIFY(std::ranges::any_of(sound, [](float sample) { return std::abs(sample) > 0.001F; }));
}

QTEST_GUILESS_MAIN(RandomSpeechTest)
#include "random_speech_test.moc"
