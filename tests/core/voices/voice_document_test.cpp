#include "core/base/error.h"
#include "core/voices/voice.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace timbre;
using namespace timbre::voices;

namespace {

Voice fullVoice() {
    Voice voice;
    voice.id = "user-3f2a";
    voice.name = "Thầy giáo “Minh”";
    voice.engine = "espeak";
    voice.engineVersion = "1.51";
    voice.baseVoice = "vi-vn-x-south";
    voice.language = "vi-VN-x-south";
    voice.parameters = {{"pitch", -3.5}, {"rate", 150}, {"formant1_frequency", 0.1}};
    voice.seed = 18446744073709551615U;
    voice.version = 7;
    voice.builtIn = true;
    voice.description = "Two\nlines \"quoted\"";
    voice.tags = {"male", "old"};
    return voice;
}

Voice neuralVoice() {
    Voice voice = fullVoice();
    voice.engine = "qwen3-tts-1.7b-base";
    voice.baseVoice.clear();
    voice.language = "und";
    voice.style = "Whispering,\nas if somebody slept.";
    voice.wish = "An old man, “hoarse”.";
    voice.reference = VoiceReference{std::string(64, 'a'), "Một hai ba.", {1.5f, -0.0f, 1e-40f, 3.4e38f}};
    voice.consent = "Minh, in writing, 2 May";
    voice.similarityFloor = 0.71234567890123;
    return voice;
}

// The message of the refusal; empty if the document was accepted.
std::string refusal(std::string_view json) {
    try {
        parseVoice(json);
    } catch (const Error& error) {
        return error.code() == ErrorCode::InvalidDocument ? error.detail() : "wrong code";
    }
    return {};
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

}  // namespace

class VoiceDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readingGivesBackWhatWasWritten() {
        QVERIFY(parseVoice(formatVoice(fullVoice())) == fullVoice());

        Voice small;
        small.id = std::string("a");
        small.name = std::string("A");
        small.engine = "flite";
        small.baseVoice = "slt";
        small.language = "en-US";
        QVERIFY(parseVoice(formatVoice(small)) == small);
    }

    void whatNeuralVoicesAreComesBackBitByBit() {
        const auto text = formatVoice(neuralVoice());
        QVERIFY(text.find("timbre-voice/2") != std::string::npos);
        QVERIFY(parseVoice(text) == neuralVoice());
        QCOMPARE(formatVoice(parseVoice(text)), text);
        QVERIFY(std::signbit(parseVoice(text).reference->vector[1]));

        auto vectorOnly = neuralVoice();
        vectorOnly.reference = VoiceReference{"", "", std::vector<float>(2048, 0.25f)};
        QVERIFY(parseVoice(formatVoice(vectorOnly)) == vectorOnly);
    }

    void theSecondSchemaIsWrittenOnlyWhereItIsNeeded() {
        QVERIFY(formatVoice(fullVoice()).find("timbre-voice/1") != std::string::npos);
        auto voice = fullVoice();
        voice.style = "slowly";
        QVERIFY(formatVoice(voice).find("timbre-voice/2") != std::string::npos);
        voice = fullVoice();
        voice.similarityFloor = -1;
        QVERIFY(formatVoice(voice).find("timbre-voice/2") != std::string::npos);
        voice = fullVoice();
        voice.engine = "qwen3-tts-0.6b";
        QVERIFY(formatVoice(voice).find("timbre-voice/2") != std::string::npos);
        // Who reads only the first must not meet what it does not know.
        const auto first = replaced(formatVoice(neuralVoice()), "timbre-voice/2", "timbre-voice/1");
        QVERIFY(refusal(first).find("timbre-voice/2") != std::string::npos);
        QVERIFY(refusal(replaced(formatVoice(voice), "voice/2", "voice/1")).find("engine") !=
                std::string::npos);
    }

