#include "core/text/transcript_export.h"

#include "core/text/subtitles.h"
#include "core/text/transcript_docx.h"
#include "core/text/transcript_layout.h"
#include "core/text/unicode.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <zip.h>

using namespace timbre::text;

namespace {

Segment segment(std::int64_t startMs, std::int64_t endMs, std::string text, std::string speaker = {}) {
    Segment result;
    result.startMs = startMs;
    result.endMs = endMs;
    result.text = std::move(text);
    result.speaker = std::move(speaker);
    return result;
}

Word word(std::string text, std::int64_t startMs, std::int64_t endMs) {
    Word result;
    result.text = std::move(text);
    result.startMs = startMs;
    result.endMs = endMs;
    result.confidence = 0.5;
    return result;
}

TranscriptDocument documentOf(std::vector<Segment> segments) {
    TranscriptDocument document;
    document.title = "Talk";
    document.language = "en";
    document.engine = "pocketsphinx";
    document.durationMs = 65'000;
    document.segments = std::move(segments);
    return document;
}

QString exported(std::vector<Segment> segments, TranscriptFormat format,
                 const TranscriptExportOptions& options = {}, const TranscriptLayout& layout = {}) {
    return QString::fromStdString(exportTranscript(documentOf(std::move(segments)), format, options, layout));
}

// Random words, some of which look like mark-up, times or numbers.
std::vector<Segment> randomSegments(std::mt19937& random) {
    static const std::vector<std::string> kWords{
        "hello", "-->",  "<i>",    "</b>",         "&amp;",  "{\\an8}", "1",  "00:01", "<3", "a<b>c",
        "&",     "NOTE", "WEBVTT", "00:00:01,000", "größer", "👍",       "--", "&#60;", ">",  "<00:01.000>"};
    std::vector<Segment> segments;
    std::int64_t time = random() % 5000;
    const std::size_t count = 1 + random() % 5;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text;
        for (std::size_t words = 1 + random() % 6; words > 0; --words)
            text += (text.empty() ? "" : " ") + kWords[random() % kWords.size()];
        const std::int64_t length = 1 + random() % 3000;
        segments.push_back(segment(time, time + length, text));
        time += length + random() % 2000;
    }
    return segments;
}

}  // namespace

class TranscriptExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsAreFoundByTheirId() {
        for (const auto& info : transcriptFormats()) QVERIFY(transcriptFormatFromId(info.id) == info.format);
        QCOMPARE(transcriptFormats().size(), std::size_t(7));
        QVERIFY(!transcriptFormatFromId("doc"));
    }

    void plainTextHasParagraphs() {
        const std::vector<Segment> segments{segment(0, 1000, "One."), segment(1500, 2000, " Two.\n"),
                                            segment(2500, 3000, "  "), segment(61'000, 62'000, "Three."),
                                            segment(62'000, 63'000, "Four.", "Anna")};

        QCOMPARE(exported(segments, TranscriptFormat::Txt),
                 "[00:00:00] One. Two.\n\n[00:01:01] Three.\n\n[00:01:02] Anna: Four.\n");
        QCOMPARE(exported(segments, TranscriptFormat::Txt, {.timestamps = false}),
                 "One. Two.\n\nThree.\n\nAnna: Four.\n");
        QCOMPARE(exported({segment(0, 1, "你好。"), segment(1, 2, "世界。")}, TranscriptFormat::Txt,
                          {.timestamps = false}),
                 "你好。世界。\n");
        QCOMPARE(exported({}, TranscriptFormat::Txt), "");
    }

    void markdownIsEscaped() {
        const QString text =
            exported({segment(0, 1000, "# 1. *a* [b](c) <d> `e` f_g"), segment(9000, 9500, "12. x", "A*")},
                     TranscriptFormat::Markdown);

        QCOMPARE(text,
                 "# Talk\n\n*en · pocketsphinx · 00:01:05*\n\n"
                 "**00:00:00** \\# 1. \\*a\\* \\[b\\](c) \\<d\\> \\`e\\` f\\_g\n\n"
                 "**00:00:09** **A\\*:** 12\\. x\n");
    }

    void subRipLooksAsExpected() {
        QCOMPARE(exported({segment(0, 1500, "Hi <i> --> {\\x} &amp;"),
                           segment(3'600'000, 3'601'000, "Bye", "Anna")},
                          TranscriptFormat::Srt),
                 "1\n00:00:00,000 --> 00:00:01,500\nHi &lt;i> --&gt; &#123;\\x} &amp;amp;\n\n"
                 "2\n01:00:00,000 --> 01:00:01,000\nAnna: Bye\n");
    }

    void webVttLooksAsExpected() {
        Segment timed = segment(1000, 3000, "a < b", "Anna & Co");
        timed.words = {word("a", 1000, 1500), word("<", 1500, 2000), word("b", 2500, 3000)};

        QCOMPARE(exported({timed}, TranscriptFormat::Vtt),
                 "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n"
                 "<v Anna &amp; Co>a <00:00:01.500>&lt; <00:00:02.500>b\n");
        QCOMPARE(exported({timed}, TranscriptFormat::Vtt, {.words = false}),
                 "WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Anna &amp; Co>a &lt; b\n");
    }

    void subtitlesReadBack_data() {
        QTest::addColumn<TranscriptFormat>("format");
        QTest::newRow("srt") << TranscriptFormat::Srt;
        QTest::newRow("vtt") << TranscriptFormat::Vtt;
    }

    void subtitlesReadBack() {
        QFETCH(TranscriptFormat, format);
        std::mt19937 random(11);
        for (int round = 0; round < 500; ++round) {
            const auto segments = randomSegments(random);

            const auto again = parseSubtitles(exportTranscript(documentOf(segments), format));

            QCOMPARE(again.size(), segments.size());
            for (std::size_t i = 0; i < segments.size(); ++i) {
                QCOMPARE(again[i].text, segments[i].text);
                QCOMPARE(again[i].startMs, segments[i].startMs);
                QCOMPARE(again[i].endMs, segments[i].endMs);
            }
        }
    }

    void linesAreWrappedAndLongSegmentsDivided() {
        std::string text;
        for (int i = 0; i < 60; ++i) text += "word" + std::to_string(i) + ' ';
        const std::string content =
            exportTranscript(documentOf({segment(0, 10'000, text)}), TranscriptFormat::Srt);

        const auto cues = parseSubtitles(content);
        std::string joined;
        for (const Segment& cue : cues) joined += cue.text + ' ';

        QVERIFY(cues.size() > 3);
        QCOMPARE(joined, text);
        for (const QString& line : QString::fromStdString(content).split('\n')) QVERIFY(line.size() <= 42);
        for (const QString& cue : QString::fromStdString(content).split("\n\n"))
            QVERIFY(cue.trimmed().count('\n') <= 3);
        QCOMPARE(cues.front().startMs, 0);
        QCOMPARE(cues.back().endMs, 10'000);
    }

    void longSegmentsAreDividedByTheirWords() {
        Segment timed = segment(0, 10'000, "alpha beta gamma delta");
        timed.words = {word("alpha", 0, 500), word("beta", 500, 900), word("gamma", 900, 1000),
                       word("delta", 9000, 10'000)};

        const auto cues = parseSubtitles(
            exportTranscript(documentOf({timed}), TranscriptFormat::Srt, {.maxLineLength = 5}));

        QCOMPARE(cues.size(), std::size_t(2));
        QCOMPARE(cues[0].text, std::string("alpha beta"));
        QCOMPARE(cues[0].endMs, 900);
        QCOMPARE(cues[1].text, std::string("gamma delta"));
    }

    void cuesNeverOverlap() {
        std::mt19937 random(13);
        for (int round = 0; round < 500; ++round) {
            std::vector<Segment> segments;
            for (std::size_t i = random() % 6; i < 7; ++i) {
                const auto start = static_cast<std::int64_t>(random() % 50) - 5;
                segments.push_back(segment(start, start + static_cast<std::int64_t>(random() % 30) - 5,
                                           "some words that need more than one line of a subtitle"));
            }

            const auto cues = parseSubtitles(
                exportTranscript(documentOf(segments), TranscriptFormat::Vtt, {.maxLineLength = 10}));

            std::int64_t end = 0;
            for (const Segment& cue : cues) {
                QVERIFY(cue.startMs >= end);
                QVERIFY(cue.endMs > cue.startMs);
                end = cue.endMs;
            }
        }
    }

    void segmentsThatStartTogetherShareTheTime() {
        const auto cues = parseSubtitles(exportTranscript(
            documentOf({segment(0, 4000, "One"), segment(0, 4000, "Two")}), TranscriptFormat::Srt));

        QCOMPARE(cues.size(), std::size_t(2));
        QCOMPARE(cues[0].endMs, 2000);
        QCOMPARE(cues[1].startMs, 2000);
        QCOMPARE(cues[1].endMs, 4000);
    }

    void jsonHoldsEverything() {
        Segment timed = segment(1000, 3000, "a \"b\"\n", "Anna");
        timed.confidence = 0.25;
        timed.words = {word("a", 1000, 1500)};

        const auto json =
            nlohmann::json::parse(exportTranscript(documentOf({timed}), TranscriptFormat::Json));

        QCOMPARE(json["schema"].get<std::string>(), std::string("timbre-transcript/1"));
        QCOMPARE(json["title"].get<std::string>(), std::string("Talk"));
        QCOMPARE(json["duration_ms"].get<int>(), 65'000);
        QCOMPARE(json["segments"][0]["text"].get<std::string>(), timed.text);
        QCOMPARE(json["segments"][0]["speaker"].get<std::string>(), std::string("Anna"));
        QCOMPARE(json["segments"][0]["confidence"].get<double>(), 0.25);
        QCOMPARE(json["segments"][0]["words"][0]["end_ms"].get<int>(), 1500);
        QCOMPARE(json["segments"][0]["words"][0]["confidence"].get<double>(), 0.5);
    }

    void csvIsQuotedAndHarmless_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");

        QTest::newRow("plain") << "Hello"
                               << "Hello";
        QTest::newRow("comma") << "a, b"
                               << "\"a, b\"";
        QTest::newRow("quotes") << "a \"b\""
                                << "\"a \"\"b\"\"\"";
        QTest::newRow("newline") << "a\r\nb"
                                 << "a b";
        QTest::newRow("equals") << "=1+1"
                                << "'=1+1";
        QTest::newRow("plus") << "+1"
                              << "'+1";
        QTest::newRow("minus") << "-1, 2"
                               << "\"'-1, 2\"";
        QTest::newRow("at") << "\t@x"
                            << "'@x";
    }

    void csvIsQuotedAndHarmless() {
        QFETCH(QString, text);
        QFETCH(QString, cell);

        QCOMPARE(exported({segment(1, 2, text.toStdString(), "A")}, TranscriptFormat::Csv),
                 "start_ms,end_ms,speaker,confidence,text\r\n1,2,A,1.000," + cell + "\r\n");
    }

    void brokenInputMakesValidFiles() {
        Segment broken = segment(-5, -9, "a\xFF\x01\0b", "\xC0");
        broken.confidence = std::numeric_limits<double>::quiet_NaN();
        broken.words = {word("\xFE", 5, -5)};

        for (const auto& info : transcriptFormats()) {
            const std::string content = exportTranscript(documentOf({broken}), info.format);
            if (info.format == TranscriptFormat::Docx) continue;  // an archive; its text is tested below
            QVERIFY(isValidUtf8(content));
            QVERIFY(content.find('\x01') == std::string::npos);
            if (info.format == TranscriptFormat::Json) QVERIFY(nlohmann::json::accept(content));
        }
    }

    void namesAreLeftOutOfEveryFormat() {
        TranscriptExportOptions options;
        options.speakers = false;
        for (const auto& info : transcriptFormats()) {
            const auto document = documentOf({segment(0, 1000, "Hello", "Zacharias")});
            const std::string content = exportTranscript(document, info.format, options);
            QVERIFY2(content.find("Zacharias") == std::string::npos, std::string(info.id).c_str());
            QVERIFY(!content.empty());
        }
    }

    void translationsStandBesideInEveryFormat() {
        auto one = segment(0, 2000, "Guten Tag.", "Anna");
        one.translation = "Good day.";
        const auto both = [&](TranscriptFormat format) {
            return exported({one}, format, {}, {.text = ExportedText::Both});
        };

        QCOMPARE(both(TranscriptFormat::Txt), "[00:00:00] Anna: Guten Tag.\nGood day.\n");
        QVERIFY(both(TranscriptFormat::Markdown).endsWith("**Anna:** Guten Tag.\n\n> Good day.\n"));
        QCOMPARE(both(TranscriptFormat::Srt),
                 "1\n00:00:00,000 --> 00:00:02,000\nAnna: Guten Tag.\nGood day.\n");
        QVERIFY(both(TranscriptFormat::Vtt).endsWith("<v Anna>Guten Tag.\nGood day.\n"));
        QVERIFY(both(TranscriptFormat::Csv).endsWith("Anna,1.000,Guten Tag.,Good day.\r\n"));
        const auto json = nlohmann::json::parse(both(TranscriptFormat::Json).toStdString());
        QCOMPARE(json["segments"][0]["text"].get<std::string>(), std::string("Guten Tag."));
        QCOMPARE(json["segments"][0]["translation"].get<std::string>(), std::string("Good day."));
        const std::string golden =
            "<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Good day.</w:t></w:r>";
        auto document = documentOf({one});
        QVERIFY(docxBody(document, {}).find(golden) != std::string::npos);
    }

    void translationAloneKeepsWhatHasNone() {
        auto one = segment(0, 1000, "Guten Tag."), two = segment(1000, 2000, "Danke.");
        one.translation = "Good day.";
        one.words = {word("Guten", 0, 500), word("Tag.", 500, 1000)};
        QCOMPARE(exported({one, two}, TranscriptFormat::Txt, {.timestamps = false},
                          {.text = ExportedText::Translation}),
                 "Good day. Danke.\n");
        for (const auto& info : transcriptFormats())  // never unless asked
            if (info.format != TranscriptFormat::Docx)
                QVERIFY(!exported({one, two}, info.format).contains("Good day"));
    }

    void gapsAreLeftOutUnlessWanted() {
        auto gap = segment(1000, 9000, "");
        gap.gap = kGapRepetition;
        const std::vector<Segment> segments{segment(0, 1000, "One."), gap, segment(9000, 9900, "Two.")};

        QCOMPARE(exported(segments, TranscriptFormat::Csv).count("\r\n"), 3);
        QVERIFY(!exported(segments, TranscriptFormat::Json).contains("gap"));
        QCOMPARE(exported(segments, TranscriptFormat::Txt, {.timestamps = false}, {.gaps = true}),
                 "One. […] Two.\n");
        QCOMPARE(
            parseSubtitles(exported(segments, TranscriptFormat::Srt, {}, {.gaps = true}).toStdString())[1]
                .text,
            std::string("[…]"));
        const auto json = nlohmann::json::parse(
            exported(segments, TranscriptFormat::Json, {}, {.gaps = true}).toStdString());
        QCOMPARE(json["segments"][1]["gap"].get<std::string>(), std::string(kGapRepetition));
    }

    void linesAreAsLongAsWanted() {
        TranscriptExportOptions options;
        options.maxLineLength = 16;
        const std::string content = exportTranscript(
            documentOf({segment(0, 2000, "one two three four five six")}), TranscriptFormat::Srt, options);
        QVERIFY2(content.find("one two three\n") != std::string::npos, content.c_str());
    }

    void aWordDocumentHasTheGoldenBody() {
        auto document =
            documentOf({segment(0, 1000, "Hello <you> & me", "Anna"), segment(1000, 2000, "again", "Anna"),
                        segment(9000, 9500, "Bye\x01", "Ben")});
        document.title = "Talk";

        const std::string body = docxBody(document, {});

        const std::string golden =
            "<w:p><w:pPr><w:spacing w:after=\"160\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr>"
            "<w:t xml:space=\"preserve\">Talk</w:t></w:r></w:p>"
            "<w:p><w:pPr><w:spacing w:after=\"160\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
            "<w:t xml:space=\"preserve\">[00:00:00] Anna: </w:t></w:r>"
            "<w:r><w:t xml:space=\"preserve\">Hello &lt;you&gt; &amp; me again</w:t></w:r></w:p>"
            "<w:p><w:pPr><w:spacing w:after=\"160\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
            "<w:t xml:space=\"preserve\">[00:00:09] Ben: </w:t></w:r>"
            "<w:r><w:t xml:space=\"preserve\">Bye</w:t></w:r></w:p>";
        QVERIFY2(body.find(golden) != std::string::npos, body.c_str());
    }

    void aWordDocumentIsAnArchiveThatReadsBack() {
        const auto document = documentOf({segment(0, 1000, "Hello")});
        const std::string bytes = exportTranscript(document, TranscriptFormat::Docx);

        QCOMPARE(bytes, exportTranscript(document, TranscriptFormat::Docx));  // no dates, no randomness
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
        zip_t* archive = zip_open_from_source(source, ZIP_CHECKCONS, nullptr);
        QVERIFY(archive != nullptr);
        QCOMPARE(zip_get_num_entries(archive, 0), 3);
        QCOMPARE(zip_get_name(archive, 0, 0), "[Content_Types].xml");
        std::string body(docxBody(document, {}).size() + 10, ' ');
        zip_file_t* part = zip_fopen(archive, "word/document.xml", 0);
        body.resize(static_cast<std::size_t>(zip_fread(part, body.data(), body.size())));
        QCOMPARE(body, docxBody(document, {}));
        zip_fclose(part);
        zip_close(archive);
    }
};

QTEST_APPLESS_MAIN(TranscriptExportTest)
#include "transcript_export_test.moc"
