#include "core/base/error.h"
#include "core/text/glossary_matcher.h"
#include "core/text/plan.h"

#include <QTest>

#include <string>

using namespace timbre;
using namespace timbre::text;

namespace {

std::string spoken(const std::string& text, const std::string& glossary) {
    PlanOptions options;
    options.glossary = parseGlossary(glossary);
    std::string all;
    for (const SpokenPart& part : planSpeech(text, options).parts) all += part.text;
    return all;
}

}  // namespace

class GlossaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeardIsCorrected() {
        const auto glossary =
            parseGlossary("Kubernetes,koo ber net ease,,cooper netties; kuber nets\nGIF,jif");

        GlossaryMatcher matcher(corrections(glossary));
        const std::string heard = "the Cooper netties cluster and kuber nets, a gif";
        const auto clean = cleanMapped(heard);

        QCOMPARE(matcher.apply(clean).text, std::string("the Kubernetes cluster and Kubernetes, a gif"));
        QCOMPARE(formatGlossary(glossary),
                 std::string("Kubernetes,koo ber net ease,,cooper netties; kuber nets\nGIF,jif\n"));
    }

    void aWordThatIsOnlyHeardIsSpokenAsWritten() {
        QCOMPARE(spoken("Say Xyz.", "Xyz,,case,ex why zed"), std::string("Say Xyz."));
    }

    void wholeWordsAreReplaced_data() {
        QTest::addColumn<QString>("glossary");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");

        QTest::newRow("word") << "GIF,jif"
                              << "A gif, GIF!"
                              << "A jif, jif!";
        QTest::newRow("not inside words") << "cat,dog"
                                          << "concatenate cats cat"
                                          << "concatenate cats dog";
        QTest::newRow("not before an apostrophe") << "don,Donald"
                                                  << "don't"
                                                  << "don't";
        QTest::newRow("possessive") << "nginx,engine X"
                                    << "Nginx's log, nginx’s"
                                    << "engine X's log, engine X’s";
        QTest::newRow("case sensitive") << "US,you ess,case"
                                        << "US and us"
                                        << "you ess and us";
        QTest::newRow("case sensitive wins") << "us,ours\nUS,you ess,case"
                                             << "US us"
                                             << "you ess ours";
        QTest::newRow("later wins") << "a,b\na,c"
                                    << "a"
                                    << "c";
        QTest::newRow("longest wins") << "New,Old\nNew York,Big Apple\nYork,Pork"
                                      << "New York, new, York"
                                      << "Big Apple, Old, Pork";
        QTest::newRow("no overlap") << "a b,one\nb c,two"
                                    << "a b c"
                                    << "one c";
        QTest::newRow("over line ends") << "New York,Big Apple"
                                        << "in New\nYork now"
                                        << "in Big Apple now";
        QTest::newRow("replacement is not replaced") << "a,b\nb,a"
                                                     << "a b"
                                                     << "b a";
        QTest::newRow("punctuation") << "C++,see plus plus\n.NET,dot net\nAT&T,A T and T"
                                     << "C++ .NET AT&T"
                                     << "see plus plus dot net A T and T";
        QTest::newRow("folding") << "straße,road"
                                 << "STRASSE Straße"
                                 << "road road";
        QTest::newRow("decomposed") << "café,coffee"
                                    << "cafe\u0301"
                                    << "coffee";
        QTest::newRow("Cyrillic") << "МИД,ministry"
                                  << "мид мидия"
                                  << "ministry мидия";
    }

    void wholeWordsAreReplaced() {
        QFETCH(QString, glossary);
        QFETCH(QString, text);
        QFETCH(QString, said);

        QCOMPARE(QString::fromStdString(spoken(text.toStdString(), glossary.toStdString())), said);
    }

    void offsetsLeadBackToWhatWasWritten() {
        PlanOptions options;
        options.glossary = {{.written = "SQL", .spoken = "ess queue ell", .caseSensitive = false}};

        const SpokenPart part = planSpeech("é  SQL now", options).parts.at(0);

        QCOMPARE(part.text, std::string("é ess queue ell now"));
        QCOMPARE(part.sourceByte.size(), part.text.size());
        QCOMPARE(part.sourceByte[part.text.find("ess")], 4U);
        QCOMPARE(part.sourceByte[part.text.find("ell") + 2], 6U);
        QCOMPARE(part.sourceByte[part.text.find("now")], 8U);
    }

    void longReplacementsAreCut() {
        PlanOptions options;
        options.maxPartBytes = 40;
        options.glossary = {{.written = "x", .spoken = std::string(500, 'a'), .caseSensitive = false}};

        const SpeechPlan plan = planSpeech("x", options);

        QCOMPARE(plan.parts.size(), std::size_t(13));
        for (const SpokenPart& part : plan.parts) QVERIFY(part.text.size() <= 40);
    }

    void tablesAreRead() {
        const Glossary csv =
            parseGlossary("\xEF\xBB\xBF# comment\r\n\r\nGIF , jif\n\"a, \"\"b\"\"\", c ,case\n\"#x\",y,");
        QCOMPARE(csv.size(), std::size_t(3));
        QCOMPARE(csv[0].written, std::string("GIF"));
        QCOMPARE(csv[0].spoken, std::string("jif"));
        QVERIFY(!csv[0].caseSensitive);
        QCOMPARE(csv[1].written, std::string("a, \"b\""));
        QVERIFY(csv[1].caseSensitive);
        QCOMPARE(csv[2].written, std::string("#x"));

        const Glossary tsv = parseGlossary("one, two\tthree\tcase\nfour\tfive");
        QCOMPARE(tsv.size(), std::size_t(2));
        QCOMPARE(tsv[0].written, std::string("one, two"));
        QVERIFY(tsv[0].caseSensitive);
    }

    void writtenTablesReadBack() {
        const Glossary glossary{{.written = "a", .spoken = "b", .caseSensitive = true},
                                {.written = "#a,\"b\"", .spoken = "x, y", .caseSensitive = false},
                                {.written = "naïve", .spoken = "nah-eve", .caseSensitive = false}};

        const Glossary again = parseGlossary(formatGlossary(glossary));

        QCOMPARE(again.size(), glossary.size());
        for (std::size_t i = 0; i < glossary.size(); ++i) {
            QCOMPARE(again[i].written, glossary[i].written);
            QCOMPARE(again[i].spoken, glossary[i].spoken);
            QCOMPARE(again[i].caseSensitive, glossary[i].caseSensitive);
        }
    }

    void wrongLinesAreNamed_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("message");

        QTest::newRow("one column") << "a,b\nonly"
                                    << "line 2: expected two columns";
        QTest::newRow("five columns") << "a,b,case,d,e"
                                      << "found 5";
        QTest::newRow("empty written") << "#\n\n,b"
                                       << "line 3: expected a word";
        QTest::newRow("empty spoken") << "a,"
                                      << "line 1: expected in the second";
        QTest::newRow("third column") << "a,b,maybe"
                                      << "found \"maybe\"";
        QTest::newRow("open quotes") << "\"a,b"
                                     << "closing quotation mark";
        QTest::newRow("after quotes") << "\"a\"b,c"
                                      << "separator";
        QTest::newRow("huge") << QString(20'000, 'a') + ",b"
                              << "10000 bytes";
    }

    void wrongLinesAreNamed() {
        QFETCH(QString, content);
        QFETCH(QString, message);

        try {
            parseGlossary(content.toStdString());
            QFAIL("expected an error");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidDocument);
            QVERIFY2(QString::fromStdString(error.detail()).contains(message), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(GlossaryTest)
#include "glossary_test.moc"
