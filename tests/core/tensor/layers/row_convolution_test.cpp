// Our convolutions of rows against libtorch's, in double where rounding matters.
#include "core/tensor/layers/row_convolution.h"

#include "core/base/error.h"
#include "core/tensor/thread_scope.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/conv1d.h>
#include <ATen/ops/conv_transpose1d.h>
#include <ATen/ops/eye.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/zeros.h>
#include <c10/core/InferenceMode.h>

#include <QTest>

#include <limits>
#include <numbers>

using namespace timbre;
using tensor::PastRows;
using tensor::RowConvolution;
using tensor::Snake;

class RowConvolutionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainIsLibtorchs_data();
    void plainIsLibtorchs();
    void transposedIsLibtorchs_data();
    void transposedIsLibtorchs();
    void stepsAreTheWholeToTheBit();
    void threadsDoNotMatter();
    void residualMayBeTheResult();
    void snakeIsExactForEveryAngle();
    void snakeOfNoNumberIsNone();
    void otherWeightsAreRefused();

private:
    c10::InferenceMode mode_;
};

namespace {

// x [t, in] behind zeros → [t, outputs].
at::Tensor run(const RowConvolution& convolution, const at::Tensor& x, const Snake* snake = nullptr) {
    const std::int64_t t = x.size(0), past = convolution.past();
    const at::Tensor rows = at::zeros({past + t, x.size(1)});
    rows.slice(0, past).copy_(x);
    at::Tensor y = at::zeros({t, convolution.outputs()});
    if (snake == nullptr)
        convolution(rows.data_ptr<float>(), t, {.y = y.data_ptr<float>()});
    else
        convolution(rows.data_ptr<float>(), t, {.snake = snake, .snaked = y.data_ptr<float>()});
    return y;
}

at::Tensor wide(const at::Tensor& x) {
    return x.to(at::kDouble);
}

}  // namespace

void RowConvolutionTest::plainIsLibtorchs_data() {
    QTest::addColumn<int>("in");
    QTest::addColumn<int>("out");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("dilation");
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("one of everything") << 1 << 1 << 1 << 1 << 1 << 5e-6;
    QTest::newRow("edges everywhere") << 5 << 37 << 3 << 2 << 29 << 5e-6;
    QTest::newRow("one channel out") << 20 << 1 << 7 << 1 << 50 << 5e-6;
    QTest::newRow("whole panels") << 64 << 64 << 7 << 9 << 100 << 2e-5;
    QTest::newRow("fewer rows than it sees") << 32 << 48 << 7 << 9 << 7 << 5e-6;
    QTest::newRow("many rows, shared out") << 48 << 96 << 7 << 3 << 400 << 2e-5;
    QTest::newRow("fast, fewer rows than a tile") << 64 << 80 << 7 << 9 << 5 << 2e-5;
    QTest::newRow("fast, one row") << 64 << 64 << 7 << 1 << 1 << 2e-5;
    QTest::newRow("fast, eight taps") << 80 << 64 << 8 << 3 << 55 << 2e-5;
    QTest::newRow("fast, five taps") << 64 << 64 << 5 << 2 << 64 << 2e-5;
    QTest::newRow("fast, in pieces") << 96 << 96 << 7 << 9 << 1300 << 2e-5;
    QTest::newRow("pointwise") << 96 << 96 << 1 << 1 << 200 << 5e-6;
}

void RowConvolutionTest::plainIsLibtorchs() {
    QFETCH(const int, in);
    QFETCH(const int, out);
    QFETCH(const int, kernel);
    QFETCH(const int, dilation);
    QFETCH(const int, rows);
    QFETCH(const double, tolerance);
    const at::Tensor x = noise({rows, in}), bias = noise({out});
    const at::Tensor weight = noise({out, in, kernel}) / std::sqrt(in * kernel);
    const at::Tensor padded = at::zeros({1, in, (kernel - 1) * dilation + rows}, at::kDouble);
    padded[0].slice(1, (kernel - 1) * dilation).copy_(x.t());

    const at::Tensor found = run(RowConvolution::plain(weight, bias, dilation), x);

    const at::Tensor expected =
        at::conv1d(padded, wide(weight), wide(bias), {1}, at::IntArrayRef({0}), {dilation})[0].t();
    QCOMPARE(farFrom(found, expected, tolerance, 1e-6), QString());
}

void RowConvolutionTest::transposedIsLibtorchs_data() {
    QTest::addColumn<int>("kernel");
    QTest::addColumn<int>("stride");
    QTest::newRow("no overlap") << 2 << 2;
    QTest::newRow("two taps") << 8 << 4;
    QTest::newRow("a part of a tap") << 7 << 3;
    QTest::newRow("gaps") << 2 << 5;
}

