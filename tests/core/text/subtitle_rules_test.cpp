// Exported subtitles, read back and measured anew: they keep the rules where that is possible, and how
// many do not is said.
#include "core/text/subtitle_rules.h"

#include "core/text/subtitles.h"
#include "core/text/transcript_layout.h"
#include "core/text/unicode.h"

#include <QTest>

#include <random>
#include <string>

using namespace timbre::text;

namespace {

constexpr CueRules kRules{.maxLines = 2,
                          .maxCharactersPerSecond = 20,
                          .minDurationMs = 1000,
                          .maxDurationMs = 7000,
                          .minGapMs = 80,
                          .atSentences = true};

// Sentences as people speak them: 5 to 22 characters a second, pauses of 0 to 2 s, with times of words.
std::vector<Segment> randomTalk(std::mt19937& random) {
    std::vector<Segment> segments;
    std::int64_t at = 0;
    for (std::size_t count = 1 + random() % 8; count > 0; --count) {
        Segment segment;
        at += std::int64_t(random() % 2000);
        segment.startMs = at;
        const std::int64_t perCharacter = 45 + std::int64_t(random() % 150);
        for (std::size_t words = 1 + random() % 40; words > 0; --words) {
            Word word;
            word.text = std::string(1 + random() % 9, char('a' + random() % 26));
            if (random() % 6 == 0) word.text += random() % 2 == 0 ? "," : ".";
            word.startMs = at;
            at += std::int64_t(word.text.size() + 1) * perCharacter;
            word.endMs = at;
            segment.text += (segment.text.empty() ? "" : " ") + word.text;
            segment.words.push_back(word);
        }
        segment.endMs = at;
        segments.push_back(std::move(segment));
    }
    return segments;
}

std::string textOf(const std::vector<Segment>& segments) {
    std::string all;
    for (const auto& segment : segments) all += (all.empty() ? "" : " ") + segment.text;
    return all;
}

TranscriptDocument documentOf(std::vector<Segment> segments) {
    TranscriptDocument document;
    document.segments = std::move(segments);
    return document;
}

Segment spoken(std::int64_t startMs, std::int64_t endMs, std::string text) {
    Segment segment;
    segment.startMs = startMs;
    segment.endMs = endMs;
    segment.text = std::move(text);
    return segment;
}

LaidOutCue cue(std::int64_t startMs, std::int64_t endMs, std::string line) {
    LaidOutCue made;
    made.startMs = startMs;
    made.endMs = endMs;
    made.lines = {std::move(line)};
    made.marks.resize(1);
    return made;
}

}  // namespace

class SubtitleRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportsKeepTheRulesWhereTheyCan() {
        std::mt19937 random(5);
        std::size_t cuesSeen = 0, kept = 0;
        for (int round = 0; round < 400; ++round) {
            const auto document = documentOf(randomTalk(random));
            TranscriptLayout layout{.rules = kRules};
            const auto content = exportTranscript(document, TranscriptFormat::Srt, {}, layout);
            const auto cues = parseSubtitles(content);
            const auto told =
                checkCues(exportedCues(document, TranscriptFormat::Srt, {}, layout), 42, kRules);

            QCOMPARE(cues.size(), told.size());
            QCOMPARE(textOf(cues), textOf(document.segments));  // nothing is lost
            for (std::size_t i = 0; i < cues.size(); ++i) {
                const auto length = cues[i].endMs - cues[i].startMs;
                const bool isLast = i + 1 == cues.size();
                const auto free = isLast ? 1'000'000 : cues[i + 1].startMs - cues[i].endMs;
                const auto characters = std::int64_t(countCharacters(cues[i].text));
                QVERIFY2(length <= 7000, content.c_str());
                QVERIFY(free >= 0);
                // Measured anew, the same is found. (A line end is not read: its space is.)
                QCOMPARE(told[i].brief, length < 1000);
                QCOMPARE(told[i].close, free < 80);
                QVERIFY(!told[i].fast || characters * 1000 > 20 * length);
                QVERIFY(told[i].fast || (characters - 1) * 1000 <= 20 * length);
                QVERIFY(!told[i].wide && !told[i].high && !told[i].lengthy);
                // What is too brief or fast had no room to grow, what is too close no time to give.
                if (told[i].brief || told[i].fast) QVERIFY(free <= 80 || length == 7000);
                if (told[i].close) QVERIFY(length < 1000 + 80);
                kept += told[i].any() ? 0 : 1;
            }
            cuesSeen += cues.size();
        }
        QVERIFY2(kept * 10 > cuesSeen * 4, std::to_string(double(kept) / double(cuesSeen)).c_str());
    }

    void withoutRulesNothingMoves() {
        const auto document = documentOf({spoken(0, 300, "Hi."), spoken(310, 400, "You.")});
        const auto cues = parseSubtitles(exportTranscript(document, TranscriptFormat::Srt));
        QCOMPARE(cues[0].endMs, 300);
        QCOMPARE(cues[1].startMs, 310);
        QCOMPARE(cues[1].endMs, 400);
    }

    void aShortCueIsShownLongerWhereThereIsRoom() {
        std::vector<LaidOutCue> cues{cue(0, 300, "Hi."), cue(600, 700, "You."), cue(9000, 9100, "Bye.")};
        fitTimes(cues, kRules);
        QCOMPARE(cues[0].endMs, 600);  // a second is more than there is; the gap gives way
        QCOMPARE(cues[1].endMs, 1600);
        QCOMPARE(cues[2].endMs, 10'000);

        const auto problems = checkCues(cues, 42, kRules);
        QVERIFY(problems[0].brief && problems[0].close);
        QVERIFY(!problems[1].any() && !problems[2].any());
    }

    void aCueThatCanBeReadLeavesAGap() {
        std::vector<LaidOutCue> cues{cue(0, 2000, "One and a half."), cue(2000, 4000, "Two.")};
        fitTimes(cues, kRules);
        QCOMPARE(cues[0].endMs, 1920);
        QVERIFY(!checkCues(cues, 42, kRules)[0].any());
    }

    void longSegmentsAreDividedAtSentences() {
        TranscriptLayout layout{.rules = {.atSentences = true}};
        const auto cues = parseSubtitles(
            exportTranscript(documentOf({spoken(0, 12'000,
                                                "We met in the old town hall. It was raining, and nobody had "
                                                "brought an umbrella. Then the mayor came.")}),
                             TranscriptFormat::Srt, {}, layout));

        QCOMPARE(cues.size(), std::size_t(2));
        QVERIFY2(cues[0].text.ends_with("hall.") || cues[0].text.ends_with("umbrella."),
                 cues[0].text.c_str());
    }

    void whatIsShownTooLongIsDivided() {
        TranscriptLayout layout{.rules = {.maxDurationMs = 4000}};
        const auto cues =
            parseSubtitles(exportTranscript(documentOf({spoken(0, 12'000, "one two three four five six")}),
                                            TranscriptFormat::Vtt, {}, layout));
        QVERIFY(cues.size() >= 3);
        for (const auto& one : cues) QVERIFY(one.endMs - one.startMs <= 4000);
    }

    void aWordThatIsTooLongIsTold() {
        const auto document = documentOf({spoken(0, 5000, "Donaudampfschifffahrtsgesellschaft")});
        const auto cues = exportedCues(document, TranscriptFormat::Srt, {.maxLineLength = 16}, {});
        QVERIFY(checkCues(cues, 16, {})[0].wide);
    }

    void aTextOfAnyLengthIsDivided() {
        std::string text;
        for (int i = 0; i < 20'000; ++i) text += (i > 0 ? " " : "") + std::string(1 + i % 9, 'x');
        const auto document =
            documentOf({spoken(0, 9'000'000, text), spoken(9'000'000, 9'001'000, std::string(3000, 'y'))});
        TranscriptLayout layout{.rules = kRules};
        const auto cues = parseSubtitles(exportTranscript(document, TranscriptFormat::Srt, {}, layout));
        QCOMPARE(textOf(cues), textOf(document.segments));
    }
};

QTEST_APPLESS_MAIN(SubtitleRulesTest)
#include "subtitle_rules_test.moc"