    void faultsOfNeuralVoicesNameTheirField_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("named");
        const QString hash(64, 'a');
        QTest::newRow("short hash") << hash << "aa"
                                    << "reference.sound";
        QTest::newRow("path as hash") << hash << "../" + hash.mid(3) << "reference.sound";
        QTest::newRow("no sound, no vector") << "\"reference\": {"
                                             << "\"reference\": {}, \"x\": {"
                                             << "reference";
        QTest::newRow("reference as text") << "\"reference\": {"
                                           << "\"reference\": \"\", \"x\": {"
                                           << "reference";
        QTest::newRow("vector as list") << "\"vector\": \""
                                        << "\"vector\": [1], \"x\": \""
                                        << "reference.vector";
        QTest::newRow("vector with half a number") << "\"vector\": \""
                                                   << "\"vector\": \"AAAA"
                                                   << "reference.vector";
        QTest::newRow("infinite vector") << "\"vector\": \"AADAPw"
                                         << "\"vector\": \"AACAfw"
                                         << "reference.vector";
        QTest::newRow("unknown part") << "\"transcript\""
                                      << "\"transcrypt\""
                                      << "transcrypt";
        QTest::newRow("floor above one") << "0.712"
                                         << "1.712"
                                         << "similarityFloor";
        QTest::newRow("floor as text") << "0.71234567890123"
                                       << "\"0.7\""
                                       << "similarityFloor";
        QTest::newRow("style with a control") << "Whispering"
                                              << "\\u001b[2J"
                                              << "style";
        QTest::newRow("long wish") << "hoarse" << QString(4001, 'h') << "wish";
        QTest::newRow("engine as a path") << "qwen3-tts-1.7b-base"
                                          << "../qwen"
                                          << "engine";
        QTest::newRow("other schema") << "voice/2"
                                      << "voice/3"
                                      << "schema";
    }
    void faultsOfNeuralVoicesNameTheirField() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, named);
        const auto good = formatVoice(neuralVoice());
        const auto bad = replaced(good, from.toStdString(), to.toStdString());
        QVERIFY(bad != good);
        const auto message = refusal(bad);
        QVERIFY2(message.find(named.toStdString()) != std::string::npos, message.c_str());
    }

    void equalVoicesGiveEqualBytes() {
        const auto text = formatVoice(fullVoice());
        QCOMPARE(formatVoice(parseVoice(text)), text);
        // Whatever order the fields of the document have.
        QCOMPARE(formatVoice(parseVoice(R"({"language":"en","baseVoice":"slt","name":"n","id":"i",
            "engine":"flite","parameters":{"rate":90,"pitch":1},"schema":"timbre-voice/1"})")),
                 formatVoice(parseVoice(R"({"schema":"timbre-voice/1","id":"i","name":"n","parameters":
            {"pitch":1,"rate":90},"engine":"flite","baseVoice":"slt","language":"en"})")));
    }

    void theFormatIsTheDocumentedOne() {
        Voice voice = fullVoice();
        voice.parameters = {{"rate", 150}};
        voice.name = std::string("N");
        voice.description.clear();
        QCOMPARE(formatVoice(voice), std::string(R"({
  "schema": "timbre-voice/1",
  "id": "user-3f2a",
  "name": "N",
  "engine": "espeak",
  "engineVersion": "1.51",
  "baseVoice": "vi-vn-x-south",
  "language": "vi-VN-x-south",
  "parameters": {
    "rate": 150.0
  },
  "seed": 18446744073709551615,
  "version": 7,
  "builtIn": true,
  "description": "",
  "tags": [
    "male",
    "old"
  ]
}
)"));
    }

    void faultsNameTheirField_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("named");
        QTest::newRow("other schema") << "voice/1"
                                      << "voice/9"
                                      << "schema";
        QTest::newRow("no id") << "\"id\""
                               << "\"ID\""
                               << "id";
        QTest::newRow("id with a slash") << "user-3f2a"
                                         << "../3f2a"
                                         << "id";
        QTest::newRow("empty name") << "Thầy giáo “Minh”"
                                    << ""
                                    << "name";
        QTest::newRow("name with a control") << "Thầy"
                                             << "\\u0007"
                                             << "name";
        QTest::newRow("number for a text") << "\"espeak\""
                                           << "5"
                                           << "engine";
        QTest::newRow("text for a number") << "150.0"
                                           << "\"fast\""
                                           << "parameters.rate";
        QTest::newRow("huge number") << "150.0"
                                     << "1e300"
                                     << "parameters.rate";
        QTest::newRow("key with a space") << "\"rate\""
                                          << "\"r t\""
                                          << "parameters";
        QTest::newRow("negative seed") << "18446744073709551615"
                                       << "-1"
                                       << "seed";
        QTest::newRow("fraction as version") << ": 7"
                                             << ": 7.5"
                                             << "version";
        QTest::newRow("version 0") << ": 7"
                                   << ": 0"
                                   << "version";
        QTest::newRow("beyond 63 bits") << ": 7"
                                        << ": 18446744073709551615"
                                        << "version";
        QTest::newRow("flag as number") << "true"
                                        << "1"
                                        << "builtIn";
        QTest::newRow("tags as text") << "["
                                      << "{}, \"x\": ["
                                      << "tags";
        QTest::newRow("unknown field") << "\"seed\""
                                       << "\"sead\""
                                       << "sead";
        QTest::newRow("twice") << "\"seed\": 1"
                               << "\"id\": \"b\", \"seed\": 1"
                               << "id";
        QTest::newRow("path as base") << "vi-vn-x-south"
                                      << "../../etc"
                                      << "baseVoice";
        QTest::newRow("cut off") << "\"tags\""
                                 << ""
                                 << "JSON";
    }
    void faultsNameTheirField() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, named);
        const auto good = formatVoice(fullVoice());
        const auto bad = replaced(good, from.toStdString(), to.toStdString());
        QVERIFY(bad != good);
        const auto message = refusal(bad);
        QVERIFY2(message.find(named.toStdString()) != std::string::npos, message.c_str());
    }

    void hostileDocumentsAreRefused() {
        QVERIFY(!refusal("").empty());
        QVERIFY(!refusal("null").empty());
        QVERIFY(!refusal("[]").empty());
        QVERIFY(!refusal(std::string("\xFF\xFE{\0}", 5)).empty());
        QVERIFY(!refusal(std::string(100'000, '[')).empty());
        QVERIFY(!refusal(std::string(1 << 20, ' ') + formatVoice(fullVoice())).empty());
        std::string nested;
        for (int i = 0; i < 20'000; ++i) nested += "{\"a\":";
        QVERIFY(!refusal(nested).empty());
    }

    // Whatever the bytes, the answer is a voice or InvalidDocument.
    void damagedDocumentsNeverDoMore() {
        std::mt19937 random(20);
        const auto plain = formatVoice(fullVoice()), neural = formatVoice(neuralVoice());
        constexpr std::string_view kPieces = "{}[]\",:0-9.eE+\\u\x80\xC3\xF0\n nulltrue";
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            auto text = round % 2 == 0 ? plain : neural;
            for (auto changes = random() % 4 + 1; changes > 0; --changes) {
                const auto at = random() % text.size();
                switch (random() % 3) {
                    case 0:
                        text[at] = kPieces[random() % kPieces.size()];
                        break;
                    case 1:
                        text.erase(at, random() % 20 + 1);
                        break;
                    default:
                        text.insert(at, text.substr(random() % text.size(), random() % 30));
                        break;
                }
                if (text.empty()) text.push_back('{');
            }
            try {
                const Voice voice = parseVoice(text);
                QVERIFY(parseVoice(formatVoice(voice)) == voice);
                ++accepted;
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidDocument);
            }
        }
        QVERIFY(accepted > 100 && accepted < 19'000);  // both sides were tried
    }
};

QTEST_APPLESS_MAIN(VoiceDocumentTest)
#include "voice_document_test.moc"
