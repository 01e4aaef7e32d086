// Loops, speech without text, and the agreement of successive hearings.
#include "core/models/whisper/repetition.h"

#include "core/models/whisper/agreement.h"
#include "core/models/whisper/word_text.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <sstream>

using namespace timbre::models::whisper;

namespace {

constexpr double kEver = std::numeric_limits<double>::infinity();

std::vector<std::string> words(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> all;
    for (std::string word; stream >> word;) all.push_back(" " + word);
    return all;
}

// One word every half second.
std::vector<LiveWord> liveWords(const std::string& text, double start = 0) {
    std::vector<LiveWord> all;
    for (const std::string& word : words(text)) {
        all.push_back({.text = word, .start = start, .end = start + 0.4, .probability = 0.9});
        start += 0.5;
    }
    return all;
}

std::string textOf(const std::vector<LiveWord>& all) {
    std::string text;
    for (const LiveWord& word : all) text += word.text;
    return text;
}

}  // namespace

class RepetitionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsLoops_data();
    void findsLoops();
    void aLoopLiesInsideTheWordsAndRepeats();
    void theSameSegmentAgain();
    void findsSpeechWithoutText();
    void speechWithoutTextLiesInSpeechOutsideText();
    void wordsCompareWithoutCaseAndMarks();
    void sentencesEndBehindQuotes();
    void confirmsWhatTwoHearingsAgreeOn();
    void caseAndMarksDoNotDisagree();
    void aWordAtTheEndOfTheSoundWaits();
    void whatIsConfirmedIsNotSaidTwice();
    void forgettingStartsOver();
    void seesALoop();
    void confirmedTextIsThePrefixOfWhatWasSaid();
};

void RepetitionTest::findsLoops_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("times");
    QTest::newRow("none") << "the quick brown fox jumps over the lazy dog" << -1 << 0 << 0;
    QTest::newRow("people do say it") << "no no no that is very very very bad" << -1 << 0 << 0;
    QTest::newRow("one word") << "well so so so so so so" << 1 << 1 << 6;
    QTest::newRow("thanks") << "Thank you. Thank you. Thank you. Thank you." << 0 << 2 << 4;
    QTest::newRow("a phrase") << "and I said go to the go to the go to the end" << 3 << 3 << 3;
    QTest::newRow("other case and marks") << "Go to it, go to it. GO TO IT!" << 0 << 3 << 3;
    QTest::newRow("twice is not a loop") << "one two three four one two three four" << -1 << 0 << 0;
    QTest::newRow("nothing") << "" << -1 << 0 << 0;
    QTest::newRow("marks alone") << ". . . . . . . ." << -1 << 0 << 0;
}

void RepetitionTest::findsLoops() {
    QFETCH(QString, text);
    QFETCH(int, first);
    QFETCH(int, length);
    QFETCH(int, times);

    const auto loop = findLoop(words(text.toStdString()));

    QCOMPARE(loop.has_value(), first >= 0);
    if (!loop) return;
    QCOMPARE(static_cast<int>(loop->first), first);
    QCOMPARE(static_cast<int>(loop->length), length);
    QCOMPARE(static_cast<int>(loop->times), times);
}

void RepetitionTest::aLoopLiesInsideTheWordsAndRepeats() {
    std::mt19937 random(4);
    int found = 0;
    for (int round = 0; round < 5000; ++round) {
        std::vector<std::string> all(random() % 30);
        for (std::string& word : all) word = std::string(1, static_cast<char>('a' + random() % 3));
        const auto loop = findLoop(all);
        if (!loop) continue;
        ++found;
        QVERIFY(loop->end() <= all.size());
        QVERIFY(loop->times >= 3);
        for (std::size_t i = loop->first; i + loop->length < loop->end(); ++i)
            QCOMPARE(all[i], all[i + loop->length]);
    }
    QVERIFY(found > 100);
}

void RepetitionTest::theSameSegmentAgain() {
    const std::string line = "See you in the next video.";

    QVERIFY(isSameAgain(std::vector<std::string>{"Hello.", line, "see you in the next video"}, line));
    QVERIFY(!isSameAgain(std::vector<std::string>{line, "Hello.", line}, line));
    QVERIFY(!isSameAgain(std::vector<std::string>{"Yes.", "Yes.", "Yes."}, "Yes."));
    QVERIFY(isSameAgain(std::vector<std::string>{"Yes.", "Yes.", "Yes.", "Yes."}, "Yes."));
    QVERIFY(!isSameAgain({}, line));
}

void RepetitionTest::findsSpeechWithoutText() {
    const std::vector<Stretch> speech{{0, 10}, {20, 24}, {30, 50}}, text{{0, 9.8}, {35, 40}};

    const auto without = speechWithoutText(speech, text, 3);

    QCOMPARE(without.size(), std::size_t{3});
    QVERIFY(without[0] == (Stretch{20, 24}));
    QVERIFY(without[1] == (Stretch{30, 34.5}));
    QVERIFY(without[2] == (Stretch{40.5, 50}));
}

