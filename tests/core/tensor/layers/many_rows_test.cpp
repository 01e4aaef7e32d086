// Products of many rows against the same numbers in float32: bf16 operands, so what differs is the order of
// sums and one rounding of the result.
#include "core/tensor/layers/many_rows.h"

#include "core/tensor/thread_scope.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/full.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/softmax.h>
#include <c10/util/BFloat16.h>

#include <QTest>

#include <limits>

using namespace timbre;
using namespace timbre::tensor;
using c10::BFloat16;
using kernels::Into;

namespace {

constexpr double kRounding = 1.0 / 256;  // of a number to bf16

at::Tensor rounded(const at::Tensor& x) {
    return x.to(at::kBFloat16).contiguous();
}

}  // namespace

class ManyRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!kernels::hasManyRows()) QSKIP("this processor does not multiply bf16");
    }
    void productsEqualThoseOfLibtorch_data();
    void productsEqualThoseOfLibtorch();
    void rowsMayOverlap();
    void panelsMayLieApart();
    void attentionEqualsThatOfLibtorch_data();
    void attentionEqualsThatOfLibtorch();
    void normsEqualThoseOfLibtorch();
    void threadsDoNotChangeTheResult();
};

void ManyRowsTest::productsEqualThoseOfLibtorch_data() {
    QTest::addColumn<std::int64_t>("rows");
    QTest::addColumn<std::int64_t>("width");
    QTest::addColumn<std::int64_t>("columns");
    const auto row = [](const char* name, int rows, int width, int columns) {
        QTest::newRow(name) << std::int64_t(rows) << std::int64_t(width) << std::int64_t(columns);
    };
    row("one tile", 6, 64, 64);
    row("one number", 1, 2, 1);
    row("odd sizes", 17, 34, 83);
    row("more rows than one thread takes", 1501, 66, 130);
}

void ManyRowsTest::productsEqualThoseOfLibtorch() {
    QFETCH(const std::int64_t, rows);
    QFETCH(const std::int64_t, width);
    QFETCH(const std::int64_t, columns);
    const at::Tensor x = rounded(noise({rows, width})), w = rounded(noise({2, columns, width})[1]);
    const at::Tensor bias = noise({columns}), before = noise({rows, columns});
    const at::Tensor plain = at::matmul(x.to(at::kFloat), w.to(at::kFloat).transpose(0, 1)) + bias;
    const auto multiplied = [&](Into into, const at::Tensor& out, float scale) {
        kernels::multiplyMany({x.data_ptr<BFloat16>(), rows, width, width}, w.data_ptr<BFloat16>(), columns,
                              {.into = into,
                               .out = out.data_ptr(),
                               .stride = columns,
                               .bias = bias.data_ptr<float>(),
                               .scale = scale});
        return out;
    };
    const at::Tensor empty = at::full({rows, columns}, std::numeric_limits<float>::quiet_NaN());

    QCOMPARE(farFrom(multiplied(Into::AddFloat, before.clone(), 1), before + plain, 1e-4, 1e-5), QString());
    QCOMPARE(farFrom(multiplied(Into::GeluFloat, empty.clone(), 1), at::gelu(plain), 1e-4, 1e-5), QString());
    QCOMPARE(farFrom(multiplied(Into::Bf16, rounded(empty), 0.5F), plain / 2, 1e-4, kRounding), QString());
    QCOMPARE(farFrom(multiplied(Into::GeluBf16, rounded(empty), 1), at::gelu(plain), 1e-4, kRounding),
             QString());
}

// Three neighbours in one piece, two rows further each time: a convolution.
void ManyRowsTest::rowsMayOverlap() {
    const at::Tensor x = rounded(noise({13, 4})), w = rounded(noise({5, 12}));
    const at::Tensor out = at::full({6, 5}, 0.0F);

    kernels::multiplyMany({x.data_ptr<BFloat16>(), 6, 12, 8}, w.data_ptr<BFloat16>(), 5,
                          {.into = Into::AddFloat, .out = out.data_ptr(), .stride = 5});

    const at::Tensor pieces = x.to(at::kFloat).view({-1}).unfold(0, 12, 8).slice(0, 0, 6);
    QCOMPARE(farFrom(out, at::matmul(pieces, w.to(at::kFloat).transpose(0, 1)), 1e-5, 1e-5), QString());
}

