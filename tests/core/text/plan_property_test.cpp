#include "core/text/mapped_text.h"
#include "core/text/plan.h"
#include "core/text/unicode.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>
using namespace timbre::text;

namespace {

// What there is to hear of a text: its letters and digits in order.
std::string audible(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        nextCodePoint(text, at);
        const std::string_view character = text.substr(begin, at - begin);
        if (isSpeakable(character)) result += character;
    }
    return result;
}

std::string randomText(std::mt19937& random) {
    static const std::vector<std::string> kPieces{"word", " ",       " ",     " ",
                                                  ". ",   "! ",      "? ",    ", ",
                                                  "; ",   "\n",      "\n\n",  "\r\n",
                                                  "Dr. ", "A",       "naïve", "你好",
                                                  "。",   "สวัสดีครับ", "مرحبا", "👩‍👩‍👧‍👦",
                                                  "3.14", "e\u0301", "[1]",   "- x",
                                                  "1. ",  "\"",      ")",     "…"};
    std::string text;
    for (std::size_t count = random() % 200; count > 0; --count) text += kPieces[random() % kPieces.size()];
    return text;
}

std::string joined(const SpeechPlan& plan) {
    std::string text;
    for (const SpokenPart& part : plan.parts) text += part.text;
    return text;
}

}  // namespace

class PlanPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsSpokenOnceAndInOrder() {
        std::mt19937 random(1);
        for (int round = 0; round < 400; ++round) {
            const std::string text = randomText(random);
            PlanOptions options;
            options.maxPartBytes = 16 + random() % 200;

            const SpeechPlan plan = planSpeech(text, options);

            QCOMPARE(audible(joined(plan)), audible(text));
            std::size_t end = 0;
            for (const SpokenPart& part : plan.parts) {
                QVERIFY(part.sourceOffset >= end);
                end = part.sourceOffset + part.sourceLength;
                QVERIFY(end <= text.size());
            }
        }
    }

    void partsKeepTheirLimitsAndTheirOrigin() {
        std::mt19937 random(2);
        for (int round = 0; round < 400; ++round) {
            const std::string text = randomText(random);
            PlanOptions options;
            options.maxPartBytes = 16 + random() % 100;

            for (const SpokenPart& part : planSpeech(text, options).parts) {
                QVERIFY(part.text.size() <= options.maxPartBytes);
                QVERIFY(isValidUtf8(part.text));
                QCOMPARE(part.sourceByte.size(), part.text.size());
                QVERIFY(std::is_sorted(part.sourceByte.begin(), part.sourceByte.end()));
                for (std::size_t i = 0; i < part.text.size(); ++i)
                    QVERIFY(part.text[i] == ' ' || part.text[i] == text[part.sourceByte[i]]);
            }
        }
    }

    void longSentencesAreCutAtClauses() {
        PlanOptions options;
        options.maxPartBytes = 40;

        const SpeechPlan plan =
            planSpeech("When it rained in 10,000 places, they stayed; then they all went home", options);

        QCOMPARE(plan.parts.size(), std::size_t(2));
        QCOMPARE(plan.parts[0].text, std::string("When it rained in 10,000 places,"));
        QCOMPARE(plan.parts[1].text, std::string("they stayed; then they all went home"));
    }

    void graphemesAreNotCut() {
        const std::string family = "👩‍👩‍👧‍👦";
        std::string text;
        for (int i = 0; i < 50; ++i) text += family;
        PlanOptions options;
        options.maxPartBytes = 60;

        const SpeechPlan plan = planSpeech(text, options);

        QCOMPARE(joined(plan), text);
        for (const SpokenPart& part : plan.parts) QVERIFY(part.text.size() % family.size() == 0);
    }

    void thaiIsCutBetweenWords() {
        PlanOptions options;
        options.language = "th";
        options.maxPartBytes = 30;

        const SpeechPlan plan = planSpeech("สวัสดีครับผมชื่อสมชาย", options);

        QVERIFY(plan.parts.size() > 1);
        QCOMPARE(QString::fromStdString(plan.parts[0].text), QString("สวัสดีครับ"));
    }

    void anEndlessClusterIsStillCut() {
        std::string text = "a";
        for (int i = 0; i < 1000; ++i) text += "\u0301";
        PlanOptions options;
        options.maxPartBytes = 100;

        for (const SpokenPart& part : planSpeech(text, options).parts) {
            QVERIFY(part.text.size() <= 100);
            QVERIFY(isValidUtf8(part.text));
        }
    }

    void nothingUnspeakableReachesAnEngine() {
        using namespace std::string_literals;
        const std::string text = "a\0b\x1B[31m \xFFx\xC2\xADy \u202Ez\u202C \uE000 \uFEFFq\u2028r"s;

        const SpeechPlan plan = planSpeech(text, {});

        QCOMPARE(QString::fromStdString(joined(plan)), QString("ab[31m xy z q r"));
    }

    // Two megabytes of each; time that grows faster than the text would show as a time-out.
    void hugeTextsArePlanned_data() {
        QTest::addColumn<QString>("piece");
        QTest::newRow("prose") << "It was the best of times, it was the worst of times.\nHe said \"no\". ";
        QTest::newRow("one word") << "a";
        QTest::newRow("dots") << ". ";
        QTest::newRow("numbers and dots") << "1.";
        QTest::newRow("brackets") << "[";
        QTest::newRow("tags") << "[pause 1ms]";
        QTest::newRow("lines") << "x\n";
        QTest::newRow("blank lines") << "x\n\n";
        QTest::newRow("initials") << "A. ";
        QTest::newRow("spaces") << " ";
        QTest::newRow("combining") << "\u0301";
        QTest::newRow("Thai") << "สวัสดีครับ";
    }

    void hugeTextsArePlanned() {
        QFETCH(QString, piece);
        constexpr std::size_t kBytes = 2'000'000;
        const std::string unit = piece.toStdString();
        std::string text;
        text.reserve(kBytes + unit.size());
        while (text.size() < kBytes) text += unit;

        const SpeechPlan plan = planSpeech(text, {});

        QCOMPARE(audible(joined(plan)).size(),
                 piece == "[pause 1ms]" ? std::size_t(0) : audible(text).size());
    }
};

QTEST_APPLESS_MAIN(PlanPropertyTest)
#include "plan_property_test.moc"
