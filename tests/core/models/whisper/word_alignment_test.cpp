// Dynamic time warping, the words of tokens, and the words of segments.
#include "core/models/whisper/alignment_heads.h"
#include "core/models/whisper/dtw.h"
#include "core/models/whisper/segment_words.h"
#include "core/models/whisper/word_split.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/full.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <limits>
#include <random>

using namespace timbre::models::whisper;

namespace {

constexpr std::int64_t kEnd = 1000;

// A vocabulary whose tokens are bytes.
std::string byteOf(std::int64_t token) {
    return token < 256 ? std::string(1, static_cast<char>(token)) : "";
}

std::vector<std::int64_t> tokensOf(std::string_view text) {
    std::vector<std::int64_t> tokens;
    for (const char c : text) tokens.push_back(static_cast<unsigned char>(c));
    return tokens;
}

std::vector<std::string> textsOf(const std::vector<TokenWord>& words) {
    std::vector<std::string> texts;
    for (const TokenWord& word : words) texts.push_back(word.text);
    return texts;
}

std::vector<std::string> wordsOf(std::string_view text, std::string_view language) {
    return textsOf(splitIntoWords(tokensOf(text), byteOf, kEnd, language));
}

// The cost of the cheapest way, by trying all of them.
double cheapest(const std::vector<float>& cost, std::int64_t columns, std::int64_t i, std::int64_t j) {
    const double here = cost[static_cast<std::size_t>(i * columns + j)];
    if (i == 0 && j == 0) return here;
    double best = std::numeric_limits<double>::infinity();
    if (i > 0) best = std::min(best, cheapest(cost, columns, i - 1, j));
    if (j > 0) best = std::min(best, cheapest(cost, columns, i, j - 1));
    if (i > 0 && j > 0) best = std::min(best, cheapest(cost, columns, i - 1, j - 1));
    return here + best;
}

TimedWord word(std::string text, double start, double end) {
    return {.text = std::move(text), .tokens = {1}, .start = start, .end = end, .probability = 0.5};
}

std::vector<std::string> textsOf(const std::vector<TimedWord>& words) {
    std::vector<std::string> texts;
    for (const TimedWord& one : words) texts.push_back(one.text);
    return texts;
}

Config shape(std::int64_t layers, std::int64_t heads, std::int64_t vocabulary) {
    Config config;
    config.decoderLayers = layers;
    config.decoderHeads = heads;
    config.vocabulary = vocabulary;
    return config;
}

using Texts = std::vector<std::string>;

}  // namespace

class WordAlignmentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warpingFindsTheCheapestWay();
    void warpingVisitsEveryRowInOrder();
    void aTokenBeginsWhereItFits();
    void aSingleTokenBeginsAtTheStart();
    void smoothingTakesOutSinglePositions();
    void wordsBeginWithASpaceOrPunctuation();
    void wordsWithoutSpacesAreCharacters();
    void aCharacterOfSeveralTokensStaysWhole();
    void splittingLosesNothing();
    void punctuationJoinsItsWord();
    void placedWordsStayWithTheirSegment();
    void aWordAfterAPauseIsShortened();
    void aSegmentsBorderWinsOverAFarWord();
    void headsComeFromTheFilesFirst();
    void headsOfPublishedModelsAreKnown();
    void headsOfUnknownModelsAreTheUpperHalf();
};

void WordAlignmentTest::warpingFindsTheCheapestWay() {
    std::mt19937 random(1);
    std::uniform_real_distribution<float> number(-1, 1);
    for (int round = 0; round < 200; ++round) {
        const std::int64_t rows = 1 + static_cast<std::int64_t>(random() % 5),
                           columns = 1 + static_cast<std::int64_t>(random() % 6);
        std::vector<float> cost(static_cast<std::size_t>(rows * columns));
        for (float& one : cost) one = number(random);

        const WarpingPath path = warp(cost, rows, columns);

        double sum = 0;
        for (std::size_t i = 0; i < path.rows.size(); ++i)
            if (path.columns[i] >= 0 && path.rows[i] >= 0)
                sum += cost[static_cast<std::size_t>(path.rows[i] * columns + path.columns[i])];
        const double best = cheapest(cost, columns, rows - 1, columns - 1);
        QVERIFY2(std::abs(sum - best) < 1e-5, qPrintable(QString("%1 against %2").arg(sum).arg(best)));
    }
}

