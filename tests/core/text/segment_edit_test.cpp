#include "core/text/segment_edit.h"

#include <QtTest>

using namespace timbre::text;

namespace {

// "alpha beta gamma": 0-400, 500-900, 1000-1400 ms.
Segment spoken() {
    Segment segment;
    segment.startMs = 0;
    segment.endMs = 1500;
    segment.text = "alpha beta gamma";
    segment.confidence = 0.4;
    std::int64_t at = 0;
    for (const char* text : {"alpha", "beta", "gamma"}) {
        Word word;
        word.text = text;
        word.startMs = at;
        word.endMs = at + 400;
        word.confidence = 0.4;
        segment.words.push_back(word);
        at += 500;
    }
    return segment;
}

}  // namespace

class SegmentEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unchangedWordsKeepTheirTimes() {
        const Segment edited = withText(spoken(), "alpha, new words gamma");

        QCOMPARE(edited.words.size(), std::size_t(4));
        QCOMPARE(edited.words[0].text, std::string("alpha,"));
        QCOMPARE(edited.words[0].endMs, 400);
        QCOMPARE(edited.words[3].startMs, 1000);
        QCOMPARE(edited.words[3].confidence, 0.4);
    }
    void newWordsShareTheTimeBetween() {
        const Segment edited = withText(spoken(), "alpha new words gamma");

        QCOMPARE(edited.words[1].startMs, 400);
        QCOMPARE(edited.words[2].endMs, 1000);
        QVERIFY(edited.words[1].endMs == edited.words[2].startMs && edited.words[1].endMs > 400);
        QCOMPARE(edited.words[1].confidence, 1.0);
    }
    void aWordIsReplacedByWhatWasHeardInstead() {
        const Segment changed = withWords(spoken(), {{1, 1, "Halifax report", 520, 880}});

        QCOMPARE(changed.text, std::string("alpha Halifax report gamma"));
        QCOMPARE(changed.words.size(), std::size_t(4));
        QCOMPARE(changed.words[1].startMs, 520);
        QCOMPARE(changed.words[2].endMs, 880);
        QCOMPARE(changed.words[1].confidence, 1.0);
        QCOMPARE(changed.words[3].confidence, 0.4);
        QCOMPARE(changed.words[3].startMs, 1000);
    }
    void replacementsComeInAnyOrderAndMayPutInOrLeaveOut() {
        const Segment changed =
            withWords(spoken(), {{2, 1, "", 0, 0}, {0, 0, "so", 0, 100}, {1, 0, "and", 420, 480}});

        QCOMPARE(changed.text, std::string("so alpha and beta"));
        QCOMPARE(changed.words.size(), std::size_t(4));
    }
    void overlappingReplacementsAreTakenOnce() {
        const Segment changed = withWords(spoken(), {{0, 2, "one", 0, 900}, {1, 1, "two", 500, 900}});

        QCOMPARE(changed.text, std::string("one gamma"));
    }
    void punctuationAndWritingWithoutSpacesStay() {
        Segment chinese = spoken();
        chinese.text = "你好世界。";
        chinese.words = {{.text = "你好", .startMs = 0, .endMs = 500},
                         {.text = "世界", .startMs = 500, .endMs = 1400}};

        QCOMPARE(withWords(chinese, {{1, 1, "时间", 500, 1400}}).text, std::string("你好时间。"));
    }
    void aGapThatGetsATextIsNone() {
        Segment gap = spoken();
        gap.text.clear();
        gap.words.clear();
        gap.gap = kGapRepetition;

        QVERIFY(withText(gap, "now known").gap.empty());
        QCOMPARE(withText(gap, "").gap, std::string(kGapRepetition));
        QVERIFY(merged(spoken(), gap).gap.empty() && merged(gap, spoken()).gap.empty());
        QCOMPARE(merged(gap, gap).gap, std::string(kGapRepetition));
    }
    void translationsFollow() {
        Segment one = spoken(), two = spoken();
        one.translation = "eins";
        two.translation = "zwei";

        QCOMPARE(merged(one, two).translation, std::string("eins zwei"));
        QCOMPARE(splitAt(one, 6).first.translation, std::string("eins"));
        QVERIFY(splitAt(one, 6).second.translation.empty());
        QCOMPARE(withText(one, "other words").translation, std::string("eins"));
    }
    void anEmptyTextHasNoWords() { QVERIFY(withText(spoken(), "").words.empty()); }
    void charactersOfWritingWithoutSpacesAreWords() {
        QCOMPARE(withText(spoken(), "你好").words.size(), std::size_t(2));
    }

    void aSplitDividesTextWordsAndTime_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<int>("secondStart");
        QTest::newRow("between words") << 6 << "alpha"
                                       << "beta gamma" << 500;
        QTest::newRow("inside a word") << 8 << "alpha"
                                       << "beta gamma" << 500;
        QTest::newRow("at the start") << 0 << ""
                                      << "alpha beta gamma" << 1;
        QTest::newRow("at the end") << 16 << "alpha beta gamma"
                                    << "" << 1499;
        QTest::newRow("beyond the end") << 99 << "alpha beta gamma"
                                        << "" << 1499;
    }
    void aSplitDividesTextWordsAndTime() {
        QFETCH(int, offset);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(int, secondStart);

        const auto parts = splitAt(spoken(), std::size_t(offset));

        QCOMPARE(QString::fromStdString(parts.first.text), first);
        QCOMPARE(QString::fromStdString(parts.second.text), second);
        QCOMPARE(parts.second.startMs, secondStart);
        QCOMPARE(parts.second.endMs, 1500);
        QVERIFY(parts.first.endMs > parts.first.startMs && parts.first.endMs <= parts.second.startMs);
    }
    void mergingUndoesASplit() {
        const auto parts = splitAt(spoken(), 6);
        const Segment both = merged(parts.first, parts.second);

        QCOMPARE(both.text, spoken().text);
        QCOMPARE(both.words.size(), std::size_t(3));
        QCOMPARE(both.words[2].startMs, 1000);
        QCOMPARE(both.endMs, 1500);
    }
    void wordsStayInsideMovedEnds() {
        const Segment moved = withTimes(spoken(), 200, 1100);

        QCOMPARE(moved.words[0].startMs, 200);
        QCOMPARE(moved.words[2].endMs, 1100);
    }
    void anEndBeforeTheStartIsRefused() {
        const Segment moved = withTimes(spoken(), 900, 100);

        QCOMPARE(moved.startMs, 900);
        QCOMPARE(moved.endMs, 901);
    }
    void theGlossaryWritesNamesAndKeepsTimes() {
        GlossaryMatcher glossary({{"beta", "Beta-Max", false}});
        Segment segment = spoken();

        applyGlossary(glossary, segment);

        QCOMPARE(segment.text, std::string("alpha Beta-Max gamma"));
        QCOMPARE(segment.words[1].text, std::string("Beta-Max"));
        QCOMPARE(segment.words[2].startMs, 1000);
    }
};

QTEST_GUILESS_MAIN(SegmentEditTest)
#include "segment_edit_test.moc"
