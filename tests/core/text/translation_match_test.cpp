#include "core/text/translation_match.h"

#include <QtTest>

#include <random>
#include <sstream>

using namespace timbre::text;

namespace {

Segment timed(const std::string& text, std::int64_t startMs, std::int64_t endMs) {
    Segment segment{.startMs = startMs, .endMs = endMs, .text = text, .speaker = {}, .words = {}};
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    for (std::size_t i = 0; i < words.size(); ++i)
        segment.words.push_back(
            {.text = words[i],
             .startMs = startMs + (endMs - startMs) * std::int64_t(i) / std::int64_t(words.size()),
             .endMs = startMs + (endMs - startMs) * std::int64_t(i + 1) / std::int64_t(words.size())});
    return segment;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts)
        if (!text.empty()) all += (all.empty() ? "" : " ") + text;
    return all;
}

}  // namespace

class TranslationMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesFallOnTheSegmentsThatSoundThen() {
        const std::vector ours{timed("guten Morgen", 0, 1000), timed("wie geht es", 1000, 2000)};

        const auto texts = translationsFor(
            ours, std::vector{timed("Good morning.", 0, 1000), timed("How are you?", 1050, 1900)});

        QCOMPARE(texts, (std::vector<std::string>{"Good morning.", "How are you?"}));
    }
    void aLongSentenceIsDividedAtAClause() {
        const std::vector ours{timed("a", 0, 1000), timed("b", 1000, 2000)};

        const auto texts =
            translationsFor(ours, std::vector{timed("we came late today, and it rained", 0, 2000)});

        QCOMPARE(texts, (std::vector<std::string>{"we came late today,", "and it rained"}));
    }
    void aSegmentWithoutAnyStaysEmpty() {
        const std::vector ours{timed("a", 0, 1000), timed("b", 1000, 2000), timed("c", 2000, 3000)};

        const auto texts =
            translationsFor(ours, std::vector{timed("first", 0, 900), timed("last", 2100, 2900)});

        QCOMPARE(texts, (std::vector<std::string>{"first", "", "last"}));
    }
    void gapsGetNothing() {
        std::vector ours{
            timed("a", 0, 1000),
            Segment{
                .startMs = 1000, .endMs = 2000, .text = {}, .speaker = {}, .words = {}, .gap = kGapUnclear},
            timed("c", 2000, 3000)};

        const auto texts = translationsFor(ours, std::vector{timed("one two three", 900, 1900)});

        QVERIFY(texts[1].empty());
    }
    void segmentsWithoutWordsAreDividedByLength() {
        const std::vector ours{timed("a", 0, 1000), timed("b", 1000, 2000)};
        const Segment plain{.startMs = 0, .endMs = 2000, .text = "abcd efgh", .speaker = {}, .words = {}};

        const auto texts = translationsFor(ours, std::vector{plain});

        QCOMPARE(texts, (std::vector<std::string>{"abcd", "efgh"}));
    }
    void withoutSegmentsThereIsNothing() {
        QVERIFY(translationsFor({}, std::vector{timed("lost", 0, 100)}).empty());
    }
    // Whatever the times: every word lands once, in order.
    void everyWordLandsOnce() {
        std::mt19937 random(3);
        for (int round = 0; round < 500; ++round) {
            std::vector<Segment> ours, translated;
            std::int64_t at = 0;
            for (auto count = 1 + random() % 8; count > 0; --count) {
                const std::int64_t start = at + random() % 500;
                at = start + 1 + random() % 2000;
                ours.push_back(timed("x y", start, at));
                if (random() % 5 == 0) ours.back().gap = kGapSkipped;
            }
            std::string all;
            int number = 0;
            for (std::int64_t start = 0; start < at + 1000; start += 400 + random() % 2000) {
                std::string text;
                for (auto count = 1 + random() % 6; count > 0; --count)
                    text += (text.empty() ? "w" : " w") + std::to_string(number++) +
                            (random() % 4 == 0 ? "," : "");
                translated.push_back(timed(text, start, start + 1 + random() % 3000));
                all += (all.empty() ? "" : " ") + text;
            }

            QCOMPARE(joined(translationsFor(ours, translated)), all);
        }
    }
};

QTEST_APPLESS_MAIN(TranslationMatchTest)
#include "translation_match_test.moc"
