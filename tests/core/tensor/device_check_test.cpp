#include "core/tensor/device_check.h"

#include "tests/core/tensor/made_files.h"

#include <ATen/Context.h>

#include <QTest>

using namespace timbre;

class DeviceCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProcessorComputesBothTypes();
    void aDeviceThatLibtorchCannotReachSaysWhy();
    void problemsAreExplained_data();
    void problemsAreExplained();
    void cardsAreReadFromTheDriver();
};

void DeviceCheckTest::theProcessorComputesBothTypes() {
    const auto report = tensor::checkDevice("cpu", "processor");

    QVERIFY2(report.works, report.detail.c_str());
    QVERIFY(report.fp32Gflops > 0 && report.bf16Gflops > 0);
    QVERIFY(report.detail.starts_with("fp32 ") && report.detail.find("bf16 ") != std::string::npos);
}

void DeviceCheckTest::aDeviceThatLibtorchCannotReachSaysWhy() {
    if (at::globalContext().hasCUDA()) QSKIP("this libtorch has CUDA");

    const auto report = tensor::checkDevice("cuda:0", "card");

    QVERIFY(!report.works);
    QCOMPARE(report.fp32Gflops, 0.0);
    QVERIFY2(report.detail.find("built without CUDA") != std::string::npos, report.detail.c_str());
}

void DeviceCheckTest::problemsAreExplained_data() {
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("words");
    QTest::newRow("card") << "CUDA error: no kernel image is available for execution on the device"
                          << "no kernels for this graphics card";
    QTest::newRow("driver") << "CUDA driver version is insufficient for CUDA runtime version"
                            << "graphics driver is older";
    QTest::newRow("other") << "something else"
                           << "something else";
}

void DeviceCheckTest::problemsAreExplained() {
    QFETCH(QString, message);
    QFETCH(QString, words);

    const QString said = QString::fromStdString(tensor::deviceProblem(message.toStdString()));

    QVERIFY2(said.contains(words), qPrintable(said));
}

void DeviceCheckTest::cardsAreReadFromTheDriver() {
    const test::MadeFolder folder;
    folder.write("0000:02:00.0/information", "Model: \t\t NVIDIA Second\nIRQ: 5\n");
    folder.write("0000:01:00.0/information", "Model: \t\t NVIDIA First\nIRQ: 4\n");
    folder.write("0000:03:00.0/other", "");

    QCOMPARE(tensor::driverCards(folder.path()), (std::vector<std::string>{"NVIDIA First", "NVIDIA Second"}));
    QVERIFY(tensor::driverCards(folder.path() / "absent").empty());
}

QTEST_GUILESS_MAIN(DeviceCheckTest)
#include "device_check_test.moc"
