#include "core/base/error.h"
#include "core/voices/voice.h"

#include <QtTest>

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
                                      << "voice/2"
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
        const auto good = formatVoice(fullVoice());
        constexpr std::string_view kPieces = "{}[]\",:0-9.eE+\\u\x80\xC3\xF0\n nulltrue";
        int accepted = 0;
        for (int round = 0; round < 20'000; ++round) {
            auto text = good;
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
