#include "core/engine/requests.h"

#include "core/base/error.h"

#include <QtTest>

#include <random>

using namespace timbre;
using namespace timbre::engine;

namespace {

SpeakRequest fullSpeakRequest() {
    SpeakRequest request;
    request.text = "Say \"this\"\nand [pause 1s] that: žluťoučký 猫";
    request.textIsSubtitles = true;
    request.voice = {.id = "user-1",
                     .name = "Ann",
                     .engine = "espeak",
                     .engineVersion = "1.51",
                     .baseVoice = "en-us",
                     .language = "en-US",
                     .parameters = {{"pitch", 61.5}},
                     .seed = 7,
                     .version = 3,
                     .builtIn = false,
                     .description = "",
                     .tags = {"calm"}};
    request.speed = 1.25;
    request.semitones = -2.5;
    request.normalise = false;
    request.targetLufs = -23;
    request.trimSilence = true;
    request.paragraphPauseMs = 700;
    request.glossary = {{"SQL", "sequel", true}};
    request.play = false;
    request.useCache = false;
    request.title = "A title";
    request.exportTo = "/tmp/x.opus";
    request.exportFormat = audio::FileFormat::Opus;
    request.exportQuality = 0.3;
    request.priority = Priority::Batch;
    request.keep = false;
    request.purpose = storage::JobPurpose::Bench;
    return request;
}

bool acceptsOrRefuses(const std::string& json) {
    try {
        speakRequestFromJson(json);
    } catch (const Error& error) {
        return error.code() == ErrorCode::InvalidDocument;
    }
    return true;
}

}  // namespace

class RequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speakRequestSurvivesTheJournal() {
        const auto json = toJson(fullSpeakRequest());
        const auto back = speakRequestFromJson(json);
        QCOMPARE(toJson(back), json);
        QCOMPARE(back.text, fullSpeakRequest().text);
        QVERIFY(back.voice == fullSpeakRequest().voice);
        QVERIFY(back.exportTo == fullSpeakRequest().exportTo);
        QVERIFY(back.priority == Priority::Batch);
        QVERIFY(!back.keep && back.purpose == storage::JobPurpose::Bench);
        QCOMPARE(back.glossary.at(0).spoken, std::string("sequel"));
    }

    void transcribeRequestSurvivesTheJournal() {
        TranscribeRequest request;
        request.source = SoundSource::Microphone;
        request.recordingAsset = "recordings/1.wav";
        request.inputDevice = "ALSA/mic";
        request.partials = false;
        request.pauseMs = 250;
        request.title = "Meeting";
        request.purpose = storage::JobPurpose::Check;
        const auto json = toJson(request);
        QCOMPARE(toJson(transcribeRequestFromJson(json)), json);
        QVERIFY(transcribeRequestFromJson(json).source == SoundSource::Microphone);
        QVERIFY(transcribeRequestFromJson(json).purpose == storage::JobPurpose::Check);
    }

    void requestsOfOlderVersionsAreKeptAndForUse() {
        auto request = fullSpeakRequest();
        request.keep = true;
        request.purpose = storage::JobPurpose::Use;
        const auto json = toJson(request);
        QVERIFY(json.find("\"keep\"") == std::string::npos && json.find("purpose") == std::string::npos);
        QVERIFY(speakRequestFromJson(json).keep);
        QVERIFY(speakRequestFromJson(json).purpose == storage::JobPurpose::Use);
    }

    void brokenUtf8IsJournaledAsValidJson() {
        auto request = fullSpeakRequest();
        request.text = "bad \xff\xfe bytes";
        QVERIFY(speakRequestFromJson(toJson(request)).text.find("bytes") != std::string::npos);
    }

    void invalidRequestsAreExplained_data() {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blank text") << "text"
                                    << "no text";
        QTest::newRow("no voice") << "voice"
                                  << "no voice";
        QTest::newRow("speed") << "speed"
                               << "speed is 3";
        QTest::newRow("semitones") << "semitones"
                                   << "semitones is nan";
        QTest::newRow("loudness") << "lufs"
                                  << "target loudness is 0";
        QTest::newRow("pause") << "pause"
                               << "pause between paragraphs is -1";
    }
    void invalidRequestsAreExplained() {
        QFETCH(QString, part);
        QFETCH(QString, expected);
        auto request = fullSpeakRequest();
        if (part == "text") request.text = " \n\t ";
        if (part == "voice") request.voice.engine.clear();
        if (part == "speed") request.speed = 3;
        if (part == "semitones") request.semitones = std::nan("");
        if (part == "lufs") request.targetLufs = 0;
        if (part == "pause") request.paragraphPauseMs = -1;
        const auto problem = validate(request);
        QVERIFY(problem.has_value());
        QVERIFY2(problem->find(expected.toStdString()) != std::string::npos, problem->c_str());
        QVERIFY(!validate(fullSpeakRequest()).has_value());
    }

    void mutatedDocumentsNeverCrash() {
        const std::string good = toJson(fullSpeakRequest());
        std::mt19937 random(20);
        for (int round = 0; round < 4000; ++round) {
            std::string bad = good;
            for (int edits = 1 + int(random() % 4); edits > 0; --edits) {
                const std::size_t at = random() % bad.size();
                if (random() % 3 == 0)
                    bad.erase(at, random() % 9);
                else
                    bad[at] = static_cast<char>(random());
                if (bad.empty()) bad = "{";
            }
            QVERIFY2(acceptsOrRefuses(bad), ("round " + std::to_string(round)).c_str());
        }
    }
};

QTEST_APPLESS_MAIN(RequestsTest)
#include "requests_test.moc"
