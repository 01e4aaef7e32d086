#include "core/text/subtitles.h"

#include "core/base/error.h"
#include "core/text/plan.h"

#include <QTest>

#include <string>

using namespace timbre;
using namespace timbre::text;

namespace {

// "start-end text|…", short enough for tables.
QString summary(const std::vector<Segment>& segments) {
    QStringList lines;
    for (const Segment& segment : segments)
        lines << QString("%1-%2 %3")
                     .arg(segment.startMs)
                     .arg(segment.endMs)
                     .arg(QString::fromStdString(segment.text));
    return lines.join('|');
}

}  // namespace

class SubtitlesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuesAreRead_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("cues");

        QTest::newRow("SubRip")
            << QByteArray(
                   "1\n00:00:01,000 --> 00:00:02,500\nHello\nworld\n\n2\n00:00:03,000 --> "
                   "01:00:04,007\nBye\n")
            << "1000-2500 Hello world|3000-3604007 Bye";
        QTest::newRow("CR LF and mark") << QByteArray(
                                               "\xEF\xBB\xBF"
                                               "1\r\n00:00:01,000 --> 00:00:02,000\r\nA\r\n\r\n")
                                        << "1000-2000 A";
        QTest::newRow("no numbers")
            << QByteArray("00:00:01,000 --> 00:00:02,000\nA\n\n00:00:02,000 --> 00:00:03,000\nB")
            << "1000-2000 A|2000-3000 B";
        QTest::newRow("no blank lines") << QByteArray(
                                               "1\n00:00:01,000 --> 00:00:02,000\nA\n2\n00:00:02,000 --> "
                                               "00:00:03,000\nB\n00:00:04,000 --> 00:00:05,000\nC")
                                        << "1000-2000 A|2000-3000 B|4000-5000 C";
        QTest::newRow("numbers are text too")
            << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n42\n\n") << "1000-2000 42";
        QTest::newRow("lenient times")
            << QByteArray("0:0:1.5 --> 0:00:02\nA\n\n00:03.25-->00:04 X1:5\nB") << "1500-2000 A|3250-4000 B";
        QTest::newRow("sorted") << QByteArray("00:05,000 --> 00:06,000\nB\n\n00:01,000 --> 00:02,000\nA")
                                << "1000-2000 A|5000-6000 B";
        QTest::newRow("empty cue")
            << QByteArray("00:01 --> 00:02\n\n00:03 --> 00:04\n<i> </i>\n\n00:05 --> 00:06\nA")
            << "5000-6000 A";
        QTest::newRow("WebVTT")
            << QByteArray(
                   "WEBVTT title\n\nNOTE\nnot --- text\n\nSTYLE\n::cue{}\n\nid\n00:01.000 --> "
                   "00:02.000 align:start\n<v Anna>Hi <b>there</b> &amp; you</v>\n")
            << "1000-2000 Hi there & you";
        QTest::newRow("mark-up") << QByteArray(
                                        "00:01 --> 00:02\n{\\an8}<font color=\"red\">Red</font> <i>it</i>")
                                 << "1000-2000 Red it";
        QTest::newRow("no mark-up") << QByteArray(
                                           "00:01 --> 00:02\na < b & c > d, I <3 AT&T {x} &bogus; &#0;")
                                    << "1000-2000 a < b & c > d, I <3 AT&T {x} &bogus; &#0;";
        QTest::newRow("references") << QByteArray("00:01 --> 00:02\n&lt;i&gt; &#65;&#x42; a&nbsp;b")
                                    << "1000-2000 <i> AB a b";
        QTest::newRow("arrow in the text")
            << QByteArray("00:01 --> 00:02\nfrom A --> B") << "1000-2000 from A --> B";
        QTest::newRow("Chinese lines")
            << QByteArray("00:01 --> 00:02\n你好，\n世界") << "1000-2000 你好，世界";
    }

    void cuesAreRead() {
        QFETCH(QByteArray, content);
        QFETCH(QString, cues);

        QCOMPARE(summary(parseSubtitles(content.toStdString())), cues);
        QVERIFY(looksLikeSubtitles(content.toStdString()));
    }

    void speakersAndWordTimesAreRead() {
        const auto segments = parseSubtitles(
            "WEBVTT\n\n00:01.000 --> 00:04.000\n<v.loud Anna &amp; Ben>One <00:00:02.000>two\n"
            "<00:00:03.500>three");

        QCOMPARE(segments.size(), std::size_t(1));
        QCOMPARE(segments[0].speaker, std::string("Anna & Ben"));
        QCOMPARE(segments[0].text, std::string("One two three"));
        QCOMPARE(segments[0].words.size(), std::size_t(3));
        QCOMPARE(segments[0].words[0].text, std::string("One"));
        QCOMPARE(segments[0].words[0].startMs, 1000);
        QCOMPARE(segments[0].words[1].endMs, 3500);
        QCOMPARE(segments[0].words[2].text, std::string("three"));
        QCOMPARE(segments[0].words[2].endMs, 4000);
    }

    void wrongLinesAreNamed_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");

        QTest::newRow("empty") << QByteArray() << "expected a cue";
        QTest::newRow("text") << QByteArray("Hello\nworld") << "line 2: expected a cue";
        QTest::newRow("seconds") << QByteArray("1\n00:00:61,000 --> 00:00:62,000\nA")
                                 << "line 2: expected two times";
        QTest::newRow("no end") << QByteArray("00:00:01,000 --> \nA") << "line 1";
        QTest::newRow("letters") << QByteArray("1\naa --> bb\nA") << "line 2";
        QTest::newRow("later cue") << QByteArray("00:01 --> 00:02\nA\n\n00:03 --> 0:0:0:4\nB") << "line 4";
        QTest::newRow("backwards") << QByteArray("00:02 --> 00:01\nA") << "ends before it starts";
        QTest::newRow("too many digits") << QByteArray("00:01,0000 --> 00:02,000\nA") << "line 1";
    }

    void wrongLinesAreNamed() {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);

        try {
            parseSubtitles(content.toStdString());
            QFAIL("expected an error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidDocument);
            QVERIFY2(QString::fromStdString(error.detail()).contains(message), error.what());
        }
    }

    void proseDoesNotLookLikeSubtitles() {
        QVERIFY(!looksLikeSubtitles(""));
        QVERIFY(!looksLikeSubtitles("WEBVTTX\nAt 10:30 --> he left."));
        QVERIFY(!looksLikeSubtitles("1\nHello\n\n2\nWorld"));
        QVERIFY(looksLikeSubtitles("\xEF\xBB\xBFWEBVTT"));
    }

    void cuesArePlannedWithTheirTimes() {
        const std::string content =
            "1\n00:00:01,000 --> 00:00:02,000\nOne is <i>here</i>. Two\nis there.\n\n"
            "2\n00:00:03,000 --> 00:00:04,000\n[laughs] Yes.\n\n3\n00:00:05,000 --> 00:00:06,000\n...\n";

        const SpeechPlan plan = planSubtitles(content, {});

        QCOMPARE(plan.parts.size(), std::size_t(2));
        QCOMPARE(plan.parts[0].text, std::string("One is here. Two is there."));
        QCOMPARE(*plan.parts[0].startMs, 1000);
        QCOMPARE(*plan.parts[0].endMs, 2000);
        QCOMPARE(plan.parts[0].sourceOffset, content.find("One"));
        QCOMPARE(std::size_t(plan.parts[0].sourceByte[7]), content.find("here"));
        QCOMPARE(plan.parts[1].text, std::string("[laughs] Yes."));
        QVERIFY(plan.problems.empty());
    }

    void longCuesKeepTheirTimesAsAWhole() {
        PlanOptions options;
        options.maxPartBytes = 20;

        const SpeechPlan plan =
            planSubtitles("00:01 --> 00:02\nOne two three four, five six seven eight nine ten", options);

        QVERIFY(plan.parts.size() > 1);
        QCOMPARE(*plan.parts.front().startMs, 1000);
        QVERIFY(!plan.parts.front().endMs);
        QVERIFY(!plan.parts.back().startMs);
        QCOMPARE(*plan.parts.back().endMs, 2000);
    }
};

QTEST_APPLESS_MAIN(SubtitlesTest)
#include "subtitles_test.moc"
