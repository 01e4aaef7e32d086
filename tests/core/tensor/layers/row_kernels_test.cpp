#include "core/tensor/layers/activation_kernels.h"
#include "core/tensor/layers/cpu_kernels.h"
#include "core/tensor/layers/instructions.h"
#include "core/tensor/thread_scope.h"
#include "tests/core/tensor/closeness.h"

#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/full.h>
#include <ATen/ops/gelu.h>
#include <ATen/ops/layer_norm.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/matmul.h>
#include <ATen/ops/sigmoid.h>
#include <ATen/ops/softmax.h>
#include <ATen/ops/tensor.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace timbre;
using namespace timbre::tensor;
using kernels::Instructions;
using kernels::Matrix;
using kernels::Number;

namespace {

// Every set that this processor has; a wider one would silently be the widest again.
void instructionRows() {
    QTest::addColumn<int>("instructions");
    kernels::limitInstructions(Instructions::Avx512);
    const Instructions widest = kernels::instructions();
    QTest::newRow("plain") << int(Instructions::Plain);
    if (widest >= Instructions::Avx2) QTest::newRow("AVX2") << int(Instructions::Avx2);
    if (widest >= Instructions::Avx512) QTest::newRow("AVX-512") << int(Instructions::Avx512);
}

void useInstructions() {
    QFETCH(int, instructions);
    kernels::limitInstructions(Instructions(instructions));
    QCOMPARE(int(kernels::instructions()), instructions);
}

at::Tensor multiplied(const Matrix& matrix, const at::Tensor& x) {
    at::Tensor y = at::full({x.size(0), matrix.rows}, std::numeric_limits<float>::quiet_NaN());
    kernels::multiply(matrix, x.size(0), x.data_ptr<float>(), y.data_ptr<float>());
    return y;
}

}  // namespace

class RowKernelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { kernels::limitInstructions(Instructions::Avx512); }
    void productsEqualThoseOfLibtorch_data() { instructionRows(); }
    void productsEqualThoseOfLibtorch();
    void aSumDoesNotDependOnItsNeighbours_data() { instructionRows(); }
    void aSumDoesNotDependOnItsNeighbours();
    void arrangingMovesEveryNumberToItsPlace();
    void layerNormEqualsThatOfLibtorch_data() { instructionRows(); }
    void layerNormEqualsThatOfLibtorch();
    void geluEqualsThatOfLibtorch_data() { instructionRows(); }
    void geluEqualsThatOfLibtorch();
    void bf16ValuesAreMixedAsTheirNumbers_data() { instructionRows(); }
    void bf16ValuesAreMixedAsTheirNumbers();
    void softmaxEqualsThatOfLibtorch_data() { instructionRows(); }
    void softmaxEqualsThatOfLibtorch();
    void gatesEqualThoseOfLibtorch_data() { instructionRows(); }
    void gatesEqualThoseOfLibtorch();
    void whatIsNoNumberStaysNone();
};

void RowKernelsTest::productsEqualThoseOfLibtorch() {
    useInstructions();
    const at::Tensor bias = noise({211});
    for (const Number number : {Number::Fp32, Number::Bf16})
        for (const std::int64_t width : {1, 2, 3, 31, 64, 65, 127, 513, 1030, 2049})
            for (const std::int64_t rows : {1, 3, 7, 211}) {
                // One number into the storage: as a view of a file may lie.
                const at::Tensor weight = noise({1 + rows * width})
                                              .to(number == Number::Bf16 ? at::kBFloat16 : at::kFloat)
                                              .slice(0, 1)
                                              .view({rows, width});
                const Matrix matrix{.weights = weight.data_ptr(),
                                    .number = number,
                                    .rows = rows,
                                    .width = width,
                                    .bias = bias.data_ptr<float>()};
                const at::Tensor x = noise({8, width});
                const at::Tensor exact =
                    at::matmul(x.to(at::kDouble), weight.to(at::kDouble).t()) + bias.slice(0, 0, rows);
                for (const std::int64_t vectors : {1, 2, 3, 4, 5, 8})
                    for (const int threads : {1, 2}) {
                        const ThreadScope scope(threads);

                        const at::Tensor y = multiplied(matrix, x.slice(0, 0, vectors));

                        // Some ulps of the sum of |products|, which is about √width here.
                        QCOMPARE(farFrom(y, exact.slice(0, 0, vectors), 1e-4), QString());
                    }
            }
}

void RowKernelsTest::aSumDoesNotDependOnItsNeighbours() {
    useInstructions();
    constexpr std::int64_t kRows = 23, kVectors = 5;
    for (const std::int64_t width : {48, 700}) {
        const at::Tensor weight = noise({kRows, width}), x = noise({kVectors, width});
        const Matrix matrix{.weights = weight.data_ptr(), .rows = kRows, .width = width};
        const at::Tensor whole = at::empty({kVectors, kRows}), pieces = at::empty({kVectors, kRows});

        kernels::multiplyRows(matrix, 0, kRows, x.data_ptr<float>(), kVectors, whole.data_ptr<float>(),
                              kRows);
        for (const auto& [first, last] : {std::pair{0, 5}, std::pair{5, 6}, std::pair{6, 23}})
            kernels::multiplyRows(matrix, first, last, x.data_ptr<float>(), kVectors,
                                  pieces.data_ptr<float>() + first, kRows);

        QVERIFY(whole.equal(pieces));
    }
}

