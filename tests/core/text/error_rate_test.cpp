#include "core/text/error_rate.h"

#include "core/text/alignment.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

using namespace timbre::text;

namespace {

// The textbook table, to compare with.
std::size_t editDistance(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t best =
                std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row.back();
}

// Follows the steps; the number of edits, or nothing when they do not lead from a to b.
std::optional<std::size_t> replay(const std::vector<AlignStep>& steps, const std::vector<std::uint32_t>& a,
                                  const std::vector<std::uint32_t>& b) {
    std::size_t i = 0, j = 0, edits = 0;
    for (const AlignStep step : steps) {
        if (step == AlignStep::Same && (i >= a.size() || j >= b.size() || a[i] != b[j])) return std::nullopt;
        i += step == AlignStep::Insert ? 0 : 1;
        j += step == AlignStep::Delete ? 0 : 1;
        edits += step == AlignStep::Same ? 0 : 1;
    }
    if (i != a.size() || j != b.size()) return std::nullopt;
    return edits;
}

std::vector<std::uint32_t> randomSymbols(std::mt19937& random, std::size_t size, std::uint32_t alphabet) {
    std::vector<std::uint32_t> symbols(size);
    for (auto& symbol : symbols) symbol = random() % alphabet;
    return symbols;
}

// A copy with about one symbol in ten changed, dropped or doubled.
std::vector<std::uint32_t> garbled(std::mt19937& random, const std::vector<std::uint32_t>& symbols,
                                   std::uint32_t alphabet) {
    std::vector<std::uint32_t> result;
    for (const auto symbol : symbols) {
        const auto dice = random() % 30;
        if (dice != 0) result.push_back(dice == 1 ? random() % alphabet : symbol);
        if (dice == 2) result.push_back(random() % alphabet);
    }
    return result;
}

std::string sentence(const std::vector<std::uint32_t>& symbols) {
    std::string text;
    for (const auto symbol : symbols) text += "word" + std::to_string(symbol) + ' ';
    return text;
}

}  // namespace

class ErrorRateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreNormalised_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normalised");

        QTest::newRow("case and punctuation") << "Hello, WORLD! (Yes.)"
                                              << "hello world yes";
        QTest::newRow("inside words") << "Don’t don't 3.5 1,000"
                                      << "don't don't 3.5 1,000";
        QTest::newRow("hyphen") << "well-known — fact"
                                << "well known fact";
        QTest::newRow("space") << " a\t\n b\u00A0c "
                               << "a b c";
        QTest::newRow("composed") << "CAFE\u0301"
                                  << "café";
        QTest::newRow("Turkish is not special") << "TITLE"
                                                << "title";
        QTest::newRow("Chinese") << "你好，世界。"
                                 << "你好 世界";
        QTest::newRow("nothing") << "?! 👍 …"
                                 << "";
    }

    void textsAreNormalised() {
        QFETCH(QString, text);
        QFETCH(QString, normalised);

        QCOMPARE(QString::fromStdString(normaliseForComparison(text.toStdString())), normalised);
    }

    void ratesCountEdits_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("hypothesis");
        QTest::addColumn<QList<int>>("words");       // S, I, D, N
        QTest::addColumn<QList<int>>("characters");  // S, I, D, N

        QTest::newRow("same") << "The cat sat."
                              << "the CAT sat" << QList{0, 0, 0, 3} << QList{0, 0, 0, 9};
        QTest::newRow("substituted") << "the cat sat"
                                     << "the bat sat" << QList{1, 0, 0, 3} << QList{1, 0, 0, 9};
        QTest::newRow("inserted") << "the cat"
                                  << "the big cat" << QList{0, 1, 0, 2} << QList{0, 3, 0, 6};
        QTest::newRow("deleted") << "the big cat"
                                 << "the cat" << QList{0, 0, 1, 3} << QList{0, 0, 3, 9};
        QTest::newRow("empty hypothesis") << "a b"
                                          << "" << QList{0, 0, 2, 2} << QList{0, 0, 2, 2};
        QTest::newRow("empty reference") << ""
                                         << "a b" << QList{0, 2, 0, 0} << QList{0, 2, 0, 0};
        QTest::newRow("both empty") << ""
                                    << "?" << QList{0, 0, 0, 0} << QList{0, 0, 0, 0};
    }

    void ratesCountEdits() {
        QFETCH(QString, reference);
        QFETCH(QString, hypothesis);
        QFETCH(QList<int>, words);
        QFETCH(QList<int>, characters);

        const Comparison result = compareTexts(reference.toStdString(), hypothesis.toStdString());

        const auto counts = [](const ErrorRate& rate) {
            return QList<int>{int(rate.substitutions), int(rate.insertions), int(rate.deletions),
                              int(rate.referenceLength)};
        };
        QCOMPARE(counts(result.words), words);
        QCOMPARE(counts(result.characters), characters);
    }

    void rateOfNothingIsDefined() {
        QCOMPARE(compareTexts("", "").words.rate(), 0.0);
        QCOMPARE(compareTexts("", "a").words.rate(), 1.0);
        QCOMPARE(compareTexts("a b c d", "a x c d").words.rate(), 0.25);
    }

    void editsTellTheWords() {
        const auto edits = compareTexts("one two three", "one too three four").edits;

        QCOMPARE(edits.size(), std::size_t(4));
        QCOMPARE(edits[0].kind, EditKind::Same);
        QCOMPARE(edits[1].kind, EditKind::Substituted);
        QCOMPARE(edits[1].reference, std::string("two"));
        QCOMPARE(edits[1].hypothesis, std::string("too"));
        QCOMPARE(edits[3].kind, EditKind::Inserted);
        QCOMPARE(edits[3].hypothesis, std::string("four"));
        QVERIFY(edits[3].reference.empty());
    }

    void marksAreComparedBehindAlignedWords() {
        const auto same = comparePunctuation("Well, is it? It is.", "well, is it? it is.");
        QCOMPARE(same.referenceLength, std::size_t(3));
        QCOMPARE(same.rate(), 0.0);
        // One other, one missing, one too many; words that are wrong do not matter.
        const auto wrong = comparePunctuation("Well, is it? It is.", "well; is id it, is.");
        QCOMPARE(wrong.substitutions, std::size_t(1));
        QCOMPARE(wrong.deletions, std::size_t(1));
        QCOMPARE(wrong.insertions, std::size_t(1));
        QCOMPARE(wrong.rate(), 1.0);
    }

    void marksOfOtherScriptsCountAsTheSame() {
        QCOMPARE(comparePunctuation("你好，世界。", "你好,世界.").rate(), 0.0);
        QCOMPARE(comparePunctuation("你好，世界。", "你好 世界").deletions, std::size_t(2));
        // A point within a number is none behind a word.
        QCOMPARE(comparePunctuation("It is 3.5 now", "It is 3.5 now").referenceLength, std::size_t(0));
        QCOMPARE(comparePunctuation("", "").rate(), 0.0);
    }

    void alignmentIsMinimal() {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            const std::uint32_t alphabet = 1 + random() % 40;
            const auto a = randomSymbols(random, random() % 400, alphabet);
            const auto b = round % 2 == 0 ? garbled(random, a, alphabet)
                                          : randomSymbols(random, random() % 400, alphabet);

            const auto edits = replay(align(a, b, alphabet), a, b);

            QVERIFY(edits.has_value());
            QCOMPARE(*edits, editDistance(a, b));
        }
    }

    void longTextsAreCompared() {
        std::mt19937 random(3);
        const auto a = randomSymbols(random, 6000, 5000);
        const auto b = garbled(random, a, 5000);

        const Comparison result = compareTexts(sentence(a), sentence(b));

        QCOMPARE(result.words.referenceLength, std::size_t(6000));
        QCOMPARE(result.words.substitutions + result.words.insertions + result.words.deletions,
                 editDistance(a, b));
        QVERIFY(result.characters.rate() > 0 && result.characters.rate() < result.words.rate());
    }

    void hugeTextsAreCutWhereTheyAgree() {
        std::mt19937 random(5);
        const auto a = randomSymbols(random, 120'000, 5000);
        const auto b = garbled(random, a, 5000);

        const auto edits = replay(align(a, b, 5000), a, b);

        QVERIFY(edits.has_value());
        // One symbol in ten was garbled; cutting at wrong places would cost far more than that.
        QVERIFY(*edits > a.size() / 20);
        QVERIFY(*edits < a.size() / 8);
    }
};

QTEST_APPLESS_MAIN(ErrorRateTest)
#include "error_rate_test.moc"
