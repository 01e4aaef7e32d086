#include "core/tensor/layers/linear.h"

#include "core/base/error.h"
#include "core/tensor/layers/embedding.h"
#include "core/tensor/layers/rms_norm.h"
#include "core/tensor/layers/swiglu.h"
#include "core/tensor/thread_scope.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/Parallel.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/tensor.h>

#include <QTest>

#include <cmath>
#include <thread>

using namespace timbre;
using tensor::Linear;

namespace {

// Sums of float32 in another order: some ulps of the sum of |products|, which is about √k here.
constexpr double kRounding = 2e-4;
// Many rows are multiplied as bf16: x is rounded by up to 2^-9, evenly spread, in k products of size 1.
// Five standard deviations, because thousands of sums are compared.
double halfRounding(int k) {
    return 5 * std::sqrt(k / 3.0) / 512;
}

at::Tensor exact(const at::Tensor& x, const at::Tensor& weight) {
    return at::matmul(x.to(at::kDouble), weight.to(at::kDouble).t()).to(at::kFloat);
}

}  // namespace

class LinearTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void multipliesAnyNumberOfRows_data();
    void multipliesAnyNumberOfRows();
    void keepsTheShapeOfWhatComesIn();
    void answersInTheTypeOfTheQuestion();
    void readsWeightsWithoutAlignment();
    void fewRowsDoNotDependOnThreads();
    void refusesTypesItCannotMultiply();
    void normalisesTheMeanSquareToOne();
    void looksUpRows();
    void refusesTokensOutsideTheTable();
    void gatesWhatGoesUp();
    void aScopeOfThreadsIsOfItsThreadAlone();
};

void LinearTest::multipliesAnyNumberOfRows_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("outputs");
    QTest::addColumn<bool>("half");
    for (const bool half : {false, true})
        for (const auto& [rows, inputs, outputs] :
             std::initializer_list<std::tuple<int, int, int>>{{1, 64, 32},
                                                              {1, 1024, 515},
                                                              {1, 20, 7},
                                                              {1, 3, 1},
                                                              {2, 48, 96},
                                                              {5, 40, 211},
                                                              {8, 1000, 130},
                                                              {9, 64, 33},
                                                              {70, 256, 128}})
            QTest::addRow("%d x %d -> %d %s", rows, inputs, outputs, half ? "bf16" : "fp32")
                << rows << inputs << outputs << half;
}

void LinearTest::multipliesAnyNumberOfRows() {
    QFETCH(int, rows);
    QFETCH(int, inputs);
    QFETCH(int, outputs);
    QFETCH(bool, half);
    const at::Tensor all = noise({rows + outputs + 1, std::max(inputs, outputs)});
    const at::Tensor x = all.slice(0, 0, rows).slice(1, 0, inputs).contiguous();
    const at::Tensor weight = all.slice(0, rows, rows + outputs)
                                  .slice(1, 0, inputs)
                                  .contiguous()
                                  .to(half ? at::kBFloat16 : at::kFloat);
    const at::Tensor bias = all[rows + outputs].slice(0, 0, outputs).contiguous();

    const at::Tensor y = Linear(weight, bias)(x);

    // Few rows are multiplied as float32, whatever the weights are kept as.
    const bool rounded = half && rows > 8;
    const double tolerance = rounded ? halfRounding(inputs) : kRounding, relative = rounded ? 1.0 / 256 : 0;
    QCOMPARE(farFrom(y, exact(x, weight) + bias, tolerance, relative), QString());
    QCOMPARE(farFrom(Linear(weight)(x), exact(x, weight), tolerance, relative), QString());
}

void LinearTest::keepsTheShapeOfWhatComesIn() {
    const Linear linear(noise({5, 8}));

    QCOMPARE(linear(noise({2, 3, 8})).sizes().vec(), (std::vector<std::int64_t>{2, 3, 5}));
    QCOMPARE(linear(noise({8})).sizes().vec(), (std::vector<std::int64_t>{5}));
    QCOMPARE(linear.inputs(), 8);
    QCOMPARE(linear.outputs(), 5);
}

void LinearTest::answersInTheTypeOfTheQuestion() {
    const Linear half(noise({24, 16}).to(at::kBFloat16)), whole(noise({24, 16}));

    for (const int rows : {1, 20}) {
        const at::Tensor x = noise({rows, 16});
        for (const auto type : {at::kFloat, at::kBFloat16}) {
            QCOMPARE(half(x.to(type)).scalar_type(), type);
            QCOMPARE(whole(x.to(type)).scalar_type(), type);
        }
        QCOMPARE(farFrom(half(x.to(at::kBFloat16)), half(x), 0.1, 0.02), QString());
    }
}