// Heads of a memory lie one behind the other.
void ManyRowsTest::panelsMayLieApart() {
    const at::Tensor x = rounded(noise({9, 32})), w = rounded(noise({128, 32}));
    const at::Tensor out = at::full({2, 9, 64}, 0.0F);

    kernels::multiplyMany(
        {x.data_ptr<BFloat16>(), 9, 32, 32}, w.data_ptr<BFloat16>(), 128,
        {.into = Into::AddFloat, .out = out.data_ptr(), .stride = 64, .panelStride = 9 * 64});

    const at::Tensor whole = at::matmul(x.to(at::kFloat), w.to(at::kFloat).transpose(0, 1));
    QCOMPARE(farFrom(out, whole.view({9, 2, 64}).transpose(0, 1), 1e-5, 1e-5), QString());
}

void ManyRowsTest::attentionEqualsThatOfLibtorch_data() {
    QTest::addColumn<std::int64_t>("rows");
    QTest::addColumn<std::int64_t>("heads");
    QTest::addColumn<std::int64_t>("width");
    const auto row = [](const char* name, int rows, int heads, int width) {
        QTest::newRow(name) << std::int64_t(rows) << std::int64_t(heads) << std::int64_t(width);
    };
    row("two rows", 2, 1, 2);
    row("odd sizes", 34, 3, 10);
    row("as wide as a panel", 128, 2, 64);
    row("a window", 1500, 2, 64);
}

// Weights are rounded to bf16 before the second product, as the result is.
void ManyRowsTest::attentionEqualsThatOfLibtorch() {
    QFETCH(const std::int64_t, rows);
    QFETCH(const std::int64_t, heads);
    QFETCH(const std::int64_t, width);
    const at::Tensor all = noise({3, rows, heads * width});
    const at::Tensor queries = rounded(all[0]), keys = rounded(all[1]), values = rounded(all[2]);
    const at::Tensor out = rounded(all[0] * 0);
    const auto split = [&](const at::Tensor& x) {
        return x.to(at::kFloat).view({rows, heads, width}).transpose(0, 1);
    };
    const at::Tensor scores = at::matmul(split(queries), split(keys).transpose(1, 2));
    const at::Tensor expected = at::matmul(at::softmax(scores, -1), split(values)).transpose(0, 1);

    kernels::attendMany({.rows = rows,
                         .heads = heads,
                         .headWidth = width,
                         .queries = queries.data_ptr<BFloat16>(),
                         .keys = keys.data_ptr<BFloat16>(),
                         .values = values.data_ptr<BFloat16>()},
                        out.data_ptr<BFloat16>());

    QCOMPARE(farFrom(out, expected.reshape({rows, heads * width}), 2 * kRounding, 2 * kRounding), QString());
}

void ManyRowsTest::normsEqualThoseOfLibtorch() {
    const at::Tensor x = noise({13, 70}), w = noise({2, 70})[1], b = noise({3, 70})[2];
    const at::Tensor out = rounded(x * 0);

    kernels::normaliseMany(13, 70, x.data_ptr<float>(), w.data_ptr<float>(), b.data_ptr<float>(), 1e-5F,
                           out.data_ptr<BFloat16>());

    QCOMPARE(farFrom(out, at::layer_norm(x, {70}, w, b, 1e-5), 1e-5, kRounding), QString());
}

void ManyRowsTest::threadsDoNotChangeTheResult() {
    const at::Tensor x = rounded(noise({1000, 64})), w = rounded(noise({200, 64}));
    const auto run = [&](int threads) {
        const ThreadScope scope(threads);
        const at::Tensor out = at::full({1000, 200}, 0.0F);
        kernels::multiplyMany({x.data_ptr<BFloat16>(), 1000, 64, 64}, w.data_ptr<BFloat16>(), 200,
                              {.into = Into::AddFloat, .out = out.data_ptr(), .stride = 200});
        return out;
    };

    QVERIFY(run(1).equal(run(2)));
    QVERIFY(run(1).equal(run(3)));
}

QTEST_GUILESS_MAIN(ManyRowsTest)
#include "many_rows_test.moc"
