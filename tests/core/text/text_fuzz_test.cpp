#include "core/base/error.h"
#include "core/text/plan.h"
#include "core/text/subtitles.h"
#include "core/text/unicode.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace timbre;
using namespace timbre::text;

namespace {

// Inputs per parser: a fixed number, so that a failure comes again.
constexpr int kInputs = 3000;

const std::vector<std::string> kTokens{"-->",
                                       "00:00:01,000",
                                       "\n\n",
                                       "\r\n",
                                       "<v A>",
                                       "<00:01.000>",
                                       "&#x110000;",
                                       "&lt;",
                                       "{\\an8}",
                                       "WEBVTT",
                                       "NOTE",
                                       "[",
                                       "]",
                                       "pause",
                                       "\"",
                                       ",",
                                       "\t",
                                       "case",
                                       "#",
                                       "\xFF",
                                       "\xE2\x82",
                                       "\u2028",
                                       "👩‍👩‍👧‍👦",
                                       "99999999999",
                                       ".",
                                       "-",
                                       "\uFEFF",
                                       "\xF4\x90\x80\x80",
                                       "[pause 1e999s]",
                                       "[pause 99999999999999ms]"};

// Changes bytes, cuts, doubles and inserts tokens of the grammars.
std::string mutated(std::mt19937& random, std::string text) {
    for (std::size_t rounds = 1 + random() % 8; rounds > 0; --rounds) {
        const std::size_t at = text.empty() ? 0 : random() % text.size();
        switch (random() % 5) {
            case 0:
                if (!text.empty()) text[at] = static_cast<char>(random());
                break;
            case 1:
                text.erase(at, random() % 10);
                break;
            case 2:
                text.insert(at, kTokens[random() % kTokens.size()]);
                break;
            case 3:
                text.insert(at, text.substr(at, random() % 40));
                break;
            default:
                text.insert(at, 1, static_cast<char>(random()));
        }
    }
    return text;
}

// Runs check on mutations of the seeds, and of mutations.
template <typename Check>
void fuzz(const std::vector<std::string>& seeds, Check&& check) {
    std::mt19937 random(42);
    std::vector<std::string> pool = seeds;
    for (int count = 0; count < kInputs; ++count) {
        const std::string input = mutated(random, pool[random() % pool.size()]);
        check(input);
        if (QTest::currentTestFailed()) return;
        if (input.size() > 4000) continue;
        if (pool.size() < 200)
            pool.push_back(input);
        else
            pool[seeds.size() + random() % (pool.size() - seeds.size())] = input;
    }
}

const std::string kSrt =
    "1\n00:00:01,000 --> 00:00:02,500\nHello <i>world</i>\n\n2\n00:00:03,000 --> 00:00:04,000\nBye &amp; "
    "bye\n";
const std::string kVtt =
    "WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:04.000 align:start\n<v Anna>One "
    "<00:00:02.000>two\n<c.x>three</c>\n";

}  // namespace

class TextFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleaningAlwaysGivesValidText() {
        fuzz({"Grüße 👍\r\n", "\xEF\xBB\xBFx", "\xFF\xFE\x41\x00"}, [](const std::string& input) {
            const std::string clean = cleanUtf8(input);
            QVERIFY(isValidUtf8(clean));
            QCOMPARE(cleanUtf8(clean), clean);
            QVERIFY(isValidUtf8(decodeTextFile(input)));
        });
    }

    void subtitlesAreReadOrRefused() {
        fuzz({kSrt, kVtt}, [](const std::string& input) {
            try {
                std::int64_t last = 0;
                for (const Segment& segment : parseSubtitles(input)) {
                    QVERIFY(segment.startMs >= last && segment.endMs >= segment.startMs);
                    QVERIFY(!segment.text.empty() && isValidUtf8(segment.text) &&
                            isValidUtf8(segment.speaker));
                    last = segment.startMs;
                }
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidDocument);
                QVERIFY2(isValidUtf8(error.detail()), error.what());
            }
            looksLikeSubtitles(input);
        });
    }

    void subtitlePlansStayWithinTheFile() {
        fuzz({kSrt, kVtt}, [](const std::string& input) {
            try {
                for (const SpokenPart& part : planSubtitles(input, {}).parts) {
                    QVERIFY(part.sourceOffset + part.sourceLength <= input.size());
                    QVERIFY(isValidUtf8(part.text));
                }
            } catch (const Error& error) {
                QCOMPARE(error.code(), ErrorCode::InvalidDocument);
            }
        });
    }

    void glossariesAreReadOrRefused() {
        fuzz({"a,b\nc,d,case\n", "# x\n\"a,b\",\"c \"\"d\"\"\"\n", "a\tb\tcase\n"},
             [](const std::string& input) {
                 try {
                     const Glossary glossary = parseGlossary(input);
                     const std::string written = formatGlossary(glossary);
                     QCOMPARE(parseGlossary(written).size(), glossary.size());
                     QVERIFY2(formatGlossary(parseGlossary(written)) == written, written.c_str());
                 } catch (const Error& error) {
                     QCOMPARE(error.code(), ErrorCode::InvalidDocument);
                     QVERIFY2(isValidUtf8(error.detail()), error.what());
                 }
             });
    }

    void plansAreAlwaysSound() {
        PlanOptions options;
        options.maxPartBytes = 50;
        options.glossary = {{.written = "one", .spoken = "won", .caseSensitive = false}};
        fuzz({"One. Two [pause 1s] three.\n\n- item\n1. next", "你好。สวัสดีครับ [laugh] مرحبا"},
             [&](const std::string& input) {
                 const SpeechPlan plan = planSpeech(input, options);
                 for (const SpokenPart& part : plan.parts) {
                     QVERIFY(isValidUtf8(part.text) && part.text.size() <= options.maxPartBytes);
                     QCOMPARE(part.sourceByte.size(), part.text.size());
                     QVERIFY(part.sourceOffset + part.sourceLength <= input.size());
                     QVERIFY(part.pauseAfterMs >= 0);
                 }
                 for (const TextProblem& problem : plan.problems) {
                     QVERIFY(problem.length > 0 && problem.offset + problem.length <= input.size());
                     QVERIFY(isValidUtf8(problem.message));
                 }
             });
    }
};

QTEST_APPLESS_MAIN(TextFuzzTest)
#include "text_fuzz_test.moc"