// A view of a file begins where the header of the file ends.
void LinearTest::readsWeightsWithoutAlignment() {
    const at::Tensor storage = noise({1 + 33 * 50}).to(at::kBFloat16);
    const at::Tensor weight = storage.slice(0, 1).view({33, 50});
    const at::Tensor x = noise({1, 50});

    QCOMPARE(farFrom(Linear(weight)(x), exact(x, weight), kRounding), QString());
}

void LinearTest::fewRowsDoNotDependOnThreads() {
    const Linear linear(noise({1537, 512}).to(at::kBFloat16));
    const at::Tensor x = noise({3, 512});
    at::Tensor alone;
    {
        const tensor::ThreadScope one(1);
        alone = linear(x);
    }

    const tensor::ThreadScope three(3);

    QVERIFY(alone.equal(linear(x)));
}

void LinearTest::refusesTypesItCannotMultiply() {
    try {
        const Linear linear(at::arange(6).view({2, 3}));
        QFAIL("integers were taken");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Unsupported);
    }
}

void LinearTest::normalisesTheMeanSquareToOne() {
    const at::Tensor x = noise({4, 3, 20}) * 7;
    const at::Tensor weight = noise({20});

    const at::Tensor y = tensor::RmsNorm{weight, 1e-6}(x);

    const at::Tensor expected = weight * x / (x.square().mean({-1}, true) + 1e-6).sqrt();
    QCOMPARE(farFrom(y, expected, 1e-6, 1e-6), QString());
    QCOMPARE(farFrom((y / weight).square().mean({-1}), at::ones({4, 3}), 1e-5), QString());
}

void LinearTest::looksUpRows() {
    const at::Tensor table = noise({11, 6});
    const at::Tensor ids = at::tensor({3, 0, 10, 3}, at::kLong).view({2, 2});

    const at::Tensor rows = tensor::Embedding{table}(ids);
    const at::Tensor halves = tensor::Embedding{table.to(at::kBFloat16)}(ids);

    QCOMPARE(rows.sizes().vec(), (std::vector<std::int64_t>{2, 2, 6}));
    QVERIFY(rows[1][0].equal(table[10]));
    QCOMPARE(halves.scalar_type(), at::kFloat);
    QVERIFY(halves[0][1].equal(table[0].to(at::kBFloat16).to(at::kFloat)));
}

void LinearTest::refusesTokensOutsideTheTable() {
    const tensor::Embedding embedding{noise({11, 6})};
    for (const std::int64_t id : {-1, 11}) {
        try {
            embedding(at::tensor({std::int64_t{2}, id}));
            QFAIL("a token outside was taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidInput);
            QVERIFY2(error.detail().find("0 to 10") != std::string::npos, error.what());
        }
    }
}

void LinearTest::gatesWhatGoesUp() {
    const at::Tensor gate = noise({12, 8}), up = noise({12, 8}) / 2, down = noise({8, 12});
    const at::Tensor x = noise({2, 3, 8});

    const at::Tensor y = tensor::SwiGlu{Linear(gate), Linear(up), Linear(down)}(x);

    const at::Tensor gated = at::matmul(x, gate.t());
    const at::Tensor expected = at::matmul(gated * at::sigmoid(gated) * at::matmul(x, up.t()), down.t());
    QCOMPARE(farFrom(y, expected, kRounding, 1e-5), QString());
}

void LinearTest::aScopeOfThreadsIsOfItsThreadAlone() {
    const int before = at::get_num_threads();
    int inside = 0, elsewhere = 0;
    {
        const tensor::ThreadScope scope(before + 2);
        inside = at::get_num_threads();
        std::thread([&] { elsewhere = at::get_num_threads(); }).join();
    }

    QCOMPARE(inside, before + 2);
    QVERIFY(elsewhere != before + 2);
    QCOMPARE(at::get_num_threads(), before);
    QVERIFY_EXCEPTION_THROWN(tensor::ThreadScope(-1), Error);
    QVERIFY_EXCEPTION_THROWN(tensor::ThreadScope(1025), Error);
}

QTEST_GUILESS_MAIN(LinearTest)
#include "linear_test.moc"
