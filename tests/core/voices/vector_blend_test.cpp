#include "core/voices/vector_blend.h"

#include "tests/support/data_folder.h"

#include <QtTest>

#include <cmath>

using namespace timbre;
using namespace timbre::voices;
using test::errorCodeOf;

namespace {

double lengthOf(const std::vector<float>& vector) {
    double sum = 0;
    for (const float number : vector) sum += double(number) * double(number);
    return std::sqrt(sum);
}

void compareVectors(const std::vector<float>& actual, const std::vector<float>& expected) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        QVERIFY2(std::abs(actual[i] - expected[i]) < 1e-5f, qPrintable(QString::number(actual[i])));
}

}  // namespace

class VectorBlendTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndsAreTheVectors() {
        const std::vector<float> a{3, 0, 4}, b{0, 2, -1};
        compareVectors(blendVectors(a, b, 0), a);
        compareVectors(blendVectors(a, b, 1), b);
    }

    void theMiddleIsHalfWayAlongTheArc() {
        compareVectors(blendVectors(std::vector<float>{2, 0}, std::vector<float>{0, 2}, 0.5),
                       {std::sqrt(2.0f), std::sqrt(2.0f)});
        const auto third = blendVectors(std::vector<float>{1, 0}, std::vector<float>{0, 1}, 1.0 / 3);
        compareVectors(third, {std::sqrt(3.0f) / 2, 0.5f});
    }

    void noBlendIsWeakerThanItsParts() {
        const std::vector<float> a{1, 2, -3, 0.5f}, b{-2, 2, 1, 4};
        for (double share = 0; share <= 1; share += 0.1) {
            const double expected = (1 - share) * lengthOf(a) + share * lengthOf(b);
            QVERIFY(std::abs(lengthOf(blendVectors(a, b, share)) - expected) < 1e-4);
        }
    }

    void vectorsOnOneLineAreBlendedOnIt() {
        compareVectors(blendVectors(std::vector<float>{1, 1}, std::vector<float>{3, 3}, 0.5), {2, 2});
    }

    void whatHasNoBlendIsRefused() {
        const std::vector<float> a{1, 2}, zero{0, 0}, longer{1, 2, 3};
        QVERIFY(errorCodeOf([&] { blendVectors(a, longer, 0.5); }) == ErrorCode::InvalidInput);
        QVERIFY(errorCodeOf([&] { blendVectors({}, {}, 0.5); }) == ErrorCode::InvalidInput);
        QVERIFY(errorCodeOf([&] { blendVectors(a, zero, 0.5); }) == ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(VectorBlendTest)
#include "vector_blend_test.moc"
