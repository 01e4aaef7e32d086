#include "core/voices/variation.h"

#include "core/voices/voice_difference.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace timbre;
using namespace timbre::voices;

namespace {

models::SpeechEngineInfo engine() {
    models::SpeechEngineInfo info;
    info.id = "test";
    info.options = {{"pitch", "", "", "", "", -12, 12, 0, 0.5},
                    {"rate", "", "", "", "", 80, 450, 175, 1},
                    {"size", "", "", "", "", 75, 135, 100, 1},
                    {"range", "", "", "", "", 0, 250, 100, 1},
                    {"echo", "", "", "", "", 0, 100, 0, 1}};
    return info;
}

Voice voice() {
    Voice made;
    made.engine = "test";
    made.parameters = {{"pitch", 3}, {"rate", 200}};
    return made;
}

}  // namespace

class VariationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameVoices() {
        QVERIFY(variations(voice(), engine(), {}, 42, 0.5) == variations(voice(), engine(), {}, 42, 0.5));
        QVERIFY(variations(voice(), engine(), {}, 42, 0.5) != variations(voice(), engine(), {}, 43, 0.5));
        QCOMPARE(variations(voice(), engine(), {}, 42, 0.5).size(), std::size_t(4));
    }

    void anEngineThatDrawsVariesBySeed() {
        auto drawing = engine();
        drawing.isRandom = true;
        auto seeded = voice();
        seeded.seed = 7;
        std::set<std::uint64_t> seeds{7};
        for (const auto& one : variations(seeded, drawing, {}, 42, 0.5)) {
            QVERIFY(seeds.insert(one.seed.value()).second);
            QVERIFY(one.parameters == seeded.parameters);
        }
        QVERIFY(variations(seeded, drawing, {}, 42, 1) == variations(seeded, drawing, {}, 42, 0));
        for (const auto& one : variations(seeded, drawing, {"seed"}, 42, 0.8)) QVERIFY(one.seed == 7u);
    }

    void candidatesDiffer() {
        const auto four = variations(voice(), engine(), {}, 1, 0.6);
        for (std::size_t i = 1; i < four.size(); ++i) QVERIFY(four[i] != four[0]);
    }

    void valuesStayOnTheStepsOfTheirRanges() {
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            for (const auto& one : variations(voice(), engine(), {}, seed, 1)) {
                for (const auto& option : engine().options) {
                    const auto found = one.parameters.find(std::string(option.key));
                    if (found == one.parameters.end()) continue;
                    QVERIFY(found->second >= option.minimum && found->second <= option.maximum);
                    const double steps = (found->second - option.minimum) / option.step;
                    QVERIFY(std::fabs(steps - std::round(steps)) < 1e-9);
                    QVERIFY(found->second != option.defaultValue);
                }
            }
        }
    }

    void lockedOptionsStayAndTheOthersDoNotNotice() {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const auto free = variations(voice(), engine(), {}, seed, 0.8);
            const auto locked = variations(voice(), engine(), {"pitch"}, seed, 0.8);
            for (std::size_t i = 0; i < free.size(); ++i) {
                QCOMPARE(locked[i].parameters.at("pitch"), 3.0);
                auto expected = free[i];
                expected.parameters["pitch"] = 3;
                QVERIFY(locked[i] == expected);
            }
        }
    }

    void noAmountIsNoChange() {
        for (const auto& one : variations(voice(), engine(), {}, 7, 0)) QVERIFY(one == voice());
    }

    void moreAmountGoesFarther() {
        double little = 0, much = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed) {
            little += std::fabs(variations(voice(), engine(), {}, seed, 0.1, 1)[0].parameters["rate"] - 200);
            much += std::fabs(variations(voice(), engine(), {}, seed, 1, 1)[0].parameters["rate"] - 200);
        }
        QVERIFY(much > 3 * little);
    }

    // Options at the end of their range are off; most candidates leave them so.
    void whatIsOffMostlyStaysOff() {
        int on = 0;
        for (std::uint64_t seed = 0; seed < 100; ++seed)
            for (const auto& one : variations(voice(), engine(), {}, seed, 1))
                on += one.parameters.contains("echo") ? 1 : 0;
        QVERIFY(on > 0 && on < 80);
    }

    void optionsTheEngineDoesNotKnowAreKept() {
        auto odd = voice();
        odd.parameters["sparkle"] = 5;
        for (const auto& one : variations(odd, engine(), {}, 3, 1))
            QCOMPARE(one.parameters.at("sparkle"), 5.0);
    }

    void differencesAreListedFieldsFirst() {
        auto after = voice();
        after.name = "New";
        after.version = 9;
        after.parameters = {{"pitch", 4}, {"echo", 10}};

        const auto changes = voiceChanges(voice(), after);

        QCOMPARE(changes.size(), std::size_t(4));
        QCOMPARE(changes[0].field, std::string("name"));
        QCOMPARE(*changes[0].after, std::string("New"));
        const VoiceChange echo{"echo", true, {}, {}, {}, 10.0}, rate{"rate", true, {}, {}, 200.0, {}};
        QVERIFY(changes[1] == echo);
        QCOMPARE(*changes[2].valueBefore, 3.0);
        QVERIFY(changes[3] == rate);
        QVERIFY(voiceChanges(voice(), voice()).empty());
    }

    void whatMakesANeuralVoiceIsNamed() {
        auto before = voice(), after = voice();
        before.reference = VoiceReference{std::string(64, 'a'), "One.", {}};
        after.reference = VoiceReference{std::string(64, 'b'), "One.", {1, 2}};
        after.style = "softly";
        after.wish = "An old man.";
        after.consent = "Ann";
        after.similarityFloor = 0.5;
        std::vector<std::string> fields;
        for (const auto& change : voiceChanges(before, after)) fields.push_back(change.field);
        QCOMPARE(fields, (std::vector<std::string>{"style", "wish", "reference", "reference.vector",
                                                   "consent", "similarityFloor"}));
        QVERIFY(voiceChanges(after, after).empty());
    }
};

QTEST_GUILESS_MAIN(VariationTest)
#include "variation_test.moc"
