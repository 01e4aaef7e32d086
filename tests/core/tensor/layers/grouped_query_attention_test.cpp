#include "core/tensor/layers/grouped_query_attention.h"

#include "core/base/error.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/index_select.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace timbre;
using namespace timbre::tensor;

namespace {

constexpr std::int64_t kHeads = 6, kGroups = 2, kWidth = 16, kModel = 40;
// float32 sums of some dozen products in another order.
constexpr double kRounding = 1e-5;

Linear projection(int number, std::int64_t in, std::int64_t out) {
    return Linear((noise({number + 1, 128, 128})[number] / 6).slice(0, 0, out).slice(1, 0, in).contiguous());
}

GroupedQueryAttention layer(std::int64_t window = 0) {
    return {.query = projection(0, kModel, kHeads * kWidth),
            .key = projection(1, kModel, kGroups * kWidth),
            .value = projection(2, kModel, kGroups * kWidth),
            .output = projection(3, kHeads * kWidth, kModel),
            .queryNorm = RmsNorm{noise({kWidth}), 1e-6},
            .keyNorm = RmsNorm{noise({kWidth}) + 1, 1e-6},
            .heads = kHeads,
            .keyValueHeads = kGroups,
            .width = kWidth,
            .window = window};
}

KeyValueCache cacheFor(std::int64_t batch, std::int64_t reserved = 4) {
    return {{.layers = 1, .batch = batch, .heads = kGroups, .width = kWidth, .most = 1000}, reserved};
}

// The definition, with every head written out: keys and values repeated, one large mask.
at::Tensor byDefinition(const at::Tensor& queries, const at::Tensor& keys, const at::Tensor& values,
                        std::int64_t window) {
    const std::int64_t heads = queries.size(2), steps = queries.size(1), length = keys.size(2);
    const at::Tensor k = keys.repeat_interleave(heads / keys.size(1), 1);  // [b, h, T, d]
    const at::Tensor v = values.repeat_interleave(heads / keys.size(1), 1);
    at::Tensor seen = at::ones({steps, length}, at::kBool).tril(length - steps);
    if (window > 0)
        seen = seen.logical_and(at::ones({steps, length}, at::kBool).triu(length - steps - window + 1));
    at::Tensor scores = at::matmul(queries.transpose(1, 2), k.transpose(2, 3)) /
                        std::sqrt(static_cast<double>(queries.size(3)));
    scores = scores.masked_fill(seen.logical_not(), -std::numeric_limits<float>::infinity());
    return at::matmul(at::softmax(scores, -1), v).transpose(1, 2);
}

// [b, t, h, d] at positions from `position`.
at::Tensor rotated(const at::Tensor& x, std::int64_t position, RotaryStyle style) {
    at::Tensor copy = x.contiguous().clone();
    rotate(copy, Rotary(x.size(3), 10000, style).table(position, x.size(1)));
    return copy;
}

}  // namespace

class GroupedQueryAttentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sharedHeadsEqualRepeatedHeads_data();
    void sharedHeadsEqualRepeatedHeads();
    void stepByStepEqualsAllAtOnce_data();
    void stepByStepEqualsAllAtOnce();
    void sequencesOfABatchDoNotMix();
    void theFutureIsNotSeen();
    void aCacheGrowsAndForgets();
    void sequencesFollowTheirParents_data();
    void sequencesFollowTheirParents();
    void sequencesThatAreNoneAreRefused();
    void aFullModelSaysSo();
    void rotationKeepsNorms_data();
    void rotationKeepsNorms();
    void rotationDependsOnDistanceAlone_data();
    void rotationDependsOnDistanceAlone();
    void theStylesTurnOtherPairs();
    void featuresBeyondTheRotationStay();
};

void GroupedQueryAttentionTest::sharedHeadsEqualRepeatedHeads_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("width");
    QTest::newRow("one step") << 1 << 1 << 9 << 0 << 16;
    QTest::newRow("one step, wide") << 1 << 1 << 33 << 0 << 128;
    QTest::newRow("one step, odd width") << 1 << 1 << 9 << 0 << 20;
    QTest::newRow("one step, batch") << 3 << 1 << 9 << 0 << 16;
    QTest::newRow("one step, window") << 2 << 1 << 9 << 4 << 16;
    QTest::newRow("prompt") << 1 << 9 << 9 << 0 << 16;
    QTest::newRow("prompt after others") << 2 << 5 << 9 << 0 << 16;
    QTest::newRow("long prompt") << 1 << 600 << 610 << 0 << 16;
    QTest::newRow("long prompt, window") << 1 << 600 << 610 << 30 << 16;
    QTest::newRow("window of one") << 1 << 9 << 9 << 1 << 16;
}

void GroupedQueryAttentionTest::sharedHeadsEqualRepeatedHeads() {
    QFETCH(int, batch);
    QFETCH(int, steps);
    QFETCH(int, length);
    QFETCH(int, window);
    QFETCH(int, width);
    const at::Tensor queries = noise({batch, steps, kHeads, width});
    // Longer than it is filled, as in a cache.
    const at::Tensor both = noise({2, batch, kGroups, length + 3, width});
    const at::Tensor keys = both[0].narrow(2, 0, length), values = both[1].narrow(2, 0, length);

    const at::Tensor out = causalAttention(queries, keys, values, window);

    QCOMPARE(farFrom(out, byDefinition(queries, keys, values, window), kRounding), QString());
}