void WordAlignmentTest::warpingVisitsEveryRowInOrder() {
    std::mt19937 random(2);
    std::uniform_real_distribution<float> number(-1, 1);
    for (int round = 0; round < 200; ++round) {
        const std::int64_t rows = 1 + static_cast<std::int64_t>(random() % 40),
                           columns = 1 + static_cast<std::int64_t>(random() % 60);
        std::vector<float> cost(static_cast<std::size_t>(rows * columns));
        for (float& one : cost) one = number(random);

        const WarpingPath path = warp(cost, rows, columns);

        QVERIFY(std::ranges::is_sorted(path.rows) && std::ranges::is_sorted(path.columns));
        QCOMPARE(path.rows.front(), 0);
        QCOMPARE(path.rows.back(), rows - 1);
        QCOMPARE(path.columns.back(), columns - 1);
        for (std::size_t i = 1; i < path.rows.size(); ++i)
            QVERIFY(path.rows[i] - path.rows[i - 1] <= 1 && path.columns[i] - path.columns[i - 1] <= 1);
    }
}

void WordAlignmentTest::aTokenBeginsWhereItFits() {
    at::Tensor fit = at::full({3, 30}, -1.0F);
    fit.slice(0, 0, 1).slice(1, 0, 10).fill_(1);
    fit.slice(0, 1, 2).slice(1, 10, 22).fill_(1);
    fit.slice(0, 2, 3).slice(1, 22, 30).fill_(1);

    QCOMPARE(firstPositions(fit), (std::vector<std::int64_t>{0, 10, 22}));
}

void WordAlignmentTest::aSingleTokenBeginsAtTheStart() {
    const at::Tensor fit = fitOf(at::full({2, 1, 9}, 1.0F / 9));

    QCOMPARE(fit.isfinite().all().item<bool>(), true);
    QCOMPARE(firstPositions(fit), (std::vector<std::int64_t>{0}));
}

void WordAlignmentTest::smoothingTakesOutSinglePositions() {
    at::Tensor weights = at::zeros({1, 2, 40});
    weights[0][0][20] = 1.0F;                       // one position
    weights.select(1, 1).slice(1, 5, 15).fill_(1);  // ten

    const at::Tensor smooth = smoothed(weights);

    QCOMPARE(smooth[0][0][20].item<float>(), 0.0F);
    QVERIFY(smooth[0][1][10].item<float>() > 0.9F);
}

void WordAlignmentTest::wordsBeginWithASpaceOrPunctuation() {
    QCOMPARE(wordsOf(" It's a (good) café.", "en"),
             (Texts{" It", "'s", " a", " ", "(good", ")", " café", "."}));
}

void WordAlignmentTest::wordsWithoutSpacesAreCharacters() {
    QCOMPARE(wordsOf("日本ab", "ja"), (Texts{"日", "本", "a", "b"}));
    QCOMPARE(wordsOf("日本ab", "en"), (Texts{"日本ab"}));
}

void WordAlignmentTest::aCharacterOfSeveralTokensStaysWhole() {
    const auto words = splitAtCharacters(tokensOf("😀\xFFx"), byteOf);

    QCOMPARE(textsOf(words), (Texts{"😀", "\uFFFD", "x"}));
    QCOMPARE(words.front().tokens.size(), std::size_t{4});
}

