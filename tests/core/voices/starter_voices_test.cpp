// The voices we ship, rendered: each must be heard, clean and different from the others.
#include "core/models/model_registry.h"
#include "core/voices/voice_library.h"
#include "tests/core/models/rendering.h"

#include <QtTest>

#include <cmath>
#include <map>
#include <set>

using namespace timbre;
using namespace timbre::models;

namespace {

SpeechSynthesizer& engine(const std::string& id) {
    static std::map<std::string, std::unique_ptr<SpeechSynthesizer>> loaded;
    auto& slot = loaded[id];
    for (const auto& family : modelFamilies())
        if (!slot && family.id == id) slot = family.loadSynthesizer();
    return *slot;
}

voices::Voice starter(const std::string& id) {
    for (const auto& voice : voices::starterVoices())
        if (voice.id == "starter-" + id) return voice;
    return {};
}

std::string sentence(const std::string& language) {
    static const std::map<std::string, std::string> kSentences{
        {"en", "Good morning, and welcome to the library. How can I help you today?"},
        {"de", "Guten Morgen, willkommen in der Bibliothek. Wie kann ich helfen?"},
        {"fr", "Bonjour et bienvenue à la bibliothèque. Comment puis-je vous aider ?"},
        {"es", "Buenos días y bienvenido a la biblioteca. ¿En qué puedo ayudarle?"},
        {"pt", "Bom dia e bem-vindo à biblioteca. Como posso ajudar?"},
        {"vi", "Chào buổi sáng, mời bạn vào thư viện. Tôi có thể giúp gì cho bạn?"},
        {"cm", "早上好，欢迎来到图书馆。"},
        {"hi", "सुप्रभात, पुस्तकालय में आपका स्वागत है।"}};
    return kSentences.at(language.substr(0, 2));
}

double pitchOf(const std::string& id) {
    const auto voice = starter(id);
    return measurePitch(render(engine(voice.engine), sentence(voice.language), voice)).median;
}

}  // namespace

class StarterVoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsHeardAndClean_data() {
        QTest::addColumn<QString>("id");
        for (const auto& voice : voices::starterVoices())
            QTest::newRow(voice.id.c_str()) << QString::fromStdString(voice.id.substr(8));
    }
    void eachIsHeardAndClean() {
        QFETCH(QString, id);
        const auto voice = starter(id.toStdString());

        const auto sound = render(engine(voice.engine), sentence(voice.language), voice);

        qInfo("%-12s %4.1f s, peak %.2f, rms %.3f, pitch %3.0f Hz, brightness %.2f", id.toUtf8().data(),
              sound.seconds(), sound.peak(), sound.rms(), measurePitch(sound).median, brightness(sound));
        QVERIFY(sound.isFinite());
        QVERIFY(sound.seconds() > 1.5 && sound.seconds() < 12);
        QVERIFY(sound.rms() > 0.02);
        QVERIFY(sound.peak() > 0.2 && sound.peak() < 0.9999);
        QVERIFY(sound.words.size() >= 3);
    }

    void agesAndSizesAreHeard() {
        QVERIFY(pitchOf("ogre") < 75);
        QVERIFY(pitchOf("harlan") < 110);
        QVERIFY(pitchOf("baltasar") < 100);
        QVERIFY(pitchOf("linh") > 160);
        QVERIFY(pitchOf("clara") > 130);
        QVERIFY(pitchOf("juno") > pitchOf("clara") + 20);
        QVERIFY(pitchOf("emil") > 190);
        QVERIFY(pitchOf("miles") > pitchOf("harlan") + 15);
        QVERIFY(pitchOf("konrad") < 110);
        QVERIFY(pitchOf("edith") > 130);
        QVERIFY(pitchOf("pixie") > 200);
    }

    // Age, gender and language, as far as tags can say it.
    void everyAgeAndGenderIsThere() {
        std::map<std::string, int> counts;
        std::set<std::string> languages;
        for (const auto& voice : voices::starterVoices()) {
            languages.insert(voice.language.substr(0, 2));
            for (const auto& tag : voice.tags) ++counts[tag];
        }
        for (const char* tag : {"female", "male", "neutral", "child", "young", "adult", "old", "creature",
                                "storyteller", "narrator"})
            QVERIFY2(counts[tag] >= (std::string_view(tag) == "neutral" ? 1 : 2), tag);
        QVERIFY(languages.size() >= 7);
    }

    // Two voices on the same base differ by what a listener notices: a semitone and a half in pitch, a
    // band of the spectrum by 6 dB, or a tenth in pace.
    void noTwoSoundAlike() {
        const auto all = voices::starterVoices();
        std::vector<Rendering> sounds;
        for (const auto& voice : all)
            sounds.push_back(render(engine(voice.engine), sentence(voice.language), voice));
        for (std::size_t a = 0; a < all.size(); ++a) {
            for (std::size_t b = a + 1; b < all.size(); ++b) {
                if (all[a].language.substr(0, 2) != all[b].language.substr(0, 2)) continue;
                const double pitch = std::fabs(
                    12 * std::log2(measurePitch(sounds[a]).median / measurePitch(sounds[b]).median));
                const double pace = std::fabs(std::log(sounds[a].seconds() / sounds[b].seconds()));
                const double spectrum = spectralDistance(sounds[a], sounds[b]);
                qInfo("%-11s %-11s %4.1f semitones, %4.1f dB, pace %.2f", all[a].name.c_str(),
                      all[b].name.c_str(), pitch, spectrum, pace);
                QVERIFY2(pitch > 1.5 || spectrum > 6 || pace > 0.1,
                         (all[a].name + " " + all[b].name).c_str());
            }
        }
    }

    void theWhisperHasNoPitch() {
        const auto voice = starter("hush");
        const auto sound = render(engine(voice.engine), sentence(voice.language), voice);
        auto spoken = voice;
        spoken.parameters = {{"rate", 145}};
        QVERIFY(brightness(sound) >
                1.5 * brightness(render(engine(voice.engine), sentence(voice.language), spoken)));
    }
};

QTEST_GUILESS_MAIN(StarterVoicesTest)
#include "starter_voices_test.moc"
