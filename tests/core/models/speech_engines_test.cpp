// What both embedded speech engines promise, run on each of them.
#include "core/base/error.h"
#include "core/models/model_registry.h"
#include "tests/core/models/rendering.h"

#include <QtTest>

#include <set>

using namespace timbre;
using namespace timbre::models;

namespace {

SpeechSynthesizer& engine(const QString& id) {
    static std::map<std::string, std::unique_ptr<SpeechSynthesizer>> loaded;
    auto& slot = loaded[id.toStdString()];
    for (const auto& family : modelFamilies())
        if (!slot && family.id == id.toStdString()) slot = family.loadSynthesizer();
    return *slot;
}

ErrorCode errorOf(const auto& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

void addEngines() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("baseVoice");
    QTest::newRow("flite") << "flite"
                           << "slt";
    QTest::newRow("flite rms") << "flite"
                               << "rms";
    QTest::newRow("flite kal16") << "flite"
                                 << "kal16";
    QTest::newRow("espeak") << "espeak"
                            << "en-us";
}

constexpr std::string_view kSentence =
    "The quick brown fox doesn't jump over “the lazy dog”, but runs away 123 times.";

}  // namespace

class SpeechEnginesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRegistryLoadsEveryFamily() {
        std::set<std::string_view> ids;
        for (const auto& family : modelFamilies()) {
            QVERIFY(ids.insert(family.id).second);
            if (family.loadSynthesizer == nullptr) continue;
            const auto loaded = family.loadSynthesizer();
            QCOMPARE(loaded->info().id, std::string(family.id));
            QVERIFY(!loaded->info().version.empty());
        }
        QVERIFY(ids.contains("flite") && ids.contains("espeak") && ids.contains("pocketsphinx"));
    }

    void everyBaseVoiceSpeaks_data() {
        QTest::addColumn<QString>("id");
        QTest::newRow("flite") << "flite";
        QTest::newRow("espeak") << "espeak";
    }
    void everyBaseVoiceSpeaks() {
        QFETCH(QString, id);
        std::set<std::string> seen;
        for (const auto& base : engine(id).info().voices) {
            QVERIFY2(seen.insert(base.id).second, base.id.c_str());
            QVERIFY2(!base.language.empty() && !base.name.empty(), base.id.c_str());
            const auto sound =
                render(engine(id), "Hello 12 34, one two.", plainVoice(id.toStdString(), base.id));
            QVERIFY2(sound.isFinite(), base.id.c_str());
            QVERIFY2(sound.rms() > 0.01, base.id.c_str());
            QVERIFY2(sound.peak() < 0.9999, base.id.c_str());
            QVERIFY2(sound.seconds() > 0.5 && sound.seconds() < 20, base.id.c_str());
        }
        QVERIFY(seen.size() >= 4);
    }

    void wordsHaveTheirTimeAndPlace_data() { addEngines(); }
    void wordsHaveTheirTimeAndPlace() {
        QFETCH(QString, id);
        QFETCH(QString, baseVoice);

        const auto sound =
            render(engine(id), kSentence, plainVoice(id.toStdString(), baseVoice.toStdString()));

        const std::vector<std::string> expected{"The",  "quick", "brown", "fox",  "doesn't",
                                                "jump", "over",  "the",   "lazy", "dog",
                                                "but",  "runs",  "away",  "123",  "times"};
        std::vector<std::string> found;
        std::int64_t before = 0;
        for (const auto& word : sound.words) {
            found.push_back(word.text);
            QCOMPARE(word.text, std::string(kSentence.substr(static_cast<std::size_t>(word.textOffset),
                                                             static_cast<std::size_t>(word.textLength))));
            QVERIFY2(word.startMs >= before && word.endMs >= word.startMs, word.text.c_str());
            before = word.endMs;
        }
        QCOMPARE(found, expected);
        QVERIFY(static_cast<double>(before) <= sound.seconds() * 1000 + 1);
        // Times mean something: the last word lies in the last fifth, "123" takes longer than "the".
        QVERIFY(static_cast<double>(before) > sound.seconds() * 800);
        QVERIFY(sound.words[13].endMs - sound.words[13].startMs >
                2 * (sound.words[7].endMs - sound.words[7].startMs));
    }

    void samplesComeInSmallBlocks_data() { addEngines(); }
    void samplesComeInSmallBlocks() {
        QFETCH(QString, id);
        QFETCH(QString, baseVoice);
        const auto sound =
            render(engine(id), kSentence, plainVoice(id.toStdString(), baseVoice.toStdString()));
        QVERIFY(sound.blocks > 20);
        QVERIFY(static_cast<double>(sound.largestBlock) / sound.sampleRateHz <= 0.06);
    }

    void stopEndsWithinABlock_data() { addEngines(); }
    void stopEndsWithinABlock() {
        QFETCH(QString, id);
        QFETCH(QString, baseVoice);
        const auto voice = plainVoice(id.toStdString(), baseVoice.toStdString());
        std::stop_source source;
        int blocks = 0;
        std::string text;
        for (int i = 0; i < 20; ++i) text += kSentence;

        engine(id).speak(text, voice,
                         {.samples =
                              [&](std::span<const float>) {
                                  if (++blocks == 3) source.request_stop();
                              },
                          .word = {}},
                         source.get_token());

        QCOMPARE(blocks, 3);
        // The engine is usable at once.
        QVERIFY(render(engine(id), "Again.", voice).rms() > 0.01);
    }

    void aFailingSinkStopsAndItsErrorComesOut_data() { addEngines(); }
    void aFailingSinkStopsAndItsErrorComesOut() {
        QFETCH(QString, id);
        QFETCH(QString, baseVoice);
        const auto voice = plainVoice(id.toStdString(), baseVoice.toStdString());
        const auto code = errorOf([&] {
            engine(id).speak(
                kSentence, voice,
                {.samples = [](std::span<const float>) { throw Error(ErrorCode::DiskFull, "test"); },
                 .word = {}},
                {});
        });
        QCOMPARE(code, ErrorCode::DiskFull);
        QVERIFY(render(engine(id), "Again.", voice).rms() > 0.01);
    }

    void wrongVoicesAreRefused_data() { addEngines(); }
    void wrongVoicesAreRefused() {
        QFETCH(QString, id);
        QFETCH(QString, baseVoice);
        const auto speak = [&](const voices::Voice& voice) {
            return errorOf([&] { render(engine(id), "Hello", voice); });
        };
        auto voice = plainVoice(id.toStdString(), "no-such-voice");
        QCOMPARE(speak(voice), ErrorCode::NotFound);
        voice.baseVoice = baseVoice.toStdString();
        voice.parameters = {{"no_such_option", 1}};
        QCOMPARE(speak(voice), ErrorCode::InvalidInput);
        for (const auto& option : engine(id).info().options) {
            for (const double wrong : {option.minimum - 1, option.maximum + 1, std::nan("")}) {
                voice.parameters = {{std::string(option.key), wrong}};
                QCOMPARE(speak(voice), ErrorCode::InvalidInput);
            }
        }
    }

    void theOptionTableIsSound_data() { everyBaseVoiceSpeaks_data(); }
    void theOptionTableIsSound() {
        QFETCH(QString, id);
        std::set<std::string_view> keys;
        for (const auto& option : engine(id).info().options) {
            QVERIFY2(keys.insert(option.key).second, option.key.data());
            QVERIFY(option.minimum < option.maximum && option.step > 0);
            QVERIFY(option.defaultValue >= option.minimum && option.defaultValue <= option.maximum);
            QVERIFY(!option.label.empty() && !option.group.empty() && !option.description.empty());
        }
    }

    void emptyTextIsSilence_data() { addEngines(); }
    void emptyTextIsSilence() {
        QFETCH(QString, id);
        QFETCH(QString, baseVoice);
        const auto voice = plainVoice(id.toStdString(), baseVoice.toStdString());
        for (const std::string text : {"", " ", "\n\t", "\u00A0"}) {
            const auto sound = render(engine(id), text, voice);
            QVERIFY(sound.rms() < 1e-3);
            QVERIFY(sound.words.empty());
        }
    }
};

QTEST_GUILESS_MAIN(SpeechEnginesTest)
#include "speech_engines_test.moc"