void WordAlignmentTest::splittingLosesNothing() {
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::int64_t> tokens(random() % 24);
        for (std::int64_t& token : tokens)
            token = static_cast<std::int64_t>(random() % 4 == 0 ? 0x80 + random() % 0x80
                                                                : 0x20 + random() % 0x30);
        for (const char* language : {"en", "ja"}) {
            std::vector<std::int64_t> joined;
            for (const TokenWord& one : splitIntoWords(tokens, byteOf, kEnd, language)) {
                QVERIFY(!one.tokens.empty());
                joined.insert(joined.end(), one.tokens.begin(), one.tokens.end());
            }
            QCOMPARE(joined, tokens);
        }
    }
}

void WordAlignmentTest::punctuationJoinsItsWord() {
    std::vector<TimedWord> words{word(" \"", 0, 1), word("Yes", 1, 2), word("!", 2, 3), word("”", 3, 4),
                                 word(" no", 4, 5)};

    mergePunctuation(words);

    QCOMPARE(textsOf(words), (Texts{"", " \"Yes!”", "", "", " no"}));
    QCOMPARE(words[1].tokens.size(), std::size_t{4});
    QCOMPARE(words[1].start, 1.0);
}

void WordAlignmentTest::placedWordsStayWithTheirSegment() {
    std::vector<SegmentWords> segments{{.start = 10, .end = 11, .textTokens = 3, .words = {}},
                                       {.start = 11, .end = 12, .textTokens = 2, .words = {}}};

    placeWords({word(" one", 0, 0.4), word(" two", 0.4, 0.8), word(".", 0.8, 0.9), word(" three", 1.1, 1.5),
                word(" four", 1.5, 1.9)},
               segments, 10, 10);

    QCOMPARE(textsOf(segments[0].words), (Texts{" one", " two."}));
    QCOMPARE(textsOf(segments[1].words), (Texts{" three", " four"}));
    QCOMPARE(segments[1].start, 11.1);
    QCOMPARE(segments[1].end, 11.9);
}

void WordAlignmentTest::aWordAfterAPauseIsShortened() {
    std::vector<SegmentWords> segments{{.start = 5, .end = 6, .textTokens = 3, .words = {}}};

    placeWords({word(" late", 0, 5.5), word(" and", 5.5, 5.7), word(" on", 5.7, 6)}, segments, 0, 0);

    QCOMPARE(segments[0].words[0].end, 5.5);
    QVERIFY(segments[0].words[0].start >= 4.8);
}

void WordAlignmentTest::aSegmentsBorderWinsOverAFarWord() {
    std::vector<SegmentWords> segments{{.start = 0, .end = 1, .textTokens = 3, .words = {}}};

    placeWords({word(" a", 0, 0.3), word(" b", 0.3, 0.6), word(" c", 0.6, 9)}, segments, 0, 0);

    QCOMPARE(segments[0].words.back().end, 1.0);  // not nine
    QCOMPARE(segments[0].end, 1.0);
}

void WordAlignmentTest::headsComeFromTheFilesFirst() {
    Config config = shape(4, 6, 51865);
    config.alignmentHeads = {{1, 1}};

    QCOMPARE(alignmentHeads(config).size(), std::size_t{1});
}

void WordAlignmentTest::headsOfPublishedModelsAreKnown() {
    const auto tiny = alignmentHeads(shape(4, 6, 51865));
    const auto turbo = alignmentHeads(shape(4, 20, 51866));

    QCOMPARE(tiny.size(), std::size_t{6});
    QVERIFY(tiny.front() == (AlignmentHead{2, 2}));
    QVERIFY(turbo.back() == (AlignmentHead{3, 14}));
}

void WordAlignmentTest::headsOfUnknownModelsAreTheUpperHalf() {
    const auto heads = alignmentHeads(shape(3, 2, 99));

    QCOMPARE(heads.size(), std::size_t{4});
    QVERIFY(heads.front() == (AlignmentHead{1, 0}));
}

QTEST_GUILESS_MAIN(WordAlignmentTest)
#include "word_alignment_test.moc"