void RowKernelsTest::arrangingMovesEveryNumberToItsPlace() {
    for (const Number number : {Number::Fp32, Number::Bf16})
        for (const std::int64_t width : {1, 2, 7, 32}) {
            const at::Tensor x = noise({width}), arranged = at::empty({width});

            kernels::arrange(number, width, x.data_ptr<float>(), arranged.data_ptr<float>());

            for (std::int64_t i = 0; i < width; ++i)
                QCOMPARE(arranged[kernels::place(number, width, i)].item<float>(), x[i].item<float>());
        }
}

void RowKernelsTest::layerNormEqualsThatOfLibtorch() {
    useInstructions();
    for (const std::int64_t width : {1, 7, 16, 33, 384}) {
        const at::Tensor x = noise({width}) * 3 + 5, w = noise({2, width})[1], b = noise({3, width})[2];
        at::Tensor y = x.clone();

        kernels::normaliseLayer(width, y.data_ptr<float>(), w.data_ptr<float>(), b.data_ptr<float>(), 1e-5F,
                                y.data_ptr<float>());

        QCOMPARE(farFrom(y, at::layer_norm(x, {width}, w, b, 1e-5), 2e-6, 2e-6), QString());
    }
}

void RowKernelsTest::geluEqualsThatOfLibtorch() {
    useInstructions();
    for (const std::int64_t count : {1, 5, 16, 4001}) {
        const at::Tensor x = count < 100 ? noise({count}) : at::linspace(-20, 20, count);
        at::Tensor y = x.clone();

        kernels::gelu(count, y.data_ptr<float>());

        QCOMPARE(farFrom(y, at::gelu(x), 5e-7, 5e-7), QString());
    }
    float bad = std::numeric_limits<float>::quiet_NaN();
    kernels::gelu(1, &bad);
    QVERIFY(std::isnan(bad));
}

void RowKernelsTest::bf16ValuesAreMixedAsTheirNumbers() {
    useInstructions();
    for (const std::int64_t width : {1, 8, 31, 64, 70, 128}) {
        const at::Tensor values = noise({9, width}).to(at::kBFloat16), scores = noise({9});
        at::Tensor mixed = at::full({width}, std::numeric_limits<float>::quiet_NaN());

        kernels::mix(Number::Bf16, 9, width, scores.data_ptr<float>(), values.data_ptr(),
                     mixed.data_ptr<float>());

        QCOMPARE(farFrom(mixed, at::matmul(scores, values.to(at::kFloat)), 1e-6, 1e-6), QString());
    }
}

void RowKernelsTest::softmaxEqualsThatOfLibtorch() {
    useInstructions();
    for (const std::int64_t length : {1, 2, 5, 16, 17, 100, 1031}) {
        at::Tensor scores = noise({length}) * 20;
        const at::Tensor expected = at::softmax(scores.to(at::kDouble), 0);

        kernels::softmax(length, scores.data_ptr<float>());

        // The exponential is exact to 2 ulps, its argument to one ulp of at most 100.
        QCOMPARE(farFrom(scores, expected, 1e-7, 1e-5), QString());
    }
}

void RowKernelsTest::gatesEqualThoseOfLibtorch() {
    useInstructions();
    const at::Tensor ends = at::tensor({-1000.0F, -90.0F, -87.5F, 0.0F, 87.5F, 90.0F, 1000.0F});
    for (const std::int64_t count : {1, 3, 16, 33, 500}) {
        const at::Tensor up = noise({count});
        at::Tensor gate = (noise({count + 7}) * 30).slice(0, 7);
        gate.slice(0, 0, std::min<std::int64_t>(7, count))
            .copy_(ends.slice(0, 0, std::min<std::int64_t>(7, count)));
        const at::Tensor wide = gate.to(at::kDouble);
        const at::Tensor expected = wide * at::sigmoid(wide) * up;

        kernels::gate(count, up.data_ptr<float>(), gate.data_ptr<float>());

        QCOMPARE(farFrom(gate, expected, 1e-6, 1e-6), QString());
    }
}

// A network that went wrong must not look like one that works.
void RowKernelsTest::whatIsNoNumberStaysNone() {
    const float none = std::numeric_limits<float>::quiet_NaN();
    at::Tensor scores = noise({40});
    scores[17] = none;
    at::Tensor gate = noise({40});
    gate[3] = none;
    const at::Tensor up = noise({40});

    kernels::softmax(40, scores.data_ptr<float>());
    kernels::gate(40, up.data_ptr<float>(), gate.data_ptr<float>());

    QVERIFY(scores.isnan().any().item<bool>());
    QVERIFY(gate[3].isnan().item<bool>());
}

QTEST_GUILESS_MAIN(RowKernelsTest)
#include "row_kernels_test.moc"