void GroupedQueryAttentionTest::stepByStepEqualsAllAtOnce_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("window");
    QTest::newRow("one") << 1 << 0;
    QTest::newRow("three") << 3 << 0;
    QTest::newRow("window") << 1 << 4;
}

void GroupedQueryAttentionTest::stepByStepEqualsAllAtOnce() {
    QFETCH(int, batch);
    QFETCH(int, window);
    const GroupedQueryAttention attention = layer(window);
    const Rotary rotary(kWidth, 1e6, RotaryStyle::SplitHalf);
    const at::Tensor x = noise({batch, 23, kModel});

    KeyValueCache whole = cacheFor(batch), pieces = cacheFor(batch);
    const at::Tensor expected = attention(x, rotary.table(0, 23), whole, 0);
    std::vector<at::Tensor> parts;
    for (const auto& [from, to] : std::initializer_list<std::pair<int, int>>{{0, 7}, {7, 8}, {8, 9}, {9, 19}})
        parts.push_back(attention(x.slice(1, from, to), rotary.table(pieces.length(), to - from), pieces, 0));
    for (int at = 19; at < 23; ++at)
        parts.push_back(attention(x.slice(1, at, at + 1), rotary.table(pieces.length(), 1), pieces, 0));

    QCOMPARE(farFrom(at::cat(parts, 1), expected, kRounding), QString());
    QCOMPARE(farFrom(pieces.keys(0), whole.keys(0), kRounding), QString());
    QCOMPARE(pieces.length(), 23);
}

void GroupedQueryAttentionTest::sequencesOfABatchDoNotMix() {
    const GroupedQueryAttention attention = layer();
    const Rotary rotary(kWidth, 1e6, RotaryStyle::SplitHalf);
    const at::Tensor x = noise({2, 6, kModel});

    KeyValueCache together = cacheFor(2), alone = cacheFor(1);
    const at::Tensor both = attention(x, rotary.table(0, 6), together, 0);
    const at::Tensor second = attention(x.slice(0, 1, 2), rotary.table(0, 6), alone, 0);

    QCOMPARE(farFrom(both.slice(0, 1, 2), second, kRounding), QString());
}

void GroupedQueryAttentionTest::theFutureIsNotSeen() {
    const at::Tensor queries = noise({1, 8, kHeads, kWidth}), keys = noise({1, kGroups, 8, kWidth});
    at::Tensor other = keys.clone();
    other.slice(2, 5).fill_(100);

    const at::Tensor before = causalAttention(queries, keys, keys);
    const at::Tensor after = causalAttention(queries, other, other);

    QVERIFY(before.slice(1, 0, 5).equal(after.slice(1, 0, 5)));
    QVERIFY(!before.slice(1, 5).equal(after.slice(1, 5)));
}

void GroupedQueryAttentionTest::aCacheGrowsAndForgets() {
    KeyValueCache cache({.layers = 2, .batch = 1, .heads = 2, .width = 4, .most = 100}, 3);
    const std::int64_t small = cache.bytes();
    const at::Tensor x = noise({1, 50, 2, 4});
    for (int at = 0; at < 50; at += 5)
        for (int number : {0, 1})
            cache.append(number, x.slice(1, at, at + 5), x.slice(1, at, at + 5) + number);

    QCOMPARE(small, 2 * 2 * 3 * 2 * 4 * 4);
    QVERIFY(cache.bytes() >= 2 * 2 * 50 * 2 * 4 * 4 && cache.bytes() <= 2 * 2 * 100 * 2 * 4 * 4);
    QVERIFY(cache.keys(0).equal(x.transpose(1, 2)));
    QVERIFY(cache.values(1).equal(x.transpose(1, 2) + 1));

    cache.truncate(7);

    QCOMPARE(cache.length(), 7);
    QVERIFY(cache.keys(1).equal(x.transpose(1, 2).slice(2, 0, 7)));
}

void GroupedQueryAttentionTest::sequencesFollowTheirParents_data() {
    QTest::addColumn<std::vector<std::int64_t>>("rows");
    QTest::newRow("as they were") << std::vector<std::int64_t>{0, 1, 2};
    QTest::newRow("swapped") << std::vector<std::int64_t>{2, 0, 1};
    QTest::newRow("two of one") << std::vector<std::int64_t>{1, 1, 0};
    QTest::newRow("some have ended") << std::vector<std::int64_t>{2};
    QTest::newRow("one to many") << std::vector<std::int64_t>{0, 0, 2, 1, 0};
}