void RowConvolutionTest::transposedIsLibtorchs() {
    QFETCH(const int, kernel);
    QFETCH(const int, stride);
    const at::Tensor x = noise({13, 24}), bias = noise({11}), weight = noise({24, 11, kernel}) / 8;

    const at::Tensor found = run(RowConvolution::transposed(weight, bias, stride), x).view({13 * stride, 11});

    at::Tensor expected =
        at::conv_transpose1d(wide(x).t().unsqueeze(0), wide(weight), wide(bias), stride)[0].t();
    const std::int64_t begun = std::min<std::int64_t>(expected.size(0), 13 * stride);
    QCOMPARE(farFrom(found.slice(0, 0, begun), expected.slice(0, 0, begun), 5e-6), QString());
    QCOMPARE(farFrom(found.slice(0, begun), at::zeros({13 * stride - begun, 11}) + bias, 0), QString());
}

void RowConvolutionTest::stepsAreTheWholeToTheBit() {
    const RowConvolution convolution = RowConvolution::plain(noise({40, 24, 7}) / 10, noise({40}), 3);
    const at::Tensor x = noise({90, 24}), whole = run(convolution, x);
    PastRows past(convolution);
    std::int64_t begin = 0;
    for (const std::int64_t t : {1, 2, 17, 5, 65}) {
        const at::Tensor rows = at::zeros({convolution.past() + t, 24}), y = at::zeros({t, 40});
        past.putBefore(rows.data_ptr<float>());
        rows.slice(0, convolution.past()).copy_(x.slice(0, begin, begin + t));
        convolution(rows.data_ptr<float>(), t, {.y = y.data_ptr<float>()});
        past.takeFrom(rows.data_ptr<float>(), t);

        QCOMPARE(farFrom(y, whole.slice(0, begin, begin + t), 0), QString());
        begin += t;
    }
    QCOMPARE(begin, 90);
}

void RowConvolutionTest::threadsDoNotMatter() {
    const RowConvolution convolution = RowConvolution::plain(noise({96, 96, 7}) / 25, noise({96}), 9);
    const at::Tensor x = noise({300, 96});
    at::Tensor one;
    {
        const tensor::ThreadScope scope(1);
        one = run(convolution, x);
    }
    const tensor::ThreadScope scope(3);

    QCOMPARE(farFrom(run(convolution, x), one, 0), QString());
}

void RowConvolutionTest::residualMayBeTheResult() {
    const RowConvolution convolution = RowConvolution::plain(noise({37, 20, 1}), noise({37}));
    const Snake snake(noise({37}) / 4, noise({37}) / 4);
    const at::Tensor x = noise({30, 20}), before = noise({30, 37});
    const at::Tensor y = before.clone(), snaked = at::zeros({30, 37});

    convolution(x.data_ptr<float>(), 30,
                {.y = y.data_ptr<float>(),
                 .residual = y.data_ptr<float>(),
                 .snake = &snake,
                 .snaked = snaked.data_ptr<float>()});

    const at::Tensor sum = run(convolution, x) + before;
    QCOMPARE(farFrom(y, sum, 1e-6), QString());
    const at::Tensor alpha = wide(noise({37}) / 4).exp();
    QCOMPARE(farFrom(snaked, wide(sum) + (wide(sum) * alpha).sin().pow(2) / alpha, 1e-6, 1e-6), QString());
}

// Angles up to where float32 still tells a turn from the next; speed 1 makes them the same in double.
void RowConvolutionTest::snakeIsExactForEveryAngle() {
    const RowConvolution same = RowConvolution::plain(at::eye(40).unsqueeze(2), at::zeros({40}));
    const Snake snake(at::zeros({40}), at::zeros({40}));
    for (const double most : {2 * std::numbers::pi, 100.0, 8000.0}) {
        const at::Tensor x = at::linspace(-most, most, 40 * 501).view({501, 40});

        const at::Tensor sine = run(same, x, &snake) - x;  // loses what x has no room for

        QCOMPARE(farFrom(sine, wide(x).sin().pow(2), 3e-7 + most * 6e-8), QString());
    }
}

void RowConvolutionTest::snakeOfNoNumberIsNone() {
    const RowConvolution same = RowConvolution::plain(at::eye(1).unsqueeze(2), at::zeros({1}));
    const Snake snake(at::zeros({1}), at::zeros({1}));
    const at::Tensor x = at::zeros({2, 1});
    x[0][0] = std::numeric_limits<float>::quiet_NaN();
    x[1][0] = 1e30F;

    const at::Tensor y = run(same, x, &snake);

    QVERIFY(std::isnan(y[0][0].item<float>()));
    QCOMPARE(y[1][0].item<float>(), 1e30F);  // no sine is above 1
}

void RowConvolutionTest::otherWeightsAreRefused() {
    QVERIFY_EXCEPTION_THROWN(RowConvolution::plain(noise({4, 4}), noise({4})), Error);
    QVERIFY_EXCEPTION_THROWN(RowConvolution::plain(noise({4, 3, 2}), noise({3})), Error);
    QVERIFY_EXCEPTION_THROWN(RowConvolution::plain(noise({4, 3, 2}), noise({4}), 0), Error);
    QVERIFY_EXCEPTION_THROWN(RowConvolution::transposed(noise({4, 3, 2}), noise({4}), 2), Error);
}

QTEST_GUILESS_MAIN(RowConvolutionTest)
#include "row_convolution_test.moc"
