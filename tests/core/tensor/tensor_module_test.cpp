#include "core/tensor/tensor_module.h"

#include "core/base/error.h"
#include "core/base/module_path.h"

#include <QTest>

#include <cstdlib>
#include <optional>

using namespace timbre;

class TensorModuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void describesTheProcessor();
    void aMissingModuleIsSaid();
    void opensAndReports();
    void opensAgainWithOtherThreads();
    void refusesImpossibleThreads();

private:
    // The build may leave libtorch out; then there is nothing to open.
    static bool isBuilt() {
        try {
            findModule("timbre_torch");
            return true;
        } catch (const Error&) {
            return false;
        }
    }
};

void TensorModuleTest::describesTheProcessor() {
    const tensor::CpuReport report = tensor::cpuReport();

    QVERIFY(report.cores >= 1);
    QVERIFY(!report.features.empty());
}

void TensorModuleTest::aMissingModuleIsSaid() {
    const char* path = std::getenv("TIMBRE_MODULE_PATH");
    const std::string before = path ? path : "";
    ::setenv("TIMBRE_MODULE_PATH", "/nonexistent", 1);
    std::optional<Error> thrown;
    try {
        tensor::openTensorModule(0);
    } catch (const Error& error) {
        thrown = error;
    }
    if (before.empty())
        ::unsetenv("TIMBRE_MODULE_PATH");
    else
        ::setenv("TIMBRE_MODULE_PATH", before.c_str(), 1);

    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->code(), ErrorCode::ModuleMissing);
    QVERIFY(thrown->detail().find("/nonexistent") != std::string::npos);
}

void TensorModuleTest::opensAndReports() {
    if (!isBuilt()) QSKIP("built without libtorch");

    const tensor::TensorReport report = tensor::openTensorModule(0);

    QVERIFY(!report.torchVersion.empty());
    QCOMPARE(report.threads, tensor::cpuReport().cores);
    QCOMPARE(report.gateCheck, std::string("ok"));
    QVERIFY(!report.blas.empty());
    QCOMPARE(report.blasIsFast, report.blasRemedy.empty());
    const bool wide = tensor::cpuReport().features.find("AVX512_KERNELS") != std::string::npos;
    if (wide && !qEnvironmentVariableIsSet("ATEN_CPU_CAPABILITY"))
        QCOMPARE(report.cpuCapability, std::string("AVX512"));
    qInfo("libtorch %s, %s, %s, %d threads, bf16 %d", report.torchVersion.c_str(),
          report.cpuCapability.c_str(), report.blas.c_str(), report.threads, report.bf16);
}

void TensorModuleTest::opensAgainWithOtherThreads() {
    if (!isBuilt()) QSKIP("built without libtorch");

    QCOMPARE(tensor::openTensorModule(1).threads, 1);
    QCOMPARE(tensor::openTensorModule(2).threads, 2);
    QCOMPARE(tensor::openTensorModule(2).gateCheck, std::string("ok"));
}

void TensorModuleTest::refusesImpossibleThreads() {
    if (!isBuilt()) QSKIP("built without libtorch");

    for (const int threads : {-1, 100000}) {
        try {
            tensor::openTensorModule(threads);
            QFAIL("expected an error");
        } catch (const Error& error) {  // thrown inside the module, caught outside
            QCOMPARE(error.code(), ErrorCode::InvalidInput);
        }
    }
}

QTEST_GUILESS_MAIN(TensorModuleTest)
#include "tensor_module_test.moc"