void RepetitionTest::speechWithoutTextLiesInSpeechOutsideText() {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> step(0, 6);
    const auto stretches = [&] {
        std::vector<Stretch> all;
        double at = 0;
        for (std::size_t i = random() % 8; i > 0; --i) {
            const double start = at + step(random), end = start + step(random);
            all.push_back({start, end});
            at = end;
        }
        return all;
    };
    for (int round = 0; round < 2000; ++round) {
        const auto speech = stretches(), text = stretches();
        double last = 0;
        for (const Stretch& one : speechWithoutText(speech, text, 2)) {
            QVERIFY(one.length() > 2 && one.start >= last);
            last = one.end;
            QVERIFY(std::ranges::any_of(
                speech, [&](const Stretch& s) { return one.start >= s.start && one.end <= s.end; }));
            QVERIFY(std::ranges::none_of(
                text, [&](const Stretch& t) { return one.start < t.end && t.start < one.end; }));
        }
    }
}

void RepetitionTest::wordsCompareWithoutCaseAndMarks() {
    QCOMPARE(comparable(" “Größe!”"), std::string("größe"));
    QCOMPARE(comparable(" ÄRGER,"), std::string("ärger"));
    QCOMPARE(comparable("МОСКВА."), std::string("москва"));
    QCOMPARE(comparable(" don't"), std::string("don't"));
    QCOMPARE(shownText(" one\rtwo\x12 \f"), std::string("one two"));
    QCOMPARE(shownText(" \n\x7F"), std::string());
    QCOMPARE(comparable(" --"), std::string());
    QCOMPARE(comparable("日本。"), std::string("日本"));
}

void RepetitionTest::sentencesEndBehindQuotes() {
    QVERIFY(endsSentence(" done."));
    QVERIFY(endsSentence(" done.”"));
    QVERIFY(endsSentence("吗？"));
    QVERIFY(!endsSentence(" done,"));
    QVERIFY(!endsSentence(""));
}

void RepetitionTest::confirmsWhatTwoHearingsAgreeOn() {
    Agreement agreement;

    QCOMPARE(agreement.hear(liveWords("one two tree"), kEver).size(), std::size_t{0});
    QCOMPARE(textOf(agreement.hear(liveWords("one two three for"), kEver)), std::string(" one two"));
    QCOMPARE(textOf(agreement.open()), std::string(" three for"));
    QCOMPARE(textOf(agreement.hear(liveWords("three four", 1.0), kEver)), std::string(" three"));
    QCOMPARE(textOf(agreement.finish()), std::string(" four"));
    QCOMPARE(agreement.finish().size(), std::size_t{0});
}

void RepetitionTest::caseAndMarksDoNotDisagree() {
    Agreement agreement;
    agreement.hear(liveWords("One two"), kEver);

    QCOMPARE(textOf(agreement.hear(liveWords("one, two."), kEver)), std::string(" one, two."));
}

void RepetitionTest::aWordAtTheEndOfTheSoundWaits() {
    Agreement agreement;
    agreement.hear(liveWords("one two three"), kEver);

    QCOMPARE(textOf(agreement.hear(liveWords("one two three"), 1.0)), std::string(" one two"));
    QCOMPARE(textOf(agreement.open()), std::string(" three"));
}

void RepetitionTest::whatIsConfirmedIsNotSaidTwice() {
    Agreement agreement;
    agreement.hear(liveWords("one two three"), kEver);
    agreement.hear(liveWords("one two three"), kEver);  // confirmed until 1.4 s

    agreement.hear(liveWords("two three four", 1.35), kEver);  // the sound was cut, times moved

    QCOMPARE(textOf(agreement.open()), std::string(" four"));
}

void RepetitionTest::forgettingStartsOver() {
    Agreement agreement;
    agreement.hear(liveWords("one two"), kEver);
    agreement.forget();

    QCOMPARE(agreement.hear(liveWords("one two"), kEver).size(), std::size_t{0});
}

void RepetitionTest::seesALoop() {
    Agreement agreement;
    agreement.hear(liveWords("I think it is good it is good"), kEver);
    QVERIFY(!agreement.isLooping());

    agreement.hear(liveWords("I think it is good it is good it is good it is"), kEver);

    QVERIFY(agreement.isLooping());
    agreement.forget();
    QVERIFY(!agreement.isLooping());
}

// Hearings of a growing sound whose last words are wrong: what is confirmed is what was said, in order.
void RepetitionTest::confirmedTextIsThePrefixOfWhatWasSaid() {
    std::mt19937 random(6);
    for (int round = 0; round < 300; ++round) {
        std::vector<LiveWord> said;
        for (int i = 0; i < 40; ++i)
            said.push_back({.text = " w" + std::to_string(i), .start = i * 0.5, .end = i * 0.5 + 0.4});
        Agreement agreement;
        std::string confirmed;
        for (std::size_t heard = 1; heard <= said.size(); heard += 1 + random() % 4) {
            // Sometimes the sound was cut behind the last confirmed word.
            std::size_t from = 0;
            if (random() % 2 == 0)
                while (from < heard && said[from].end <= agreement.confirmedUntil()) ++from;
            std::vector<LiveWord> hearing(said.begin() + static_cast<std::ptrdiff_t>(from),
                                          said.begin() + static_cast<std::ptrdiff_t>(heard));
            for (LiveWord& word : hearing) word.start += static_cast<double>(random() % 8) / 100;
            if (!hearing.empty()) hearing.back().text += static_cast<char>('a' + random() % 26);
            const double end = hearing.empty() ? 0 : hearing.back().end;
            confirmed += textOf(agreement.hear(std::move(hearing), end - 0.2));
            QVERIFY2(textOf(said).starts_with(confirmed), confirmed.c_str());
        }
        QVERIFY(confirmed.size() > textOf(said).size() / 2);
    }
}

QTEST_GUILESS_MAIN(RepetitionTest)
#include "repetition_test.moc"
