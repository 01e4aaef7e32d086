#include "core/storage/decoded_spans.h"

#include <QtTest>

#include <random>

using namespace timbre::storage;

class DecodedSpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spansThatTouchBecomeOne();
    void anEmptySpanChangesNothing();
    void gapsAreFoundWithin();
    void spansAreTheSetOfTheirMilliseconds();
};

void DecodedSpansTest::spansThatTouchBecomeOne() {
    DecodedSpans spans;
    addSpan(spans, {10, 20});
    addSpan(spans, {40, 50});
    addSpan(spans, {20, 40});
    QCOMPARE(spans, (DecodedSpans{{10, 50}}));
}

void DecodedSpansTest::anEmptySpanChangesNothing() {
    DecodedSpans spans{{10, 20}};
    addSpan(spans, {15, 15});
    addSpan(spans, {30, 30});
    QCOMPARE(spans, (DecodedSpans{{10, 20}}));
}

void DecodedSpansTest::gapsAreFoundWithin() {
    const DecodedSpans spans{{10, 20}, {30, 40}};
    QCOMPARE(firstGap(spans, {0, 100}), (DecodedSpan{0, 10}));
    QCOMPARE(firstGap(spans, {10, 100}), (DecodedSpan{20, 30}));
    QCOMPARE(firstGap(spans, {25, 27}), (DecodedSpan{25, 27}));
    QCOMPARE(firstGap(spans, {35, 100}), (DecodedSpan{40, 100}));
    QVERIFY(!firstGap(spans, {12, 20}));
    QVERIFY(!firstGap(spans, {50, 50}));
}

void DecodedSpansTest::spansAreTheSetOfTheirMilliseconds() {
    std::mt19937 random(5);
    const auto pick = [&](int most) { return std::int64_t(random() % unsigned(most)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<bool> set(200);
        DecodedSpans spans;
        for (int i = 0; i < 12; ++i) {
            const auto from = pick(190);
            const DecodedSpan span{from, from + pick(25)};
            for (auto ms = span.fromMs; ms < std::min<std::int64_t>(200, span.toMs); ++ms)
                set[std::size_t(ms)] = true;
            addSpan(spans, span);
        }
        std::int64_t from = 0;
        while (const auto gap = firstGap(spans, {from, 200})) {
            for (auto ms = from; ms < gap->toMs; ++ms) QCOMPARE(bool(set[std::size_t(ms)]), ms < gap->fromMs);
            from = gap->toMs;
        }
        for (auto ms = from; ms < 200; ++ms) QVERIFY(set[std::size_t(ms)]);
    }
}

QTEST_GUILESS_MAIN(DecodedSpansTest)
#include "decoded_spans_test.moc"
