#include "core/text/heard_marks.h"

#include "core/text/compared_words.h"
#include "core/text/plan.h"
#include "core/text/spelled_numbers.h"

#include <QtTest>

#include <algorithm>
#include <random>
#include <sstream>

using namespace timbre::text;

namespace {

constexpr std::int64_t kWordMs = 300;

// What a recogniser gives back: words without punctuation, one after the other from `startMs`.
Segment heardAs(const std::string& text, std::int64_t startMs = 0) {
    Segment segment{.startMs = startMs, .endMs = startMs, .text = text, .speaker = {}, .words = {}};
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        segment.words.push_back({.text = word, .startMs = segment.endMs, .endMs = segment.endMs + kWordMs});
        segment.endMs += kWordMs;
    }
    return segment;
}

// The take of a text: each sentence as long as its words.
std::vector<SpokenSentence> takeOf(const std::string& source, const Glossary& glossary = {}) {
    std::vector<SpokenSentence> take;
    std::int64_t at = 0;
    for (const auto& part : planSpeech(source, {.language = "en", .glossary = glossary}).parts) {
        const auto count = static_cast<std::int64_t>(comparedWords(part.text).size());
        take.push_back(
            {.text = part.text, .sourceByte = part.sourceByte, .startMs = at, .endMs = at + count * kWordMs});
        at = take.back().endMs;
    }
    return take;
}

HeardText compared(const std::string& source, const std::string& heard) {
    const std::vector<Segment> segments{heardAs(heard)};
    return compareHeard(source, takeOf(source), segments, "en");
}

std::string marked(const std::string& source, const HeardMark& mark) {
    return source.substr(static_cast<std::size_t>(mark.textOffset),
                         static_cast<std::size_t>(mark.textLength));
}

std::string someWord(std::mt19937& random) {
    static const std::vector<std::string> kWords{"house", "river",  "naïve", "don't", "Über", "seven",
                                                 "it",    "e-mail", "grün",  "three", "Dr",   "stone"};
    return kWords[random() % kWords.size()];
}

}  // namespace

class HeardMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasHeardAsWrittenHasNoMarks() {
        const auto result =
            compared("Good morning, how are you?\n\nI'm fine.", "good morning how are you i'm fine");

