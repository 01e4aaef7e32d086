#include "core/text/word_differences.h"

#include "core/text/compared_words.h"
#include "core/text/segment_edit.h"

#include <QtTest>

#include <random>
#include <span>
#include <sstream>

using namespace timbre::text;

namespace {

constexpr std::int64_t kWordMs = 200;

Segment segmentOf(const std::string& text, std::int64_t startMs) {
    Segment segment{.startMs = startMs, .endMs = startMs, .text = text, .speaker = {}, .words = {}};
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        segment.words.push_back(
            {.text = word, .startMs = segment.endMs, .endMs = segment.endMs + kWordMs, .confidence = 0.5});
        segment.endMs += kWordMs;
    }
    return segment;
}

std::vector<Segment> segmentsOf(const std::vector<std::string>& texts) {
    std::vector<Segment> segments;
    for (const auto& text : texts)
        segments.push_back(segmentOf(text, segments.empty() ? 0 : segments.back().endMs));
    return segments;
}

// All of it as it is compared, without spaces.
std::string sound(const std::vector<Segment>& segments) {
    std::string all;
    for (const auto& segment : segments)
        for (const auto& word : comparedWords(segment.text)) all += word.text;
    return all;
}

Segment with(const Segment& ours, std::span<const WordDifference> chosen) {
    std::vector<WordReplacement> replacements;
    for (const auto& one : chosen)
        replacements.push_back({one.word, one.count, one.heard, one.startMs, one.endMs});
    return withWords(ours, replacements);
}

std::vector<Segment> withAll(const std::vector<Segment>& ours,
                             const std::vector<WordDifference>& differences) {
    std::vector<Segment> changed;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        std::vector<WordDifference> own;
        for (const auto& one : differences)
            if (one.segment == i) own.push_back(one);
        changed.push_back(with(ours[i], own));
    }
    return changed;
}

std::string randomLine(std::mt19937& random) {
    static const std::vector<std::string> kWords{"one,",  "two",   "Three", "ice-cream",
                                                 "don't", "vier.", "你好",  "five"};
    std::string line;
    for (auto count = 1 + random() % 8; count > 0; --count)
        line += (line.empty() ? "" : " ") + kWords[random() % kWords.size()];
    return line;
}

}  // namespace

class WordDifferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void caseAndPunctuationAreNoDifference() {
        QVERIFY(wordDifferences(segmentsOf({"Hello, world.", "How are you?"}),
                                segmentsOf({"hello world how", "are you"}))
                    .empty());
    }
    void anotherSpellingIsNoDifference() {
        QVERIFY(
            wordDifferences(segmentsOf({"ice-cream for everyone"}), segmentsOf({"ice cream for every one"}))
                .empty());
    }
    void otherWordsNameOursAndTheirs() {
        const auto found = wordDifferences(segmentsOf({"we saw a grey cat", "it ran"}),
                                           segmentsOf({"we saw the great cat it ran"}));

        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].segment, std::size_t(0));
        QCOMPARE(found[0].word, std::size_t(2));
        QCOMPARE(found[0].count, std::size_t(2));
        QCOMPARE(found[0].heard, std::string("the great"));
        QCOMPARE(found[0].startMs, 2 * kWordMs);
        QCOMPARE(found[0].endMs, 4 * kWordMs);
    }
    void aWordOfTwoPartsDiffersAsAWhole() {
        const auto found =
            wordDifferences(segmentsOf({"an ice-cream here"}), segmentsOf({"an ice-dream here"}));

        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].count, std::size_t(1));
        QCOMPARE(found[0].heard, std::string("ice-dream"));
    }
    void aDifferenceOverTwoSegmentsBecomesTwo() {
        const auto found = wordDifferences(segmentsOf({"a b", "c d"}), segmentsOf({"a x y d"}));

        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].heard, std::string("x"));
        QCOMPARE(found[1].segment, std::size_t(1));
        QCOMPARE(found[1].heard, std::string("y"));
    }
    void whatWasPassedOverFillsTheGap() {
        std::vector<Segment> ours{
            segmentOf("one two", 0),
            {.startMs = 400, .endMs = 1000, .text = {}, .speaker = {}, .words = {}, .gap = kGapSkipped},
            segmentOf("six", 1000)};

        const auto found = wordDifferences(ours, segmentsOf({"one two three four five six"}));

        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].segment, std::size_t(1));
        QCOMPARE(found[0].count, std::size_t(0));
        const auto filled = with(ours[1], found);
        QCOMPARE(filled.text, std::string("three four five"));
        QVERIFY(filled.gap.empty());
    }
    void onlyTheRangeIsCompared() {
        const auto found = wordDifferences(segmentsOf({"a b c d e f"}), std::vector{segmentOf("c x", 400)},
                                           {.fromMs = 400, .toMs = 800});

        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].word, std::size_t(3));
        QCOMPARE(found[0].heard, std::string("x"));
    }
    void onlyWhatWasChosenChanges() {
        const auto ours = segmentsOf({"Red, green, blue."});
        const auto found = wordDifferences(ours, segmentsOf({"rad green glue"}));
        QCOMPARE(found.size(), std::size_t(2));

        const auto changed = with(ours[0], std::vector{found[1]});

        QCOMPARE(changed.text, std::string("Red, green, glue"));
        QCOMPARE(changed.words[1].startMs, ours[0].words[1].startMs);
        QCOMPARE(changed.words[1].confidence, 0.5);
    }
    void wordsThatTheOtherDidNotHearGo() {
        const auto ours = segmentsOf({"well um we go"});

        const auto changed = withAll(ours, wordDifferences(ours, segmentsOf({"well we go"})));

        QCOMPARE(changed[0].text, std::string("well we go"));
    }
    void nothingOfOursHasNothingToChange() {
        QVERIFY(wordDifferences({}, segmentsOf({"new words"})).empty());
    }
    // Whatever both heard: with every difference taken, our text says what theirs says.
    void takingAllDifferencesGivesTheirText() {
        std::mt19937 random(11);
        for (int round = 0; round < 500; ++round) {
            std::vector<std::string> ourTexts, theirTexts;
            for (auto count = 1 + random() % 5; count > 0; --count) {
                ourTexts.push_back(randomLine(random));
                theirTexts.push_back(random() % 3 == 0 ? ourTexts.back() : randomLine(random));
            }
            const auto ours = segmentsOf(ourTexts), theirs = segmentsOf(theirTexts);

            const auto differences = wordDifferences(ours, theirs);

            QCOMPARE(sound(withAll(ours, differences)), sound(theirs));
            for (const auto& one : differences) {
                QVERIFY(one.segment < ours.size());
                QVERIFY(one.word + one.count <= ours[one.segment].words.size());
                QVERIFY(one.count > 0 || !one.heard.empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(WordDifferencesTest)
#include "word_differences_test.moc"
