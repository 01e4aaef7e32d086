#include "core/base/error.h"
#include "core/models/pocketsphinx/pocketsphinx.h"
#include "core/models/pocketsphinx/pronounce.h"
#include "tests/core/models/pocketsphinx/spoken.h"
#include "tests/core/models/pocketsphinx/test_sound.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <optional>

using namespace timbre;
using namespace timbre::tests;
using models::pocketsphinx::wordsToSpeak;

namespace {

constexpr const char* kText = "Please call me back tomorrow morning, before nine.";

std::optional<std::string> noDictionary(const std::string&) {
    return std::nullopt;
}

// Every word "has" its own name as pronunciation.
std::optional<std::string> anyWord(const std::string& word) {
    if (word.find('(') != std::string::npos) return std::nullopt;
    return word;
}

std::string phonesOf(std::string_view text, const models::pocketsphinx::Dictionary& dictionary) {
    std::string all;
    for (const auto& word : wordsToSpeak(text, dictionary))
        for (const auto& part : word.parts) all += (all.empty() ? "" : " | ") + part.pronunciations.front();
    return all;
}

}  // namespace

class AlignerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsNumbersAndAbbreviations_data();
    void readsNumbersAndAbbreviations();
    void guessesWhatNoDictionaryKnows();
    void placesWordsWhereTheyWereSpoken();
    void wordsPointIntoTheText();
    void wordsThatWereNotSaidGetNoConfidence();
    void oddTextIsPlacedOrInterpolated();
    void textThatIsTooLongForTheSoundStillComesBack();
    void longRecordingsAreAlignedInWindows();
    void soundWithoutSpeechGivesOrderedTimes_data();
    void soundWithoutSpeechGivesOrderedTimes();
    void nothingToAlignIsAnError();
    void stopGivesNothing();

private:
    std::vector<text::Word> align(const std::vector<float>& sound, std::string_view text) {
        return transcriber_->align(sound, text, "en", {});
    }
    // Times in order, inside the sound.
    static void verifyOrder(const std::vector<text::Word>& words, const std::vector<float>& sound) {
        std::int64_t last = 0;
        for (const text::Word& word : words) {
            QVERIFY2(word.startMs >= last && word.endMs >= word.startMs, word.text.c_str());
            last = word.endMs;
        }
        QVERIFY(last <= static_cast<std::int64_t>(sound.size()) / 16);
    }

    std::unique_ptr<models::Transcriber> transcriber_;
};

void AlignerTest::initTestCase() {
    transcriber_ = models::pocketsphinx::load();
}

void AlignerTest::readsNumbersAndAbbreviations_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("words") << QByteArray("Good, \"morning\"!") << QByteArray("good | morning");
    QTest::newRow("apostrophe") << QByteArray("it\xE2\x80\x99s o'clock") << QByteArray("it's | o'clock");
    QTest::newRow("hyphen") << QByteArray("well-known \xE2\x80\x94 yes") << QByteArray("well | known | yes");
    QTest::newRow("number") << QByteArray("1,250") << QByteArray("one | thousand | two | hundred | fifty");
    QTest::newRow("zero") << QByteArray("0") << QByteArray("zero");
    QTest::newRow("teens") << QByteArray("17") << QByteArray("seventeen");
    QTest::newRow("leading zero") << QByteArray("007") << QByteArray("zero | zero | seven");
    QTest::newRow("long number") << QByteArray("12345678")
                                 << QByteArray("one | two | three | four | five | six | seven | eight");
    QTest::newRow("mixed") << QByteArray("B2B") << QByteArray("b | two | b");
    QTest::newRow("no word") << QByteArray("... \xE2\x80\xA6 -- !?") << QByteArray("");
}

void AlignerTest::readsNumbersAndAbbreviations() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);

    QCOMPARE(phonesOf(text.toStdString(), anyWord), said.toStdString());
}

void AlignerTest::guessesWhatNoDictionaryKnows() {
    QCOMPARE(phonesOf("Shuttle", noDictionary), std::string("SH AH T L EH"));
    QVERIFY(wordsToSpeak("shuttle", noDictionary).front().parts.front().guessed);
    QVERIFY(wordsToSpeak("\xE6\x97\xA5\xE6\x9C\xAC", noDictionary).front().parts.empty());
}

void AlignerTest::placesWordsWhereTheyWereSpoken() {
    const Spoken spoken = speak(kText);
    std::vector<float> sound(16000 * 2, 0.0F);
    append(sound, spoken.samples);
    append(sound, std::vector<float>(16000, 0.0F));

    const std::vector<text::Word> words = align(sound, kText);

    QCOMPARE(words.size(), spoken.words.size());
    verifyOrder(words, sound);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const double start = static_cast<double>(words[i].startMs) / 1000 - 2;
        // Measured: 18 ms on average, 88 ms at most.
        QVERIFY2(std::abs(start - spoken.words[i].startSeconds) < 0.13, words[i].text.c_str());
        QCOMPARE(words[i].confidence, 1.0);
    }
}