        QVERIFY(result.marks.empty());
        QCOMPARE(result.words.rate(), 0.0);
        QCOMPARE(result.characters.rate(), 0.0);
        QCOMPARE(result.words.referenceLength, std::size_t(7));
    }
    void anotherWordIsMarkedWhereItStands() {
        const std::string source = "The quick — [pause 200ms] brown fox jumps.";

        const auto result = compared(source, "the quick green fox jumps");

        QCOMPARE(result.marks.size(), std::size_t(1));
        QCOMPARE(marked(source, result.marks[0]), std::string("brown"));
        QCOMPARE(result.marks[0].heard, std::string("green"));
        QCOMPARE(result.marks[0].startMs, 2 * kWordMs);
        QCOMPARE(result.marks[0].endMs, 3 * kWordMs);
        QCOMPARE(result.words.substitutions, std::size_t(1));
    }
    void aMissingWordSoundsWhereTheTakeSaysIt() {
        const std::string source = "One two three four.";
        auto take = takeOf(source);
        take[0].words = {{.text = "two", .startMs = 310, .endMs = 590, .textOffset = 4, .textLength = 3}};
        const std::vector<Segment> heard{heardAs("one"), heardAs("three four", 600)};

        const auto result = compareHeard(source, take, heard, "en");

        QCOMPARE(result.marks.size(), std::size_t(1));
        QCOMPARE(marked(source, result.marks[0]), std::string("two"));
        QCOMPARE(result.marks[0].heard, std::string());
        QCOMPARE(result.marks[0].startMs, 310);
        QCOMPARE(result.marks[0].endMs, 590);
        QCOMPARE(result.words.deletions, std::size_t(1));
    }
    void anAdditionalWordIsMarkedBehindTheWordBefore() {
        const std::string source = "One two three.";

        const auto result = compared(source, "one two again three");

        QCOMPARE(result.marks.size(), std::size_t(1));
        QCOMPARE(result.marks[0].textOffset, 7);
        QCOMPARE(result.marks[0].textLength, 0);
        QCOMPARE(result.marks[0].heard, std::string("again"));
    }
    void noMarkReachesOverASentence() {
        const std::string source = "Alpha beta. Gamma delta.";

        const auto result = compared(source, "alpha one two delta");

        QCOMPARE(result.marks.size(), std::size_t(2));
        QCOMPARE(marked(source, result.marks[0]), std::string("beta"));
        QCOMPARE(result.marks[0].heard, std::string("one"));
        QCOMPARE(marked(source, result.marks[1]), std::string("Gamma"));
        QCOMPARE(result.marks[1].heard, std::string("two"));
    }
    void whatIsOnlyWrittenDifferentlyIsHeard_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("heard");
        QTest::newRow("number") << "I have 20 cats."
                                << "i have twenty cats";
        QTest::newRow("long number") << "All 1234 of them."
                                     << "all one thousand two hundred thirty four of them";
        QTest::newRow("year") << "It was in 1995."
                              << "it was in nineteen ninety five";
        QTest::newRow("ordinal") << "On the 3rd day."
                                 << "on the third day";
        QTest::newRow("digits heard") << "I have twenty cats."
                                      << "i have 20 cats";
        QTest::newRow("one word") << "Everyone came."
                                  << "every one came";
        QTest::newRow("two words") << "An ice cream."
                                   << "an icecream";
        QTest::newRow("hyphen") << "My e-mail."
                                << "my email";
        QTest::newRow("apostrophe") << "We can't."
                                    << "we cant";
    }
    void whatIsOnlyWrittenDifferentlyIsHeard() {
        QFETCH(QString, source);
        QFETCH(QString, heard);

        const auto result = compared(source.toStdString(), heard.toStdString());

        QVERIFY(result.marks.empty());
        QCOMPARE(result.words.rate(), 0.0);
        QCOMPARE(result.characters.rate(), 0.0);
    }
    void aNumberBesideAWrongWordIsNotMarked() {
        const std::string source = "I have 20 cats here.";

        const auto result = compared(source, "i have twenty bats here");

        QCOMPARE(result.marks.size(), std::size_t(1));
        QCOMPARE(marked(source, result.marks[0]), std::string("cats"));
        QCOMPARE(result.marks[0].heard, std::string("bats"));
    }
    void bothFormsOfAGlossaryWordAreRight() {
        const Glossary glossary{{.written = "GIF", .spoken = "jif"}};
        const std::string source = "A GIF moves.";
        const auto take = takeOf(source, glossary);
        for (const char* heard : {"a gif moves", "a jif moves"})
            QVERIFY(compareHeard(source, take, std::vector{heardAs(heard)}, "en").marks.empty());
        const auto wrong = compareHeard(source, take, std::vector{heardAs("a myth moves")}, "en");

        QCOMPARE(wrong.marks.size(), std::size_t(1));
        QCOMPARE(marked(source, wrong.marks[0]), std::string("GIF"));
    }
    void writingWithoutSpacesIsMarkedByWords() {
        const std::string source = "今天天气很好。";
        Segment heard{.startMs = 0, .endMs = 1800, .text = {}, .speaker = {}, .words = {}};
        std::int64_t at = 0;
        for (const char* character : {"今", "天", "天", "气", "不", "好"}) {
            heard.words.push_back({.text = character, .startMs = at, .endMs = at + 300});
            at += 300;
        }
        const auto result = compareHeard(source, takeOf(source), std::vector{heard}, "zh");

        QCOMPARE(result.marks.size(), std::size_t(1));
        QVERIFY(marked(source, result.marks[0]).find("很") != std::string::npos);
        QVERIFY(result.marks[0].heard.find("不") != std::string::npos);
    }
    void nothingHeardMarksEverySentence() {
        const std::string source = "One two. Three four.";

        const auto result = compareHeard(source, takeOf(source), {}, "en");

        QCOMPARE(result.marks.size(), std::size_t(2));
        QCOMPARE(result.words.rate(), 1.0);
    }
    void nothingSaidTakesWhatWasHeardAsAdded() {
        const auto result = compareHeard("", {}, std::vector{heardAs("hello there")}, "en");

        QCOMPARE(result.words.insertions, std::size_t(2));
        QCOMPARE(result.marks.size(), std::size_t(1));
    }
    // Any text and anything heard: marks are in order, inside the text, and as many as the rates say.
    void marksAndRatesAgree() {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::string source, heard;
            for (auto count = random() % 40; count > 0; --count) {
                const auto word = someWord(random);
                source += word + (random() % 6 == 0 ? ". " : " ");
                const auto change = random() % 10;
                if (change == 0) heard += "wrong ";
                if (change == 1) continue;
                heard += (change == 2 ? "other" : word) + " ";
            }
            const auto take = takeOf(source);

            const auto result = compareHeard(source, take, std::vector{heardAs(heard)}, "en");

            std::int64_t from = 0;
            std::size_t said = 0, other = 0;
            for (const auto& mark : result.marks) {
                QVERIFY(mark.textOffset >= from && mark.textLength >= 0);
                QVERIFY(mark.textLength > 0 || !mark.heard.empty());
                QVERIFY(mark.endMs >= mark.startMs);
                from = mark.textOffset + mark.textLength;
                said += comparedWords(marked(source, mark)).size();
                other += comparedWords(mark.heard).size();
            }
            QVERIFY(from <= static_cast<std::int64_t>(source.size()));
            const auto& words = result.words;
            QCOMPARE(words.substitutions + words.deletions, said);
            // A heard word of two parts is shown whole, even where one part is right.
            QVERIFY(words.substitutions + words.insertions <= other);
            QCOMPARE(words.rate() == 0, result.marks.empty());
        }
    }
    void numbersAreReadInTheirLanguage() {
        const auto german = numberReadings("21", "de");

        QVERIFY(std::ranges::find(german, "einundzwanzig") != german.end());
        QVERIFY(numberReadings("many", "en").empty());
        QVERIFY(numberReadings("1234567890123456789", "en").empty());
    }
};

QTEST_APPLESS_MAIN(HeardMarksTest)
#include "heard_marks_test.moc"
