#include "core/engine/voices/prompt_shelf.h"

#include "core/base/atomic_file.h"
#include "core/base/hash.h"
#include "core/engine/voices/prompt_file.h"
#include "tests/support/data_folder.h"

#include <QTest>

#include <cmath>
#include <fstream>
#include <random>

using namespace timbre;
using namespace timbre::engine;

namespace {

models::VoicePrompt somePrompt() {
    return {
        .speaker = {0.5f, -1, 3.25f}, .codes = {1, 2, 3, 4, 5, 6}, .groups = 2, .transcript = "Xin chào."};
}

// Makes a prompt of any sound and counts how often; the rest of a model is not asked for here.
class CountingModel final : public models::SpeechModel {
public:
    int sampleRateHz() const override { return models::kReferenceRateHz; }
    models::SpeechReport speak(const models::Utterance&, const std::function<void(std::span<const float>)>&,
                               const std::stop_token&) const override {
        return {};
    }
    models::VoicePrompt makePrompt(std::span<const float> sound, const std::string& transcript,
                                   const std::stop_token&) const override {
        ++made;
        auto prompt = somePrompt();
        prompt.speaker[0] = static_cast<float>(sound.size());
        prompt.transcript = transcript;
        return prompt;
    }
    std::vector<float> speakerVector(std::string_view) const override { return {}; }

    mutable int made = 0;
};

audio::Clip tone(double hertz) {
    audio::Clip clip{.samples = std::vector<float>(24000), .sampleRateHz = 24000, .channels = 1};
    for (std::size_t i = 0; i < clip.samples.size(); ++i)
        clip.samples[i] = 0.3f * float(std::sin(double(i) * hertz * 6.283 / 24000));
    return clip;
}

struct Rig {
    Rig() {
        engine.id = "copies";
        engine.version = "v1";
        engine.source = models::VoiceSource::Reference;
        voice.engine = "copies";
        voice.reference = voices::VoiceReference{
            .sound = ReferenceShelf(assets).keep(tone(200)), .transcript = "hello", .vector = {}};
    }
    PromptShelf::Pointer ask(PromptShelf& shelf) { return shelf.promptFor(model, engine, voice, {}); }
    std::filesystem::path file() {
        return assets.path("prompts/" + promptKey(*voice.reference, engine) + ".prompt");
    }

    test::DataFolder folder;
    storage::AssetFolder assets{folder.path()};
    CountingModel model;
    models::SpeechEngineInfo engine;
    voices::Voice voice;
    int hits = 0, misses = 0;
    std::function<void(bool)> counted = [this](bool hit) { ++(hit ? hits : misses); };
};

}  // namespace

class PromptShelfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPromptSurvivesItsFile() {
        QVERIFY(parsePrompt(formatPrompt(somePrompt())) == somePrompt());
        QVERIFY(parsePrompt(formatPrompt({})) == models::VoicePrompt());
        QCOMPARE(formatPrompt(somePrompt()), formatPrompt(somePrompt()));
    }

    void noChangedByteIsAccepted() {
        const auto good = formatPrompt(somePrompt());
        for (std::size_t i = 0; i < good.size(); ++i) {
            auto bad = good;
            bad[i] = static_cast<char>(bad[i] ^ 0x20);
            QCOMPARE(test::errorCodeOf([&] { parsePrompt(bad); }), std::optional(ErrorCode::DamagedFile));
            QCOMPARE(test::errorCodeOf([&] { parsePrompt(std::string_view(good).substr(0, i)); }),
                     std::optional(ErrorCode::DamagedFile));
        }
    }

    // Also with a hash that is right, so that the numbers behind it are looked at.
    void anyBytesAreReadOrRefused() {
        std::mt19937 random(7);
        const auto good = formatPrompt(somePrompt());
        for (int round = 0; round < 20'000; ++round) {
            auto bytes = good.substr(0, good.size() - 64);
            for (unsigned i = 0, changes = 1 + random() % 4; i < changes; ++i)
                bytes[16 + random() % (bytes.size() - 16)] = static_cast<char>(random());
            if (random() % 4 == 0) bytes.resize(random() % bytes.size());
            bytes += ContentKey().add(bytes).hex();
            try {
                const auto prompt = parsePrompt(bytes);
                QVERIFY(prompt.groups == 0 || prompt.codes.size() % std::size_t(prompt.groups) == 0);
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::DamagedFile);
            }
        }
    }

    void theSecondQuestionIsAHitAlsoAfterARestart() {
        Rig rig;
        PromptShelf shelf(rig.assets, rig.counted);
        const auto first = rig.ask(shelf);
        QVERIFY(*rig.ask(shelf) == *first);
        PromptShelf restarted(rig.assets, rig.counted);

        QVERIFY(*rig.ask(restarted) == *first);

        QCOMPARE(rig.model.made, 1);
        QCOMPARE(rig.hits, 2);
        QCOMPARE(rig.misses, 1);
        QCOMPARE(restarted.use().entries, std::int64_t(1));
        QCOMPARE(restarted.use().bytes, std::int64_t(std::filesystem::file_size(rig.file())));
    }

    void anyChangeOfSoundTextOrModelIsAMiss() {
        Rig rig;
        PromptShelf shelf(rig.assets, rig.counted);
        rig.ask(shelf);
        rig.voice.reference->transcript = "hello!";
        rig.ask(shelf);
        rig.voice.reference->transcript.clear();
        rig.ask(shelf);
        rig.voice.reference->sound = ReferenceShelf(rig.assets).keep(tone(201));
        rig.ask(shelf);
        rig.engine.version = "v2";
        rig.ask(shelf);
        rig.engine.id = "other";
        rig.ask(shelf);

        QCOMPARE(rig.misses, 6);
        QCOMPARE(rig.hits, 0);
        QCOMPARE(shelf.use().entries, std::int64_t(6));
    }

    void aDamagedFileIsMadeAgain() {
        Rig rig;
        const auto first = rig.ask(*std::make_unique<PromptShelf>(rig.assets, rig.counted));
        auto bytes = readFile(rig.file());
        bytes[bytes.size() / 2] ^= 1;
        std::ofstream(rig.file(), std::ios::binary) << bytes;
        PromptShelf restarted(rig.assets, rig.counted);

        QVERIFY(*rig.ask(restarted) == *first);

        QCOMPARE(rig.misses, 2);
        QVERIFY(parsePrompt(readFile(rig.file())) == *first);
    }

    void aBlendIsItsOwnPrompt() {
        Rig rig;
        rig.voice.reference = voices::VoiceReference{.sound = "", .transcript = "", .vector = {1, 2}};
        PromptShelf shelf(rig.assets, rig.counted);

        const auto prompt = rig.ask(shelf);

        QCOMPARE(prompt->speaker, (std::vector<float>{1, 2}));
        QVERIFY(prompt->codes.empty());
        QCOMPARE(rig.hits + rig.misses, 0);
    }

    void withoutItsRecordingAVoiceCannotSpeak() {
        Rig rig;
        std::filesystem::remove(ReferenceShelf(rig.assets).path(rig.voice.reference->sound));
        PromptShelf shelf(rig.assets);
        QCOMPARE(test::errorCodeOf([&] { rig.ask(shelf); }), std::optional(ErrorCode::NotFound));
    }

    void clearedIsMadeAgain() {
        Rig rig;
        PromptShelf shelf(rig.assets, rig.counted);
        rig.ask(shelf);
        QCOMPARE(shelf.clear(), std::int64_t(1));
        rig.ask(shelf);
        QCOMPARE(rig.model.made, 2);
    }
};

QTEST_APPLESS_MAIN(PromptShelfTest)
#include "prompt_shelf_test.moc"