void GroupedQueryAttentionTest::sequencesFollowTheirParents() {
    QFETCH(const std::vector<std::int64_t>, rows);
    KeyValueCache cache({.layers = 2, .batch = 3, .heads = 2, .width = 4, .most = 9}, 6);
    const at::Tensor x = noise({3, 5, 2, 4});
    for (int layer : {0, 1}) cache.append(layer, x, x + layer);

    cache.select(rows);

    QCOMPARE(cache.batch(), std::int64_t(rows.size()));
    const at::Tensor expected = at::index_select(x, 0, at::tensor(rows));
    QVERIFY(cache.keys(0).equal(expected.transpose(1, 2)));
    QVERIFY(cache.values(1).equal(expected.transpose(1, 2) + 1));
    const at::Tensor more = noise({cache.batch(), 3, 2, 4});
    for (int layer : {0, 1}) cache.append(layer, more, more);  // and it grows
    QVERIFY(cache.keys(1).equal(at::cat({expected, more}, 1).transpose(1, 2)));
}

void GroupedQueryAttentionTest::sequencesThatAreNoneAreRefused() {
    KeyValueCache cache({.layers = 1, .batch = 2, .heads = 1, .width = 2, .most = 4}, 4);
    for (const std::vector<std::int64_t>& rows :
         {std::vector<std::int64_t>{0, 2}, std::vector<std::int64_t>{-1}, std::vector<std::int64_t>{}}) {
        try {
            cache.select(rows);
            QFAIL("a sequence that is none was taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidInput);
        }
    }
    QCOMPARE(cache.batch(), 2);
}

void GroupedQueryAttentionTest::aFullModelSaysSo() {
    KeyValueCache cache({.layers = 1, .batch = 1, .heads = 1, .width = 2, .most = 4}, 100);
    cache.append(0, at::zeros({1, 4, 1, 2}), at::zeros({1, 4, 1, 2}));
    try {
        cache.append(0, at::zeros({1, 1, 1, 2}), at::zeros({1, 1, 1, 2}));
        QFAIL("a fifth position was taken");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::InvalidInput);
        QVERIFY2(error.detail().find("4 positions") != std::string::npos, error.what());
    }
}

void GroupedQueryAttentionTest::rotationKeepsNorms_data() {
    QTest::addColumn<bool>("adjacent");
    QTest::newRow("split halves") << false;
    QTest::newRow("adjacent pairs") << true;
}

void GroupedQueryAttentionTest::rotationKeepsNorms() {
    QFETCH(bool, adjacent);
    const auto style = adjacent ? RotaryStyle::AdjacentPair : RotaryStyle::SplitHalf;
    const at::Tensor x = noise({2, 50, 3, 32});

    const at::Tensor turned = rotated(x, 1234, style);

    QCOMPARE(farFrom(turned.square().sum(-1), x.square().sum(-1), 1e-4), QString());
    QVERIFY(!turned.equal(x));
    QVERIFY(rotated(x.slice(1, 0, 1), 0, style).equal(x.slice(1, 0, 1)));
}

void GroupedQueryAttentionTest::rotationDependsOnDistanceAlone_data() {
    rotationKeepsNorms_data();
}

void GroupedQueryAttentionTest::rotationDependsOnDistanceAlone() {
    QFETCH(bool, adjacent);
    const auto style = adjacent ? RotaryStyle::AdjacentPair : RotaryStyle::SplitHalf;
    const at::Tensor both = noise({2, 1, 1, 4, 32});
    const auto product = [&](std::int64_t query, std::int64_t key) {
        return (rotated(both[0], query, style) * rotated(both[1], key, style)).sum(-1);
    };

    // An angle of some hundred is known to 1e-5.
    QCOMPARE(farFrom(product(205, 198), product(12, 5), 2e-3), QString());
    QVERIFY(farFrom(product(205, 197), product(12, 5), 2e-3) != QString());
}

void GroupedQueryAttentionTest::theStylesTurnOtherPairs() {
    const at::Tensor x = noise({1, 5, 2, 8});

    const at::Tensor halves = rotated(x, 3, RotaryStyle::SplitHalf);
    // 0 2 4 6 1 3 5 7: neighbours become halves.
    const auto interleaved = [](const at::Tensor& t) {
        return t.view({1, 5, 2, 2, 4}).transpose(3, 4).reshape({1, 5, 2, 8});
    };
    const at::Tensor pairs = rotated(interleaved(x), 3, RotaryStyle::AdjacentPair);

    QCOMPARE(farFrom(pairs, interleaved(halves), 1e-6), QString());
}

void GroupedQueryAttentionTest::featuresBeyondTheRotationStay() {
    const at::Tensor x = noise({1, 5, 2, 12});
    at::Tensor turned = x.clone();

    rotate(turned, Rotary(8, 10000, RotaryStyle::SplitHalf).table(1, 5));

    QVERIFY(turned.slice(3, 8).equal(x.slice(3, 8)));
    QVERIFY(!turned.slice(3, 0, 8).equal(x.slice(3, 0, 8)));
    QVERIFY_EXCEPTION_THROWN(Rotary(7, 10000, RotaryStyle::SplitHalf), Error);
}

QTEST_GUILESS_MAIN(GroupedQueryAttentionTest)
#include "grouped_query_attention_test.moc"
