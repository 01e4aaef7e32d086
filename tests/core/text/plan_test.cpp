#include "core/text/plan.h"

#include "core/base/error.h"
#include "core/text/unicode.h"

#include <QTest>

#include <cstdint>
#include <string>
#include <vector>

using namespace timbre;
using namespace timbre::text;

namespace {

QStringList textsOf(const SpeechPlan& plan) {
    QStringList texts;
    for (const SpokenPart& part : plan.parts) texts << QString::fromStdString(part.text);
    return texts;
}

QList<qint64> pausesOf(const SpeechPlan& plan) {
    QList<qint64> pauses;
    for (const SpokenPart& part : plan.parts) pauses << part.pauseAfterMs;
    return pauses;
}

SpeechPlan plan(const std::string& text, const std::string& language = "en") {
    PlanOptions options;
    options.language = language;
    return planSpeech(text, options);
}

}  // namespace

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesBecomeParts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("parts");

        QTest::newRow("nothing") << ""
                                 << "en" << QStringList{};
        QTest::newRow("only space") << " \n\t \n"
                                    << "en" << QStringList{};
        QTest::newRow("nothing to say") << "?! ... --- ***"
                                        << "en" << QStringList{};
        QTest::newRow("two sentences") << "One is here. Two is there."
                                       << "en" << QStringList{"One is here.", "Two is there."};
        QTest::newRow("question and exclamation")
            << "Really?! Yes! \"Good.\" he said."
            << "en" << QStringList{"Really?!", "Yes!", "\"Good.\" he said."};
        QTest::newRow("title") << "Dr. Smith met Mrs. Jones. They spoke."
                               << "en" << QStringList{"Dr. Smith met Mrs. Jones.", "They spoke."};
        QTest::newRow("e.g.") << "Take fruit, e.g. Apples. Eat."
                              << "en" << QStringList{"Take fruit, e.g. Apples.", "Eat."};
        QTest::newRow("initials") << "J. R. R. Tolkien wrote it. I read it."
                                  << "en" << QStringList{"J. R. R. Tolkien wrote it.", "I read it."};
        QTest::newRow("decimals") << "Pi is 3.14 or so. Version 2.0 is out."
                                  << "en" << QStringList{"Pi is 3.14 or so.", "Version 2.0 is out."};
        QTest::newRow("single newlines are spaces") << "One long\nsentence\r\ngoes on."
                                                    << "en" << QStringList{"One long sentence goes on."};
        QTest::newRow("paragraphs") << "No full stop\n\nNext"
                                    << "en" << QStringList{"No full stop", "Next"};
        QTest::newRow("list") << "Buy:\n- milk\n- bread\n1. First\n12) Twelfth"
                              << "en" << QStringList{"Buy:", "- milk", "- bread", "1. First", "12) Twelfth"};
        QTest::newRow("heading") << "Chapter One\nIt was a dark and stormy night."
                                 << "en" << QStringList{"Chapter One", "It was a dark and stormy night."};
        QTest::newRow("wrapped name is no heading")
            << "I met old Mr Robert\nSmith today."
            << "en" << QStringList{"I met old Mr Robert Smith today."};
        QTest::newRow("German") << "Das ist z.B. Obst. Prof. Weber kommt."
                                << "de" << QStringList{"Das ist z.B. Obst.", "Prof. Weber kommt."};
        QTest::newRow("Chinese") << "你好。今天天气很好！是吗？"
                                 << "zh" << QStringList{"你好。", "今天天气很好！", "是吗？"};
        QTest::newRow("Japanese") << "こんにちは。元気ですか？"
                                  << "ja" << QStringList{"こんにちは。", "元気ですか？"};
        QTest::newRow("Arabic") << "مرحبا بالعالم. كيف حالك؟ بخير."
                                << "ar" << QStringList{"مرحبا بالعالم.", "كيف حالك؟", "بخير."};
        QTest::newRow("Hindi") << "नमस्ते। आप कैसे हैं?"
                               << "hi" << QStringList{"नमस्ते।", "आप कैसे हैं?"};
        QTest::newRow("emoji") << "Great 👩‍👩‍👧‍👦! Next 👍🏽."
                               << "en" << QStringList{"Great 👩‍👩‍👧‍👦!", "Next 👍🏽."};
        QTest::newRow("unknown language") << "One. Two."
                                          << "xx-nonsense-!" << QStringList{"One.", "Two."};
        QTest::newRow("stray punctuation joins") << "Yes. ... No."
                                                 << "en" << QStringList{"Yes. ...", "No."};
    }

    void sentencesBecomeParts() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QStringList, parts);

        const SpeechPlan result = plan(text.toStdString(), language.toStdString());

        QCOMPARE(textsOf(result), parts);
        QVERIFY(result.problems.empty());
    }

    void tagsBecomePauses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QList<qint64>>("pauses");

        QTest::newRow("plain") << "One [pause] two." << QStringList{"One", "two."} << QList<qint64>{500, 0};
        QTest::newRow("ms") << "One.[pause 250ms]Two." << QStringList{"One.", "Two."}
                            << QList<qint64>{250, 0};
        QTest::newRow("s") << "One. [pause 1.5s] Two." << QStringList{"One.", "Two."}
                           << QList<qint64>{1500, 0};
        QTest::newRow("spelling") << "A [ PAUSE : 2 S ] b" << QStringList{"A", "b"} << QList<qint64>{2000, 0};
        QTest::newRow("sum") << "A [pause 1s][pause 60s]" << QStringList{"A"} << QList<qint64>{61000};
        QTest::newRow("at the start") << "[pause 1s] A" << QStringList{"", "A"} << QList<qint64>{1000, 0};
        QTest::newRow("zero") << "A [pause 0s] b" << QStringList{"A", "b"} << QList<qint64>{0, 0};
        QTest::newRow("paragraph") << "A\n\nB\n \nC\n\n"
                                   << QStringList{"A", "B", "C"} << QList<qint64>{400, 400, 0};
        QTest::newRow("paragraph of a tag")
            << "A\n\n[pause 1s]\n\nB" << QStringList{"A", "B"} << QList<qint64>{1800, 0};
    }

    void tagsBecomePauses() {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QFETCH(QList<qint64>, pauses);

        const SpeechPlan result = plan(text.toStdString());

        QCOMPARE(textsOf(result), parts);
        QCOMPARE(pausesOf(result), pauses);
        QVERIFY(result.problems.empty());
    }

    void doubtfulTagsAreReported_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("message");

        QTest::newRow("no unit") << "A [pause 2] b" << QStringList{"A", "b"} << 2 << 9 << "[pause 500ms]";
        QTest::newRow("too long") << "A [pause 61s] b" << QStringList{"A", "b"} << 2 << 11 << "60s";
        QTest::newRow("negative") << "A [pause -1s] b" << QStringList{"A", "b"} << 2 << 11 << "0ms";
        QTest::newRow("not a number") << "A [pause nan s] b" << QStringList{"A", "b"} << 2 << 13 << "unit";
        QTest::newRow("word") << "A [pause long] b" << QStringList{"A", "b"} << 2 << 12 << "unit";
        QTest::newRow("unknown") << "é [laugh] b" << QStringList{"é [laugh] b"} << 3 << 7 << "known: [pause]";
        QTest::newRow("unknown with value")
            << "A [rate=80%] b" << QStringList{"A [rate=80%] b"} << 2 << 10 << "unknown";
    }

    void doubtfulTagsAreReported() {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QFETCH(int, offset);
        QFETCH(int, length);
        QFETCH(QString, message);

        const SpeechPlan result = plan(text.toStdString());

        QCOMPARE(textsOf(result), parts);
        QCOMPARE(result.problems.size(), std::size_t(1));
        QCOMPARE(int(result.problems[0].offset), offset);
        QCOMPARE(int(result.problems[0].length), length);
        QVERIFY2(QString::fromStdString(result.problems[0].message).contains(message),
                 result.problems[0].message.c_str());
    }

    void otherBracketsAreText_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"As said [1] here", "Thus [sic] it is", "Thus [sic!] it", "By [Smith 2020] here", "[un]done",
              "It[s] own", "[two words] here", "[ ] x", "[] x", "[ x", "x ]", "[[pauses", "[a] one",
              "[Pausing] x", "[pause", "[über] uns", "[pause 1s\n]"})
            QTest::newRow(text) << text;
    }

    void otherBracketsAreText() {
        QFETCH(QString, text);

        const SpeechPlan result = plan(text.toStdString());

        QVERIFY(result.problems.empty());
        QCOMPARE(textsOf(result).join(' '), text.simplified());
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
