#include "core/base/error.h"
#include "core/tensor/layers/conv1d.h"
#include "core/tensor/layers/conv_transpose1d.h"
#include "core/tensor/layers/layer_norm.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <algorithm>
#include <vector>

using namespace timbre;
using tensor::CausalConv1d;
using tensor::CausalConvTranspose1d;
using tensor::Conv1d;
using tensor::Conv1dShape;

namespace {

// float32 sums in another order: 1e-6 relative to sums of a few dozen terms of size 1.
constexpr double kRounding = 1e-5;

at::Tensor row(std::initializer_list<float> values) {
    return at::tensor(std::vector<float>(values)).view({1, 1, static_cast<std::int64_t>(values.size())});
}

Conv1d conv(const Conv1dShape& shape) {
    return Conv1d(shape, noise({shape.out, shape.in / shape.groups, shape.kernel}),
                  shape.bias ? noise({shape.out}) : at::Tensor());
}

void addPieces() {
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 2, 3, 7, 50}) QTest::addRow("pieces of %d", piece) << piece;
}

// Feeds x to `layer` in pieces and joins what comes out.
template <typename Layer>
at::Tensor inPieces(const Layer& layer, const at::Tensor& x, int piece) {
    typename Layer::State state;
    std::vector<at::Tensor> parts;
    for (std::int64_t from = 0; from < x.size(2); from += piece)
        parts.push_back(layer.step(x.slice(2, from, std::min(x.size(2), from + piece)), state));
    if constexpr (requires { layer.finish(state); }) parts.push_back(layer.finish(state));
    return at::cat(parts, 2);
}

}  // namespace

class ConvolutionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paddingIsZerosAtBothEnds();
    void causalSeesOnlyThePast();
    void causalCompletesTheLastWindow();
    void causalInPiecesIsTheSame_data();
    void causalInPiecesIsTheSame();
    void transposedAddsEachInput();
    void transposedInPiecesIsTheSame_data();
    void transposedInPiecesIsTheSame();
    void otherWeightsAreRefused();
    void layerNormHasNoMeanAndUnitVariance();

private:
    c10::InferenceMode mode_;
};

void ConvolutionsTest::paddingIsZerosAtBothEnds() {
    const Conv1d sum({.in = 1, .out = 1, .kernel = 3}, row({1, 10, 100}), at::tensor({0.5F}));

    QCOMPARE(farFrom(sum(row({1, 2, 3}), 1), row({210.5, 321.5, 32.5}), 0), QString());
    QCOMPARE(farFrom(sum(row({1, 2, 3})), row({321.5}), 0), QString());
}

void ConvolutionsTest::causalSeesOnlyThePast() {
    const CausalConv1d sum(
        Conv1d({.in = 1, .out = 1, .kernel = 2, .dilation = 2, .bias = false}, row({10, 1}), {}));

    QCOMPARE(farFrom(sum(row({1, 2, 3, 4})), row({1, 2, 13, 24}), 0), QString());
}

void ConvolutionsTest::causalCompletesTheLastWindow() {
    const CausalConv1d sum(
        Conv1d({.in = 1, .out = 1, .kernel = 4, .stride = 2, .bias = false}, row({1, 10, 100, 1000}), {}));

    // [0 0 1 2] [1 2 3 4] [3 4 5 0]
    QCOMPARE(farFrom(sum(row({1, 2, 3, 4, 5})), row({2100, 4321, 543}), 0), QString());
    QVERIFY(sum(at::zeros({2, 1, 0})).sizes().equals({2, 1, 0}));
}

void ConvolutionsTest::causalInPiecesIsTheSame_data() {
    addPieces();
}