void AlignerTest::wordsPointIntoTheText() {
    const std::string text = kText;

    for (const text::Word& word : align(speak(text).samples, text))
        QCOMPARE(
            text.substr(static_cast<std::size_t>(word.textOffset), static_cast<std::size_t>(word.textLength)),
            word.text);
}

void AlignerTest::wordsThatWereNotSaidGetNoConfidence() {
    const std::vector<float> sound = speak("please call me tomorrow before nine").samples;

    const std::vector<text::Word> words = align(sound, kText);

    QCOMPARE(words.size(), std::size_t{8});
    verifyOrder(words, sound);
    for (const text::Word& word : words)
        QCOMPARE(word.confidence, word.text == "back" || word.text == "morning" ? 0.0 : 1.0);
}

void AlignerTest::oddTextIsPlacedOrInterpolated() {
    const std::string text =
        "call \xF0\x9F\x98\x80 me \xE6\x97\xA5\xE6\x9C\xAC Zblorktz \xFF\xC3 back (now)?";
    const std::vector<float> sound = speak("call me back now").samples;

    const std::vector<text::Word> words = align(sound, text);

    QVERIFY(words.size() >= 7);
    verifyOrder(words, sound);
    QCOMPARE(words[1].confidence, 0.0);
    QCOMPARE(words.front().confidence, 1.0);
}

void AlignerTest::textThatIsTooLongForTheSoundStillComesBack() {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "this was never said ";
    const std::vector<float> sound = speak("call me").samples;

    const std::vector<text::Word> words = align(sound, text);

    QCOMPARE(words.size(), std::size_t{2000});
    verifyOrder(words, sound);
}

void AlignerTest::longRecordingsAreAlignedInWindows() {
    // Two minutes, so that words cross the windows' ends, with a silence longer than a window.
    const Spoken spoken = speak(kText);
    std::vector<float> sound;
    std::vector<double> starts;
    std::string text;
    for (int i = 0; i < 20; ++i) {
        append(sound, std::vector<float>(i == 10 ? 16000 * 70 : 1600 * static_cast<std::size_t>(i), 0.0F));
        const double begin = static_cast<double>(sound.size()) / 16000;
        for (const SpokenWord& word : spoken.words) starts.push_back(begin + word.startSeconds);
        append(sound, spoken.samples);
        text += std::string(kText) + '\n';
    }

    const std::vector<text::Word> words = align(sound, text);

    QCOMPARE(words.size(), starts.size());
    verifyOrder(words, sound);
    for (std::size_t i = 0; i < words.size(); ++i)
        QVERIFY2(std::abs(static_cast<double>(words[i].startMs) / 1000 - starts[i]) < 0.15,
                 words[i].text.c_str());
}

void AlignerTest::soundWithoutSpeechGivesOrderedTimes_data() {
    QTest::addColumn<QList<float>>("sound");
    const auto row = [](const char* name, const std::vector<float>& sound) {
        QTest::newRow(name) << QList<float>(sound.begin(), sound.end());
    };
    row("one sample", {0.5F});
    row("a twentieth of a second", noise(0.05, 0.5F));
    row("silence", std::vector<float>(16000, 0.0F));
    row("not a number", std::vector<float>(16000, std::numeric_limits<float>::quiet_NaN()));
    row("hiss", noise(2, 1.0F));
}

void AlignerTest::soundWithoutSpeechGivesOrderedTimes() {
    QFETCH(QList<float>, sound);
    const std::vector<float> samples(sound.begin(), sound.end());

    const std::vector<text::Word> words = align(samples, kText);

    QCOMPARE(words.size(), std::size_t{8});
    verifyOrder(words, samples);
}

void AlignerTest::nothingToAlignIsAnError() {
    const std::vector<float> sound(16000, 0.0F);
    const auto codeOf = [&](const std::vector<float>& samples, std::string_view text) {
        try {
            align(samples, text);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };

    QCOMPARE(codeOf({}, kText), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(sound, ""), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(sound, " \n\t"), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(sound, "... -- !"), ErrorCode::InvalidInput);
}

void AlignerTest::stopGivesNothing() {
    std::stop_source stop;
    stop.request_stop();

    QVERIFY(transcriber_->align(speak(kText).samples, kText, "en", stop.get_token()).empty());
}

QTEST_GUILESS_MAIN(AlignerTest)
#include "aligner_test.moc"
