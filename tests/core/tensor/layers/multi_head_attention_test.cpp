#include "core/tensor/layers/multi_head_attention.h"

#include "tests/core/tensor/closeness.h"

#include <ATen/ops/ones.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/zeros_like.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <cmath>
#include <utility>

using namespace timbre;
using tensor::Linear;
using tensor::MultiHeadAttention;

namespace {

constexpr std::int64_t kWidth = 12, kHeads = 3;
// float32 sums in another order.
constexpr double kRounding = 1e-5;

Linear linear(int number, bool bias) {
    const at::Tensor all = noise({4, kWidth + 1, kWidth}) / 3;
    return Linear(all[number].slice(0, 0, kWidth), bias ? all[number][kWidth] : at::Tensor());
}

MultiHeadAttention attention() {
    return {linear(0, true), linear(1, false), linear(2, true), linear(3, true), kHeads};
}

// The formula, one head and one query at a time.
at::Tensor byTheFormula(const MultiHeadAttention& layer, const at::Tensor& x, const at::Tensor& source) {
    const std::int64_t width = kWidth / kHeads;
    const at::Tensor q = layer.query(x), k = layer.key(source), v = layer.value(source);
    at::Tensor joined = at::zeros_like(x);
    for (std::int64_t b = 0; b < x.size(0); ++b)
        for (std::int64_t i = 0; i < x.size(1); ++i)
            for (std::int64_t h = 0; h < kHeads; ++h) {
                const auto head = [&](const at::Tensor& t) {
                    return t[b].slice(1, h * width, (h + 1) * width);
                };
                const at::Tensor query = q[b][i].slice(0, h * width, (h + 1) * width) / std::sqrt(width);
                const at::Tensor weights = at::softmax(head(k).mv(query), 0);
                joined[b][i].slice(0, h * width, (h + 1) * width).copy_(head(v).t().mv(weights));
            }
    return layer.out(joined);
}

}  // namespace

class MultiHeadAttentionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowAloneIsTheSameRow();
    void everyQuerySeesTheWholeMemory();
    void manyQueriesAreTheSameAsFew();
    void fewAndManyFollowTheFormula_data();
    void fewAndManyFollowTheFormula();
    void oneMemoryServesManyBeams();
    void weightsAddUpToOne();

private:
    c10::InferenceMode mode_;
};

void MultiHeadAttentionTest::aRowAloneIsTheSameRow() {
    const at::Tensor x = noise({1, 5, kWidth});

    for (const Linear& layer : {linear(0, true), linear(1, false)})
        QCOMPARE(farFrom(layer(x.slice(1, 2, 3)), layer(x).slice(1, 2, 3), kRounding), QString());
}

void MultiHeadAttentionTest::everyQuerySeesTheWholeMemory() {
    const MultiHeadAttention layer = attention();
    const at::Tensor x = noise({2, 3, kWidth}), source = noise({2, 7, kWidth});

    const at::Tensor expected = byTheFormula(layer, x, source);

    QCOMPARE(farFrom(layer(x, layer.memoryOf(source)), expected, kRounding), QString());
}

void MultiHeadAttentionTest::manyQueriesAreTheSameAsFew() {
    const MultiHeadAttention layer = attention();
    const at::Tensor x = noise({1, 600, kWidth});
    const auto memory = layer.memoryOf(x);

    const at::Tensor together = layer(x, memory);

    QCOMPARE(farFrom(together.slice(1, 590), layer(x.slice(1, 590), memory), kRounding), QString());
    QCOMPARE(farFrom(together.slice(1, 250, 260), layer(x.slice(1, 250, 260), memory), kRounding), QString());
}

void MultiHeadAttentionTest::fewAndManyFollowTheFormula_data() {
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("queries");
    for (const auto& [batch, queries] : {std::pair{1, 1}, {1, 8}, {2, 4}, {8, 1}, {1, 9}, {3, 3}})
        QTest::addRow("%d x %d", batch, queries) << batch << queries;
}

void MultiHeadAttentionTest::fewAndManyFollowTheFormula() {
    QFETCH(const int, batch);
    QFETCH(const int, queries);
    const MultiHeadAttention layer = attention();
    const at::Tensor x = noise({batch, queries, kWidth}), source = noise({batch, 7, kWidth}) * 2;

    QCOMPARE(farFrom(layer(x, layer.memoryOf(source)), byTheFormula(layer, x, source), kRounding), QString());
}

void MultiHeadAttentionTest::oneMemoryServesManyBeams() {
    const MultiHeadAttention layer = attention();
    const at::Tensor x = noise({3, 2, kWidth});
    const at::Tensor source = noise({1, 7, kWidth});
    const auto memory = layer.memoryOf(source);

    const at::Tensor together = layer(x, memory);

    for (int beam = 0; beam < 3; ++beam)
        QCOMPARE(
            farFrom(together[beam], byTheFormula(layer, x.slice(0, beam, beam + 1), source)[0], kRounding),
            QString());
}

void MultiHeadAttentionTest::weightsAddUpToOne() {
    const MultiHeadAttention layer = attention();
    const auto memory = layer.memoryOf(noise({1, 7, kWidth}));

    const at::Tensor weights = layer.weightsOf(noise({1, 4, kWidth}), memory);

    QVERIFY(weights.sizes().equals({1, kHeads, 4, 7}));
    QCOMPARE(farFrom(weights.sum(-1), at::ones({1, kHeads, 4}), kRounding), QString());
}

QTEST_GUILESS_MAIN(MultiHeadAttentionTest)
#include "multi_head_attention_test.moc"