void ConvolutionsTest::causalInPiecesIsTheSame() {
    QFETCH(const int, piece);
    const at::Tensor x = noise({2, 4, 29});

    for (const Conv1dShape& shape : {Conv1dShape{.in = 4, .out = 6, .kernel = 7},
                                     Conv1dShape{.in = 4, .out = 4, .kernel = 3, .dilation = 9},
                                     Conv1dShape{.in = 4, .out = 4, .kernel = 7, .groups = 4},
                                     Conv1dShape{.in = 4, .out = 2, .kernel = 8, .stride = 4, .groups = 2},
                                     Conv1dShape{.in = 4, .out = 3, .kernel = 4, .stride = 2, .bias = false},
                                     Conv1dShape{.in = 4, .out = 3, .kernel = 1}}) {
        const CausalConv1d layer(conv(shape));

        const at::Tensor whole = layer(x);

        QCOMPARE(whole.size(2), (x.size(2) + shape.stride - 1) / shape.stride);
        QCOMPARE(farFrom(inPieces(layer, x, piece), whole, kRounding), QString());
    }
}

void ConvolutionsTest::transposedAddsEachInput() {
    const CausalConvTranspose1d layer({.in = 1, .out = 1, .kernel = 3, .stride = 2}, row({1, 10, 100}),
                                      at::tensor({0.5F}));

    // 1: [1 10 100], 2: [. . 2 20 200], the last 200 is cut.
    QCOMPARE(farFrom(layer(row({1, 2})), row({1.5, 10.5, 102.5, 20.5}), 0), QString());
}

void ConvolutionsTest::transposedInPiecesIsTheSame_data() {
    addPieces();
}

void ConvolutionsTest::transposedInPiecesIsTheSame() {
    QFETCH(const int, piece);
    const at::Tensor x = noise({2, 4, 11});

    for (const tensor::ConvTranspose1dShape& shape :
         {tensor::ConvTranspose1dShape{.in = 4, .out = 6, .kernel = 10, .stride = 5},
          tensor::ConvTranspose1dShape{.in = 4, .out = 3, .kernel = 2, .stride = 2},
          tensor::ConvTranspose1dShape{.in = 4, .out = 2, .kernel = 7, .stride = 2, .bias = false},
          tensor::ConvTranspose1dShape{.in = 4, .out = 4, .kernel = 4, .stride = 2, .groups = 4}}) {
        const CausalConvTranspose1d layer(shape, noise({shape.in, shape.out / shape.groups, shape.kernel}),
                                          shape.bias ? noise({shape.out}) : at::Tensor());

        const at::Tensor whole = layer(x);

        QCOMPARE(whole.size(2), x.size(2) * shape.stride);
        QCOMPARE(farFrom(inPieces(layer, x, piece), whole, kRounding), QString());
    }
}

void ConvolutionsTest::otherWeightsAreRefused() {
    QVERIFY_EXCEPTION_THROWN(Conv1d({.in = 2, .out = 1, .kernel = 3, .bias = false}, row({1, 2, 3}), {}),
                             Error);
    QVERIFY_EXCEPTION_THROWN(Conv1d({.in = 1, .out = 1, .kernel = 3}, row({1, 2, 3}), {}), Error);
    QVERIFY_EXCEPTION_THROWN(CausalConv1d(Conv1d({.in = 1, .out = 1, .kernel = 3, .stride = 4, .bias = false},
                                                 row({1, 2, 3}), {})),
                             Error);
    QVERIFY_EXCEPTION_THROWN(
        CausalConvTranspose1d({.in = 1, .out = 1, .kernel = 3, .stride = 4, .bias = false}, row({1, 2, 3}),
                              {}),
        Error);
}

void ConvolutionsTest::layerNormHasNoMeanAndUnitVariance() {
    const tensor::LayerNorm norm{at::tensor({1.0F, 2.0F}), at::tensor({0.0F, 5.0F}), 2, 0};

    QCOMPARE(farFrom(norm(at::tensor({3.0F, 7.0F})), at::tensor({-1.0F, 7.0F}), 1e-6), QString());
    QCOMPARE(
        farFrom(tensor::LayerNorm{{}, {}, 2, 0}(at::tensor({3.0F, 7.0F})), at::tensor({-1.0F, 1.0F}), 1e-6),
        QString());
}

QTEST_GUILESS_MAIN(ConvolutionsTest)
#include "convolutions_test.moc"
