#include "core/voices/voice_library.h"

#include "core/models/model_registry.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace timbre;
using namespace timbre::voices;

namespace {

std::vector<models::SpeechEngineInfo> engines() {
    std::vector<models::SpeechEngineInfo> infos;
    for (const auto& family : models::modelFamilies())
        if (family.loadSynthesizer != nullptr) infos.push_back(family.loadSynthesizer()->info());
    return infos;
}

const models::SpeechEngineInfo& engineOf(const Voice& voice,
                                         const std::vector<models::SpeechEngineInfo>& infos) {
    return *std::find_if(infos.begin(), infos.end(),
                         [&](const auto& info) { return info.id == voice.engine; });
}

std::string defaultId(std::string_view language) {
    auto voices = engineVoices(engines());
    for (auto& voice : starterVoices()) voices.insert(voices.begin(), voice);
    const auto voice = defaultVoiceFor(language, voices);
    return voice ? voice->id : "";
}

}  // namespace

class VoiceLibraryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEngineVoiceIsSoundAndHasItsOwnId() {
        const auto infos = engines();
        std::set<std::string> ids;
        for (const auto& voice : engineVoices(infos)) {
            QVERIFY2(ids.insert(voice.id).second, voice.id.c_str());
            QVERIFY2(validateVoice(voice, engineOf(voice, infos)).empty(), voice.id.c_str());
            QVERIFY(parseVoice(formatVoice(voice)) == voice);
            QVERIFY(voice.builtIn);
        }
        QVERIFY(ids.contains("flite-slt"));
        QVERIFY(ids.contains("flite-kal16"));
        QVERIFY(ids.contains("espeak-vi"));
        QVERIFY(ids.contains("espeak-en-us"));
        QVERIFY(ids.size() > 100);
    }

    void everyStarterVoiceIsSoundAndDescribed() {
        const auto infos = engines();
        std::set<std::string> ids, names, languages;
        for (const auto& voice : starterVoices()) {
            QVERIFY(ids.insert(voice.id).second && names.insert(voice.name).second);
            languages.insert(voice.language.substr(0, 2));
            const auto problems = validateVoice(voice, engineOf(voice, infos));
            QVERIFY2(problems.empty(), (voice.id + ": " + (problems.empty() ? "" : problems[0])).c_str());
            QVERIFY(parseVoice(formatVoice(voice)) == voice);
            QVERIFY(voice.builtIn && !voice.description.empty() && !voice.tags.empty());
            QVERIFY(!voice.parameters.empty());
        }
        QVERIFY(ids.size() >= 12);
        QVERIFY(languages.size() >= 6);
    }

    void everyProblemOfAVoiceIsListed() {
        const auto infos = engines();
        Voice voice = starterVoices().front();
        voice.baseVoice = "nobody";
        voice.parameters = {{"rate", 1e6}, {"sparkle", 1}, {"pitch", std::nan("")}, {"range", 50}};
        const auto problems = validateVoice(voice, engineOf(voice, infos));
        QCOMPARE(problems.size(), std::size_t(4));

        voice = starterVoices().front();
        voice.engine = "espeak";
        QVERIFY(!validateVoice(voice, infos.front()).empty());
    }

    void aNeuralVoiceHasWhatItsEngineMakesVoicesOf() {
        models::SpeechEngineInfo engine{
            .id = "neuro-1.7b", .name = "Neuro", .version = "1", .options = {}, .voices = {}};
        engine.voices = {
            {.id = "Anna", .name = "Anna", .language = "de", .gender = "female", .description = "Calm."}};
        engine.languages = {"de", "en"};
        Voice voice = engineVoices(std::vector{engine}).front();
        QCOMPARE(voice.id, std::string("neuro-1-7b-anna"));
        QCOMPARE(voice.description, std::string("Calm."));
        QVERIFY(validateVoice(voice, engine).empty());
        for (const char* language : {"und", "en", "en-GB"}) {
            voice.language = language;
            QVERIFY2(validateVoice(voice, engine).empty(), language);
        }
        voice.language = "fr";
        QCOMPARE(validateVoice(voice, engine).size(), std::size_t(1));
        voice.language = "und";

        engine.source = models::VoiceSource::Words;
        QCOMPARE(validateVoice(voice, engine).size(), std::size_t(1));
        voice.wish = "An old man.";
        QVERIFY(validateVoice(voice, engine).empty());

        engine.source = models::VoiceSource::Reference;
        QCOMPARE(validateVoice(voice, engine).size(), std::size_t(1));
        voice.reference = VoiceReference{"", "", {1, 2}};
        QVERIFY(validateVoice(voice, engine).empty());
        engine.source = models::VoiceSource::Own;
        engine.voices.clear();
        QCOMPARE(validateVoice(voice, engine).size(), std::size_t(1));
        engine.takesSpeakerVector = true;
        QVERIFY(validateVoice(voice, engine).empty());
    }

    void defaultVoices_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("id");
        QTest::newRow("en") << "en"
                            << "flite-slt";
        QTest::newRow("en-GB") << "en-GB"
                               << "flite-slt";
        QTest::newRow("vi") << "vi"
                            << "espeak-vi";
        QTest::newRow("vi-VN") << "vi-VN"
                               << "espeak-vi";
        QTest::newRow("de-AT") << "de-AT"
                               << "espeak-de";
        QTest::newRow("pt") << "pt"
                            << "espeak-pt";
        QTest::newRow("pt-BR") << "pt-BR"
                               << "espeak-pt-br";
        QTest::newRow("pt_BR") << "pt_BR"
                               << "espeak-pt-br";
        QTest::newRow("fr") << "fr"
                            << "espeak-fr";
        QTest::newRow("fr-CA") << "fr-CA"
                               << "espeak-fr";
        QTest::newRow("fr-CH") << "fr-CH"
                               << "espeak-fr-ch";
        QTest::newRow("es-MX") << "es-MX"
                               << "espeak-es";
        QTest::newRow("zh") << "zh"
                            << "espeak-cmn";
        QTest::newRow("zh-CN") << "zh-CN"
                               << "espeak-cmn";
        QTest::newRow("zh-HK") << "zh-HK"
                               << "espeak-yue";
        QTest::newRow("no") << "no"
                            << "espeak-nb";
        QTest::newRow("ar-EG") << "ar-EG"
                               << "espeak-ar";
        QTest::newRow("unknown") << "xx"
                                 << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void defaultVoices() {
        QFETCH(QString, language);
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(defaultId(language.toStdString())), id);
    }

    void englishNeedsNoFlite() {
        auto voices = engineVoices(engines());
        std::erase_if(voices, [](const Voice& voice) { return voice.engine == "flite"; });
        QCOMPARE(defaultVoiceFor("en-US", voices)->id, std::string("espeak-en-us"));
        QVERIFY(!defaultVoiceFor("en", {}));
    }
};

QTEST_GUILESS_MAIN(VoiceLibraryTest)
#include "voice_library_test.moc"
