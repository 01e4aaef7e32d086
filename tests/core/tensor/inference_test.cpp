#include "core/tensor/inference.h"

#include "core/base/error.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/mm.h>
#include <ATen/ops/ones.h>

#include <QTest>

#include <new>
#include <optional>
#include <stdexcept>

using namespace timbre;

namespace {

template <typename Body>
std::optional<Error> errorOf(Body&& body) {
    try {
        tensor::runInference(std::forward<Body>(body));
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

}  // namespace

class InferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void returnsWhatTheBodyReturns();
    void recordsNoGradients();
    void wrongShapesAreOurBug();
    void tooLargeIsOutOfMemory();
    void otherExceptionsGetACode();
    void ourErrorsPassUnchanged();
};

void InferenceTest::returnsWhatTheBodyReturns() {
    const float sum = tensor::runInference([] {
        return at::mm(at::ones({2, 3}), at::ones({3, 2})).sum().item<float>();
    });

    QCOMPARE(sum, 12.0F);
}

void InferenceTest::recordsNoGradients() {
    QVERIFY(tensor::runInference([] { return at::ones({1}).is_inference(); }));
    QVERIFY(!at::ones({1}).is_inference());
}

void InferenceTest::wrongShapesAreOurBug() {
    const auto error = errorOf([] { at::mm(at::ones({2, 3}), at::ones({2, 3})); });

    QVERIFY(error.has_value());
    QCOMPARE(error->code(), ErrorCode::Internal);
    QVERIFY2(error->detail().find("2x3") != std::string::npos, error->detail().c_str());
    QVERIFY2(error->detail().find("frame #") == std::string::npos, error->detail().c_str());
}

void InferenceTest::tooLargeIsOutOfMemory() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("the sanitizers end the program at such an allocation");
#endif
    const auto error = errorOf([] { at::empty({std::int64_t{1} << 60}); });

    QVERIFY(error.has_value());
    QVERIFY2(error->code() == ErrorCode::OutOfMemory, error->what());
}

void InferenceTest::otherExceptionsGetACode() {
    QCOMPARE(errorOf([] { throw std::bad_alloc(); })->code(), ErrorCode::OutOfMemory);
    QCOMPARE(errorOf([] { throw std::runtime_error("primitive"); })->code(), ErrorCode::Internal);
    QCOMPARE(errorOf([] { throw 42; })->code(), ErrorCode::Internal);
}

void InferenceTest::ourErrorsPassUnchanged() {
    const auto error = errorOf([] { throw Error(ErrorCode::DamagedFile, "weights"); });

    QCOMPARE(error->code(), ErrorCode::DamagedFile);
    QCOMPARE(error->detail(), std::string("weights"));
}

QTEST_GUILESS_MAIN(InferenceTest)
#include "inference_test.moc"
