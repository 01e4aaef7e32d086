// The hand-written cutters against ICU's reading of the same expressions.
#include "core/text/tokenizer/pre_tokenizer.h"

#include "core/base/error.h"
#include "core/text/tokenizer/utf8.h"

#include <QTest>

#include <random>

using namespace timbre::text;

namespace {

QStringList wordsOf(const Cutter& cutter, std::string_view text) {
    std::vector<Piece> pieces;
    cutter.cut(text, {0, text.size()}, pieces);
    QStringList words;
    for (const Piece& piece : pieces)
        words << QString::fromUtf8(text.data() + piece.begin,
                                   static_cast<qsizetype>(piece.end - piece.begin));
    return words;
}

// Characters at which the patterns decide, beside some of every class.
const std::vector<std::uint32_t> kCharacters{
    ' ',    ' ',    ' ',     '\n',    '\n',   '\r',   '\t',   0x0B,    0x0C,    0x85,   0xA0,
    0x2003, 0x2028, 0x3000,  0x200B,  0xFEFF, 0x1C,   '\'',   '\'',    's',     'S',    0x17F,
    't',    'T',    'r',     'e',     'E',    'v',    'm',    'l',     'L',     'd',    'D',
    'a',    'Z',    0xE9,    0x1ED9,  0x4E2D, 0x65E5, 0x0301, 0x0E31,  0x0E01,  0x093E, '0',
    '9',    0x0663, 0xB2,    0xBD,    0x216B, 0x3007, '.',    ',',     '!',     '-',    '_',
    0x2019, 0x20AC, 0x1F600, 0x1F1E9, 0x200D, 0xFB05, 0xFB06, 0x1D7D8, 0x20000, 0xE000, 0};

void addPatterns() {
    QTest::addColumn<std::string>("pattern");
    QTest::newRow("GPT-2") << std::string(kGpt2Pattern);
    QTest::newRow("Qwen 2") << std::string(kQwen2Pattern);
    QTest::newRow("Llama 3") << std::string(kLlama3Pattern);
}

}  // namespace

class PreTokenizerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomTextsAreCutAsByIcu_data() { addPatterns(); }
    void randomTextsAreCutAsByIcu() {
        QFETCH(std::string, pattern);
        const auto ours = patternCutter(pattern);
        const auto icu = icuCutter(pattern, SplitBehaviour::Isolated, false);
        std::mt19937 random(11);
        for (int round = 0; round < 6000; ++round) {
            std::string text;
            const auto length = 1 + random() % 24;
            for (std::size_t i = 0; i < length; ++i)
                appendUtf8(kCharacters[random() % kCharacters.size()], text);
            QCOMPARE(wordsOf(*ours, text), wordsOf(*icu, text));
        }
    }

    // Every character there is, so that the classes are those of ICU.
    void everyCharacterIsOfIcusClass_data() { addPatterns(); }
    void everyCharacterIsOfIcusClass() {
        QFETCH(std::string, pattern);
        const auto ours = patternCutter(pattern);
        const auto icu = icuCutter(pattern, SplitBehaviour::Isolated, false);
        for (std::uint32_t first = 0; first < 0x110000; first += 256) {
            if (first >= 0x40000 && first < 0xE0000) continue;  // planes without a character
            if (first >= 0xD800 && first < 0xE000) continue;    // surrogates
            std::string text;
            for (std::uint32_t c = first; c < first + 256; ++c) {
                appendUtf8(c, text);
                text += c % 3 == 0 ? "a" : c % 3 == 1 ? "1" : ".";
            }
            QCOMPARE(wordsOf(*ours, text), wordsOf(*icu, text));
        }
    }

    void thePieceEndsTheText_data() { addPatterns(); }
    void thePieceEndsTheText() {
        QFETCH(std::string, pattern);
        const std::string text = "ab  cd";
        std::vector<Piece> pieces;
        patternCutter(pattern)->cut(text, {1, 4}, pieces);
        QCOMPARE(pieces.size(), 2);
        QCOMPARE(pieces[1].begin, 2);
        QCOMPARE(pieces[1].end, 4);  // both spaces: nothing follows within the piece
    }

    void anExpressionThatExplodesIsStopped() {
        const auto cutter = icuCutter("(a+)+$", SplitBehaviour::Isolated, false);
        const std::string text = std::string(64, 'a') + "b";
        std::vector<Piece> pieces;
        QVERIFY_EXCEPTION_THROWN(cutter->cut(text, {0, text.size()}, pieces), timbre::Error);
    }

    void anExpressionThatIsNoneIsRefused() {
        QVERIFY_EXCEPTION_THROWN(icuCutter("[", SplitBehaviour::Isolated, false), timbre::Error);
    }
};

QTEST_APPLESS_MAIN(PreTokenizerTest)
#include "pre_tokenizer_test.moc"
